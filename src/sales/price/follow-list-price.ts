import { Decimal } from 'decimal.js';
import { currencies, type Currency } from '../../kernel/money.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { bookerOf } from '../../organization/currency-rate/money-of.ts';
import { Product } from '../product/product.entity.ts';
import type { PriceListItem } from './price-list-item.entity.ts';

/**
 * Keeps the price by which products are filtered and ordered: that in the base currency, or the latest in another while
 * there is none. It is an amount of money, so it is rounded to the minor unit; the list has the price itself.
 */
export async function followListPrice(work: Work, product: RowOf<Product>, item: RowOf<PriceListItem>): Promise<void> {
  const { baseCurrency } = work.viewer;
  if (item.currency !== baseCurrency && product.listPrice?.currency === baseCurrency) return;
  const currency = item.currency as Currency;
  const book = await bookerOf(work, currency, { field: 'currency', day: item.validFrom });
  const minor = new Decimal(item.price).times(new Decimal(10).pow(currencies[currency])).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN);
  const listPrice = book(BigInt(minor.toFixed(0)));
  if (!listPrice) work.refuse(platformRules.moneyTooLarge, { field: 'price', values: { field: 'price', limit: '90000000000000' } });
  work.change(Product, product, { listPrice });
}
