import { GraphQLObjectType } from 'graphql';
import { amountText, jsonOf, jsonOfId } from './column-kind.ts';
import { allOf, anyOf, FALSE, TRUE } from './condition.ts';
import { connectionText } from './connection-text.ts';
import { jsonObject } from './json-object.ts';
import { markSql } from './mark.ts';
import { modelOf, type FieldModel, type RecordModel } from './model.ts';
import { closureOf, type Place, type RowPlace } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { openCondition, pointsTo } from './value.ts';
import { owned, partialLimits, seen } from './visible.ts';

/** The JSON text of one row by its selection, as one SQL concatenation that is never NULL; it needs the joins of its place. */
export function objectText(selected: Selected, place: RowPlace): string {
  return jsonObject(membersOf(selected, place), logMark(place));
}

/** The JSON text of one record by its id, as a query; no row when the viewer may not see it. `id` is SQL of a uuid. */
export function rowText(model: RecordModel, selected: Selected, sheet: Place['sheet'], id: string): string {
  const alias = sheet.alias('t');
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  const conditions = allOf([`${alias}.organization_id = ${sheet.organization}`, `${alias}.id = ${id}`, seen(model, alias, sheet)]);
  const place: RowPlace = { model, alias, sheet, closure, joins: [] };
  const text = objectText(selected, place);
  return `select ${text} from ${model.table} ${alias}${place.joins.join('')} where ${conditions}`;
}

function membersOf(selected: Selected, place: RowPlace): readonly string[] {
  const type = place.sheet.schema.getType(place.model.name) as GraphQLObjectType;
  const parts: string[] = [];
  for (const child of selected.children(type)) {
    const key = `"${child.key}":`;
    if (child.name === '__typename') parts.push(`'${key}"${type.name}"'`);
    else parts.push(`'${key}' || ${fieldText(child, place)}`);
  }
  return parts;
}

/** A record by its id: the linked row, in full where the viewer reads it, else only what a link shows (R5). The join goes to `joins`. */
export function linkText(model: RecordModel, id: string, selected: Selected, { sheet, joins }: Pick<RowPlace, 'sheet' | 'joins'>): string {
  const alias = sheet.alias('l');
  // What a link shows to everybody who reads this row is no look into the linked record: nothing to ask, nothing to log.
  const isLinkOnly = showsLinkOnly(selected, model);
  const closure = isLinkOnly ? null : closureOf(model, alias, sheet);
  // Asked once per row: the condition may look into other tables, and every field that is not linked depends on it.
  const isAsked = closure !== null && closure.opened !== FALSE;
  const target: RowPlace = { model, alias, sheet, closure: isAsked ? { ...closure, opened: `${alias}v.ok` } : closure, joins: [] };
  const text = isLinkOnly ? jsonObject(membersOf(selected, target)) : objectText(selected, target);
  const asked = isAsked ? ` cross join lateral (select ${closure.opened} as ok offset 0) ${alias}v` : '';
  const found = `${alias}.organization_id = ${sheet.organization} and ${alias}.id = ${id}`;
  const joined = sheet.alias('j');
  joins.push(
    ` left join lateral (select ${text} as j from ${model.table} ${alias}${asked}${target.joins.join('')} where ${found}) ${joined} on true`,
  );
  return `coalesce(${joined}.j, 'null')`;
}

function showsLinkOnly(selected: Selected, { linked }: RecordModel): boolean {
  return selected.children().every(({ name, type }) => name === '__typename' || (type === null && linked.has(name)));
}

function fieldText(selected: Selected, place: RowPlace): string {
  const field = place.model.fields.get(selected.name);
  if (!field) throw new Error(`${place.model.name}.${selected.name} is not planned.`);
  const open = openCondition(field, place);
  if (open === TRUE) return openText(field, selected, place);
  const mask = place.sheet.masked(field.mask ?? maskOfRow(place));
  return open === FALSE ? mask : `case when ${open} then ${openText(field, selected, place)} else ${mask} end`;
}

