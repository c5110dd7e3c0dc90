import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance } from './carry-allowance.ts';

/** Takes back a request of one's own that nobody has decided (G26). */
export async function withdrawAllowance(work: Work, input: ChangeInputType): Promise<Done> {
  return carryAllowance(work, 'withdraw', input, () => ({}));
}
