import { isDay } from '../../kernel/clock.ts';
import { RATE_PLACES, currencies, isCurrency } from '../../kernel/money.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Work } from '../../workflow/work.ts';
import type { CurrencyRateInput } from './currency-rate.inputs.ts';

/** A rate before the store has it. */
export interface GivenRate extends CurrencyRateInput {
  readonly units: number;
}

const YEARS_AHEAD = 1;
const POWERS_OF_TEN: ReadonlySet<number> = new Set([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
const RATE = new RegExp(`^\\d{1,13}(\\.\\d{1,${RATE_PLACES}})?$`);

/** What is wrong with a rate that is to be taken over, or null. */
export function rateFault(work: Work, { currency, fromDay, rate, units }: GivenRate): Refusal | null {
  if (!isCurrency(currency)) {
    const values = { value: currency.slice(0, 60), enumeration: 'Currency', allowed: Object.keys(currencies).join(', ') };
    return refuse(platformRules.unknownEnum, { field: 'currency', values });
  }
  if (currency === work.viewer.baseCurrency) return invalid('currency', currency, 'it is the base currency, which needs no rate');
  if (!RATE.test(rate) || !/[1-9]/.test(rate)) {
    return invalid('rate', rate, `write a number above 0 with at most ${RATE_PLACES} decimal places`);
  }
  if (!POWERS_OF_TEN.has(units)) return invalid('units', String(units), 'write 1, 10, 100 and so on');
  if (!isDay(fromDay)) return invalid('fromDay', fromDay, 'it is no day in the form 2026-03-02');
  if (fromDay < '1900-01-01') return invalid('fromDay', fromDay, 'out_of_range');
  // What is never changed is better not mistyped.
  if (fromDay > yearsAfter(work.today, YEARS_AHEAD)) return invalid('fromDay', fromDay, 'it is more than a year ahead');
  return null;
}

/** A rate that exists is never changed: amounts may be booked at it. */
export function alreadyRated({ currency, fromDay }: GivenRate): Refusal {
  return refuse(platformRules.rateExists, { field: 'fromDay', values: { currency, day: fromDay } });
}

function invalid(field: string, value: string, reason: string): Refusal {
  return refuse(platformRules.invalidValue, { field, values: { value: value.slice(0, 60), field, reason } });
}

function yearsAfter(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
