import { decide } from '../../governance/decide.ts';
import { advance } from '../../workflow/advance.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { departmentRules } from './department-rules.ts';
import { Department } from './department.entity.ts';
import type { CloseDepartmentInput } from './department.inputs.ts';
import { departmentProcess } from './department.process.ts';

/** Closes a department on which nothing stands any more; consequences of higher trades ask for open records. */
export async function closeDepartment(work: Work, { id, expectedVersion }: CloseDepartmentInput): Promise<Done> {
  const { kind } = await work.find(Department, id, 'id');
  const isByBranch = kind === 'REGIONAL_BRANCH' && decide(work.viewer, 'branch.manage').allowed;
  await holdStructure(work);
  const step = { id, expectedVersion, field: 'id', given: {}, values: {} };
  const department = await advance<Department>(work, departmentProcess, isByBranch ? 'closeBranch' : 'close', step);
  if (await isHeldLater(work, department.id)) {
    work.refuse(departmentRules.stillHeld, { values: { name: department.name, reason: 'has_holders' } });
  }
  return { record: { type: Department, id: department.id } };
}

/** The process asks for open appointments; those that end, but not yet, count as well. */
async function isHeldLater(work: Work, departmentId: string): Promise<boolean> {
  const text = `select 1 from post p join appointment a on a.organization_id = p.organization_id and a.post_id = p.id
    where p.organization_id = $1::uuid and p.department_id = $2::uuid and a.until_day > $3::date and a.until_day > a.from_day limit 1`;
  const { rows } = await work.transaction.query({ text, values: [work.viewer.organizationId, departmentId, work.today] });
  return rows.length > 0;
}
