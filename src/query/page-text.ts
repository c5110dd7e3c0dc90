import { jsonObject } from './json-object.ts';
import { cursorText, type Order } from './order.ts';
import type { Selected } from './selection.ts';

/** A page of rows, as the texts about it see it. */
export interface PageText {
  /** Table alias that the page's rows have. */
  readonly alias: string;
  readonly order: Order;
  /** The most records that the page may have. It stands in the statement as it is: PostgreSQL plans for what it reads. */
  readonly size: number;
  readonly isBackward: boolean;
  /** Whether the page begins at a cursor. */
  readonly isFurther: boolean;
  /** Whether the cursor of the row that was read last is asked for; it takes the number of rows to know that row. */
  readonly isEndAsked: boolean;
}

/** Columns that a page adds to its rows; no column of a record is named so. */
const KEY = 'page_key_';
const NUMBER = 'page_number_';
const COUNT = 'page_count_';

/** The values of a row's keys, for its cursor, to be selected beside its columns. */
export function keysText({ keys }: Order): string {
  return keys.map(({ sql, cast }, index) => `, ${sql}::${cast} as ${KEY}${index}`).join('');
}

/** Rows in their order with their numbers, as an item of `from`. */
export function numberedText(rows: string, { alias, isEndAsked }: PageText): string {
  const counted = isEndAsked ? `, count(*) over () as ${COUNT}` : '';
  return `(select row_number() over () as ${NUMBER}${counted}, ${alias}.* from (${rows}) ${alias}) ${alias}`;
}

/** One text per row of the page, joined in the order of the list. */
export function listText(row: string, { alias, size, isBackward }: PageText): string {
  const number = `${alias}.${NUMBER}`;
  return `coalesce(string_agg(${row}, ',' order by ${number}${isBackward ? ' desc' : ''}) filter (where ${number} <= ${size}), '')`;
}

/** Cursors cost more than a row: only the first and the last row get one. */
export function pageInfoText(selected: Selected, page: PageText): string {
  const { alias, size, isBackward, isFurther } = page;
  const cursorAt = (row: string): string =>
    `coalesce('"' || max(${cursorOf(page)}) filter (where ${alias}.${NUMBER} = ${row}) || '"', 'null')`;
  const more = `(count(*) > ${size})::text`;
  const nearest = (): string => cursorAt('1');
  const farthest = (): string => cursorAt(`least(${alias}.${COUNT}, ${size})`);
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
export function cursorOf({ alias, order }: PageText): string {
  return cursorText({ ...order, keys: order.keys.map((key, index) => ({ ...key, sql: `${alias}.${KEY}${index}` })) });
}
