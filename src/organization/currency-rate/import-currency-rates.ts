import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { CurrencyRate } from './currency-rate.entity.ts';
import type { ImportCurrencyRatesInput } from './currency-rate.inputs.ts';
import { alreadyRated, rateFault, type GivenRate } from './rate-rules.ts';
import { isSameRate, keyOf, ratesOfDays, type KnownRate } from './rates-of-days.ts';

const MOST_RATES = 20_000;

/**
 * Takes exchange rates over, all rows or none; answers every fault of every row by its place (`rates.12.rate`). A rate
 * that is known already is left out. A day that has another rate is refused, or gets a correction with its reason.
 */
export async function importCurrencyRates(work: Work, { rates, source, ...input }: ImportCurrencyRatesInput): Promise<Done> {
  work.permit('platform.manage_rates');
  if (rates.length === 0 || rates.length > MOST_RATES) {
    const values = { value: rates.length, field: 'rates', reason: `give 1 to ${MOST_RATES} rates` };
    work.refuse(platformRules.invalidValue, { field: 'rates', values });
  }
  const correctionReason = input.correctionReason?.trim() ? input.correctionReason : null;
  const known = await ratesOfDays(work, rates);
  const refusals: Refusal[] = [];
  const rows: ValuesOf<CurrencyRate>[] = [];
  for (const [index, given] of rates.entries()) {
    const rate: GivenRate = { currency: given.currency, fromDay: given.fromDay, rate: given.rate, units: given.units ?? 1 };
    const before = known.get(keyOf(rate)) ?? null;
    const fault = rateFault(work, rate) ?? dayFault(rate, before, correctionReason);
    if (fault) refusals.push({ ...fault, field: `rates.${index}.${fault.field}` });
    else if (!before || !isSameRate(before, rate)) {
      const revision = (before?.revision ?? 0) + 1;
      known.set(keyOf(rate), { ...rate, revision, isStored: false });
      const currency = rate.currency as CurrencyRate['currency'];
      rows.push({ ...rate, currency, source, revision, correctionReason: revision === 1 ? null : correctionReason });
    }
  }
  if (refusals.length > 0) throw new Refused(refusals);
  work.createAll<CurrencyRate>(CurrencyRate, rows);
  return { also: { imported: rows.length, known: rates.length - rows.length } };
}

/** A day of the store gets another rate only as a correction; within one import a day has one rate. */
function dayFault(rate: GivenRate, before: KnownRate | null, correctionReason: string | null): Refusal | null {
  if (!before || isSameRate(before, rate) || (before.isStored && correctionReason)) return null;
  return alreadyRated(rate);
}
