import type { Money } from '../../kernel/money.ts';
import { choice, day, flag, integer, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { CustomerGrade } from '../grade/customer-grade.entity.ts';
import { CustomerClassScheme, CustomerSource, CustomerState, FactorLevel } from './customer.vocabulary.ts';
import { customersOf, responsibleFor } from './responsible-for.ts';

const mailing = { openTo: ['mailing_list_fields'] };

/** A customer file. It is *own* to any of the members it is assigned to, or to its creator while nobody is (P14). */
@record({
  prefix: 'cus',
  table: 'customer',
  plural: 'customers',
  description: 'A customer file (P14, P15).',
  readBy: { actions: ['customer.read'], clauses: ['TM-5.1.1d', 'CL-4.3.1a', 'MS-4.1.3a', 'MC-2.2.7d', 'BS-2.2.4f'] },
  scope: { members: responsibleFor, among: customersOf },
  linked: ['name', 'state'],
  logged: true,
  search: ['name', 'legalName', 'registrationNumber'],
  unique: [['registrationKey']],
  indexes: [
    ['name', 'id'],
    ['nameKey'],
    ['createdById'],
    ['websiteKey'],
    ['state', 'id'],
    ['industry', 'id'],
    ['employeeCount', 'id'],
    ['annualRevenueBase', 'id'],
    ['country', 'id'],
    ['source'],
    ['grade'],
    ['parent'],
    ['referrer'],
    ['lastVerifiedOn', 'id'],
    ['activeSince', 'id'],
    ['classScheme', 'id'],
    ['className', 'id'],
    ['mailingConsent', 'id'],
  ],
})
export class Customer extends TenantRecord {
  @text({ description: 'Name of the customer.', filter: true, order: 'pinyin', ...mailing })
  name!: string;

  /** The name without case, width, spaces and legal form: what duplicates are found by. */
  @text({ description: '', published: false })
  nameKey!: string;

  @choice(CustomerState, { description: 'Where the customer stands.', filter: true, order: true })
  state!: keyof typeof CustomerState;

  @text({ description: 'Name in the commercial register.', nullable: true })
  legalName!: string | null;

  @text({ description: 'Number in the commercial register or unified social credit code.', nullable: true, length: 60 })
  registrationNumber!: string | null;

  @text({ description: '', nullable: true, published: false })
  registrationKey!: string | null;

  @text({ description: 'Industry.', nullable: true, filter: true, order: true })
  industry!: string | null;

  @integer({ description: 'Size: number of employees.', nullable: true, filter: true, order: true })
  employeeCount!: number | null;

  @money({ description: 'Revenue of the customer per year.', nullable: true, filter: true, order: true })
  annualRevenue!: Money | null;

  @integer({ description: 'Year in which the customer was founded.', nullable: true })
  foundedYear!: number | null;

  @text({ description: 'Country.', nullable: true, filter: true, order: true })
  country!: string | null;

  @text({ description: 'Address.', nullable: true, length: 500 })
  address!: string | null;

  @text({ description: 'Website.', nullable: true, length: 500 })
  website!: string | null;

  @text({ description: '', nullable: true, published: false })
  websiteKey!: string | null;

  @text({ description: 'General e-mail address of the customer.', nullable: true, ...mailing })
  email!: string | null;

  @flag({
    description: 'Whether the customer agreed to be on the e-mail marketing list (TM-4.2.3a).',
    filter: true,
    default: false,
    ...mailing,
  })
  mailingConsent!: boolean;

  @choice(CustomerSource, { description: 'Where the customer was found.', nullable: true, filter: true })
  source!: keyof typeof CustomerSource | null;

  @one(() => Customer, {
    description: 'The company that this one is a subsidiary of.',
    nullable: true,
    inverse: { name: 'subsidiaries', description: 'Companies that belong to this one.' },
  })
  parent!: Customer | null;

  @one(() => Customer, {
    description: 'The customer who referred this one (MS-4.3.3, TM-5.1.6b).',
    nullable: true,
    inverse: { name: 'referredCustomers', description: 'Customers that this one referred.' },
  })
  referrer!: Customer | null;

  @text({ description: 'Needs.', nullable: true, length: 4000 })
  needs!: string | null;

  @text({ description: 'Preferences.', nullable: true, length: 4000 })
  preferences!: string | null;

  @text({ description: 'How the customer uses the products and what it says about them (MC-5.2.1).', nullable: true, length: 4000 })
  usageFeedback!: string | null;

  @choice(CustomerClassScheme, { description: 'By what the customer is classified (MS-4.2.1).', nullable: true, filter: true })
  classScheme!: keyof typeof CustomerClassScheme | null;

  @text({ description: 'Class under that scheme, such as "manufacturing".', nullable: true, filter: true })
  className!: string | null;

  @text({ description: 'Features of the need, a factor of the class (MS-4.2.1).', nullable: true, length: 1000 })
  needFeatures!: string | null;

  @text({ description: 'How often the customer buys, a factor of the class (MS-4.2.1).', nullable: true })
  purchaseFrequency!: string | null;

  @one(() => CustomerGrade, {
    description: 'Grade (MS-4.2.2a).',
    nullable: true,
    inverse: { name: 'customers', description: 'Customers of this grade.' },
  })
  grade!: CustomerGrade | null;

  @choice(FactorLevel, { description: 'Contribution to value, a factor of the grade (MS-4.2.2a).', nullable: true })
  valueContribution!: keyof typeof FactorLevel | null;

  @choice(FactorLevel, { description: 'Purchase potential, a factor of the grade (MS-4.2.2a).', nullable: true })
  purchasePotential!: keyof typeof FactorLevel | null;

  @choice(FactorLevel, { description: 'Loyalty, a factor of the grade (MS-4.2.2a).', nullable: true })
  loyalty!: keyof typeof FactorLevel | null;

  @text({ description: 'What the screening found (TM-5.1.1b).', nullable: true, length: 4000 })
  assessment!: string | null;

  @day({ description: 'Day of the first contract, order or recorded purchase.', nullable: true, filter: true, order: true })
  activeSince!: string | null;

  @text({ description: 'Why the customer rests or was lost; empty otherwise.', nullable: true, length: 1000 })
  stateReason!: string | null;

  @day({ description: 'Day on which the file was last verified (MS-4.1.2).', nullable: true, filter: true, order: true })
  lastVerifiedOn!: string | null;
}

/** Who is responsible for a customer, dated: a transfer ends one assignment and begins another. */
@record({
  prefix: 'cas',
  table: 'customer_assignment',
  plural: 'customerAssignments',
  description: 'A member who is or was responsible for a customer.',
  readBy: { via: 'customer' },
  defaultOrder: { field: 'fromDay', direction: 'DESC' },
  indexes: [
    ['customer', 'untilDay'],
    ['member', 'untilDay'],
    ['untilDay', 'id'],
    ['fromDay', 'id'],
  ],
})
export class CustomerAssignment extends TenantRecord {
  @one(() => Customer, {
    description: 'The customer.',
    inverse: { name: 'assignments', description: 'Members who are or were responsible, latest first.' },
  })
  customer!: Customer;

  @one(() => Member, {
    description: 'The member responsible.',
    inverse: { name: 'customerAssignments', description: 'Customers that the member is or was responsible for.' },
  })
  member!: Member;

  @day({ description: 'First day.', filter: true, order: true })
  fromDay!: string;

  @day({ description: 'Day on which it ended; empty while it holds.', nullable: true, filter: true })
  untilDay!: string | null;

  @text({ description: 'Why it was given or ended.', nullable: true, length: 1000 })
  reason!: string | null;
}

contributeHistory(Customer);
contributeHistory(CustomerAssignment);
