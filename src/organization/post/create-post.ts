import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { managing, within } from '../department/department-at.ts';
import { fits } from '../department/department-template.ts';
import { Department } from '../department/department.entity.ts';
import { postRules } from './post-rules.ts';
import { Post } from './post.entity.ts';
import type { CreatePostInput } from './post.inputs.ts';

/** Sets up a post: a role of the pack that fits the department's kind, as head or as member. One that was removed comes back. */
export async function createPost(work: Work, { departmentId, role, isHead: head }: CreatePostInput): Promise<Done> {
  const department = await work.find(Department, departmentId, 'departmentId');
  work.permitOn(managing(department.kind), within(department.id));
  const { policy } = work.law;
  const isHead = head ?? false;
  if (department.state === 'CLOSED') {
    work.refuse(postRules.closedDepartment, { values: { name: department.name, state: { state: department.state } } });
  }
  const offered = policy.roles.filter(({ kind }) => kind === 'post' || kind === 'department').map(({ slug }) => slug);
  if (!offered.includes(role)) {
    work.refuse(postRules.unknownRole, { values: { value: role.slice(0, 60), enumeration: 'role', allowed: offered.join(', ') } });
  }
  if (!fits(policy, department.kind, role, isHead)) work.refuse(postRules.notFitting, { values: { role: { role }, pack: policy.code } });
  await holdStructure(work);
  const [former] = await lockedRows(work, Post, 't.department_id = $2::uuid and t.role = $3', [department.id, role]);
  if (former && !former.removedOn) work.refuse(postRules.exists, { values: { type: 'Post', name: role } });
  const post = former
    ? work.change(Post, former, { isHead, removedOn: null })
    : work.create(Post, { departmentId: department.id, role, isHead, removedOn: null });
  return { record: { type: Post, id: post.id } };
}
