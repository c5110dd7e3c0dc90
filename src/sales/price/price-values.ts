import { Decimal } from 'decimal.js';
import { platformRules } from '../../governance/platform-rules.ts';
import type { ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { currencyOf } from '../../organization/currency-rate/money-of.ts';
import type { PriceListItem } from './price-list-item.entity.ts';
import type { PriceInput } from './price.inputs.ts';

/** What an input says of a price, as the store keeps it; what is left out stays out. */
export function priceValues(work: Work, input: Partial<PriceInput>): ValuesOf<PriceListItem> {
  const { price, currency, basisCost, competitorPrice, demandNote, valueArgument, validFrom } = input;
  return {
    ...(price === undefined ? {} : { price: unitPrice(work, price, 'price') }),
    ...(currency === undefined ? {} : { currency: currencyOf(currency, 'currency') }),
    ...(basisCost === undefined ? {} : { basisCost: basisCost === null ? null : unitPrice(work, basisCost, 'basisCost') }),
    ...(competitorPrice === undefined
      ? {}
      : { competitorPrice: competitorPrice === null ? null : unitPrice(work, competitorPrice, 'competitorPrice') }),
    ...(demandNote === undefined ? {} : { demandNote }),
    ...(valueArgument === undefined ? {} : { valueArgument }),
    ...(validFrom === undefined || validFrom === null ? {} : { validFrom }),
  };
}

/** A price as an input has it, with all its places, so that equal ones are equal text. */
function unitPrice(work: Work, value: string, field: string): string {
  if (/^-\d/.test(value)) work.refuse(platformRules.moneyNegative, { field, values: { field } });
  if (!/^\d{1,13}(\.\d{1,20})?$/.test(value)) work.refuse(platformRules.moneyMalformed, { field, values: { value: value.slice(0, 40) } });
  if (/\.\d{6}0*[1-9]/.test(value)) work.refuse(platformRules.invalidValue, { field, values: { value, field, reason: 'precision' } });
  return new Decimal(value).toFixed(6);
}
