import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { managing } from './department-at.ts';
import { mustBeFree } from './department-name.ts';
import { departmentRules } from './department-rules.ts';
import { Department } from './department.entity.ts';
import type { RenameDepartmentInput } from './department.inputs.ts';

/** Renames a department. */
export async function renameDepartment(work: Work, { id, expectedVersion, name }: RenameDepartmentInput): Promise<Done> {
  const { kind } = await work.find(Department, id, 'id');
  const department = await work.lock(Department, id, { action: managing(kind), expectedVersion });
  if (department.state === 'CLOSED') {
    work.refuse(departmentRules.closed, { values: { type: 'Department', id, state: { state: department.state } } });
  }
  await holdStructure(work);
  await mustBeFree(work, 'department', name, departmentRules.nameTaken, department.id);
  work.change(Department, department, { name });
  return { record: { type: Department, id: department.id } };
}
