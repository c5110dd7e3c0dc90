import type { DepartmentRow, Pack } from '../../governance/pack.ts';
import { departmentKindOf } from './department-kind.ts';
import type { DepartmentKind } from './department.vocabulary.ts';

/** What the pack's template says of a kind of department: its head and its members; undefined for kinds that it does not know. */
export function templateOf({ departments }: Pack, kind: keyof typeof DepartmentKind): DepartmentRow | undefined {
  return departments.find((each) => departmentKindOf(each.kind) === kind);
}

/** Whether a role of the pack fits into a department of this kind, as head or as member. */
export function fits(policy: Pack, kind: keyof typeof DepartmentKind, role: string, isHead: boolean): boolean {
  const template = templateOf(policy, kind);
  if (template) return isHead ? template.head === role : template.members.includes(role);
  // A department of the company's own has a head as other departments have, and members as any department has.
  return isHead ? role === 'department_head' && isPost(policy, role) : policy.departments.some(({ members }) => members.includes(role));
}

function isPost({ roles }: Pack, role: string): boolean {
  return roles.some(({ slug, kind }) => slug === role && kind === 'post');
}
