import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carrySupport } from './carry-support.ts';

/** Agrees for one department to what the other one proposed: two people, one of each (BS-3.5b). */
export async function agreePreSalesResources(work: Work, input: ChangeInputType): Promise<Done> {
  return carrySupport(work, 'agreeResources', input, { agreedById: work.viewer.memberId, agreedOn: work.today });
}
