import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { within } from '../department/department-at.ts';
import { Post } from '../post/post.entity.ts';
import { appoint, termOf } from './appointing.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { AssignDutyInput } from './member.inputs.ts';
import { servedBy } from './served-posts.ts';

/** Gives a member a duty beside posts, such as the legal review (roles of kind duty); it concerns the whole company. */
export async function assignDuty(work: Work, input: AssignDutyInput): Promise<Done> {
  const member = await work.lock(Member, input.id, { action: 'platform.manage_members', expectedVersion: input.expectedVersion });
  work.permitOn(['platform.manage_members'], within(null));
  const post = await dutyPost(work, input.duty);
  if (member.state === 'DEACTIVATED') {
    work.refuse(memberRules.notActive, { field: 'id', values: { name: member.name, state: { state: member.state } } });
  }
  const term = termOf(work, input.fromDay, input.untilDay);
  await holdStructure(work);
  appoint(work, member, post, term, await servedBy(work, member.id));
  return { record: { type: Member, id: member.id } };
}

/** The post that stands for a duty of the pack. */
export async function dutyPost(work: Work, duty: string): Promise<RowOf<Post>> {
  const duties = work.law.policy.roles.filter(({ kind }) => kind === 'duty').map(({ slug }) => slug);
  const [post] = await lockedRows(work, Post, 't.role = any($2::text[]) and t.role = $3 and t.department_id is null', [duties, duty]);
  if (!post) {
    work.refuse(memberRules.unknownDuty, { values: { value: duty.slice(0, 60), enumeration: 'duty', allowed: duties.join(', ') || '—' } });
  }
  return post;
}
