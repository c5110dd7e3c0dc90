import { modelOf, type FieldModel } from './model.ts';
import { closureOf, type Place } from './place.ts';
import type { Selected } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { comparable, comparableType, mayBeNull } from './value.ts';
import { FALSE, TRUE } from './visible.ts';

/** One key of a total order. */
export interface OrderKey {
  /** Name as in the cursor's signature, such as `customer.name`. */
  readonly name: string;
  readonly sql: string;
  readonly cast: string;
  readonly isDescending: boolean;
  readonly isNullable: boolean;
}

/** The total order of a list: the asked keys, or the record's own, then the id. `isBackward` turns every key around. */
export function orderKeys(selected: Selected, place: Place, isBackward: boolean): readonly OrderKey[] {
  const asked = place.sheet.run.arguments[selected.argumentsAt]?.['orderBy'] as
    | readonly Readonly<Record<string, unknown>>[]
    | null
    | undefined;
  const { defaultOrder } = place.model;
  const given = asked && asked.length > 0 ? asked : [{ [defaultOrder.field]: defaultOrder.direction }];
  const keys = given.flatMap((order) => Object.entries(order).map(([name, value]) => keyOf(name, value, place, name)));
  const last = keys.at(-1)!;
  if (!keys.some(({ name }) => name === 'id')) {
    keys.push({ name: 'id', sql: `${place.alias}.id`, cast: 'uuid', isDescending: last.isDescending, isNullable: false });
  }
  return isBackward ? keys.map((key) => ({ ...key, isDescending: !key.isDescending })) : keys;
}

export function orderSql(keys: readonly OrderKey[]): string {
  return `order by ${keys.map(({ sql, isDescending }) => `${sql} ${isDescending ? 'desc' : 'asc'}`).join(', ')}`;
}

/** The cursor of a row: its keys' values as a JSON array in URL-safe base64. */
export function cursorText(keys: readonly OrderKey[]): string {
  const values = keys.map(({ sql, isNullable }) => (isNullable ? `coalesce(to_json(${sql})::text, 'null')` : `to_json(${sql})::text`));
  return `translate(encode(convert_to('[' || ${values.join(` || ',' || `)} || ']', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/**
 * Rows behind the cursor. Nulls are largest, as in PostgreSQL's own order, so that the same index serves both directions.
 * Keys that are never null and run the same way compare as one row, which an index answers.
 */
export function afterCursor(keys: readonly OrderKey[], selected: Selected, name: 'after' | 'before', sheet: Sheet): string {
  const cursor = sheet.run.arguments[selected.argumentsAt]?.[name] as Readonly<Record<string, unknown>> | null | undefined;
  if (!cursor) return TRUE;
  const value = (index: number): string =>
    sheet.parameter(
      `${name}.${selected.argumentsAt}.${index}`,
      keys[index]!.cast,
      ({ arguments: all }) => (all[selected.argumentsAt]![name] as Record<string, unknown>)[`v${index}`],
    );
  const isSimple = keys.every(({ isNullable, isDescending }) => !isNullable && isDescending === keys[0]!.isDescending);
  if (isSimple) {
    return `(${keys.map(({ sql }) => sql).join(', ')}) ${keys[0]!.isDescending ? '<' : '>'} (${keys.map((_, index) => value(index)).join(', ')})`;
  }
  const alternatives = keys.map((_, index) => {
    const equal = keys.slice(0, index).map((key, at) => (cursor[`v${at}`] === null ? `${key.sql} is null` : `${key.sql} = ${value(at)}`));
    return [...equal, beyond(keys[index]!, cursor[`v${index}`] === null, () => value(index))].join(' and ');
  });
  return `(${alternatives.map((each) => `(${each})`).join(' or ')})`;
}

function beyond({ sql, isDescending, isNullable }: OrderKey, isNull: boolean, value: () => string): string {
  if (isDescending) return isNull ? `${sql} is not null` : `${sql} < ${value()}`;
  if (isNull) return FALSE;
  return isNullable ? `(${sql} > ${value()} or ${sql} is null)` : `${sql} > ${value()}`;
}

function keyOf(name: string, value: unknown, place: Place, label: string): OrderKey {
  const field = place.model.fields.get(name)!;
  if (field.kind === 'one') return relatedKey(field, value as Readonly<Record<string, unknown>>, place, label);
  return {
    name: label,
    sql: comparable(field, place),
    cast: comparableType(field),
    isDescending: value === 'DESC',
    isNullable: mayBeNull(field, place),
  };
}

/** A key of a linked record: what the link shows, or NULL where the record is closed. */
function relatedKey(field: FieldModel & { kind: 'one' }, value: Readonly<Record<string, unknown>>, place: Place, label: string): OrderKey {
  const { sheet } = place;
  const model = modelOf(field.target());
  const alias = sheet.alias('o');
  const closure = closureOf(model, alias, sheet);
  const [name, inner] = Object.entries(value)[0]!;
  const key = keyOf(name, inner, { model, alias, sheet, closure }, `${label}.${name}`);
  return {
    ...key,
    isNullable: true,
    sql: `(select ${key.sql} from ${model.table} ${alias} where ${alias}.organization_id = ${sheet.organization} and ${alias}.id = ${place.alias}.${field.column})`,
  };
}
