import type { Day } from '../../kernel/clock.ts';
import {
  converted,
  currencies,
  type Currency,
  inBase,
  isCurrency,
  LARGEST,
  parseMoney,
  type Amount,
  type Money,
  type MoneyFault,
} from '../../kernel/money.ts';
import { Refused, type MessageValue } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { MoneyInput } from '../../workflow/money-input.ts';
import type { Work } from '../../workflow/work.ts';
import { rateOn } from './rate-on.ts';

/**
 * Reads an amount out of an input field, exactly. One of another currency gets what it is in the base currency at the rate
 * of today, for which the store is asked once. Null stays null.
 */
export async function moneyOf(work: Work, given: MoneyInput | null | undefined, field: string): Promise<Money | null> {
  return moneyOn(work, given, { field, day: work.today });
}

/** The same at the rate of another day, on which what is recorded happened. */
export async function moneyOn(
  work: Work,
  given: MoneyInput | null | undefined,
  { field, day }: { readonly field: string; readonly day: Day },
): Promise<Money | null> {
  if (!given) return null;
  const amount = amountOf(given, field);
  const book = await bookerOf(work, amount.currency, { field: `${field}.currency`, day });
  return book(amount.minor) ?? refuseAmount('too_large', given, field);
}

/**
 * Books amounts of one currency, given in its minor unit, at the rate of a day, for which the store is asked once; null for
 * an amount that is too large to book.
 */
export async function bookerOf(
  work: Work,
  currency: Currency,
  { field, day }: { readonly field: string; readonly day: Day },
): Promise<(minor: bigint) => Money | null> {
  const { baseCurrency } = work.viewer;
  if (currency === baseCurrency) return (minor) => (minor > LARGEST ? null : inBase({ minor, currency }));
  const rate = await rateOn(work, currency, day);
  if (!rate) work.refuse(platformRules.rateMissing, { field, values: { currency, base: baseCurrency, day } });
  return (minor) => {
    const money = minor > LARGEST ? 'too_large' : converted({ minor, currency }, rate, baseCurrency);
    return money === 'too_large' ? null : money;
  };
}

/** An amount that is sent as it was stays booked as it was, whatever the rate is today. */
export function unlessSame(before: Money | null, after: Money | null): Money | null {
  return before && after && before.minor === after.minor && before.currency === after.currency ? before : after;
}

/** Reads a currency out of an input field. */
export function currencyOf(currency: string, field: string): Currency {
  if (isCurrency(currency)) return currency;
  const values = { value: currency.slice(0, 60), enumeration: 'Currency', allowed: Object.keys(currencies).join(', ') };
  throw new Refused([refuse(platformRules.unknownEnum, { field, values })]);
}

function amountOf(given: MoneyInput, field: string): Amount {
  const { amount } = given;
  const currency = currencyOf(given.currency, `${field}.currency`);
  const parsed = parseMoney(amount, currency);
  return typeof parsed === 'string' ? refuseAmount(parsed, given, field) : parsed;
}

function refuseAmount(fault: MoneyFault, { amount, currency }: MoneyInput, field: string): never {
  const digits = isCurrency(currency) ? currencies[currency] : 0;
  const values: Record<string, MessageValue> = { field, value: amount, currency, digits, limit: '90000000000000' };
  throw new Refused([refuse(platformRules[faultRules[fault]], { field: `${field}.amount`, values })]);
}

const faultRules = {
  malformed: 'moneyMalformed',
  precision: 'moneyPrecision',
  too_large: 'moneyTooLarge',
  negative: 'moneyNegative',
} as const satisfies Record<MoneyFault, keyof typeof platformRules>;
