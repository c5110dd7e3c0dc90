import { isErased, isSealed } from '../../kernel/personal-cipher.ts';
import { phoneKeyOf } from '../customer/customer-keys.ts';

/** What stands in a text in the place of a person's value. */
export const BLOCK = '■■■';

/** The values by which a person is known in texts: as patterns that JavaScript strikes by and PostgreSQL finds by. */
export interface Identity {
  /** Names may be those of somebody else, so they are looked for in what belongs to the customer alone. */
  readonly names: Patterns;
  /** An address or a number is one person's, wherever it stands. */
  readonly addresses: Patterns;
}

export interface Patterns {
  readonly strike: readonly RegExp[];
  /** What PostgreSQL looks for finds at least what is struck. */
  readonly sql: readonly string[];
}

/** Values of one person, as they are and as they were. */
export interface KnownValues {
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly phones: readonly string[];
}

const SHORTEST_NAME = 2;
const SHORTEST_ADDRESS = 3;
const SHORTEST_NUMBER = 6;

export function identityOf({ names, addresses, phones }: KnownValues): Identity {
  const longEnough = (values: readonly string[], length: number): readonly string[] =>
    [...new Set(values.map((value) => value.trim()))]
      .filter((value) => value.length >= length)
      .toSorted((one, other) => other.length - one.length);
  const numbers = longEnough(
    phones.flatMap((phone) => phoneKeyOf(phone) ?? []),
    SHORTEST_NUMBER,
  );
  return {
    names: patternsOf(longEnough(names, SHORTEST_NAME).map(wordsOf)),
    addresses: patternsOf([
      ...longEnough(addresses, SHORTEST_ADDRESS).map(wordsOf),
      ...longEnough(phones, SHORTEST_NUMBER).map(wordsOf),
      ...numbers.map(numberOf),
    ]),
  };
}

/** Whether texts of an identity are to be looked for at all. */
export function isKnown({ names, addresses }: Identity): boolean {
  return names.sql.length + addresses.sql.length > 0;
}

/** Strikes a person's values out of every text within a value. What is under a key, or gone, stays as it is. */
export function striking({ names, addresses }: Identity): (value: unknown) => unknown {
  const patterns = [...names.strike, ...addresses.strike];
  const strike = (value: unknown): unknown => {
    if (typeof value === 'string') return patterns.reduce((text, pattern) => text.replace(pattern, BLOCK), value);
    if (Array.isArray(value)) return value.map(strike);
    if (typeof value !== 'object' || value === null || value instanceof Date || isSealed(value) || isErased(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, strike(each)]));
  };
  return strike;
}

/** A letter or digit beside the value makes it another word; Chinese has no such marks between words. */
const BEFORE = String.raw`(?<!(?!\p{Script=Han})[\p{L}\p{N}])`;
const BEHIND = String.raw`(?!(?!\p{Script=Han})[\p{L}\p{N}])`;

function patternsOf(sources: readonly string[]): Patterns {
  return {
    strike: sources.map((source) => new RegExp(`${BEFORE}(?:${source})${BEHIND}`, 'giu')),
    // JSON writes some characters with a backslash in front.
    sql: sources.map((source) => source.replaceAll(String.raw`\s+`, String.raw`(?:\s|\\[nrt])+`).replaceAll('"', String.raw`\\?"`)),
  };
}

/** Words with any white space between them. */
function wordsOf(value: string): string {
  return value
    .split(/\s+/)
    .map(escaped)
    .join(String.raw`\s+`);
}

/** Digits with any signs between them, and maybe a country code in front. */
function numberOf(digits: string): string {
  const signs = String.raw`[\s().+-]*`;
  return `(?:\\+?[0-9]{1,3}${signs})?${digits.split('').join(signs)}`;
}

/** Both kinds of expression take these for signs of their own, and no others. */
function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
