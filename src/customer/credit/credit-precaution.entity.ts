import type { Money } from '../../kernel/money.ts';
import { choice, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Customer } from '../customer/customer.entity.ts';
import { creditReadBy, creditScope } from './credit-readers.ts';
import { PrecautionState } from './credit.vocabulary.ts';

/** What protects us from a customer with poor credit (TM-7.1.4b). */
@record({
  prefix: 'cpr',
  table: 'credit_precaution',
  plural: 'creditPrecautions',
  description: 'A precaution for poor credit (P15, TM-7.1.4b).',
  readBy: creditReadBy,
  scope: creditScope,
  logged: true,
  indexes: [
    ['customer', 'state'],
    ['state', 'id'],
    ['measure', 'id'],
  ],
})
export class CreditPrecaution extends TenantRecord {
  @one(() => Customer, {
    description: 'The customer.',
    inverse: { name: 'creditPrecautions', description: "Precautions for the customer's credit." },
  })
  customer!: Customer;

  @text({ description: 'Measure, out of the list of the organization (setting precaution_list).', filter: true })
  measure!: string;

  @money({ description: 'Highest credit, for a credit limit.', nullable: true })
  creditLimit!: Money | null;

  @text({ description: 'Further terms.', nullable: true, length: 2000 })
  terms!: string | null;

  @choice(PrecautionState, { description: 'Whether it holds.', filter: true })
  state!: keyof typeof PrecautionState;

  @text({ description: 'Why it was lifted; empty while it holds.', nullable: true, length: 1000 })
  liftReason!: string | null;
}

contributeHistory(CreditPrecaution);
