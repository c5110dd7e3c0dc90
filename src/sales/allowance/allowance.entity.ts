import type { Money } from '../../kernel/money.ts';
import { choice, day, flag, money, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { contributeHistory } from '../../organization/history/history.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Region } from '../../organization/region/region.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { allowanceReadBy, allowanceScope } from './allowance-readers.ts';
import { AllowanceState } from './allowance.vocabulary.ts';

/** An allowance or discount for the customer of one opportunity, from the request until it was given (BS-2.2.3n). */
@record({
  prefix: 'alw',
  table: 'allowance',
  plural: 'allowances',
  description: 'A sales allowance or discount that is asked for, granted within the limit, and given once (P18, BS-2.2.3n).',
  readBy: allowanceReadBy,
  scope: allowanceScope,
  linked: ['state', 'requestedBy'],
  uniqueWhile: [{ keys: ['opportunity'], where: "state in ('REQUESTED', 'ESCALATED')" }],
  indexes: [
    ['opportunity', 'state'],
    ['customer', 'createdAt', 'id'],
    ['department', 'createdAt', 'id'],
    ['region', 'createdAt', 'id'],
    ['requestedBy', 'createdAt', 'id'],
    ['decidedBy'],
    ['state', 'createdAt', 'id'],
    ['amountBase', 'id'],
    ['decidedOn', 'id'],
    ['isOwnDecision', 'id'],
  ],
})
export class Allowance extends TenantRecord {
  @one(() => Opportunity, {
    description: 'The opportunity that it is for.',
    inverse: { name: 'allowances', description: 'Allowances asked for in the opportunity.' },
  })
  opportunity!: Opportunity;

  @one(() => Customer, {
    description: 'The customer who gets it.',
    inverse: { name: 'allowances', description: 'Allowances for the customer.' },
  })
  customer!: Customer;

  @one(() => Department, { description: 'Department that the opportunity was booked for when it was asked for.', nullable: true })
  department!: Department | null;

  @one(() => Region, { description: 'Region that the opportunity was booked for when it was asked for.', nullable: true })
  region!: Region | null;

  @one(() => Member, {
    description: 'Who asked for it.',
    inverse: { name: 'requestedAllowances', description: 'Allowances that the member asked for.' },
  })
  requestedBy!: Member;

  @money({ description: 'How much the customer is to get.', filter: true, order: true })
  amount!: Money;

  @text({ description: 'Why it is asked for.', length: 2000 })
  reason!: string;

  @choice(AllowanceState, { description: 'Where it stands.', filter: true, order: true })
  state!: keyof typeof AllowanceState;

  @day({ description: 'Day on which it went to the next authority; empty where it did not (G18).', nullable: true })
  escalatedOn!: string | null;

  @one(() => Member, { description: 'Who granted, refused or revoked it.', nullable: true })
  decidedBy!: Member | null;

  @day({ description: 'Day of the decision.', nullable: true, filter: true, order: true })
  decidedOn!: string | null;

  @text({ description: 'Why it was decided so.', nullable: true, length: 2000 })
  decisionReason!: string | null;

  @flag({
    description: 'Whether who asked for it decided it too: within the own limit, or where nobody else could (G20).',
    filter: true,
    default: false,
  })
  isOwnDecision!: boolean;

  @text({ description: 'Number of the quotation, contract or invoice in which the customer got it.', nullable: true })
  appliedTo!: string | null;

  @day({ description: 'Day on which the customer got it.', nullable: true })
  appliedOn!: string | null;
}

contributeHistory(Allowance);
