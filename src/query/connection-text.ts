import { GraphQLObjectType } from 'graphql';
import type { RecordModel } from './model.ts';
import { afterCursor, cursorText, orderKeys, orderSql, type OrderKey } from './order.ts';
import { closureOf, type Place } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { allOf, partialLimits, seen, TRUE } from './visible.ts';
import { whereSql } from './where.ts';

/** A list to be read: which records, and what binds them to the row or root that they are listed under. */
export interface Listing {
  readonly model: RecordModel;
  readonly sheet: Sheet;
  readonly path: readonly string[];
  /** Condition on a row's alias that binds it to where the list stands; none at the root. */
  readonly within: ((alias: string) => string) | null;
}

/** Writes one row's object; handed in, because objects hold lists and lists hold objects. */
export type ObjectText = (selected: Selected, place: Place) => string;

/** The JSON text of a connection as one scalar subquery: a page by keyset, one row more to know whether others follow. */
export function connectionText(selected: Selected, listing: Listing, objectText: ObjectText): string {
  const { sheet } = listing;
  const place = placeOf(listing, sheet.alias('t'), ['*']);
  const isBackward = argument(selected, sheet, 'last') !== undefined;
  const keys = orderKeys(selected, place, isBackward);
  const rest = isBackward ? 'before' : 'after';
  const conditions = [...conditionsOf(selected, listing, place), afterCursor(keys, selected, rest, sheet)];
  const size = sheet.parameter(`size.${selected.argumentsAt}`, 'int', ({ arguments: all }) => pageSize(all[selected.argumentsAt]));
  const columns: string[] = [];
  const parts: string[] = [];
  const direction = isBackward ? 'desc' : 'asc';
  const type = selected.type as GraphQLObjectType;
  for (const child of selected.children(type)) {
    const key = `"${child.key}":`;
    if (child.name === '__typename') parts.push(`'${key}"${type.name}"'`);
    else if (child.name === 'totalCount') parts.push(`'${key}' || ${countText(selected, listing)}`);
    else if (child.name === 'pageInfo') {
      parts.push(`'${key}' || ${pageInfoText(child, size, isBackward, argument(selected, sheet, rest) !== undefined)}`);
    } else {
      const column = `n${columns.length}`;
      const text =
        child.name === 'nodes' ? objectText(child, within(place, child.key)) : edgeText(child, within(place, child.key), keys, objectText);
      columns.push(`${text} as ${column}`);
      parts.push(
        `'${key}[' || coalesce(string_agg(p.${column}, ',' order by p.rn ${direction}) filter (where p.rn <= ${size}), '') || ']'`,
      );
    }
  }
  const rows = `select ${[...columns, `${cursorText(keys)} as c`].join(', ')} from ${listing.model.table} ${place.alias} where ${allOf(conditions)} ${orderSql(keys)} limit ${size} + 1`;
  return `(select '{' || ${parts.join(` || ',' || `)} || '}' from (select row_number() over () as rn, q.* from (${rows}) q) p)`;
}

/** Members of a page: 20 unless told. */
export function pageSize(given: Readonly<Record<string, unknown>> | undefined): number {
  return Number(given?.['first'] ?? given?.['last'] ?? 20);
}

/** The rows of a listing as a place: partly open rows (a mailing list) carry their closure. */
function placeOf({ model, sheet, path }: Listing, alias: string, further: readonly string[]): Place {
  // A row of the list is read in full unless a partial grant alone opens it.
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  return { model, alias, sheet, path: [...path, ...further], closure };
}

function within(place: Place, key: string): Place {
  return { ...place, path: [...place.path.slice(0, -1), key, '*'] };
}

function conditionsOf(selected: Selected, { model, sheet, within: bound }: Listing, place: Place): string[] {
  const { alias } = place;
  const where = argument(selected, sheet, 'where');
  return [
    `${alias}.organization_id = ${sheet.organization}`,
    bound ? bound(alias) : TRUE,
    seen(model, alias, sheet),
    where ? whereSql(where, place, [selected.argumentsAt, 'where']) : TRUE,
  ];
}

function countText(selected: Selected, listing: Listing): string {
  const place = placeOf(listing, listing.sheet.alias('n'), []);
  return `(select count(*)::text from ${listing.model.table} ${place.alias} where ${allOf(conditionsOf(selected, listing, place))})`;
}

function edgeText(selected: Selected, place: Place, keys: readonly OrderKey[], objectText: ObjectText): string {
  const parts = selected.children().map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${place.model.name}Edge"'`;
    if (child.name === 'cursor') return `'${key}"' || ${cursorText(keys)} || '"'`;
    return `'${key}' || ${objectText(child, { ...place, path: [...place.path, child.key] })}`;
  });
  return `'{' || ${parts.join(` || ',' || `)} || '}'`;
}

function pageInfoText(selected: Selected, size: string, isBackward: boolean, hasCursor: boolean): string {
  const more = `(count(*) > ${size})::text`;
  const nearest = `coalesce('"' || max(p.c) filter (where p.rn = 1) || '"', 'null')`;
  const farthest = `coalesce('"' || (array_agg(p.c order by p.rn desc) filter (where p.rn <= ${size}))[1] || '"', 'null')`;
  const values: Readonly<Record<string, string>> = {
    __typename: `'"PageInfo"'`,
    hasNextPage: isBackward ? `'${hasCursor}'` : more,
    hasPreviousPage: isBackward ? more : `'${hasCursor}'`,
    startCursor: isBackward ? farthest : nearest,
    endCursor: isBackward ? nearest : farthest,
  };
  return `'{' || ${selected
    .children()
    .map((child) => `'"${child.key}":' || ${values[child.name]}`)
    .join(` || ',' || `)} || '}'`;
}

function argument(selected: Selected, sheet: Sheet, name: string): unknown {
  return sheet.run.arguments[selected.argumentsAt]?.[name] ?? undefined;
}
