import { Decimal } from 'decimal.js';

/** An amount in a currency's minor unit (cents, fen): exact, and comparable in an index. */
export interface Money {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** Currencies in use with their number of decimal places (ISO 4217). */
// oxfmt-ignore
export const currencies = {
  CNY: 2, USD: 2, EUR: 2, GBP: 2, HKD: 2, TWD: 2, SGD: 2, AUD: 2, CAD: 2, CHF: 2, SEK: 2, NOK: 2, DKK: 2,
  INR: 2, THB: 2, MYR: 2, PHP: 2, BRL: 2, MXN: 2, ZAR: 2, TRY: 2, PLN: 2, CZK: 2, HUF: 2, NZD: 2, AED: 2,
  SAR: 2, RUB: 2, IDR: 2, ILS: 2, MOP: 2, JPY: 0, KRW: 0, VND: 0, CLP: 0, KWD: 3, BHD: 3, OMR: 3, JOD: 3, TND: 3,
} as const;

export type Currency = keyof typeof currencies;

export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(currencies, code);
}

export type MoneyFault = 'malformed' | 'precision' | 'too_large' | 'negative';

const LARGEST = 9_000_000_000_000_000n;

/** Reads a decimal string such as `1234.50`. Answers a fault instead of rounding. */
export function parseMoney(amount: string, currency: Currency): Money | MoneyFault {
  if (!/^-?\d{1,20}(\.\d{1,20})?$/.test(amount)) return 'malformed';
  const digits = currencies[currency];
  const minor = new Decimal(amount).times(new Decimal(10).pow(digits));
  if (!minor.isInteger()) return 'precision';
  const value = BigInt(minor.toFixed(0));
  if (value < 0n) return 'negative';
  if (value > LARGEST) return 'too_large';
  return { minor: value, currency };
}

/** The decimal string of an amount: `123450` fen are `1234.50`. */
export function formatMinor(minor: bigint, currency: Currency): string {
  return new Decimal(minor.toString()).div(new Decimal(10).pow(currencies[currency])).toFixed(currencies[currency]);
}
