import { invariant } from '../../kernel/invariant.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Allowance } from './allowance.entity.ts';

/**
 * Holds an opportunity until the commit, so that what it gets is counted by one deed at a time. Whoever holds both takes
 * the opportunity first.
 */
export async function holdOpportunity(work: Work, opportunityId: string): Promise<RowOf<Opportunity>> {
  const [held] = await lockedRows(work, Opportunity, 't.id = $2::uuid', [opportunityId]);
  invariant(held, 'what was found a moment ago is never deleted');
  return held;
}

/** Holds the opportunity of an allowance that the viewer sees. */
export async function holdOpportunityOf(work: Work, allowanceId: string): Promise<void> {
  const { opportunityId } = await work.find(Allowance, allowanceId, 'id');
  await holdOpportunity(work, opportunityId);
}
