import type { Money } from '../../kernel/money.ts';
import { choice, day, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { PriceState, ProductState } from './product.vocabulary.ts';

/** A product with its list price. The list is one for the whole company: sales persons and their heads read it (reading.md, price). */
@record({
  prefix: 'prd',
  table: 'product',
  plural: 'products',
  description: 'A product or service that is sold, with its list price (P18).',
  readBy: {
    actions: ['opportunity.manage', 'opportunity.read_team', 'opportunity.allocate_presales', 'price.set', 'platform.manage_products'],
    clauses: ['TM-5.1.3b', 'CL-3.2.2a', 'MS-3.2.3a', 'MC-4.1.3', 'BS-2.2.4k'],
  },
  scope: { shared: true },
  linked: ['name', 'state'],
  search: ['name', 'series'],
  defaultOrder: { field: 'name', direction: 'ASC' },
  unique: [['name']],
  indexes: [
    ['name', 'id'],
    ['series', 'id'],
    ['state', 'id'],
    ['listPriceBase', 'id'],
  ],
  shownInLinks: ['name', 'state'],
})
export class Product extends TenantRecord {
  @text({ description: 'Name of the product.', filter: true, order: 'pinyin' })
  name!: string;

  @text({ description: 'Series or group that it belongs to.', nullable: true, filter: true, order: 'pinyin' })
  series!: string | null;

  @text({ description: 'Unit in which it is counted, such as "piece".', length: 40 })
  unit!: string;

  @choice(ProductState, { description: 'Whether it is sold.', filter: true, order: true })
  state!: keyof typeof ProductState;

  @money({ description: 'Price that holds for one unit; empty while none was set.', nullable: true, filter: true, order: true })
  listPrice!: Money | null;
}

/** A price of a product with the days on which it holds; a new one replaces the last. */
@record({
  prefix: 'prc',
  table: 'price',
  plural: 'prices',
  description: 'A dated list price of a product (P18).',
  readBy: { via: 'product' },
  scope: { via: 'product' },
  defaultOrder: { field: 'validFrom', direction: 'DESC' },
  indexes: [
    ['product', 'validFrom'],
    ['validFrom', 'id'],
    ['state', 'id'],
  ],
})
export class Price extends TenantRecord {
  @one(() => Product, { description: 'The product.', inverse: { name: 'prices', description: 'Prices of the product, latest first.' } })
  product!: Product;

  @money({ description: 'Price of one unit.' })
  amount!: Money;

  @choice(PriceState, { description: 'Whether it holds.', filter: true })
  state!: keyof typeof PriceState;

  @day({ description: 'First day on which it holds.', filter: true, order: true })
  validFrom!: string;

  @day({ description: 'Day on which the next price took its place; empty while it holds.', nullable: true })
  validUntil!: string | null;

  @text({ description: 'What it follows from: demand, prices of competitors (CL-3.2.2a).', nullable: true, length: 1000 })
  reason!: string | null;
}

contributeHistory(Product);
contributeHistory(Price);
