import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { amountLimits } from '../../governance/amount-limits.ts';
import { decide } from '../../governance/decide.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { modelOf } from '../../query/model.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { grantedSoFar } from './allowance-facts.ts';
import { allowanceRules, requestRows } from './allowance-rules.ts';
import { Allowance } from './allowance.entity.ts';
import { allowanceProcess, deciding, selling } from './allowance.process.ts';
import { holdOpportunity } from './hold-opportunity.ts';

@InputType({ description: 'An allowance that a customer is to get.' })
export class RequestAllowanceInput extends DeedInputType {
  @Field(() => ID, { description: 'The opportunity that it is for.' })
  opportunity!: string;

  @Field(() => MoneyInput, { description: 'How much the customer is to get.' })
  amount!: MoneyInput;

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** States in which nothing is sold any more. */
const ended: ReadonlySet<string> = new Set(['LOST', 'DISQUALIFIED', 'HISTORICAL']);

/** Asks for an allowance; one above the limit goes to the next authority at once (G18). */
export async function requestAllowance(work: Work, input: RequestAllowanceInput): Promise<Done> {
  mustBeProvidedFor(work);
  const found = await work.find(Opportunity, input.opportunity, 'opportunity');
  permitOn(work, found);
  const opportunity = await holdOpportunity(work, found.id);
  const broken = brokenRows(work.law, requestRows, { facts: {}, input: fieldsOf(input) });
  if (broken.length > 0) throw new Refused(broken);
  if (ended.has(opportunity.state)) {
    const state = { state: `P16.${opportunity.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'opportunity', values: { type: 'Opportunity', id: input.opportunity, state } });
  }
  if (!opportunity.customerId) work.refuse(allowanceRules.customer, { values: { step: 'customer file' } });
  const amount = (await moneyOf(work, input.amount, 'amount'))!;
  if (amount.minor === 0n) {
    work.refuse(platformRules.invalidValue, {
      field: 'amount',
      values: { value: input.amount.amount, field: 'amount', reason: 'not_positive' },
    });
  }
  const { granted, openId } = await standingOf(work, opportunity.id);
  if (openId) {
    const values = { type: 'Allowance', period: opportunity.name, id: toGlobalId(modelOf(Allowance).prefix, openId) };
    work.refuse(allowanceRules.open, { values });
  }
  const allowance = work.create(Allowance, {
    opportunityId: opportunity.id,
    customerId: opportunity.customerId,
    departmentId: opportunity.departmentId,
    regionId: opportunity.regionId,
    requestedById: work.viewer.memberId,
    amount,
    reason: input.reason!,
    state: 'REQUESTED',
    isOwnDecision: false,
  });
  if (amount.base + granted > limitOf(work)) {
    await advanceAll(work, allowanceProcess, 'escalate', [allowance], () => ({ given: {}, values: { escalatedOn: work.today } }));
  }
  return { record: { type: Allowance, id: allowance.id } };
}

/** Where nobody may grant allowances, nobody asks for one. */
function mustBeProvidedFor(work: Work): void {
  const decision = decide(work.viewer, deciding);
  if (!decision.allowed && decision.refusal.code === 'WRONG_POLICY_PACK') throw new Refused([decision.refusal]);
}

function permitOn(work: Work, { id, ownerId, departmentId, regionId }: RowOf<Opportunity>): void {
  work.permitOn(selling, {
    type: 'Opportunity',
    id,
    responsibleIds: [ownerId],
    unitIds: departmentId ? [departmentId] : [],
    regionIds: regionId ? [regionId] : [],
  });
}

/** What the opportunity has got so far, and the request that waits for a decision; the opportunity is held. */
async function standingOf(work: Work, opportunityId: string): Promise<{ readonly granted: bigint; readonly openId: string | null }> {
  const { rows } = await work.transaction.query<{ granted: string; open: string | null }>({
    text: `select ${grantedSoFar('$1::uuid', '$2::uuid')}::text as granted,
      (select id::text from allowance where organization_id = $1::uuid and opportunity_id = $2::uuid and state in ('REQUESTED', 'ESCALATED')) as open`,
    values: [work.viewer.organizationId, opportunityId],
  });
  const { granted, open } = rows[0]!;
  return { granted: BigInt(granted), openId: open };
}

/** The limit of who decides first; nothing while the organization has not set it. */
function limitOf({ law }: Work): bigint {
  return BigInt((law.setting(amountLimits[deciding]!.setting) as string | null) ?? 0);
}
