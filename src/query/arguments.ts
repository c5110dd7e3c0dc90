import { fromGlobalId } from '../kernel/id.ts';
import { isCurrency, parseMoney } from '../kernel/money.ts';
import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { readCursor } from './cursor.ts';
import { modelByPrefix, modelOf, type RecordModel } from './model.ts';

const LARGEST_PAGE = 100;
const LONGEST_LIST = 100;

/** Checks the arguments of a list and rewrites ids to uuids, cursors to values and amounts to minor units. Refuses before any SQL. */
export function checkedList(
  given: Readonly<Record<string, unknown>>,
  model: RecordModel,
  baseCurrency: string,
): Readonly<Record<string, unknown>> {
  const checked: Record<string, unknown> = { ...given };
  for (const name of ['first', 'last']) {
    const size = given[name];
    if (size === null || size === undefined) delete checked[name];
    else if (typeof size !== 'number' || size < 1 || size > LARGEST_PAGE) {
      throw refused('pageTooLarge', name, { limit: LARGEST_PAGE, given: typeof size === 'number' ? size : '?' });
    }
  }
  for (const name of ['after', 'before']) {
    if (given[name] === null || given[name] === undefined) {
      delete checked[name];
      continue;
    }
    checked[name] = checkedCursor(given[name] as string, name, given['orderBy'], model);
  }
  if (checked['first'] !== undefined && checked['last'] !== undefined) {
    throw refused('invalidValue', 'last', { value: String(given['last']), field: 'last', reason: 'give either first or last' });
  }
  if (checked['last'] !== undefined && checked['after'] !== undefined) throw refused('invalidCursor', 'after', {});
  if (checked['last'] === undefined && checked['before'] !== undefined) throw refused('invalidCursor', 'before', {});
  checkOrder(given['orderBy'], 'orderBy');
  if (given['where']) checked['where'] = checkedWhere(given['where'], model, baseCurrency, 'where');
  return checked;
}

/** The uuid of a client's id of one record type. */
export function checkedId(id: string, model: RecordModel, field: string): string {
  const parsed = fromGlobalId(id);
  if (!parsed) throw refused('malformedId', field, { id: id.slice(0, 60) });
  if (parsed.prefix !== model.prefix) {
    throw refused('wrongIdType', field, { id, actual: modelByPrefix(parsed.prefix)?.name ?? parsed.prefix, expected: model.name });
  }
  return parsed.uuid;
}

function checkedCursor(cursor: string, name: string, orderBy: unknown, model: RecordModel): Readonly<Record<string, unknown>> {
  const values = readCursor(cursor);
  const keys = keysOf(orderBy, model);
  if (!values || Object.keys(values).length !== keys.length) throw refused('invalidCursor', name, {});
  for (const [index, cast] of keys.entries()) {
    const value = values[`v${index}`];
    if (value !== null && !fits(value, cast)) throw refused('invalidCursor', name, {});
  }
  return values;
}

type Cast = 'uuid' | 'number' | 'boolean' | 'date' | 'text';

/** What each value of a cursor must look like, so that a forged one never reaches SQL. */
function keysOf(orderBy: unknown, model: RecordModel): readonly Cast[] {
  const given =
    Array.isArray(orderBy) && orderBy.length > 0
      ? (orderBy as readonly Record<string, unknown>[])
      : [{ [model.defaultOrder.field]: 'ASC' }];
  const casts = given.flatMap((order) => Object.entries(order).map(([name, value]) => castOf(name, value, model)));
  return given.some((order) => 'id' in order) ? casts : [...casts, 'uuid'];
}

function castOf(name: string, value: unknown, model: RecordModel): Cast {
  const field = model.fields.get(name);
  if (field?.kind === 'one') {
    const [inner, direction] = Object.entries(value as Record<string, unknown>)[0]!;
    return castOf(inner, direction, modelOf(field.target()));
  }
  if (field?.kind === 'id') return 'uuid';
  if (field?.kind === 'money') return 'number';
  if (field?.kind !== 'column' && field?.kind !== 'sql') return 'text';
  if (field.type === 'integer' || field.type === 'decimal') return 'number';
  if (field.type === 'boolean') return 'boolean';
  return field.type === 'day' || field.type === 'instant' ? 'date' : 'text';
}

