import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Allowance } from './allowance.entity.ts';
import { allowanceProcess } from './allowance.process.ts';

/** Carries an allowance over one transition with what the input brings. */
export async function carryAllowance(
  work: Work,
  transition: keyof typeof allowanceProcess.transitions,
  input: ChangeInputType,
  values: (row: RowOf<Allowance>) => ValuesOf<Allowance>,
): Promise<Done> {
  const { id, expectedVersion } = input;
  const step = { id, expectedVersion, field: 'id', given: fieldsOf(input), values };
  const allowance = await advance<Allowance>(work, allowanceProcess, transition, step);
  return { record: { type: Allowance, id: allowance.id } };
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
