import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesReasonInput } from './pre-sales-support.inputs.ts';

/** Takes back an application before resources are agreed on: the applicant, or who took the opportunity over (G26). */
export async function withdrawPreSalesSupport(work: Work, input: PreSalesReasonInput): Promise<Done> {
  return carrySupport(work, 'withdraw', input, input.reason ? { reason: input.reason } : {});
}