function fits(value: unknown, cast: Cast): boolean {
  switch (cast) {
    case 'uuid':
      return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && value.length <= 40 && !Number.isNaN(Date.parse(value));
    case 'text':
      return typeof value === 'string';
  }
}

/** One field in each order, so that their sequence is the client's and not that of an object's keys. */
function checkOrder(orderBy: unknown, field: string): void {
  if (!Array.isArray(orderBy)) return;
  if (orderBy.length > 4) throw refused('invalidValue', field, { value: String(orderBy.length), field, reason: 'at most 4 orders' });
  for (const order of orderBy as readonly Record<string, unknown>[]) {
    const entries = Object.entries(order);
    const [name, value] = entries[0] ?? ['', null];
    if (entries.length !== 1 || value === null) {
      throw refused('invalidValue', field, { value: name, field, reason: 'give exactly one field in each order' });
    }
    if (typeof value === 'object') checkOrder([value], `${field}.${name}`);
  }
}

function checkedWhere(where: unknown, model: RecordModel, baseCurrency: string, path: string): unknown {
  const entries = Object.entries(where as Record<string, unknown>).map(([name, value]): [string, unknown] => {
    const at = `${path}.${name}`;
    if (value === null || value === undefined) return [name, null];
    if (name === 'and' || name === 'or') {
      return [name, boundedList(value, at).map((each, index) => checkedWhere(each, model, baseCurrency, `${at}.${index}`))];
    }
    if (name === 'not') return [name, checkedWhere(value, model, baseCurrency, at)];
    const field = model.fields.get(name);
    if (field?.kind === 'one') return [name, checkedWhere(value, modelOf(field.target()), baseCurrency, at)];
    if (field?.kind === 'many') {
      const target = modelOf(field.target());
      return [
        name,
        mapValues(value, (each, quantifier) => (each === null ? null : checkedWhere(each, target, baseCurrency, `${at}.${quantifier}`))),
      ];
    }
    return [name, mapValues(value, (operand, operator) => checkedOperand(operand, field?.kind, model, baseCurrency, `${at}.${operator}`))];
  });
  return Object.fromEntries(entries);
}

function checkedOperand(operand: unknown, kind: string | undefined, model: RecordModel, baseCurrency: string, path: string): unknown {
  if (Array.isArray(operand)) return boundedList(operand, path).map((each) => checkedOperand(each, kind, model, baseCurrency, path));
  if (kind === 'id' && typeof operand === 'string') return checkedId(operand, model, path);
  if (typeof operand === 'string' && operand.includes('\u0000')) {
    throw refused('invalidValue', path, { value: '…', field: path, reason: 'it holds a NUL character' });
  }
  if (kind !== 'money' || typeof operand !== 'string' || !isCurrency(baseCurrency)) return operand;
  const amount = parseMoney(operand, baseCurrency);
  if (typeof amount === 'string') throw refused('invalidValue', path, { value: operand, field: path, reason: amount });
  return amount.minor.toString();
}

function boundedList(value: unknown, path: string): readonly unknown[] {
  const list = value as readonly unknown[];
  if (list.length > LONGEST_LIST) {
    throw refused('invalidValue', path, { value: String(list.length), field: path, reason: `at most ${LONGEST_LIST} values` });
  }
  return list;
}

function mapValues(value: unknown, map: (each: unknown, key: string) => unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value as Record<string, unknown>).map(([key, each]) => [key, map(each, key)]));
}

function refused(rule: keyof typeof platformRules, field: string, values: Readonly<Record<string, string | number>>): Refused {
  return new Refused([refuse(platformRules[rule], { field, values })]);
}
