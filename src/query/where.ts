import { modelOf, type FieldModel, type RecordModel } from './model.ts';
import type { Place } from './place.ts';
import type { Sheet } from './sheet.ts';
import { comparable, comparableType } from './value.ts';
import { allOf, anyOf, FALSE, readable, TRUE } from './visible.ts';

/** Where a value lies in `Run.arguments`, so that a prepared statement reads it anew at each run. */
type At = readonly (string | number)[];

/** Compiles a `where` input. Only its shape goes into the statement; every value is a parameter. */
export function whereSql(where: unknown, place: Place, at: At): string {
  const conditions = Object.entries(where as Readonly<Record<string, unknown>>).map(([name, value]) =>
    conditionOf(name, value, place, [...at, name]),
  );
  return allOf(conditions);
}

function conditionOf(name: string, value: unknown, place: Place, at: At): string {
  if (value === null || value === undefined) return TRUE;
  if (name === 'and') return allOf((value as readonly unknown[]).map((each, index) => whereSql(each, place, [...at, index])));
  if (name === 'or') return anyOf((value as readonly unknown[]).map((each, index) => whereSql(each, place, [...at, index])));
  if (name === 'not') return `not coalesce(${whereSql(value, place, at)}, false)`;
  const field = place.model.fields.get(name)!;
  if (field.kind === 'one') return relatedCondition(field, value as Readonly<Record<string, unknown>>, place, at);
  if (field.kind === 'many') return listCondition(field, value as Readonly<Record<string, unknown>>, place, at);
  return allOf(
    Object.entries(value as Readonly<Record<string, unknown>>).map(([operator, operand]) =>
      comparison(field, operator, operand, place, [...at, operator]),
    ),
  );
}

function comparison(field: FieldModel, operator: string, operand: unknown, place: Place, at: At): string {
  const { sheet } = place;
  const left = comparable(field, place);
  const cast = comparableType(field);
  const one = (): string => valueAt(sheet, at, cast);
  const many = (): string => valueAt(sheet, at, `${cast}[]`);
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

/** A condition on the record that this one points to. By id it needs no look at the record: a link shows the id (R5). */
function relatedCondition(field: FieldModel & { kind: 'one' }, value: Readonly<Record<string, unknown>>, place: Place, at: At): string {
  const { sheet } = place;
  const model = modelOf(field.target());
  const names = Object.keys(value);
  if (names.length === 1 && names[0] === 'id') {
    const link: Place = { ...place, closure: null };
    const byId: FieldModel = {
      kind: 'column',
      name: 'id',
      description: '',
      nullable: true,
      type: 'text',
      column: field.column,
      filter: true,
      order: false,
    };
    return allOf(
      Object.entries(value['id'] as Readonly<Record<string, unknown>>).map(([operator, operand]) =>
        idComparison(byId, operator, operand, link, [...at, 'id', operator]),
      ),
    );
  }
  sheet.isHeavy = true;
  const alias = sheet.alias('f');
  return existing(
    model,
    alias,
    sheet,
    `${alias}.id = ${place.alias}.${field.column}`,
    whereSql(value, { model, alias, sheet, closure: null }, at),
  );
}

function idComparison(field: FieldModel & { kind: 'column' }, operator: string, operand: unknown, place: Place, at: At): string {
  const left = `${place.alias}.${field.column}`;
  if (operator === 'isNull') return operand ? `${left} is null` : `${left} is not null`;
  if (operand === null) return operator === 'ne' ? `${left} is not null` : FALSE;
  if (operator === 'eq') return `${left} = ${valueAt(place.sheet, at, 'uuid')}`;
  if (operator === 'ne') return `${left} is distinct from ${valueAt(place.sheet, at, 'uuid')}`;
  if (operator === 'in') return `${left} = any(${valueAt(place.sheet, at, 'uuid[]')})`;
  return `coalesce(${left} <> all(${valueAt(place.sheet, at, 'uuid[]')}), true)`;
}

function listCondition(field: FieldModel & { kind: 'many' }, value: Readonly<Record<string, unknown>>, place: Place, at: At): string {
  const { sheet } = place;
  sheet.isHeavy = true;
  const model = modelOf(field.target());
  const via = model.fields.get(field.via) as FieldModel & { kind: 'one' };
  return allOf(
    Object.entries(value).map(([quantifier, where]) => {
      if (where === null) return TRUE;
      const alias = sheet.alias('f');
      const exists = existing(
        model,
        alias,
        sheet,
        `${alias}.${via.column} = ${place.alias}.id`,
        whereSql(where, { model, alias, sheet, closure: null }, [...at, quantifier]),
      );
      return quantifier === 'none' ? `not ${exists}` : exists;
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
