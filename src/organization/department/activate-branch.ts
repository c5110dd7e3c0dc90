import { advance } from '../../workflow/advance.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Department } from './department.entity.ts';
import type { ActivateBranchInput } from './department.inputs.ts';
import { departmentProcess } from './department.process.ts';

/** Lets a proposed branch begin to work (BS-2.1.2d). */
export async function activateBranch(work: Work, { id, expectedVersion }: ActivateBranchInput): Promise<Done> {
  const branch = await advance<Department>(work, departmentProcess, 'activate', {
    id,
    expectedVersion,
    field: 'id',
    given: {},
    values: {},
  });
  return { record: { type: Department, id: branch.id } };
}
