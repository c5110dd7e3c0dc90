import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';

/** Closes an application whose support was given. */
export async function closePreSalesSupport(work: Work, input: ChangeInputType): Promise<Done> {
  return carrySupport(work, 'close', input, {});
}
