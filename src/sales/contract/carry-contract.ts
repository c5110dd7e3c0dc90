import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { LockOptions } from '../../workflow/lock.ts';
import { fieldsOf, type RowOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Contract } from './contract.entity.ts';
import { contractProcess } from './contract.process.ts';

/** Carries a contract over one transition with what the input brings. */
export async function carryContract(
  work: Work,
  transition: keyof typeof contractProcess.transitions,
  input: ChangeInputType,
  {
    values,
    byRight,
  }: { readonly values: (row: RowOf<Contract>) => Promise<ValuesOf<Contract>> | ValuesOf<Contract> } & Pick<LockOptions, 'byRight'>,
): Promise<RowOf<Contract>> {
  const { id, expectedVersion } = input;
  return advance<Contract>(work, contractProcess, transition, {
    id,
    expectedVersion,
    field: 'id',
    given: { ...fieldsOf(input), today: work.today },
    values,
    ...(byRight ? { byRight } : {}),
  });
}
