import type { GraphQLObjectType } from 'graphql';
import { allOf } from './condition.ts';
import { hitOrder, hits, searchedModels, searchTypeOf, titleOf } from './hit-order.ts';
import { jsonObject } from './json-object.ts';
import type { RecordModel } from './model.ts';
import { logMark, objectText } from './object-text.ts';
import { afterCursor, orderSql, type Order } from './order.ts';
import { cursorOf, keysText, listText, numberedText, pageInfoText, type PageText } from './page-text.ts';
import { closureOf, type RowPlace } from './place.ts';
import { searchOf } from './search.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { signatureOf } from './total-order.ts';
import { partialLimits } from './visible.ts';

/** The JSON text of a page of hits over all types, as one scalar subquery. */
export function hitsText(selected: Selected, sheet: Sheet): string {
  const { first, after } = sheet.run.arguments[selected.argumentsAt]!;
  const size = Number(first ?? 20);
  const order = orderOn('h.id');
  const page: PageText = { alias: 'h', order, size, isBackward: false, isFurther: after !== undefined, isEndAsked: true };
  const listed = searchedModels().map((model) => typeText(model, selected, sheet, size + 1));
  const members = selected.children().map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${selected.type!.name}"'`;
    if (child.name === 'pageInfo') return `'${key}' || ${pageInfoText(child, page)}`;
    const row = child.name === 'nodes' ? hitText(child, sheet) : edgeText(child, page, sheet);
    return `'${key}[' || ${listText(row, page)} || ']'`;
  });
  const found = listed.map(({ rows }) => rows).join(' union all ');
  const rows = `select h.*${keysText(order)} from (${found}) h ${orderSql(order)} limit ${size + 1}`;
  return `(with ${listed.map(({ withText }) => withText).join(', ')} select ${jsonObject(members)} from ${numberedText(rows, page)} having true)`;
}

/** The hits of one type that may be on the page: type and id. */
function typeText(model: RecordModel, selected: Selected, sheet: Sheet, most: number): { withText: string; rows: string } {
  const { argumentsAt: at } = selected;
  const search = searchOf(model, sheet, String(at), ({ arguments: all }) => all[at]!['text']);
  const place = placeOf(model, sheet);
  const { alias } = place;
  const order = orderOn(`${alias}.id`);
  const type = searchTypeOf(model);
  const types = sheet.parameter('types', 'text[]', ({ arguments: all }) => all[at]!['types'] ?? searchedModels().map(searchTypeOf));
  const conditions = [
    `'${type}' = any(${types})`,
    `${alias}.organization_id = ${sheet.organization}`,
    afterCursor(order, selected, 'after', sheet),
  ];
  const ways = search
    .ways(place)
    .map(
      (way) =>
        `(select '${type}' as type, ${alias}.id from ${model.table} ${alias} where ${allOf([...conditions, way])} ${orderSql(order)} limit ${most})`,
    );
  return { withText: search.withText, rows: ways.join(' union all ') };
}

function edgeText(selected: Selected, page: PageText, sheet: Sheet): string {
  const members = selected.children().map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${selected.type!.name}"'`;
    if (child.name === 'cursor') return `'${key}"' || ${cursorOf(page)} || '"'`;
    return `'${key}' || ${hitText(child, sheet)}`;
  });
  return jsonObject(members);
}

/** One hit: read by its id in its own table, when it is on the page. */
function hitText(selected: Selected, sheet: Sheet): string {
  const texts = searchedModels().map((model) => {
    const place = placeOf(model, sheet);
    const { alias } = place;
    const row = jsonObject(membersOf(selected, place), logMark(place));
    return `when '${searchTypeOf(model)}' then (select ${row} from ${model.table} ${alias}${place.joins.join('')} where ${alias}.organization_id = ${sheet.organization} and ${alias}.id = h.id)`;
  });
  return `case h.type ${texts.join(' ')} end`;
}

function membersOf(selected: Selected, place: RowPlace): readonly string[] {
  return selected.children(selected.type as GraphQLObjectType).map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${selected.type!.name}"'`;
    if (child.name === 'title') return `'${key}' || to_json(${place.alias}.${titleOf(place.model)})::text`;
    if (child.name === 'type') return `'${key}"' || h.type || '"'`;
    return `'${key}' || ${objectText(child, place)}`;
  });
}

function placeOf(model: RecordModel, sheet: Sheet): RowPlace {
  const alias = sheet.alias('t');
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  return { model, alias, sheet, closure, joins: [] };
}

function orderOn(id: string): Order {
  return { keys: [{ sql: id, cast: 'uuid', isDescending: true, isNullable: false }], signature: signatureOf(hits, hitOrder()) };
}
