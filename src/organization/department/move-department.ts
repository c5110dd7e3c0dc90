import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { managing, subtreeOf, within } from './department-at.ts';
import { departmentRules } from './department-rules.ts';
import { Department } from './department.entity.ts';
import type { MoveDepartmentInput } from './department.inputs.ts';

/** Puts a department under another one; both must be in reach. Records keep the department of their time. */
export async function moveDepartment(work: Work, { id, expectedVersion, parentId }: MoveDepartmentInput): Promise<Done> {
  const { kind } = await work.find(Department, id, 'id');
  const parent = parentId ? await work.find(Department, parentId, 'parentId') : null;
  const department = await work.lock(Department, id, { action: managing(kind), expectedVersion });
  work.permitOn(managing(kind), within(parent?.id ?? null));
  if (department.state === 'CLOSED') {
    work.refuse(departmentRules.closed, { values: { type: 'Department', id, state: { state: department.state } } });
  }
  if (parent && parent.state !== 'ACTIVE') {
    work.refuse(departmentRules.notActive, { values: { name: parent.name, state: { state: parent.state } } });
  }
  await holdStructure(work);
  const below = await subtreeOf(work, department.id);
  if (parent && below.has(parent.id)) work.refuse(departmentRules.circular, { values: { name: department.name } });
  work.change(Department, department, { parentId: parent?.id ?? null });
  return { record: { type: Department, id: department.id } };
}
