import type { Money } from '../../kernel/money.ts';
import { choice, day, flag, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Region } from '../../organization/region/region.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { CustomerSource } from '../../customer/customer/customer.vocabulary.ts';
import { Product } from '../product/product.entity.ts';
import { contributeFirstContact } from './first-contact.ts';
import { BuyingIntention, OpportunityOutcome, OpportunityState } from './opportunity.vocabulary.ts';

const long = { nullable: true, length: 4000 } as const;

/** A lead and what becomes of it. It belongs to its owner, and counts for the department and region of its booking. */
@record({
  prefix: 'opp',
  table: 'opportunity',
  plural: 'opportunities',
  description: 'A lead or opportunity: the development of one customer for one purchase (P16).',
  readBy: {
    actions: ['opportunity.manage', 'opportunity.read_team'],
    clauses: ['TM-5.1.2', 'TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.2', 'MC-2.2.4a', 'BS-2.2.3a'],
  },
  scope: { members: 'owner_id', unit: 'department_id', region: 'region_id' },
  linked: ['name', 'state', 'owner'],
  search: ['name', 'contractReference'],
  indexes: [
    ['createdById'],
    ['isKeyTarget', 'id'],
    ['intention', 'id'],
    ['name', 'id'],
    ['state', 'id'],
    ['outcome', 'id'],
    ['source'],
    // Lists of one customer, owner, department … and of one state come newest first.
    ['customer', 'createdAt', 'id'],
    ['product', 'createdAt', 'id'],
    ['owner', 'createdAt', 'id'],
    ['owner', 'state'],
    ['department', 'createdAt', 'id'],
    ['region', 'createdAt', 'id'],
    ['state', 'createdAt', 'id'],
    ['valueBase', 'id'],
    ['engagedOn', 'id'],
    ['closedOn', 'id'],
    ['expectedCloseOn', 'id'],
    ['nextContactOn', 'id'],
  ],
})
export class Opportunity extends TenantRecord {
  @text({ description: 'What it is about.', filter: true, order: 'pinyin' })
  name!: string;

  @one(() => Customer, {
    description: 'The customer; empty while a lead has no file yet.',
    nullable: true,
    inverse: { name: 'opportunities', description: 'Opportunities with the customer.' },
  })
  customer!: Customer | null;

  @one(() => Product, {
    description: 'The product it is about.',
    nullable: true,
    inverse: { name: 'opportunities', description: 'Opportunities for the product.' },
  })
  product!: Product | null;

  @one(() => Member, {
    description: 'Who is responsible.',
    inverse: { name: 'opportunities', description: 'Opportunities that the member is responsible for.' },
  })
  owner!: Member;

  @one(() => Department, {
    description: 'Department that it is booked for; it follows the owner until a contract is signed.',
    nullable: true,
    inverse: { name: 'opportunities', description: 'Opportunities booked for the department.' },
  })
  department!: Department | null;

  @one(() => Region, {
    description: 'Region that it is booked for.',
    nullable: true,
    inverse: { name: 'opportunities', description: 'Opportunities booked for the region.' },
  })
  region!: Region | null;

  @choice(OpportunityState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof OpportunityState;

  @choice(OpportunityOutcome, { description: 'How it ended; empty while it is open.', nullable: true, filter: true, order: true })
  outcome!: keyof typeof OpportunityOutcome | null;

  @choice(CustomerSource, {
    description: 'Where the lead was found (TM-5.1.1a, MS-3.2.1b, MC-4.2.1); empty for records taken over.',
    nullable: true,
    filter: true,
  })
  source!: keyof typeof CustomerSource | null;

  @money({
    description: 'What it is worth: expected while it is open, the contract amount once it is won.',
    nullable: true,
    filter: true,
    order: true,
  })
  value!: Money | null;

  @day({ description: 'Day on which contact began.', nullable: true, filter: true, order: true })
  engagedOn!: string | null;

  @day({ description: 'Day on which it was won, lost or disqualified.', nullable: true, filter: true, order: true })
  closedOn!: string | null;

  @day({ description: 'Day on which it is expected to close.', nullable: true, filter: true, order: true })
  expectedCloseOn!: string | null;

  @text({ description: 'What the screening found (TM-5.1.1b, MS-3.2.1c, MC-4.2.1).', ...long })
  assessment!: string | null;

  @text({ description: 'Class that the prospect was put into (MS-3.2.1c).', nullable: true })
  prospectClass!: string | null;

  @flag({ description: 'Whether it is a key target (MS-3.2.1c).', nullable: true, filter: true })
  isKeyTarget!: boolean | null;

  @text({ description: 'How a key target is to be developed (MS-3.2.1c).', ...long })
  developmentScheme!: string | null;

  @text({ description: 'What another system knew of the first contact; empty where contact began here, with an interaction.', ...long })
  contactNote!: string | null;

  @text({ description: 'Visit plan: needs to find out (MC-4.2.2).', ...long })
  visitNeeds!: string | null;

  @text({ description: 'Visit plan: background of the company (MC-4.2.2).', ...long })
  visitBackground!: string | null;

  @text({ description: 'Visit plan: how the customer purchases (MC-4.2.2).', ...long })
  visitPurchasingProcess!: string | null;

  @text({ description: 'Visit plan: sales material prepared (MC-4.2.2).', ...long })
  visitMaterial!: string | null;

  @text({ description: 'Visit plan: demonstration prepared (MC-4.2.2).', ...long })
  visitDemonstration!: string | null;

  @choice(BuyingIntention, { description: 'Intention that the last follow-up found (MS-3.2.2a).', nullable: true, filter: true })
  intention!: keyof typeof BuyingIntention | null;

  @day({ description: 'Day of the next contact (MS-3.2.2a).', nullable: true, filter: true, order: true })
  nextContactOn!: string | null;

  @text({ description: 'Needs of the customer (TM-5.1.2, MS-3.2.2b, MC-4.2.4).', ...long })
  needs!: string | null;

  @text({ description: 'Pain points of the customer (TM-5.1.2).', ...long })
  painPoints!: string | null;

  @text({ description: 'Solution offered (TM-5.1.3a, MS-3.2.2b, MC-4.2.4).', ...long })
  solution!: string | null;

  @money({ description: 'Amount of the quotation (TM-5.1.3a).', nullable: true })
  quotedAmount!: Money | null;

  @day({ description: 'Day on which the quotation went to the customer.', nullable: true })
  quoteSentOn!: string | null;

  @money({ description: 'Price under negotiation (MC-4.2.5).', nullable: true })
  negotiatedPrice!: Money | null;

  @day({ description: 'Delivery date under negotiation (MC-4.2.5).', nullable: true })
  deliveryDueOn!: string | null;

  @text({ description: 'Way of payment under negotiation (MC-4.2.5).', nullable: true })
  paymentMethod!: string | null;

  @text({ description: 'What the customer agreed to, and how (TM-5.1.4a, MS-3.2.3b, MC-4.2.5).', ...long })
  agreement!: string | null;

  @text({ description: 'Number of the signed contract.', nullable: true })
  contractReference!: string | null;

  @day({ description: 'Day on which the contract was signed.', nullable: true })
  signedOn!: string | null;

  @money({ description: 'Amount of the signed contract.', nullable: true })
  contractAmount!: Money | null;

  @day({ description: 'Day on which the order was delivered (TM-5.1.5a, MS-3.2.4b, MC-4.2.6).', nullable: true })
  deliveredOn!: string | null;

  @text({ description: 'Why it was lost or disqualified.', nullable: true, length: 1000 })
  closeReason!: string | null;
}

contributeHistory(Opportunity);
contributeFirstContact();
