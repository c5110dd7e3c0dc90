import { choice, day, decimal, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Product } from '../product/product.entity.ts';
import { contributeCurrentPrice } from './current-price.ts';
import { PriceListItemState } from './price-list-item.vocabulary.ts';
import { basisMask, priceReadBy } from './price-readers.ts';

/** A price of a product, from its draft until a later one replaces it. The list is one for the whole company. */
@record({
  prefix: 'pli',
  table: 'price_list_item',
  plural: 'priceListItems',
  description: 'A price of the list: what one unit of a product costs in a currency, from a day on (P18).',
  readBy: priceReadBy,
  scope: { shared: true },
  defaultOrder: { field: 'validFrom', direction: 'DESC' },
  uniqueWhile: [{ keys: ['product', 'currency'], where: "state = 'VALID'" }],
  indexes: [
    ['product', 'validFrom', 'id'],
    ['validFrom', 'id'],
    ['validUntil', 'id'],
    ['currency', 'id'],
    ['state', 'validFrom', 'id'],
  ],
})
export class PriceListItem extends TenantRecord {
  @one(() => Product, {
    description: 'The product.',
    inverse: { name: 'priceListItems', description: 'Prices of the product, latest first.' },
  })
  product!: Product;

  @decimal({ description: 'Price of one unit, with up to six decimal places.' })
  price!: string;

  @text({ description: 'ISO 4217 code of the currency of price, cost and competitor price.', length: 3, filter: true })
  currency!: string;

  @decimal({ description: 'What one unit costs us (CL-3.2.2a).', nullable: true, mask: basisMask })
  basisCost!: string | null;

  @text({ description: 'What is known of the demand (CL-3.2.2a).', nullable: true, length: 2000 })
  demandNote!: string | null;

  @decimal({ description: 'What competitors ask for one unit (CL-3.2.2a).', nullable: true, mask: basisMask })
  competitorPrice!: string | null;

  @text({
    description: 'Why the price matches the value of the product, neither too high nor too low (CL-3.2.2b).',
    nullable: true,
    length: 2000,
  })
  valueArgument!: string | null;

  @choice(PriceListItemState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof PriceListItemState;

  @day({ description: 'First day on which it holds; in a draft, the day that is meant.', filter: true, order: true })
  validFrom!: string;

  @day({ description: 'Day on which a later price took its place; empty while it holds.', nullable: true, filter: true })
  validUntil!: string | null;
}

contributeHistory(PriceListItem);
contributeCurrentPrice(() => PriceListItem);
