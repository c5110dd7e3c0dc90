import type { Money } from '../../kernel/money.ts';
import { choice, money, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { ProductState } from './product.vocabulary.ts';

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

  @money({
    description:
      'Price of one unit, rounded to the minor unit, by which products are filtered and ordered; the price list has the exact one. Empty while none was set.',
    nullable: true,
    filter: true,
    order: true,
  })
  listPrice!: Money | null;
}

contributeHistory(Product);
