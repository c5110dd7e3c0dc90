import type { PlainKind } from './column-kind.ts';
import { allOf, anyOf, FALSE, TRUE } from './condition.ts';
import type { FieldModel } from './model.ts';
import type { Place } from './place.ts';
import { formOf } from './search-form.ts';
import { unmasked } from './visible.ts';

/**
 * The condition under which the viewer reads this field of this row; `true` for nearly every field. A field that a
 * grant in part names is open to it although it is confidential.
 */
export function openCondition(field: FieldModel, { closure, model, alias, sheet }: Place): string {
  const byField = field.mask ? unmasked(model, { ...field, mask: field.mask }, alias, sheet) : TRUE;
  if (!closure || model.linked.has(field.name)) return byField;
  const opensPart = (field.openTo ?? []).some((limit) => closure.limits.includes(limit));
  return anyOf([allOf([closure.opened, byField]), opensPart ? closure.partly : FALSE]);
}

/** The value of a field as SQL for filters, orders and cursors: NULL where it is masked, so that neither reveals it. */
export function comparable(field: FieldModel, place: Place): string {
  const value = storedValue(field, place);
  const open = openCondition(field, place);
  if (open === TRUE) return value;
  return open === FALSE ? 'null' : `case when ${open} then ${value} end`;
}

/** The condition under which a row points to another by one of its relations. */
export function pointsTo(via: FieldModel, row: Place, { alias, model }: Pick<Place, 'alias' | 'model'>): string {
  if (via.kind !== 'any') return `${comparable(via, row)} = ${alias}.id`;
  return `${row.alias}.${via.column}_type = '${model.name}' and ${row.alias}.${via.column}_id = ${alias}.id`;
}

/** The folded words of a searched text, those that the viewer sees: empty where it is empty or masked. */
export function searchable(field: FieldModel, place: Place): string {
  const value = storedForm(field, place);
  const open = openCondition(field, place);
  if (open === TRUE) return value;
  return open === FALSE ? `''` : `case when ${open} then ${value} else '' end`;
}

/** The folded words of a searched text as they are stored, never NULL. */
export function storedForm(field: FieldModel, { alias }: Place): string {
  if (field.kind !== 'column') throw new Error(`${field.name} cannot be searched.`);
  const form = `${alias}.${formOf(field.column)}`;
  return field.nullable ? `coalesce(${form}, '')` : form;
}

/** Whether the value may be NULL, in the store or by a mask. */
export function mayBeNull(field: FieldModel, place: Place): boolean {
  return field.nullable || openCondition(field, place) !== TRUE;
}

export type ComparableType = 'uuid' | 'bigint' | 'int' | 'boolean' | 'date' | 'timestamptz' | 'numeric' | 'text';

const comparableTypes: Readonly<Record<PlainKind, ComparableType | null>> = {
  text: 'text',
  choice: 'text',
  integer: 'int',
  boolean: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  decimal: 'numeric',
  uuid: 'uuid',
  texts: null,
  json: null,
};

/** PostgreSQL type to cast a compared parameter to. */
export function comparableType(field: FieldModel): ComparableType {
  if (field.kind === 'id' || field.kind === 'one') return 'uuid';
  if (field.kind === 'money') return 'bigint';
  const type = field.kind === 'column' || field.kind === 'sql' ? comparableTypes[field.type] : null;
  if (!type) throw new Error(`${field.name} cannot be compared.`);
  return type;
}

function storedValue(field: FieldModel, { alias, sheet }: Place): string {
  switch (field.kind) {
    case 'id':
      return `${alias}.id`;
    case 'column':
    case 'one':
      return `${alias}.${field.column}`;
    case 'money':
      return `${alias}.${field.column}_base`;
    case 'sql':
      return `(${field.sql(alias, sheet)})`;
    default:
      throw new Error(`${field.name} cannot be compared.`);
  }
}
