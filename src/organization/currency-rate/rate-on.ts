import type { Day } from '../../kernel/clock.ts';
import type { Currency, Rate } from '../../kernel/money.ts';
import type { Work } from '../../workflow/work.ts';

/** The exchange rate of a day: the latest one from that day or before, the last correction of it; null where there is none. */
export async function rateOn(work: Work, currency: Currency, day: Day): Promise<Rate | null> {
  const { rows } = await work.transaction.query<{ from_day: string; rate: string; units: number }>({
    text: `select from_day::text, rate::text, units from currency_rate
      where organization_id = $1::uuid and currency = $2 and from_day <= $3::date order by from_day desc, revision desc limit 1`,
    values: [work.viewer.organizationId, currency, day],
  });
  const [found] = rows;
  return found ? { fromDay: found.from_day, rate: found.rate, units: found.units } : null;
}
