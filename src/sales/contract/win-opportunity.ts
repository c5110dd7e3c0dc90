import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { notBefore } from '../opportunity/carry-opportunity.ts';
import { notePurchase } from '../opportunity/note-purchase.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { opportunityProcess } from '../opportunity/opportunity.process.ts';
import { contractRules } from './contract-rules.ts';
import type { Contract } from './contract.entity.ts';

/** An opportunity is won by its signed contract, for the contract's amount and on its day; the customer is active from then on. */
export async function winOpportunity(work: Work, contract: RowOf<Contract>): Promise<void> {
  const { amount, customerId, number, opportunityId } = contract;
  const signedOn = contract.signedOn!;
  const agreed = await lockedRows(work, Opportunity, `t.id = $2::uuid and t.state = 'CONTRACT'`, [opportunityId]);
  // Lost while the contract waited to be signed.
  if (agreed.length === 0) work.refuse(contractRules.agreed, { values: { step: 'agreement of the customer' } });
  await advanceAll<Opportunity>(work, opportunityProcess, 'signContract', agreed, (row) => {
    notBefore(work, 'signedOn', { day: signedOn, earliest: row.engagedOn });
    return {
      given: { contractReference: number, signedOn, contractAmount: amount },
      values: { contractReference: number, signedOn, contractAmount: amount, value: amount, outcome: 'WON', closedOn: signedOn },
    };
  });
  await notePurchase(work, customerId, signedOn);
}
