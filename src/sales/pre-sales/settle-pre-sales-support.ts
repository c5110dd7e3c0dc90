import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesResourcesInput } from './pre-sales-support.inputs.ts';

/** Settles the resources that the departments did not agree on (BS-3.5b). */
export async function settlePreSalesSupport(work: Work, input: PreSalesResourcesInput): Promise<Done> {
  return carrySupport(work, 'settle', input, {
    resources: input.resources!,
    agreedById: work.viewer.memberId,
    agreedOn: work.today,
  });
}
