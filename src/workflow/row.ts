import type { Day } from '../kernel/clock.ts';
import type { Currency, Money } from '../kernel/money.ts';
import type { FieldModel, RecordModel } from '../query/model.ts';
import type { TenantRecord } from '../query/record.ts';

/**
 * A value that exists only in answers, never in a row: derived, completed, or a list of others.
 * @public
 */
export type Shown<T> = T & { readonly [shown]?: never };
declare const shown: unique symbol;

type IsShown<T> = typeof shown extends keyof NonNullable<T> ? true : false;

/** Leads to a record of any type: what a field of several types holds in a row. */
export interface RecordReference {
  readonly type: string;
  readonly id: string;
}

/** A stored row of a record class: relations are ids (`customer` is `customerId`), money is one value. */
export type RowOf<T> = {
  [K in keyof T as IsShown<T[K]> extends true ? never : NonNullable<T[K]> extends TenantRecord ? `${K & string}Id` : K]: NonNullable<
    T[K]
  > extends TenantRecord
    ? string | (null extends T[K] ? null : never)
    : T[K];
};

/** What `create` and `change` take: any part of a row; what is left out stays, or is empty. */
export type ValuesOf<T> = Partial<Omit<RowOf<T>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'createdById'>>;

/** Property under which a field's value stands in a row; null for fields that are not stored. */
export function propertyOf(field: FieldModel): string | null {
  if (field.kind === 'one') return `${field.name}Id`;
  return field.kind === 'column' || field.kind === 'money' || field.kind === 'any' || field.kind === 'id' ? field.name : null;
}

/** Columns and values of a row's properties, as the store takes them. */
export function toColumns(model: RecordModel, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const field of model.fields.values()) {
    const property = propertyOf(field);
    if (property === null || !(property in values)) continue;
    const value = values[property] ?? null;
    if (field.kind === 'money') {
      const money = value as Money | null;
      columns[`${field.column}_minor`] = money?.minor ?? null;
      columns[`${field.column}_currency`] = money?.currency ?? null;
      columns[`${field.column}_base`] = money?.base ?? null;
      columns[`${field.column}_rate_day`] = money?.rateDay ?? null;
    } else if (field.kind === 'any') {
      const reference = value as RecordReference | null;
      columns[`${field.column}_type`] = reference?.type ?? null;
      columns[`${field.column}_id`] = reference?.id ?? null;
    } else if (field.kind === 'id') columns['id'] = value;
    else if (field.kind === 'column' || field.kind === 'one') columns[field.column] = value;
  }
  return columns;
}

/** The columns of an amount. */
export function moneyColumns(column: string): readonly string[] {
  return ['minor', 'currency', 'base', 'rate_day'].map((part) => `${column}_${part}`);
}

/** SQL of a row as JSON, for `fromColumns`. Exact decimals travel as text: JSON numbers would lose digits. */
export function rowJson(model: RecordModel, alias: string): string {
  const decimals = [...model.fields.values()].flatMap((field) =>
    field.kind === 'column' && field.type === 'decimal' ? [field.column] : [],
  );
  if (decimals.length === 0) return `to_json(${alias})`;
  return `to_jsonb(${alias}) || jsonb_build_object(${decimals.map((column) => `'${column}', ${alias}.${column}::text`).join(', ')})`;
}

/** A row out of the JSON object that `rowJson` makes of it. */
export function fromColumns(model: RecordModel, columns: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const row: Record<string, unknown> = { organizationId: columns['organization_id'] };
  for (const field of model.fields.values()) {
    const property = propertyOf(field);
    if (property === null) continue;
    if (field.kind === 'money') {
      row[property] = moneyFrom(field.column, columns);
    } else if (field.kind === 'any') {
      const type = columns[`${field.column}_type`] ?? null;
      row[property] = type === null ? null : { type, id: columns[`${field.column}_id`] };
    } else if (field.kind === 'column') {
      const value = columns[field.column] ?? null;
      row[property] = field.type === 'instant' && typeof value === 'string' ? new Date(value) : value;
    } else row[property] = columns[field.kind === 'one' ? field.column : 'id'] ?? null;
  }
  return row;
}

function moneyFrom(column: string, columns: Readonly<Record<string, unknown>>): Money | null {
  const minor = columns[`${column}_minor`] ?? null;
  if (minor === null) return null;
  const base = columns[`${column}_base`] as number | bigint;
  const currency = columns[`${column}_currency`] as Currency;
  return { minor: BigInt(minor as number), currency, base: BigInt(base), rateDay: (columns[`${column}_rate_day`] ?? null) as Day | null };
}

/** The fields of an input by name, as law rows look at them. */
export function fieldsOf(input: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input));
}

/** Of an input the named fields that the client gave, so that a change leaves the others as they are. */
export function given<T extends object, K extends keyof T>(input: T, names: readonly K[]): { [P in K]?: Exclude<T[P], undefined> } {
  return Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]])) as never;
}
