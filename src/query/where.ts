import { allOf, anyOf, FALSE, TRUE } from './condition.ts';
import { modelOf, type FieldModel, type RecordModel } from './model.ts';
import type { Place } from './place.ts';
import type { Sheet } from './sheet.ts';
import { comparable, comparableType, openCondition, pointsTo, type ComparableType } from './value.ts';
import { readable } from './visible.ts';

/** Where a value lies in `Run.arguments`, so that a prepared statement reads it anew at each run. */
type At = readonly (string | number)[];
type Given = Readonly<Record<string, unknown>>;

/** Compiles a `where` input. Only its shape goes into the statement; every value is a parameter. */
export function whereSql(where: unknown, place: Place, at: At): string {
  const conditions = Object.entries(where as Given).map(([name, value]) => conditionOf(name, value, place, [...at, name]));
  return allOf(conditions);
}

function conditionOf(name: string, value: unknown, place: Place, at: At): string {
  if (value === null || value === undefined) return TRUE;
  if (name === 'and') return allOf((value as readonly unknown[]).map((each, index) => whereSql(each, place, [...at, index])));
  if (name === 'or') return anyOf((value as readonly unknown[]).map((each, index) => whereSql(each, place, [...at, index])));
  if (name === 'not') return `not coalesce(${whereSql(value, place, at)}, false)`;
  const field = place.model.fields.get(name)!;
  if (field.kind === 'one') return relatedCondition(field, value as Given, place, at);
  if (field.kind === 'many') return allOf([openCondition(field, place), listCondition(field, value as Given, place, at)]);
  return comparisons(field, value as Given, place, at);
}

/** Conditions on a field's value, as the viewer sees it: masked ones are NULL. */
function comparisons(field: FieldModel, operands: Given, place: Place, at: At): string {
  const compared: Compared = { left: comparable(field, place), type: comparableType(field), sheet: place.sheet };
  return allOf(Object.entries(operands).map(([operator, operand]) => comparison(compared, operator, operand, [...at, operator])));
}

interface Compared {
  readonly left: string;
  readonly type: ComparableType;
  readonly sheet: Sheet;
}

function comparison({ left, type, sheet }: Compared, operator: string, operand: unknown, at: At): string {
  const one = (): string => valueAt(sheet, at, type);
  const many = (): string => valueAt(sheet, at, `${type}[]`);
  if (operator === 'isNull') return operand === null ? TRUE : operand ? `${left} is null` : `${left} is not null`;
  if (operand === null) return operator === 'ne' ? `${left} is not null` : FALSE;
  switch (operator) {
    case 'eq':
      return `${left} = ${one()}`;
    case 'ne':
      return `${left} is distinct from ${one()}`;
    case 'in':
      return `${left} = any(${many()})`;
    case 'notIn':
      return `coalesce(${left} <> all(${many()}), true)`;
    case 'lt':
      return `${left} < ${one()}`;
    case 'lte':
      return `${left} <= ${one()}`;
    case 'gt':
      return `${left} > ${one()}`;
    case 'gte':
      return `${left} >= ${one()}`;
    case 'startsWith':
      return `starts_with(${left}, ${one()})`;
    case 'contains':
      sheet.isHeavy = true;
      return `position(lower(${one()}) in lower(${left})) > 0`;
    default:
      throw new Error(`No such operator: ${operator}.`);
  }
}

/** A condition on the record that this one points to. By id alone it needs no look at the record: a link shows the id (R5). */
function relatedCondition(field: FieldModel & { kind: 'one' }, value: Given, place: Place, at: At): string {
  const { sheet } = place;
  if (Object.keys(value).join() === 'id') {
    return value['id'] === null ? TRUE : comparisons(field, value['id'] as Given, place, [...at, 'id']);
  }
  sheet.isHeavy = true;
  const model = modelOf(field.target());
  const alias = sheet.alias('f');
  const bound = `${alias}.id = ${comparable(field, place)}`;
  return existing(model, alias, sheet, bound, whereSql(value, { model, alias, sheet, closure: null }, at));
}

function listCondition(field: FieldModel & { kind: 'many' }, value: Given, place: Place, at: At): string {
  const { sheet } = place;
  sheet.isHeavy = true;
  const model = modelOf(field.target());
  const via = model.fields.get(field.via)!;
  const found = (where: unknown, quantifier: string): string => {
    const alias = sheet.alias('f');
    const target: Place = { model, alias, sheet, closure: null };
    return existing(model, alias, sheet, pointsTo(via, target, place), whereSql(where, target, [...at, quantifier]));
  };
  return allOf(
    Object.entries(value).map(([quantifier, where]) => {
      if (where === null) return TRUE;
      return quantifier === 'none' ? `not ${found(where, quantifier)}` : found(where, quantifier);
    }),
  );
}

function existing(model: RecordModel, alias: string, sheet: Sheet, bound: string, condition: string): string {
  const conditions = allOf([`${alias}.organization_id = ${sheet.organization}`, bound, readable(model, alias, sheet), condition]);
  return `exists (select 1 from ${model.table} ${alias} where ${conditions})`;
}

function valueAt(sheet: Sheet, at: At, cast: string): string {
  const [first, ...rest] = at;
  return sheet.parameter(at.join('.'), cast, ({ arguments: all }) =>
    rest.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], all[first as number]),
  );
}
