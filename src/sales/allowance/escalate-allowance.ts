import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance } from './carry-allowance.ts';

/** Passes a request on to the next authority; a limit that was lowered since the request leaves no other way (G18). */
export async function escalateAllowance(work: Work, input: ChangeInputType): Promise<Done> {
  return carryAllowance(work, 'escalate', input, () => ({ escalatedOn: work.today }));
}
