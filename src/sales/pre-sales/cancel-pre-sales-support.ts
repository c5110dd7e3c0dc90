import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesReasonInput } from './pre-sales-support.inputs.ts';

/** Takes back resources that were agreed on: one of those who settle them (G26). */
export async function cancelPreSalesSupport(work: Work, input: PreSalesReasonInput): Promise<Done> {
  return carrySupport(work, 'cancel', input, { reason: input.reason! });
}
