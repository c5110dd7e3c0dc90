import { GraphQLBoolean, GraphQLString, type GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import type { ColumnKind } from './column-kind.ts';
import { named } from './connection-type.ts';
import type { Class } from './model.ts';
import { Decimal } from './scalars.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Direction of an order. */
export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Direction of an order.',
  valuesConfig: { ASC: { description: 'Smallest first; empty values last.' }, DESC: { description: 'Largest first; empty values first.' } },
});

/** Operators by filter: all that are given must hold. */
export type Operator = 'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'startsWith' | 'contains' | 'isNull';

const meanings: Readonly<Record<Operator, string>> = {
  eq: 'Equal to.',
  ne: 'Not equal to, or empty.',
  in: 'One of; at most 100 values.',
  notIn: 'None of, or empty; at most 100 values.',
  lt: 'Less than.',
  lte: 'At most.',
  gt: 'Greater than.',
  gte: 'At least.',
  startsWith: 'Begins with, letters in the same case.',
  contains: 'Contains, in any case of letters.',
  isNull: 'Whether the value is empty (or masked).',
};

const ordered: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'];
const plain: readonly Operator[] = ['eq', 'ne', 'in', 'notIn', 'isNull'];

export const IdFilter = filterType('IdFilter', 'Condition on an id.', ID, plain);
const byKind: Partial<Record<ColumnKind, Class>> = {
  text: filterType('TextFilter', 'Condition on a text.', GraphQLString, ['eq', 'ne', 'in', 'notIn', 'startsWith', 'contains', 'isNull']),
  integer: filterType('IntegerFilter', 'Condition on a whole number.', Int, ordered),
  boolean: filterType('BooleanFilter', 'Condition on a yes or no.', GraphQLBoolean, ['eq', 'isNull']),
  day: filterType('DayFilter', 'Condition on a day.', GraphQLLocalDate, ordered),
  instant: filterType('InstantFilter', 'Condition on an instant.', GraphQLDateTimeISO, ordered),
  money: filterType('MoneyFilter', 'Condition on an amount, in the base currency of the organization.', Decimal, ordered),
};
const byChoice = new Map<object, Class>();

/** The filter of a column: one per kind, and one per vocabulary. */
export function filterOf(kind: ColumnKind, choice?: object): Class {
  if (kind !== 'choice') {
    const filter = byKind[kind];
    if (!filter) throw new Error(`A ${kind} cannot be filtered by.`);
    return filter;
  }
  const known = byChoice.get(choice!);
  if (known) return known;
  const made = filterType(`${vocabularyOf(choice!).name}Filter`, 'Condition on a value of a fixed vocabulary.', choice as never, plain);
  byChoice.set(choice!, made);
  return made;
}

function filterType(name: string, description: string, scalar: GraphQLScalarType | object, operators: readonly Operator[]): Class {
  const type = named(name);
  InputType(name, { description })(type);
  for (const operator of operators) {
    const isList = operator === 'in' || operator === 'notIn';
    const of = operator === 'isNull' ? GraphQLBoolean : isList ? [scalar] : scalar;
    Field(() => of as never, { nullable: true, description: meanings[operator] })(type.prototype, operator);
  }
  return type;
}
