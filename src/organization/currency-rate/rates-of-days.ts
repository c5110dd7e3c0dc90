import { Decimal } from 'decimal.js';
import { isDay } from '../../kernel/clock.ts';
import type { Work } from '../../workflow/work.ts';
import type { CurrencyRateInput } from './currency-rate.inputs.ts';
import type { GivenRate } from './rate-rules.ts';

/** The rate that counts for a day: of the store, or one that this import brought a moment ago. */
export interface KnownRate extends GivenRate {
  readonly revision: number;
  readonly isStored: boolean;
}

/** What tells the rates of an import apart. */
export function keyOf({ currency, fromDay }: Pick<CurrencyRateInput, 'currency' | 'fromDay'>): string {
  return `${currency} ${fromDay}`;
}

/** The same price, whatever the spelling: 7.18 for one and 718.00 for a hundred. */
export function isSameRate(one: GivenRate, other: GivenRate): boolean {
  return new Decimal(one.rate).times(other.units).equals(new Decimal(other.rate).times(one.units));
}

/** The rates that the store has for the currencies and days of an import, by `keyOf`; held until the commit, so that two imports correct one after the other. */
export async function ratesOfDays(work: Work, rates: readonly CurrencyRateInput[]): Promise<Map<string, KnownRate>> {
  const currencies = [...new Set(rates.map(({ currency }) => currency))];
  const days = rates.flatMap(({ fromDay }) => (isDay(fromDay) ? [fromDay] : [])).toSorted();
  const { organizationId } = work.viewer;
  await work.transaction.query({ text: `select pg_advisory_xact_lock(hashtext('currency_rate'), hashtext($1))`, values: [organizationId] });
  const { rows } = await work.transaction.query<{ currency: string; from_day: string; rate: string; units: number; revision: number }>({
    text: `select distinct on (currency, from_day) currency, from_day::text, rate::text, units, revision from currency_rate
      where organization_id = $1::uuid and currency = any($2) and from_day between $3::date and $4::date
      order by currency, from_day, revision desc`,
    values: [organizationId, currencies, days[0] ?? null, days.at(-1) ?? null],
  });
  return new Map(
    rows.map(({ currency, from_day: fromDay, rate, units, revision }) => {
      const known = { currency, fromDay, rate, units, revision, isStored: true };
      return [keyOf(known), known];
    }),
  );
}
