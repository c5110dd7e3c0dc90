import type { Money } from '../../kernel/money.ts';
import { decimal, integer, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Product } from '../product/product.entity.ts';
import { Quote } from './quote.entity.ts';

/** One line of a quotation. Its amounts are computed and rounded by line, so that the lines add up to the totals. */
@record({
  prefix: 'qul',
  table: 'quote_line',
  plural: 'quoteLines',
  description: 'One line of a quotation (P19).',
  readBy: { via: 'quote' },
  scope: { via: 'quote' },
  defaultOrder: { field: 'position', direction: 'ASC' },
  indexes: [
    ['quote', 'position', 'id'],
    ['product', 'createdAt', 'id'],
    ['position', 'id'],
  ],
})
export class QuoteLine extends TenantRecord {
  @one(() => Quote, { description: 'The quotation.', inverse: { name: 'lines', description: 'Lines in their order.' } })
  quote!: Quote;

  @integer({ description: 'Place in the quotation, beginning with 1.', order: true })
  position!: number;

  @one(() => Product, {
    description: 'The product; empty for what is in no catalogue.',
    nullable: true,
    inverse: { name: 'quoteLines', description: 'Lines of quotations that offer the product.' },
  })
  product!: Product | null;

  @text({ description: 'Specification of the product or service (TM-5.1.3b, MS-3.2.3a).', nullable: true, length: 4000 })
  specification!: string | null;

  @decimal({ description: 'How many units.' })
  quantity!: string;

  @text({ description: 'Unit, such as "piece".', length: 40 })
  unit!: string;

  @decimal({ description: 'Price of one unit in the currency of the quotation, before discounts and tax.' })
  unitPrice!: string;

  @decimal({ description: 'Discount on this line, in percent.' })
  discountPercent!: string;

  @decimal({ description: 'Tax on this line, in percent.' })
  taxPercent!: string;

  @money({ description: 'Quantity times unit price, before discounts and tax.' })
  list!: Money;

  @money({ description: 'What is left after the discounts of the line and of the quotation.' })
  net!: Money;

  @money({ description: 'Tax on the net amount.' })
  tax!: Money;

  @money({ description: 'Net amount with tax.' })
  gross!: Money;
}

contributeHistory(QuoteLine);
