import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { FALSE, TRUE } from './condition.ts';
import { modelOf, type RecordModel } from './model.ts';
import { closureOf, type Place } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { signatureOf, totalOrder, type OrderStep } from './total-order.ts';
import { comparable, comparableType, mayBeNull, type ComparableType } from './value.ts';

/** One key of a total order, as SQL. */
export interface OrderKey {
  readonly sql: string;
  readonly cast: ComparableType;
  readonly isDescending: boolean;
  readonly isNullable: boolean;
}

/** The keys of a list, and what its cursors begin with. */
export interface Order {
  readonly keys: readonly OrderKey[];
  readonly signature: string;
}

/** The total order of a list. `isBackward` turns every key around: the page is read from its end. */
export function orderOf(selected: Selected, place: Place, isBackward: boolean): Order {
  const steps = totalOrder(place.sheet.run.arguments[selected.argumentsAt]?.['orderBy'], place.model);
  const keys = steps.map((step) => ({ ...keyOf(step, place), isDescending: step.isDescending !== isBackward }));
  return { keys, signature: signatureOf(place.model, steps) };
}

export function orderSql({ keys }: Order): string {
  return `order by ${keys.map(({ sql, isDescending }) => `${sql} ${isDescending ? 'desc' : 'asc'}`).join(', ')}`;
}

/** The cursor of a row: the order's signature and its keys' values as a JSON array in URL-safe base64. */
export function cursorText({ keys, signature }: Order): string {
  const values = keys.map((key) => (key.isNullable ? `coalesce(${jsonOfKey(key)}, 'null')` : jsonOfKey(key)));
  return `translate(encode(convert_to('["${signature}",' || ${values.join(` || ',' || `)} || ']', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/** Large numbers travel as text: JSON would round them. */
function jsonOfKey({ sql, cast }: OrderKey): string {
  return cast === 'bigint' || cast === 'numeric' ? `'"' || ${sql}::text || '"'` : `to_json(${sql})::text`;
}

/**
 * Rows behind the cursor. Nulls are largest, as in PostgreSQL's own order, so that the same index serves both directions.
 * Keys that are never null and run the same way compare as one row, which an index answers; else the first key alone
 * bounds what is read, where it can.
 */
export function afterCursor({ keys }: Order, selected: Selected, name: 'after' | 'before', sheet: Sheet): string {
  const cursor = sheet.run.arguments[selected.argumentsAt]?.[name] as Readonly<Record<string, unknown>> | null | undefined;
  if (!cursor) return TRUE;
  const nulls = keys.map((_, index) => cursor[`v${index}`] === null);
  if (keys.some(({ isNullable }, index) => nulls[index] && !isNullable)) {
    throw new Refused([refuse(platformRules.invalidCursor, { field: name })]);
  }
  const value = (index: number): string =>
    sheet.parameter(
      `${name}.${selected.argumentsAt}.${index}`,
      keys[index]!.cast,
      ({ arguments: all }) => (all[selected.argumentsAt]![name] as Record<string, unknown>)[`v${index}`],
    );
  const first = keys[0]!;
  const isSimple = keys.every(({ isNullable, isDescending }) => !isNullable && isDescending === first.isDescending);
  if (isSimple) {
    return `(${keys.map(({ sql }) => sql).join(', ')}) ${first.isDescending ? '<' : '>'} (${keys.map((_, index) => value(index)).join(', ')})`;
  }
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map(({ sql }, at) => (nulls[at] ? `${sql} is null` : `${sql} = ${value(at)}`));
    return `(${[...equal, beyond(key, nulls[index]!, () => value(index))].join(' and ')})`;
  });
  // Where larger values follow, so do nulls, and no range of an index holds both.
  const isBounded = !nulls[0] && (first.isDescending || !first.isNullable);
  const bound = isBounded ? `${first.sql} ${first.isDescending ? '<=' : '>='} ${value(0)} and ` : '';
  return `(${bound}(${alternatives.join(' or ')}))`;
}

function beyond({ sql, isDescending, isNullable }: OrderKey, isNull: boolean, value: () => string): string {
  if (isDescending) return isNull ? `${sql} is not null` : `${sql} < ${value()}`;
  if (isNull) return FALSE;
  return isNullable ? `(${sql} > ${value()} or ${sql} is null)` : `${sql} > ${value()}`;
}

function keyOf({ relations, field, isDescending }: OrderStep, place: Place): OrderKey {
  const [relation, ...further] = relations;
  if (relation) return relatedKey(place, relation, { relations: further, field, isDescending });
  return { sql: comparable(field, place), cast: comparableType(field), isDescending, isNullable: mayBeNull(field, place) };
}

/** A key of a linked record: what the link shows, or NULL where the record is closed. */
function relatedKey(place: Place, relation: OrderStep['relations'][number], step: OrderStep): OrderKey {
  const { sheet } = place;
  const model: RecordModel = modelOf(relation.target());
  const alias = sheet.alias('o');
  const key = keyOf(step, { model, alias, sheet, closure: closureOf(model, alias, sheet) });
  const linked = `(select ${key.sql} from ${model.table} ${alias} where ${alias}.organization_id = ${sheet.organization} and ${alias}.id = ${comparable(relation, place)})`;
  return { ...key, isNullable: true, sql: linked };
}
