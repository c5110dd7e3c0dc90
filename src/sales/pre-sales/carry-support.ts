import { carry, type Carried } from '../../workflow/carry.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import { supportProcess } from './pre-sales-support.process.ts';

/** Carries an application over one transition with what the input brings. */
export function carrySupport(
  work: Work,
  transition: keyof typeof supportProcess.transitions,
  input: ChangeInputType,
  values: Carried<PreSalesSupport>['values'],
): Promise<Done> {
  return carry<PreSalesSupport>(work, supportProcess, transition, { input, values });
}
