import type { Day } from './clock.ts';

/** An amount in a currency's minor unit (cents, fen): exact, and comparable in an index. */
export interface Amount {
  readonly minor: bigint;
  readonly currency: Currency;
}

/** An amount as it is booked: with what it is in the base currency of the organization, by which it is compared and summed. */
export interface Money extends Amount {
  /** In the minor unit of the base currency. */
  readonly base: bigint;
  /** Day from which the exchange rate holds that it was booked at; null where it is in the base currency. */
  readonly rateDay: Day | null;
}

/** What `units` of a currency cost in the base currency from a day on. */
export interface Rate {
  readonly fromDay: Day;
  /** Exact decimal with at most six places, such as `7.183400`. */
  readonly rate: string;
  readonly units: number;
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

export function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Money>).base === 'bigint';
}

export type MoneyFault = 'malformed' | 'precision' | 'too_large' | 'negative';

/** The largest amount that is booked, in the minor unit. */
export const LARGEST = 9_000_000_000_000_000n;

/** Reads a decimal string such as `1234.50`. Answers a fault instead of rounding. */
export function parseMoney(amount: string, currency: Currency): Amount | MoneyFault {
  if (!/^-?\d{1,20}(\.\d{1,20})?$/.test(amount)) return 'malformed';
  const minor = scaled(amount, currencies[currency]);
  if (minor === null) return 'precision';
  if (minor < 0n) return 'negative';
  if (minor > LARGEST) return 'too_large';
  return { minor, currency };
}

/** An amount that is in the base currency already. */
export function inBase({ minor, currency }: Amount): Money {
  return { minor, currency, base: minor, rateDay: null };
}

/** An amount of another currency at a rate: rounded once, half to even, to the minor unit of the base currency. */
export function converted({ minor, currency }: Amount, { fromDay, rate, units }: Rate, base: Currency): Money | 'too_large' {
  const exact = minor * scaled(rate, RATE_PLACES)! * 10n ** BigInt(currencies[base]);
  const booked = halfEven(exact, 10n ** BigInt(RATE_PLACES + currencies[currency]) * BigInt(units));
  return booked > LARGEST ? 'too_large' : { minor, currency, base: booked, rateDay: fromDay };
}

/** Decimal places of a rate in the store. */
export const RATE_PLACES = 6;

/** A decimal times a power of ten; null where that is no whole number. In integers: a decimal type rounds what is long. */
function scaled(decimal: string, places: number): bigint | null {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?];
  if (!/^0*$/.test(fraction.slice(places))) return null;
  return BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
}

/** Neither is negative. */
function halfEven(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  const twice = 2n * (dividend % divisor);
  const isUp = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return isUp ? quotient + 1n : quotient;
}

/** The decimal string of an amount: `123450` fen are `1234.50`. */
export function formatMinor(minor: bigint, currency: Currency): string {
  const places = currencies[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${minor < 0n ? '-' : ''}${whole}${places === 0 ? '' : `.${digits.slice(-places)}`}`;
}
