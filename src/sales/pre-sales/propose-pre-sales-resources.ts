import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';
import type { PreSalesResourcesInput } from './pre-sales-support.inputs.ts';
import { sidesOf } from './support-sides.ts';

/** Proposes resources for one of the two departments; the other one agrees, or proposes others (BS-3.5b). */
export async function proposePreSalesResources(work: Work, input: PreSalesResourcesInput): Promise<Done> {
  const [side] = sidesOf(work.viewer);
  return carrySupport(work, 'proposeResources', input, () => ({
    resources: input.resources!,
    proposedById: work.viewer.memberId,
    proposedSide: side!,
  }));
}
