import { GraphQLObjectType } from 'graphql';
import { allOf, TRUE } from './condition.ts';
import { jsonObject } from './json-object.ts';
import type { RecordModel } from './model.ts';
import { afterCursor, cursorText, orderOf, orderSql, type Order } from './order.ts';
import { closureOf, type Place, type RowPlace } from './place.ts';
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
export type ObjectText = (selected: Selected, place: RowPlace) => string;

/** The JSON text of a connection as one scalar subquery: a page by keyset. */
export function connectionText(selected: Selected, listing: Listing, objectText: ObjectText): string {
  const page = pageOf(selected, listing);
  const type = selected.type as GraphQLObjectType;
  const members = selected.children(type).map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${type.name}"'`;
    if (child.name === 'totalCount') return `'${key}' || ${countText(selected, listing)}`;
    if (child.name === 'pageInfo') return `'${key}' || ${pageInfoText(child, page)}`;
    const row = child.name === 'nodes' ? objectText(child, page.place) : edgeText(child, page, objectText);
    return `'${key}[' || ${listText(row, page)} || ']'`;
  });
  const isPageAsked = selected.children(type).some(({ name }) => name !== 'totalCount' && name !== '__typename');
  // Without an aggregate among the members `having` still makes one answer of all rows.
  return isPageAsked ? `(select ${jsonObject(members)} from ${rowsOf(selected, listing, page)} having true)` : jsonObject(members);
}

/** The rows of a page with their numbers, the values of their keys where cursors are asked for, and what is joined to them. */
function rowsOf(selected: Selected, listing: Listing, { place, order, size, rest, isMoreAsked, isEndAsked, asksCursors }: Page): string {
  const { alias } = place;
  const keys = asksCursors ? order.keys.map(({ sql, cast }, index) => `, ${sql}::${cast} as ${KEY}${index}`).join('') : '';
  const conditions = allOf([...conditionsOf(selected, listing, place), rest]);
  const rows = `select ${alias}.*${keys} from ${listing.model.table} ${alias} where ${conditions} ${orderSql(order)} limit ${size + (isMoreAsked ? 1 : 0)}`;
  const counted = isEndAsked ? `, count(*) over () as ${COUNT}` : '';
  return `(select row_number() over () as ${NUMBER}${counted}, ${alias}.* from (${rows}) ${alias}) ${alias}${place.joins.join('')}`;
}

/** Columns that a page adds to its rows; no column of a record is named so. */
const KEY = 'page_key_';
const NUMBER = 'page_number_';
const COUNT = 'page_count_';

/** What all parts of one connection share. */
interface Page {
  readonly place: RowPlace;
  readonly order: Order;
  /** The most records that the page may have. It stands in the statement as it is: PostgreSQL plans for what it reads. */
  readonly size: number;
  readonly isBackward: boolean;
  /** Whether the page begins at a cursor. */
  readonly isFurther: boolean;
  /** Whether further rows are asked about: then one more than the page is read. */
  readonly isMoreAsked: boolean;
  /** Whether the cursor of the row that was read last is asked for; it takes the number of rows to know that row. */
  readonly isEndAsked: boolean;
  /** Whether rows need their keys, for cursors. */
  readonly asksCursors: boolean;
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
    size: pageSize(sheet.run.arguments[selected.argumentsAt]),
    isBackward,
    isFurther: argument(selected, sheet, cursor) !== undefined,
    isMoreAsked: asksPageInfo(selected, isBackward ? 'hasPreviousPage' : 'hasNextPage'),
    isEndAsked: asksPageInfo(selected, isBackward ? 'startCursor' : 'endCursor'),
    asksCursors: asksCursors(selected),
    rest: afterCursor(order, selected, cursor, sheet),
  };
}

/** One text per row of the page, joined in the order of the list. */
function listText(row: string, { place: { alias }, size, isBackward }: Page): string {
  const number = `${alias}.${NUMBER}`;
  return `coalesce(string_agg(${row}, ',' order by ${number}${isBackward ? ' desc' : ''}) filter (where ${number} <= ${size}), '')`;
}

/** Members of a page: 20 unless told. */
export function pageSize(given: Readonly<Record<string, unknown>> | undefined): number {
  return Number(given?.['first'] ?? given?.['last'] ?? 20);
}

/** The rows of a listing as a place: partly open rows (a mailing list) carry their closure. */
function placeOf({ model, sheet }: Listing, alias: string): RowPlace {
  // A row of the list is read in full unless a partial grant alone opens it.
  const closure = partialLimits(model, sheet.viewer).length > 0 ? closureOf(model, alias, sheet) : null;
  return { model, alias, sheet, closure, joins: [] };
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

function edgeText(selected: Selected, page: Page, objectText: ObjectText): string {
  const members = selected.children().map((child) => {
    const key = `"${child.key}":`;
    if (child.name === '__typename') return `'${key}"${page.place.model.name}Edge"'`;
    if (child.name === 'cursor') return `'${key}"' || ${cursorOf(page)} || '"'`;
    return `'${key}' || ${objectText(child, page.place)}`;
  });
  return jsonObject(members);
}

/** Cursors cost more than a row: only the first and the last row get one. */
function pageInfoText(selected: Selected, page: Page): string {
  const { size, isBackward, isFurther, place } = page;
  const cursorAt = (row: string): string =>
    `coalesce('"' || max(${cursorOf(page)}) filter (where ${place.alias}.${NUMBER} = ${row}) || '"', 'null')`;
  const more = `(count(*) > ${size})::text`;
  const nearest = (): string => cursorAt('1');
  const farthest = (): string => cursorAt(`least(${place.alias}.${COUNT}, ${size})`);
  const values: Readonly<Record<string, () => string>> = {
    __typename: () => `'"PageInfo"'`,
    hasNextPage: () => (isBackward ? `'${isFurther}'` : more),
    hasPreviousPage: () => (isBackward ? more : `'${isFurther}'`),
    startCursor: isBackward ? farthest : nearest,
    endCursor: isBackward ? nearest : farthest,
  };
  return jsonObject(selected.children().map((child) => `'"${child.key}":' || ${values[child.name]!()}`));
}

/** The cursor of a row, out of the keys that the page selected. */
function cursorOf({ order, place }: Page): string {
  return cursorText({ ...order, keys: order.keys.map((key, index) => ({ ...key, sql: `${place.alias}.${KEY}${index}` })) });
}

function asksCursors(selected: Selected): boolean {
  return selected.children(selected.type as GraphQLObjectType).some(({ name, children }) => {
    if (name === 'edges') return children().some((part) => part.name === 'cursor');
    return name === 'pageInfo' && children().some((part) => part.name.endsWith('Cursor'));
  });
}

function asksPageInfo(selected: Selected, name: string): boolean {
  return selected
    .children(selected.type as GraphQLObjectType)
    .some((child) => child.name === 'pageInfo' && child.children().some((part) => part.name === name));
}

function argument(selected: Selected, sheet: Sheet, name: string): unknown {
  return sheet.run.arguments[selected.argumentsAt]?.[name] ?? undefined;
}
