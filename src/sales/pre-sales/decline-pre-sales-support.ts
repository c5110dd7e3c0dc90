import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesReasonInput } from './pre-sales-support.inputs.ts';

/** Decides, where the departments did not agree, that there is no support (BS-3.5b). */
export async function declinePreSalesSupport(work: Work, input: PreSalesReasonInput): Promise<Done> {
  return carrySupport(work, 'decline', input, { reason: input.reason!, agreedById: work.viewer.memberId, agreedOn: work.today });
}
