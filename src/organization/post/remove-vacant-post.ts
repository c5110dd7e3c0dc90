import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { managing } from '../department/department-at.ts';
import { Department } from '../department/department.entity.ts';
import { postRules } from './post-rules.ts';
import { Post } from './post.entity.ts';
import type { RemoveVacantPostInput } from './post.inputs.ts';

/** Removes a post that nobody holds, now or later. The row stays: who held it once is told by its appointments. */
export async function removeVacantPost(work: Work, { id, expectedVersion }: RemoveVacantPostInput): Promise<Done> {
  const { departmentId } = await work.find(Post, id, 'id');
  const post = await work.lock(Post, id, { action: managing(await kindOf(work, departmentId)), expectedVersion });
  if (post.removedOn) work.refuse(postRules.removed, { values: { type: 'Post', id, state: { state: 'closed' } } });
  await holdStructure(work);
  if (await isHeld(work, post.id)) work.refuse(postRules.held, { values: { name: post.role, reason: 'is_held' } });
  // The post at the top of the company and the duties belong to the document; nobody can do without them.
  if (post.departmentId === null) work.refuse(postRules.lastHolder, { values: { role: { role: post.role } } });
  work.change(Post, post, { removedOn: work.today });
  return { record: { type: Post, id: post.id } };
}

async function kindOf(work: Work, departmentId: string | null): Promise<Department['kind']> {
  if (!departmentId) return 'OTHER';
  const text = 'select kind from department where organization_id = $1::uuid and id = $2::uuid';
  const { rows } = await work.transaction.query<{ kind: Department['kind'] }>({ text, values: [work.viewer.organizationId, departmentId] });
  return rows[0]!.kind;
}

async function isHeld(work: Work, postId: string): Promise<boolean> {
  const text = `select 1 from appointment where organization_id = $1::uuid and post_id = $2::uuid
    and (until_day is null or (until_day > $3::date and until_day > from_day)) limit 1`;
  const { rows } = await work.transaction.query({ text, values: [work.viewer.organizationId, postId, work.today] });
  return rows.length > 0;
}
