import { GraphQLBoolean, GraphQLInt, GraphQLString } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSONObject, GraphQLLocalDate } from 'graphql-scalars';
import { currencies } from '../kernel/money.ts';
import { Decimal, Money } from './scalars.ts';

/**
 * What a column holds. Kinds are few, so that each has one JSON spelling in SQL, one GraphQL type and one filter.
 * `choice` is text with a CHECK over a fixed vocabulary; `uuid` is for columns that are not published; money lies in three columns (minor unit, currency, base).
 */
export type ColumnKind = 'text' | 'choice' | 'integer' | 'decimal' | 'boolean' | 'day' | 'instant' | 'texts' | 'json' | 'uuid' | 'money';
export type PlainKind = Exclude<ColumnKind, 'money'>;

export const columnTypes: Readonly<Record<PlainKind, string>> = {
  text: 'text',
  choice: 'text',
  integer: 'int',
  decimal: 'numeric(19,6)',
  boolean: 'boolean',
  day: 'date',
  instant: 'timestamptz',
  texts: 'text[]',
  json: 'jsonb',
  uuid: 'uuid',
};

/** GraphQL type of a kind; a `choice` names its own enum. */
export const graphqlTypes: Readonly<Record<ColumnKind, unknown>> = {
  text: GraphQLString,
  choice: GraphQLString,
  integer: GraphQLInt,
  decimal: Decimal,
  boolean: GraphQLBoolean,
  day: GraphQLLocalDate,
  instant: GraphQLDateTimeISO,
  texts: [GraphQLString],
  json: GraphQLJSONObject,
  uuid: GraphQLString,
  money: Money,
};

/** The JSON text of a value as a SQL expression that is NULL only where the value is. */
export function jsonOf(kind: PlainKind, value: string): string {
  switch (kind) {
    case 'integer':
    case 'boolean':
    case 'json':
      return `${value}::text`;
    case 'choice':
    case 'day':
    case 'decimal':
    case 'uuid':
      return `'"' || ${value}::text || '"'`;
    case 'instant':
      return `'"' || to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;
    case 'text':
    case 'texts':
      return `to_json(${value})::text`;
  }
}

/** The JSON text of a global id. */
export function jsonOfId(prefix: string, value: string): string {
  return `'"${prefix}_' || replace(${value}::text, '-', '') || '"'`;
}

/** The amount of a money column as decimal text, by the number of decimal places of its currency. */
export function amountText(minor: string, currency: string): string {
  const withDigits = (digits: number): string =>
    digits === 0
      ? `${minor}::text`
      : `(${minor} / ${10 ** digits})::text || '.' || lpad((${minor} % ${10 ** digits})::text, ${digits}, '0')`;
  const codes = (digits: number): string =>
    Object.entries(currencies)
      .filter(([, places]) => places === digits)
      .map(([code]) => `'${code}'`)
      .join(', ');
  return `case when ${currency} in (${codes(0)}) then ${withDigits(0)} when ${currency} in (${codes(3)}) then ${withDigits(3)} else ${withDigits(2)} end`;
}
