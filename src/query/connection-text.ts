import { GraphQLObjectType } from 'graphql';
import { allOf, TRUE } from './condition.ts';
import { jsonObject } from './json-object.ts';
import type { RecordModel } from './model.ts';
import { afterCursor, orderOf, orderSql } from './order.ts';
import { cursorOf, keysText, listText, numberedText, pageInfoText, type PageText } from './page-text.ts';
import { closureOf, type Place, type RowPlace } from './place.ts';
import { isAmongFound, searchOf, type Search } from './search.ts';
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
    if (child.name === 'totalCount') return `'${key}' || ${countText(selected, listing, page.search)}`;
    if (child.name === 'pageInfo') return `'${key}' || ${pageInfoText(child, page)}`;
    const row = child.name === 'nodes' ? objectText(child, page.place) : edgeText(child, page, objectText);
    return `'${key}[' || ${listText(row, page)} || ']'`;
  });
  const isPageAsked = selected.children(type).some(({ name }) => name !== 'totalCount' && name !== '__typename');
  if (!isPageAsked && !page.search) return jsonObject(members);
  const searched = page.search ? `with ${page.search.withText} ` : '';
  // Without an aggregate among the members `having` still makes one answer of all rows.
  const rows = isPageAsked ? ` from ${rowsOf(selected, listing, page)} having true` : '';
  return `(${searched}select ${jsonObject(members)}${rows})`;
}

/** The rows of a page with their numbers, the values of their keys where cursors are asked for, and what is joined to them. */
function rowsOf(selected: Selected, listing: Listing, page: Page): string {
  const { place, order, size, rest, isMoreAsked, search } = page;
  const { alias } = place;
  const keys = page.asksCursors ? keysText(order) : '';
  const from = `from ${listing.model.table} ${alias}`;
  const conditions = [...conditionsOf(selected, listing, place), rest];
  const ordered = `${orderSql(order)} limit ${size + (isMoreAsked ? 1 : 0)}`;
  const isOnPage = search
    ? allOf([
        `${alias}.organization_id = ${listing.sheet.organization}`,
        isAmongFound(search, place, `${from} where ${allOf(conditions)}`, ordered),
      ])
    : allOf([...conditions, seen(listing.model, alias, listing.sheet)]);
  return `${numberedText(`select ${alias}.*${keys} ${from} where ${isOnPage} ${ordered}`, page)}${place.joins.join('')}`;
}

/** What all parts of one connection share. */
interface Page extends PageText {
  readonly place: RowPlace;
  readonly search: Search | null;
  /** Whether further rows are asked about: then one more than the page is read. */
  readonly isMoreAsked: boolean;
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
    alias: place.alias,
    order,
    search: searchIn(selected, listing),
    size: pageSize(sheet.run.arguments[selected.argumentsAt]),
    isBackward,
    isFurther: argument(selected, sheet, cursor) !== undefined,
    isMoreAsked: asksPageInfo(selected, isBackward ? 'hasPreviousPage' : 'hasNextPage'),
    isEndAsked: asksPageInfo(selected, isBackward ? 'startCursor' : 'endCursor'),
    asksCursors: asksCursors(selected),
    rest: afterCursor(order, selected, cursor, sheet),
  };
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

function conditionsOf(selected: Selected, { sheet, within: bound }: Listing, place: Place): string[] {
  const { alias } = place;
  const where = argument(selected, sheet, 'where');
  return [
    `${alias}.organization_id = ${sheet.organization}`,
    bound ? bound(place) : TRUE,
    where ? whereSql(where, place, [selected.argumentsAt, 'where']) : TRUE,
  ];
}

function searchIn(selected: Selected, { model, sheet }: Listing): Search | null {
  if (argument(selected, sheet, 'search') === undefined) return null;
  const { argumentsAt: at } = selected;
  return searchOf(model, sheet, String(at), ({ arguments: all }) => all[at]!['search']);
}

function countText(selected: Selected, listing: Listing, search: Search | null): string {
  const place = placeOf(listing, listing.sheet.alias('n'));
  const conditions = conditionsOf(selected, listing, place);
  const count = (further: string): string =>
    `(select count(*) from ${listing.model.table} ${place.alias} where ${allOf([...conditions, further])})`;
  if (!search) return `${count(seen(listing.model, place.alias, listing.sheet))}::text`;
  const counts = search.ways(place).map((way) => count(way));
  return `(${counts.join(' + ')})::text`;
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
