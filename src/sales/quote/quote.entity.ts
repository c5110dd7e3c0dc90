import type { Money } from '../../kernel/money.ts';
import { choice, day, decimal, integer, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Region } from '../../organization/region/region.entity.ts';
import { Contact } from '../../customer/contact/contact.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { quoteReadBy } from './quote-readers.ts';
import { QuoteState } from './quote.vocabulary.ts';

const long = { nullable: true, length: 4000 } as const;
const short = { nullable: true, length: 1000 } as const;

/**
 * One version of a quotation for an opportunity. It belongs to the owner of the opportunity and counts where the
 * opportunity is booked; once it is answered it keeps who and where that was. All amounts are computed from the lines.
 */
@record({
  prefix: 'quo',
  table: 'quote',
  plural: 'quotes',
  description: 'One version of a quotation to a customer (P19).',
  readBy: quoteReadBy,
  scope: { members: 'owner_id', unit: 'department_id', region: 'region_id' },
  linked: ['number', 'versionNumber', 'state', 'owner'],
  search: ['number'],
  unique: [['number', 'versionNumber']],
  indexes: [
    ['createdById'],
    ['number', 'id'],
    ['state', 'id'],
    ['state', 'validUntil'],
    ['opportunity', 'createdAt', 'id'],
    ['opportunity', 'state'],
    ['customer', 'createdAt', 'id'],
    ['contact'],
    ['owner', 'createdAt', 'id'],
    ['department', 'createdAt', 'id'],
    ['region', 'createdAt', 'id'],
    ['revisionOf'],
    ['validUntil', 'id'],
    ['sentOn', 'id'],
    ['answeredOn', 'id'],
    ['totalBase', 'id'],
  ],
})
export class Quote extends TenantRecord {
  @text({ description: 'Number, the same for all versions of a quotation.', length: 40, filter: true, order: true })
  number!: string;

  @integer({ description: 'Counts the versions of a quotation, beginning with 1.' })
  versionNumber!: number;

  @choice(QuoteState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof QuoteState;

  @one(() => Opportunity, {
    description: 'The opportunity that it is for.',
    inverse: { name: 'quotes', description: 'Quotations for the opportunity, latest first.' },
  })
  opportunity!: Opportunity;

  @one(() => Customer, {
    description: 'The customer of the opportunity.',
    inverse: { name: 'quotes', description: 'Quotations to the customer, latest first.' },
  })
  customer!: Customer;

  @one(() => Contact, { description: 'The person at the customer whom it is addressed to.', nullable: true })
  contact!: Contact | null;

  @one(() => Member, {
    description: 'Who is responsible: the owner of the opportunity.',
    inverse: { name: 'quotes', description: 'Quotations that the member is responsible for.' },
  })
  owner!: Member;

  @one(() => Department, { description: 'Department that it counts for; it follows the opportunity until it is answered.', nullable: true })
  department!: Department | null;

  @one(() => Region, { description: 'Region that it counts for.', nullable: true })
  region!: Region | null;

  @one(() => Quote, {
    description: 'The version that it takes the place of once it is sent.',
    nullable: true,
    inverse: { name: 'revisions', description: 'Versions that were made of it.' },
  })
  revisionOf!: Quote | null;

  @text({ description: 'Solution that is offered (TM-5.1.3a, MS-3.2.2b, MC-4.2.4).', ...long })
  solution!: string | null;

  @text({ description: 'Delivery time, such as "six weeks after the order" (TM-5.1.3b).', nullable: true })
  deliveryTime!: string | null;

  @day({ description: 'Delivery date (MS-3.2.3a).', nullable: true })
  deliveryDueOn!: string | null;

  @text({ description: 'After-sales service (TM-5.1.3b).', ...long })
  afterSalesService!: string | null;

  @text({ description: 'Way of payment (MS-3.2.3a).', nullable: true })
  paymentMethod!: string | null;

  @day({
    description: 'Last day on which the customer may accept it; without one it does not expire.',
    nullable: true,
    filter: true,
    order: true,
  })
  validUntil!: string | null;

  @decimal({ description: 'Discount on every line, in percent, beside that of the line itself.' })
  discountPercent!: string;

  @money({ description: 'Sum of the lines before all discounts and taxes.' })
  subtotal!: Money;

  @money({ description: 'What all discounts together take off.' })
  discountAmount!: Money;

  @money({ description: 'Sum of the taxes of the lines.' })
  tax!: Money;

  @money({ description: 'What the customer is asked for: subtotal less discounts, with tax.', filter: true, order: true })
  total!: Money;

  @day({ description: 'Day on which it went to the customer.', nullable: true, filter: true, order: true })
  sentOn!: string | null;

  @day({ description: 'Day on which the customer accepted or declined it.', nullable: true, filter: true, order: true })
  answeredOn!: string | null;

  @text({ description: 'How the customer agreed (TM-5.1.4a, MS-3.2.3b, MC-4.2.5).', ...long })
  agreement!: string | null;

  @text({ description: 'Why it was declined or withdrawn.', ...short })
  closeReason!: string | null;

  @integer({ description: 'Counts the changes of its lines and terms.' })
  contentVersion!: number;
}

contributeHistory(Quote);
