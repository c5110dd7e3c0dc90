import pg from 'pg';

type Parser = (text: string) => unknown;

const { builtins } = pg.types;
/** The driver's own parsers; its published types know only some of the types' numbers. */
const parserOf = pg.types.getTypeParser as unknown as (oid: number, format: 'text' | 'binary') => Parser;
const textArray = parserOf(1009, 'text') as (text: string) => (string | null)[];
const arrayOf =
  (parse: Parser): Parser =>
  (text) =>
    textArray(text).map((item) => (item === null ? null : parse(item)));

/**
 * How values leave the database in rows: nothing is rounded and no day shifts. bigint becomes `bigint`, days and
 * exact numbers stay text, instants become `Date`, jsonb is parsed.
 */
const overrides = new Map<number, Parser>([
  [builtins.INT8, BigInt],
  [1016, arrayOf(BigInt)],
  [builtins.DATE, String],
  [1182, arrayOf(String)],
  [builtins.NUMERIC, String],
  [1231, arrayOf(String)],
]);

export const textTypes = {
  getTypeParser(oid: number, format: 'text' | 'binary' = 'text'): Parser {
    return (format === 'text' && overrides.get(oid)) || parserOf(oid, format);
  },
};
