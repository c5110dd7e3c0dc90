import { choice, day, flag, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../customer/customer.entity.ts';
import { creditReadBy, creditScope } from './credit-readers.ts';
import { CreditAssessmentState } from './credit.vocabulary.ts';

/** What a customer's credit was found to be, on what basis, and until when that counts (TM-7.1.4a). */
@record({
  prefix: 'cra',
  table: 'credit_assessment',
  plural: 'creditAssessments',
  description: "An assessment of a customer's credit (P15, TM-7.1.4a).",
  readBy: creditReadBy,
  scope: creditScope,
  logged: true,
  indexes: [['customer', 'state'], ['state', 'id'], ['validUntil', 'id'], ['level', 'id'], ['assessedBy']],
})
export class CreditAssessment extends TenantRecord {
  @one(() => Customer, {
    description: 'The customer.',
    inverse: { name: 'creditAssessments', description: "Assessments of the customer's credit." },
  })
  customer!: Customer;

  @choice(CreditAssessmentState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof CreditAssessmentState;

  @text({ description: 'Why it was asked for.', nullable: true, length: 1000 })
  purpose!: string | null;

  @text({ description: 'Level, out of the list of the organization (setting credit_levels).', nullable: true, filter: true })
  level!: string | null;

  @flag({
    description: 'Whether the level was the poorest of the list when it was assessed; poor credit needs a precaution (TM-7.1.4b).',
    nullable: true,
  })
  isPoor!: boolean | null;

  @text({ description: 'What the level rests on.', nullable: true, length: 4000 })
  basis!: string | null;

  @one(() => Member, { description: 'Who assessed.', nullable: true })
  assessedBy!: Member | null;

  @day({ description: 'First day on which it counts.', nullable: true })
  validFrom!: string | null;

  @day({ description: 'Last day on which it counts.', nullable: true, filter: true, order: true })
  validUntil!: string | null;

  @text({ description: 'Why it counts no longer.', nullable: true, length: 1000 })
  endReason!: string | null;
}

contributeHistory(CreditAssessment);
