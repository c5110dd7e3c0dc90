import type { Advanced } from '../../workflow/consequence.ts';
import type { Work } from '../../workflow/work.ts';
import { applyAllowances } from '../allowance/granted-allowance.ts';
import type { Quote } from './quote.entity.ts';

/** SQL (bigint) of what an earlier version of a quotation gave of the allowances of its opportunity, in the base currency's minor unit. */
export function givenAllowance(quote: string): string {
  return `(select coalesce(sum(ga.amount_base), 0)::bigint from allowance ga where ga.organization_id = ${quote}.organization_id
    and ga.opportunity_id = ${quote}.opportunity_id and ga.state = 'APPLIED' and ga.applied_to = ${quote}.number)`;
}

/** The discount of a quotation that goes to the customer is given out of granted allowances, once for all of its versions (BS-2.2.3n). */
export async function giveDiscount(work: Work, { row: { id, number, opportunityId, discountAmount } }: Advanced<Quote>): Promise<void> {
  const { rows } = await work.transaction.query<{ given: string }>({
    text: `select ${givenAllowance('q')}::text as given from quote q where q.organization_id = $1::uuid and q.id = $2::uuid`,
    values: [work.viewer.organizationId, id],
  });
  const left = discountAmount.base - BigInt(rows[0]!.given);
  if (left > 0n) await applyAllowances(work, { opportunityId, amount: left, appliedTo: number });
}
