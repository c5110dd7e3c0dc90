import type { RecordScope } from '../../governance/decide.ts';
import type { Work } from '../../workflow/work.ts';
import type { DepartmentKind } from './department.vocabulary.ts';

/** What the law looks at for something that stands in a department; the top of the company is in nobody's reach but `all`. */
export function within(departmentId: string | null): RecordScope {
  return {
    type: 'Department',
    id: departmentId ?? '',
    responsibleIds: [],
    unitIds: departmentId ? [departmentId] : [],
    regionIds: [],
  };
}

/** The actions that open a department of this kind: branches have one of their own (BS-2.1.2d). */
export function managing(kind: keyof typeof DepartmentKind): readonly string[] {
  return kind === 'REGIONAL_BRANCH' ? ['branch.manage', ...managers] : managers;
}

const managers: readonly string[] = ['department.manage', 'organization.configure'];

/** The department and everything below it. */
export async function subtreeOf(work: Work, departmentId: string): Promise<ReadonlySet<string>> {
  const text = `with recursive tree as (
      select id from department where organization_id = $1::uuid and id = $2::uuid
      union select d.id from tree t join department d on d.organization_id = $1::uuid and d.parent_id = t.id)
    select id from tree`;
  const { rows } = await work.transaction.query<{ id: string }>({ text, values: [work.viewer.organizationId, departmentId] });
  return new Set(rows.map(({ id }) => id));
}