function openText(field: FieldModel, selected: Selected, place: RowPlace): string {
  const { alias, sheet } = place;
  switch (field.kind) {
    case 'id':
      return jsonOfId(place.model.prefix, `${alias}.id`);
    case 'column':
      return orNull(field, jsonOf(field.type, `${alias}.${field.column}`));
    case 'sql':
      return orNull(field, jsonOf(field.type, `(${field.sql(alias, sheet)})`));
    case 'money':
      return moneyText(field, selected, place);
    case 'one':
      return linkText(modelOf(field.target()), `${alias}.${field.column}`, selected, place);
    case 'found':
      return linkText(modelOf(field.target()), field.id(alias, sheet), selected, place);
    case 'any':
      return anyText(field, selected, place);
    case 'many': {
      const within = (row: Place): string => pointsTo(viaOf(field), row, place);
      return connectionText(selected, { model: modelOf(field.target()), sheet, within }, objectText);
    }
    case 'completed':
      return sheet.completed({ selected, complete: field.complete }, `coalesce(${field.needs(alias, sheet, selected)}, 'null')`);
  }
}

/** A record of any of some types by its id: whole where the viewer may see it, else null. */
function anyText({ targets, column }: FieldModel & { kind: 'any' }, selected: Selected, { alias, sheet }: Place): string {
  const cases = targets().map((target) => {
    const model = modelOf(target);
    return `when '${model.name}' then (${rowText(model, selected, sheet, `${alias}.${column}_id`)})`;
  });
  return cases.length === 0 ? `'null'` : `coalesce(case ${alias}.${column}_type ${cases.join(' ')} end, 'null')`;
}

function moneyText({ column, nullable }: FieldModel & { kind: 'money' }, selected: Selected, { alias, sheet }: Place): string {
  const minor = `${alias}.${column}_minor`;
  const currency = `${alias}.${column}_currency`;
  const parts = selected.children().map((child) => {
    if (child.name === 'amount') return `'"${child.key}":"' || (${amountText(minor, currency)}) || '"'`;
    if (child.name === 'currency') return `'"${child.key}":' || to_json(${currency})::text`;
    if (child.name === 'rateDay') return `'"${child.key}":' || coalesce(${jsonOf('day', `${alias}.${column}_rate_day`)}, 'null')`;
    if (child.name === 'base') return `'"${child.key}":' || ${baseText(`${alias}.${column}_base`, child, sheet)}`;
    return `'"${child.key}":"Money"'`;
  });
  // What is selected need not touch the columns: an amount that is not there has no type either.
  return nullable ? `case when ${minor} is null then 'null' else ${jsonObject(parts)} end` : jsonObject(parts);
}

/** What is booked of an amount; the base currency is the organization's. */
function baseText(base: string, selected: Selected, sheet: Sheet): string {
  const currency = sheet.parameter('baseCurrency', 'text', ({ viewer }) => viewer.baseCurrency);
  return jsonObject(
    selected.children().map((child) => {
      if (child.name === 'amount') return `'"${child.key}":"' || (${amountText(base, currency)}) || '"'`;
      if (child.name === 'currency') return `'"${child.key}":' || to_json(${currency})::text`;
      return `'"${child.key}":"BaseMoney"'`;
    }),
  );
}

function viaOf(field: FieldModel & { kind: 'many' }): FieldModel {
  const via = modelOf(field.target()).fields.get(field.via);
  if (via?.kind !== 'one' && via?.kind !== 'any') throw new Error(`${field.name} goes through ${field.via}, which is no relation.`);
  return via;
}

function orNull(field: FieldModel, text: string): string {
  return field.nullable ? `coalesce(${text}, 'null')` : text;
}

/** What keeps a row closed that the viewer does not read. */
export function maskOfRow({ model }: Pick<Place, 'model'>): { action: string; clauses: readonly string[] } {
  const rule = model.readBy;
  if ('actions' in rule) return { action: rule.actions[0]!, clauses: rule.clauses };
  return { action: `${model.name}.read`, clauses: ['MS-4.1.3a'] };
}

/** Marks rows of customer data outside *own* for the access log (G19); `complete` takes the marks out again. */
export function logMark({ model, alias, sheet, closure }: Place): string {
  if (!model.logged) return '';
  const own = owned(model, alias, sheet);
  if (own === TRUE) return '';
  // What a link shows is no reading of the record; what a mailing list opens is.
  const read = closure ? anyOf([closure.opened, closure.partly]) : TRUE;
  if (read === FALSE) return '';
  return `case when ${allOf([`not ${own}`, read])} then ${markSql('logged', null, `'${model.name} ' || ${alias}.id::text`)} else '' end || `;
}
