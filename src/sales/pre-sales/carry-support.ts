import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import { supportProcess } from './pre-sales-support.process.ts';

/** Carries an application over one transition with what the input brings. */
export async function carrySupport(
  work: Work,
  transition: keyof typeof supportProcess.transitions,
  input: ChangeInputType,
  values: ValuesOf<PreSalesSupport> | ((row: RowOf<PreSalesSupport>) => ValuesOf<PreSalesSupport> | Promise<ValuesOf<PreSalesSupport>>),
): Promise<Done> {
  const { id, expectedVersion } = input;
  const step = { id, expectedVersion, field: 'id', given: fieldsOf(input), values };
  const support = await advance<PreSalesSupport>(work, supportProcess, transition, step);
  return { record: { type: PreSalesSupport, id: support.id } };
}
