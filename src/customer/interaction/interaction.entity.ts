import { choice, day, instant, one, text } from '../../query/field.ts';
import { modelOf, type RowSql } from '../../query/model.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { readable } from '../../query/visible.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../customer/customer.entity.ts';
import { responsibleForCustomerOf } from '../customer/responsible-for.ts';
import { Contact } from '../contact/contact.entity.ts';
import { FeedbackSubject, InteractionDirection, InteractionMeans, InteractionState } from './interaction.vocabulary.ts';

/** Whoever reads the whole file of the customer reads what was said; a mailing list is not the whole file. */
const readsCustomer: RowSql = (alias, sheet) =>
  `exists (select 1 from customer ic where ic.organization_id = ${alias}.organization_id and ic.id = ${alias}.customer_id and ${readable(modelOf(Customer), 'ic', sheet)})`;

/** One call, message or visit. Never rewritten: a mistake is annulled and entered anew. */
@record({
  prefix: 'int',
  table: 'interaction',
  plural: 'interactions',
  description: 'A call, message or visit (P14).',
  readBy: {
    actions: ['interaction.record'],
    clauses: ['TM-5.1.1c', 'CL-4.3.2a', 'MS-4.1.3a', 'MC-5.2.2', 'BS-2.2.4c'],
    also: readsCustomer,
  },
  scope: { members: (alias, members) => `(${alias}.member_id = any(${members}) or ${responsibleForCustomerOf(alias, members)})` },
  logged: true,
  defaultOrder: { field: 'at', direction: 'DESC' },
  indexes: [
    ['customer', 'at'],
    ['contact'],
    ['member', 'at'],
    ['at', 'id'],
    ['means', 'id'],
    ['state', 'id'],
    ['nextContactOn', 'id'],
    ['corrects'],
    ['feedback', 'id'],
    ['concerns'],
  ],
})
export class Interaction extends TenantRecord {
  @one(() => Customer, {
    description: 'The customer.',
    inverse: { name: 'interactions', description: 'Calls, messages and visits, latest first.' },
  })
  customer!: Customer;

  @one(() => Contact, {
    description: 'The person spoken with.',
    nullable: true,
    inverse: { name: 'interactions', description: 'Calls, messages and visits with the person.' },
  })
  contact!: Contact | null;

  @one(() => Member, {
    description: 'Who spoke for us.',
    inverse: { name: 'interactions', description: 'Calls, messages and visits that the member had.' },
  })
  member!: Member;

  @choice(InteractionMeans, { description: 'How.', filter: true })
  means!: keyof typeof InteractionMeans;

  @choice(InteractionDirection, { description: 'Who began.', filter: false })
  direction!: keyof typeof InteractionDirection;

  @instant({ description: 'When.', filter: true, order: true })
  at!: Date;

  @text({ description: 'What was said.', length: 4000, personal: 'contact' })
  summary!: string;

  @text({ description: 'Need that was learned (TM-5.1.1c, CL-4.3.2a).', nullable: true, length: 2000, personal: 'contact' })
  need!: string | null;

  @text({ description: 'Opinion that was learned (CL-4.3.2a).', nullable: true, length: 2000, personal: 'contact' })
  opinion!: string | null;

  @text({ description: 'Intention to buy (MS-3.2.2a).', nullable: true, length: 1000, personal: 'contact' })
  intention!: string | null;

  @choice(FeedbackSubject, {
    description: 'What of it is passed on to others (TM-2.1.4b, MC-2.2.5d, BS-2.1.1c, BS-2.2.5k); empty when nothing is.',
    nullable: true,
    filter: true,
  })
  feedback!: keyof typeof FeedbackSubject | null;

  @text({ description: 'What is suggested on the ground of the feedback (BS-2.2.5k).', nullable: true, length: 2000, personal: 'contact' })
  suggestion!: string | null;

  @one(() => Department, { description: 'Another department that the feedback concerns (MC-2.2.5d, MC-2.2.7e).', nullable: true })
  concerns!: Department | null;

  @day({ description: 'Day of the next contact.', nullable: true, filter: true, order: true })
  nextContactOn!: string | null;

  @choice(InteractionState, { description: 'Whether the entry counts.', filter: true })
  state!: keyof typeof InteractionState;

  @one(() => Interaction, {
    description: 'The annulled entry that this one stands for.',
    nullable: true,
    inverse: { name: 'corrections', description: 'Entries that stand for this annulled one.' },
  })
  corrects!: Interaction | null;

  @text({ description: 'Why the entry was annulled; empty while it counts.', nullable: true, length: 1000, personal: 'contact' })
  annulReason!: string | null;
}

contributeHistory(Interaction);
