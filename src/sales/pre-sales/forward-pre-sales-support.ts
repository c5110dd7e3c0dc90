import { clauseIds } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { carrySupport } from './carry-support.ts';
import type { ForwardPreSalesSupportInput } from './pre-sales-support.inputs.ts';

/** Passes an application on to the department that serves, which reads it from then on (BS-3.5a). */
export async function forwardPreSalesSupport(work: Work, input: ForwardPreSalesSupportInput): Promise<Done> {
  return carrySupport(work, 'forward', input, async () => ({ departmentId: await servingDepartment(work, input.department ?? null) }));
}

/** The department that a head of service heads: the one that is named, or the only one. */
async function servingDepartment(work: Work, named: string | null): Promise<string> {
  const { classes, departments } = work.law.policy;
  const templates = departments.flatMap(({ slug, head }) => (head !== null && classes.vhead.includes(head) ? [slug] : []));
  const { rows } = await work.transaction.query<{ id: string }>({
    text: `select id::text as id from department where organization_id = $1::uuid and template = any($2::text[]) and state = 'ACTIVE' order by id`,
    values: [work.viewer.organizationId, templates],
  });
  if (named !== null) {
    const { id } = await work.find(Department, named, 'department');
    if (rows.some((row) => row.id === id)) return id;
    work.refuse(platformRules.invalidValue, { field: 'department', values: { value: named, field: 'department', reason: 'serves_not' } });
  }
  const [only, ...others] = rows;
  if (only && others.length === 0) return only.id;
  const values = { field: 'department', clause: clauseIds(platformRules.missingField).join(', ') };
  return work.refuse(platformRules.missingField, { field: 'department', values });
}
