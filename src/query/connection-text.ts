import { GraphQLObjectType } from 'graphql';
import { allOf, TRUE } from './condition.ts';
import { jsonObject } from './json-object.ts';
import type { RecordModel } from './model.ts';
import { afterCursor, cursorText, orderOf, orderSql, type Order } from './order.ts';
import { closureOf, type Place } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { partialLimits, seen } from './visible.ts';
import { whereSql } from './where.ts';

/** A list to be read: which records, and what binds them to the row or root that they are listed under. */
export interface Listing {
  readonly model: RecordModel;
  readonly sheet: Sheet;
  /** Condition that binds a row to where the list stands; none at the root. */
  readonly within: ((row: Place) => string) | null;
}

/** Writes one row's object; handed in, because objects hold lists and lists hold objects. */
export type ObjectText = (selected: Selected, place: Place) => string;

/** The JSON text of a connection as one scalar subquery: a page by keyset. */
export function connectionText(selected: Selected, listing: Listing, objectText: ObjectText): string {
  const page = pageOf(selected, listing);
  const type = selected.type as GraphQLObjectType;
  const columns: string[] = [];
  const members = selected.children(type).map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${type.name}"'`;
    if (child.name === 'totalCount') return `'${key}' || ${countText(selected, listing)}`;
    if (child.name === 'pageInfo') return `'${key}' || ${pageInfoText(child, page, columns)}`;
    const row = child.name === 'nodes' ? objectText(child, page.place) : edgeText(child, page, objectText);
    return `'${key}[' || ${listText(row, page, columns)} || ']'`;
  });
  // Nobody asks for rows: the page is not read.
  if (columns.length === 0) return jsonObject(members);
  const { place, order, size } = page;
  const conditions = [...conditionsOf(selected, listing, place), page.rest];
  const rows = `select ${columns.map((column, index) => `${column} as c${index}`).join(', ')} from ${listing.model.table} ${place.alias} where ${allOf(conditions)} ${orderSql(order)} limit ${size}${page.isMoreAsked ? ' + 1' : ''}`;
  const counted = page.isEndAsked ? ', count(*) over () as n' : '';
  // Without an aggregate among the members `having` still makes one answer of all rows.
  return `(select ${jsonObject(members)} from (select row_number() over () as rn${counted}, q.* from (${rows}) q) p having true)`;
}

/** What all parts of one connection share. */
interface Page {
  readonly place: Place;
  readonly order: Order;
  /** Parameter with the most records that the page may have. */
  readonly size: string;
  readonly isBackward: boolean;
  /** Whether the page begins at a cursor. */
  readonly isFurther: boolean;
  /** Whether further rows are asked about: then one more than the page is read. */
  readonly isMoreAsked: boolean;
  /** Whether the cursor of the row that was read last is asked for; it takes the number of rows to know that row. */
  readonly isEndAsked: boolean;
  /** Condition that leaves the records on this side of the cursor out. */
  readonly rest: string;
}

function pageOf(selected: Selected, listing: Listing): Page {
  const { sheet } = listing;
  const place = placeOf(listing, sheet.alias('t'));
  const isBackward = argument(selected, sheet, 'last') !== undefined;
  const order = orderOf(selected, place, isBackward);
  const cursor = isBackward ? 'before' : 'after';
  return {
    place,
    order,
    size: sheet.parameter(`size.${selected.argumentsAt}`, 'int', ({ arguments: all }) => pageSize(all[selected.argumentsAt])),
    isBackward,
    isFurther: argument(selected, sheet, cursor) !== undefined,
    isMoreAsked: asksPageInfo(selected, isBackward ? 'hasPreviousPage' : 'hasNextPage'),
    isEndAsked: asksPageInfo(selected, isBackward ? 'startCursor' : 'endCursor'),
    rest: afterCursor(order, selected, cursor, sheet),
  };
}

/** One text per row of the page, joined in the order of the list. `columns` takes what each row must select. */
function listText(row: string, { size, isBackward }: Page, columns: string[]): string {
  const column = `p.c${columns.push(row) - 1}`;
  return `coalesce(string_agg(${column}, ',' order by p.rn${isBackward ? ' desc' : ''}) filter (where p.rn <= ${size}), '')`;
}

/** Members of a page: 20 unless told. */
export function pageSize(given: Readonly<Record<string, unknown>> | undefined): number {
  return Number(given?.['first'] ?? given?.['last'] ?? 20);
}

/** The rows of a listing as a place: partly open rows (a mailing list) carry their closure. */
function placeOf({ model, sheet }: Listing, alias: string): Place {
  // A row of the list is read in full unless a partial grant alone opens it.
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  return { model, alias, sheet, closure };
}

function conditionsOf(selected: Selected, { model, sheet, within: bound }: Listing, place: Place): string[] {
  const { alias } = place;
  const where = argument(selected, sheet, 'where');
  return [
    `${alias}.organization_id = ${sheet.organization}`,
    bound ? bound(place) : TRUE,
    seen(model, alias, sheet),
    where ? whereSql(where, place, [selected.argumentsAt, 'where']) : TRUE,
  ];
}

function countText(selected: Selected, listing: Listing): string {
  const place = placeOf(listing, listing.sheet.alias('n'));
  return `(select count(*)::text from ${listing.model.table} ${place.alias} where ${allOf(conditionsOf(selected, listing, place))})`;
}

function edgeText(selected: Selected, { place, order }: Page, objectText: ObjectText): string {
  const members = selected.children().map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${place.model.name}Edge"'`;
    if (child.name === 'cursor') return `'${key}"' || ${cursorText(order)} || '"'`;
    return `'${key}' || ${objectText(child, place)}`;
  });
  return jsonObject(members);
}

/** Cursors cost more than a row: rows carry the values of their keys, and only the first and the last row get a cursor. */
function pageInfoText(selected: Selected, { order, size, isBackward, isFurther }: Page, columns: string[]): string {
  const keys = order.keys.map((key) => ({ ...key, sql: `p.c${columns.push(`${key.sql}::${key.cast}`) - 1}` }));
  const cursorAt = (row: string): string =>
    `coalesce('"' || max(${cursorText({ ...order, keys })}) filter (where p.rn = ${row}) || '"', 'null')`;
  const more = `(count(*) > ${size})::text`;
  const nearest = cursorAt('1');
  const farthest = cursorAt(`least(p.n, ${size})`);
  const values: Readonly<Record<string, string>> = {
    __typename: `'"PageInfo"'`,
    hasNextPage: isBackward ? `'${isFurther}'` : more,
    hasPreviousPage: isBackward ? more : `'${isFurther}'`,
    startCursor: isBackward ? farthest : nearest,
    endCursor: isBackward ? nearest : farthest,
  };
  return jsonObject(selected.children().map((child) => `'"${child.key}":' || ${values[child.name]}`));
}

function asksPageInfo(selected: Selected, name: string): boolean {
  return selected
    .children(selected.type as GraphQLObjectType)
    .some((child) => child.name === 'pageInfo' && child.children().some((part) => part.name === name));
}

function argument(selected: Selected, sheet: Sheet, name: string): unknown {
  return sheet.run.arguments[selected.argumentsAt]?.[name] ?? undefined;
}
