import { invalidArgument as invalid, refusedArgument as refused } from './argument-fault.ts';
import { checkSearch } from './checked-search.ts';
import { checkedWhere } from './checked-where.ts';
import { readCursor } from './cursor.ts';
import { hitOrder, hits } from './hit-order.ts';
import type { RecordModel } from './model.ts';
import { totalOrder } from './total-order.ts';

const LARGEST_PAGE = 100;
const MOST_ORDERS = 4;
const MOST_RELATIONS = 3;

type Given = Readonly<Record<string, unknown>>;

/** Checks the arguments of a list and rewrites ids to uuids, cursors to values and amounts to minor units. Refuses before any SQL. */
export function checkedList(given: Given, model: RecordModel, baseCurrency: string): Given {
  const { where, orderBy, ...rest } = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  const isGiven = (name: string): boolean => rest[name] !== undefined;
  for (const name of ['first', 'last']) if (isGiven(name)) checkSize(rest[name] as number, name);
  if (isGiven('first') && isGiven('last')) throw invalid('last', rest['last'] as number, 'first_or_last');
  if (isGiven('last') && isGiven('after')) throw refused('invalidCursor', 'after');
  if (!isGiven('last') && isGiven('before')) throw refused('invalidCursor', 'before');
  checkOrder(orderBy);
  if (isGiven('search')) checkSearch(rest['search'] as string, 'search');
  for (const name of ['after', 'before']) {
    if (!isGiven(name)) continue;
    const values = readCursor(rest[name] as string, model, totalOrder(orderBy, model));
    if (!values) throw refused('invalidCursor', name);
    rest[name] = values;
  }
  return {
    ...rest,
    ...(orderBy === undefined ? {} : { orderBy }),
    ...(where === undefined ? {} : { where: checkedWhere(where as Given, model, baseCurrency) }),
  };
}

function checkSize(size: number, name: string): void {
  if (size < 1) throw invalid(name, size, 'less_than_one');
  if (size > LARGEST_PAGE) throw refused('pageTooLarge', name, { limit: LARGEST_PAGE, given: size });
}

/** Checks the arguments of a search over all types, and rewrites its cursor to values. */
export function checkedHits(given: Given): Given {
  const { text, first, after, types } = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  checkSearch(text as string, 'text');
  if (first !== undefined) checkSize(first as number, 'first');
  const values = after === undefined ? undefined : readCursor(after as string, hits, hitOrder());
  if (values === null) throw refused('invalidCursor', 'after');
  return {
    text,
    ...(first === undefined ? {} : { first }),
    ...(values ? { after: values } : {}),
    ...(types === undefined ? {} : { types }),
  };
}

/** One field in each order, so that their sequence is the client's and not that of an object's keys. */
function checkOrder(orderBy: unknown): void {
  const orders = (orderBy ?? []) as readonly Given[];
  if (orders.length > MOST_ORDERS) throw invalid('orderBy', orders.length, 'too_many_orders');
  for (const order of orders) checkStep(order, 'orderBy', 0);
}

function checkStep(order: Given, path: string, relations: number): void {
  const [entry, another] = Object.entries(order);
  const [name, value] = entry ?? ['', null];
  if (another || value === null || value === undefined) throw invalid(path, name, 'one_field');
  if (typeof value !== 'object') return;
  if (relations === MOST_RELATIONS) throw invalid(path, name, 'too_deep');
  checkStep(value as Given, `${path}.${name}`, relations + 1);
}
