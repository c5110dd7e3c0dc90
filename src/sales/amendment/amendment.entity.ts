import type { Money } from '../../kernel/money.ts';
import { choice, day, flag, hiddenId, integer, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { seesPrice } from '../contract/contract-readers.ts';
import { Contract } from '../contract/contract.entity.ts';
import { AmendmentState } from './amendment.vocabulary.ts';

const long = { nullable: true, length: 20_000 } as const;

/** A change of a signed contract, with a review and signatures of its own. What it leaves empty stays as the contract says. */
@record({
  prefix: 'cam',
  table: 'contract_amendment',
  plural: 'contractAmendments',
  description: 'An amendment to a signed contract, which goes through the same review and signatures (P21).',
  // Amendments are about terms and prices, which production does not read.
  readBy: { via: 'contract', and: (_alias, { viewer }) => (seesPrice(viewer) ? 'true' : 'false') },
  scope: { via: 'contract' },
  linked: ['number', 'state'],
  unique: [['contract', 'number']],
  indexes: [['state', 'createdAt', 'id'], ['customer', 'createdAt', 'id'], ['signedOn', 'id'], ['signedBy']],
})
export class ContractAmendment extends TenantRecord {
  @one(() => Contract, { description: 'The contract.', inverse: { name: 'amendments', description: 'Its amendments, latest first.' } })
  contract!: Contract;

  @one(() => Customer, { description: 'The customer.' })
  customer!: Customer;

  @integer({ description: 'Counts the amendments to the contract, beginning with 1.' })
  number!: number;

  @choice(AmendmentState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof AmendmentState;

  @text({ description: 'Why the contract changes.', length: 2000 })
  reason!: string;

  @money({ description: 'What the customer pays from then on; empty where that stays.', nullable: true })
  amount!: Money | null;

  @text({ description: 'When and how it is paid; empty where that stays.', nullable: true, length: 2000 })
  paymentTerms!: string | null;

  @day({ description: 'Day by which is delivered; empty where that stays.', nullable: true })
  deliveryDueOn!: string | null;

  @day({ description: 'Last day on which the contract holds; empty where that stays.', nullable: true })
  expiresOn!: string | null;

  @text({ description: 'Terms of the technical part; empty where they stay.', ...long })
  technicalTerms!: string | null;

  @text({ description: 'Terms of the commercial part; empty where they stay.', ...long })
  commercialTerms!: string | null;

  @flag({ description: 'Whether it is special, so that a separate meeting passes it (BS-3.2c).' })
  isSpecial!: boolean;

  @text({ description: 'Opinion of whoever convened the review (BS-2.2.4a).', nullable: true, length: 4000 })
  organizerOpinion!: string | null;

  @text({ description: 'How the customer agreed (TM-5.1.4c).', nullable: true, length: 2000 })
  agreement!: string | null;

  @day({ description: 'Day on which it was signed with the customer.', nullable: true, filter: true, order: true })
  signedOn!: string | null;

  @one(() => Member, { description: 'Who signed it with the customer.', nullable: true })
  signedBy!: Member | null;

  @hiddenId({ nullable: true })
  signedDocumentId!: string | null;

  @text({ description: 'Why it was dropped.', nullable: true, length: 2000 })
  endReason!: string | null;
}

contributeHistory(ContractAmendment);
