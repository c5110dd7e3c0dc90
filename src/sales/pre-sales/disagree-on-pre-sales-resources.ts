import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesReasonInput } from './pre-sales-support.inputs.ts';

/** Says for one department that there is no agreement; the next authority decides (BS-3.5b). */
export async function disagreeOnPreSalesResources(work: Work, input: PreSalesReasonInput): Promise<Done> {
  return carrySupport(work, 'disagree', input, { reason: input.reason! });
}
