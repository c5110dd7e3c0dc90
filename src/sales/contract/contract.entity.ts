import type { Money } from '../../kernel/money.ts';
import { choice, day, flag, hiddenId, instant, integer, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Region } from '../../organization/region/region.entity.ts';
import { CreditPrecaution } from '../../customer/credit/credit-precaution.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Quote } from '../quote/quote.entity.ts';
import { contractReadBy, priceMask } from './contract-readers.ts';
import { ContractKind, ContractState, TerminationSide } from './contract.vocabulary.ts';

/** A contract with a customer. It belongs to its owner, and counts for the department and region of its opportunity. */
@record({
  prefix: 'ctr',
  table: 'contract',
  plural: 'contracts',
  description: 'A contract with a customer, from its draft to the archive (P21).',
  readBy: contractReadBy,
  scope: { members: 'owner_id', unit: 'department_id', region: 'region_id' },
  linked: ['number', 'title', 'state', 'owner'],
  unique: [['number'], ['registerNumber']],
  indexes: [
    ['createdById'],
    ['number', 'id'],
    ['title', 'id'],
    ['kind', 'id'],
    ['state', 'createdAt', 'id'],
    ['opportunity', 'createdAt', 'id'],
    ['quote', 'createdAt', 'id'],
    ['customer', 'createdAt', 'id'],
    ['owner', 'createdAt', 'id'],
    ['owner', 'state'],
    ['department', 'createdAt', 'id'],
    ['region', 'createdAt', 'id'],
    ['isSpecial', 'id'],
    ['amountBase', 'id'],
    ['deliveryDueOn', 'id'],
    ['signedOn', 'id'],
    ['effectiveOn', 'id'],
    ['expiresOn', 'id'],
    ['creditPrecaution'],
    ['signedBy'],
    ['signedDocumentId'],
    ['terminationAskedBy'],
  ],
})
export class Contract extends TenantRecord {
  @text({ description: 'Number, given when it is drafted.', filter: true, order: true })
  number!: string;

  @text({ description: 'What it is about.', filter: true, order: 'pinyin' })
  title!: string;

  @choice(ContractKind, { description: 'What kind of contract it is.', filter: true })
  kind!: keyof typeof ContractKind;

  @choice(ContractState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof ContractState;

  @one(() => Opportunity, {
    description: 'The opportunity that it concludes.',
    inverse: { name: 'contracts', description: 'Contracts drafted for it, latest first.' },
  })
  opportunity!: Opportunity;

  @one(() => Quote, {
    description: 'The quotation that it is drafted from (TM-5.1.4a).',
    nullable: true,
    inverse: { name: 'contracts', description: 'Contracts drafted from the quotation.' },
  })
  quote!: Quote | null;

  @one(() => Customer, { description: 'The customer.', inverse: { name: 'contracts', description: 'Contracts with the customer.' } })
  customer!: Customer;

  @one(() => Member, {
    description: 'Who is responsible.',
    inverse: { name: 'contracts', description: 'Contracts that the member is responsible for.' },
  })
  owner!: Member;

  @one(() => Department, { description: 'Department that it counts for.', nullable: true })
  department!: Department | null;

  @one(() => Region, { description: 'Region that it counts for.', nullable: true })
  region!: Region | null;

  @money({ description: 'What the customer pays.', nullable: true, filter: true, order: true, mask: priceMask })
  amount!: Money | null;

  @text({ description: 'When and how it is paid (MC-4.2.5).', nullable: true, length: 2000, mask: priceMask })
  paymentTerms!: string | null;

  @day({ description: 'Day by which is delivered (MC-4.2.5).', nullable: true, filter: true, order: true })
  deliveryDueOn!: string | null;

  @flag({ description: 'Whether it is special, so that a separate meeting passes it (BS-3.2c).', filter: true })
  isSpecial!: boolean;

  @text({ description: 'What makes it special (BS-3.2c).', nullable: true, length: 2000 })
  specialReason!: string | null;

  @text({
    description: 'The criterion of the organization by which that was judged (setting special_contract_criterion).',
    nullable: true,
    length: 4000,
  })
  specialCriterion!: string | null;

  @one(() => CreditPrecaution, { description: "The precaution for the customer's credit that it rests on (TM-7.1.4b).", nullable: true })
  creditPrecaution!: CreditPrecaution | null;

  @day({ description: 'Day on which the customer had no objection (TM-5.1.4c).', nullable: true })
  checkedOn!: string | null;

  @text({ description: 'How the terms were checked with the customer (TM-5.1.4c).', nullable: true, length: 2000 })
  checkNote!: string | null;

  @text({ description: 'Opinion of whoever convened the review (BS-2.2.4a).', nullable: true, length: 4000 })
  organizerOpinion!: string | null;

  @day({ description: 'Day on which it was signed with the customer.', nullable: true, filter: true, order: true })
  signedOn!: string | null;

  @one(() => Member, { description: 'Who signed it with the customer.', nullable: true })
  signedBy!: Member | null;

  @hiddenId({ nullable: true })
  signedDocumentId!: string | null;

  @day({ description: 'First day on which it holds.', nullable: true, filter: true, order: true })
  effectiveOn!: string | null;

  @day({ description: 'Last day on which it holds; empty where it ends with its fulfilment.', nullable: true, filter: true, order: true })
  expiresOn!: string | null;

  @text({ description: 'Number in the register of contracts (TM-2.2.3c, BS-2.2.4d).', nullable: true })
  registerNumber!: string | null;

  @day({ description: 'Day on which everything that it asks for was done.', nullable: true })
  completedOn!: string | null;

  @instant({ description: 'When it was archived (BS-2.2.4d).', nullable: true })
  archivedAt!: Date | null;

  @text({ description: 'Where its original lies (BS-2.2.4d).', nullable: true })
  archivePlace!: string | null;

  @integer({ description: 'Counts the changes of its content.' })
  contentVersion!: number;

  @text({ description: 'Why it was dropped or terminated.', nullable: true, length: 2000 })
  endReason!: string | null;

  @one(() => Member, { description: 'Who asks to terminate it, while another has to agree.', nullable: true })
  terminationAskedBy!: Member | null;

  @choice(TerminationSide, { description: 'For which department that one asks.', nullable: true })
  terminationSide!: keyof typeof TerminationSide | null;
}

contributeHistory(Contract);
