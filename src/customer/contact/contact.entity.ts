import { choice, day, flag, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Customer } from '../customer/customer.entity.ts';
import { ContactState } from './contact.vocabulary.ts';

const mailing = { openTo: ['mailing_list_fields'] };
/** Contact details are confidential (R6): a superior without a right to customer data sees who the person is, not how to reach them. */
const confidential = { mask: { action: 'customer.read', clauses: ['MS-4.1.3a', 'MS-4.1.3b', 'BS-2.2.2j'], own: true } };

/** A person at a customer; part of the customer file. */
@record({
  prefix: 'con',
  table: 'contact',
  plural: 'contacts',
  description: 'A person at a customer (CL-4.3.1a, MS-4.1.2).',
  readBy: { via: 'customer' },
  linked: ['name'],
  logged: true,
  search: ['name', 'title', 'email'],
  defaultOrder: { field: 'name', direction: 'ASC' },
  indexes: [
    ['customer', 'state'],
    ['state', 'id'],
    ['isPrimary', 'id'],
    ['name', 'id'],
    ['emailKey'],
    ['phoneKey'],
    ['mobileKey'],
    ['email', 'id'],
    ['mailingConsent', 'id'],
  ],
})
export class Contact extends TenantRecord {
  @one(() => Customer, { description: 'The customer.', ...mailing, inverse: { name: 'contacts', description: 'People at the customer.' } })
  customer!: Customer;

  @text({ description: 'Name.', personal: 'self', filter: true, order: 'pinyin', ...mailing })
  name!: string;

  @text({ description: 'Position at the customer.', personal: 'self', nullable: true })
  title!: string | null;

  @text({ description: 'E-mail address.', personal: 'self', nullable: true, filter: true, order: true, ...mailing, ...confidential })
  email!: string | null;

  @text({ description: '', nullable: true, published: false, personal: 'self' })
  emailKey!: string | null;

  @flag({
    description: 'Whether the person agreed to be on the e-mail marketing list (TM-4.2.3a).',
    filter: true,
    default: false,
    ...mailing,
  })
  mailingConsent!: boolean;

  @text({ description: 'Telephone.', personal: 'self', nullable: true, length: 40, ...confidential })
  phone!: string | null;

  @text({ description: '', nullable: true, published: false, personal: 'self' })
  phoneKey!: string | null;

  @text({ description: 'Mobile telephone.', personal: 'self', nullable: true, length: 40, ...confidential })
  mobile!: string | null;

  @text({ description: '', nullable: true, published: false, personal: 'self' })
  mobileKey!: string | null;

  @text({ description: 'WeChat name.', personal: 'self', nullable: true, ...confidential })
  weChat!: string | null;

  @day({ description: 'Birthday, for birthday wishes (CL-4.3.3a, MC-5.2.5).', personal: 'self', nullable: true, ...confidential })
  birthday!: string | null;

  @flag({ description: 'Whether this is the person to turn to first.', filter: true, default: false })
  isPrimary!: boolean;

  @text({ description: 'Preferences.', personal: 'self', nullable: true, length: 2000, ...confidential })
  preferences!: string | null;

  @choice(ContactState, { description: 'Whether the person can still be reached there.', filter: true })
  state!: keyof typeof ContactState;

  @text({ description: 'Why the contact ended; empty while it holds.', personal: 'self', nullable: true, length: 1000 })
  endReason!: string | null;
}

contributeHistory(Contact);
