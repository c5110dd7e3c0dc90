import { choice, day, decimal, integer, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { BaseCurrency } from '../organization/organization.vocabulary.ts';
import { contributeHistory } from '../history/history.ts';

/**
 * What a currency costs in the base currency from a day on. Never changed: a rate that was wrong gets a correction of the
 * same day beside it, and what was booked before stays as it was booked.
 */
@record({
  prefix: 'rat',
  table: 'currency_rate',
  plural: 'currencyRates',
  description: 'An exchange rate into the base currency, from a day on until the next.',
  readBy: { everyone: 'CL-1.3.2' },
  defaultOrder: { field: 'fromDay', direction: 'DESC' },
  unique: [['currency', 'fromDay', 'revision']],
  indexes: [
    ['fromDay', 'id'],
    ['currency', 'id'],
  ],
  checks: { positive: 'rate > 0 and units > 0' },
})
export class CurrencyRate extends TenantRecord {
  @choice(BaseCurrency, { description: 'The currency.', filter: true })
  currency!: keyof typeof BaseCurrency;

  @day({ description: 'First day on which it holds.', filter: true, order: true })
  fromDay!: string;

  @decimal({ description: 'What the units cost in the base currency.' })
  rate!: string;

  @integer({ description: 'For how many units of the currency the rate is given, such as 100.' })
  units!: number;

  @text({ description: 'Where the rate was taken from.' })
  source!: string;

  @integer({ description: 'Counts the corrections of a day: 1 is the first rate, and the highest number counts.' })
  revision!: number;

  @text({ description: 'Why the rate of the day was corrected; empty for the first.', nullable: true, length: 1000 })
  correctionReason!: string | null;
}

contributeHistory(CurrencyRate);
