import { choice, day, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../customer/customer.entity.ts';
import { responsibleForCustomerOf } from '../customer/responsible-for.ts';
import { SelectionChoice, SelectionState } from './customer-selection.vocabulary.ts';

/** A proposal to keep or drop a customer, and what was decided (BS-2.2.3c, G21). */
@record({
  prefix: 'csl',
  table: 'customer_selection',
  plural: 'customerSelections',
  description: 'A proposal to keep or drop a customer (P15, BS-2.2.3c).',
  readBy: { actions: ['customer.propose_selection', 'customer.decide_selection'], clauses: ['TM-5.1.1b', 'MS-3.2.1c', 'BS-2.2.3c'] },
  scope: { members: responsibleForCustomerOf },
  indexes: [['customer', 'state'], ['state', 'id'], ['proposal', 'id'], ['decidedBy']],
})
export class CustomerSelection extends TenantRecord {
  @one(() => Customer, {
    description: 'The customer.',
    inverse: { name: 'selections', description: 'Proposals to keep or drop the customer.' },
  })
  customer!: Customer;

  @choice(SelectionChoice, { description: 'What is proposed.', filter: true })
  proposal!: keyof typeof SelectionChoice;

  @text({ description: 'Why it is proposed.', length: 2000 })
  reason!: string;

  @choice(SelectionState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof SelectionState;

  @choice(SelectionChoice, { description: 'What was decided; empty before.', nullable: true })
  decision!: keyof typeof SelectionChoice | null;

  @text({ description: 'Why it was decided so.', nullable: true, length: 2000 })
  decisionReason!: string | null;

  @one(() => Member, { description: 'Who decided.', nullable: true })
  decidedBy!: Member | null;

  @day({ description: 'Day of the decision.', nullable: true })
  decidedOn!: string | null;
}

contributeHistory(CustomerSelection);
