import { carry, type Carried } from '../../workflow/carry.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf, ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Allowance } from './allowance.entity.ts';
import { allowanceProcess } from './allowance.process.ts';

/** Carries an allowance over one transition with what the input brings. */
export function carryAllowance(
  work: Work,
  transition: keyof typeof allowanceProcess.transitions,
  input: ChangeInputType,
  values: Carried<Allowance>['values'],
): Promise<Done> {
  return carry<Allowance>(work, allowanceProcess, transition, { input, values });
}

/** What a decision leaves on the allowance. */
export function decided(work: Work, reason: string | null = null): (row: RowOf<Allowance>) => ValuesOf<Allowance> {
  const { memberId } = work.viewer;
  return ({ requestedById }) => ({
    decidedById: memberId,
    decidedOn: work.today,
    decisionReason: reason,
    isOwnDecision: requestedById === memberId,
  });
}
