import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { Appointment, type Post } from '../post/post.entity.ts';
import { appoint, fillable, mustDecide, termOf, type Term } from './appointing.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { AppointMemberInput } from './member.inputs.ts';
import { mustStandAbove, namedSuperior, superiorInLine } from './reporting-line.ts';
import { isDuty, servedBy, type Served } from './served-posts.ts';

/** Lets a member hold a post from a day on, beside those held already; the first post gives the superior. */
export async function appointMember(work: Work, input: AppointMemberInput): Promise<Done> {
  const member = await work.lock(Member, input.id, { action: 'platform.manage_members', expectedVersion: input.expectedVersion });
  const named = await namedSuperior(work, input.superiorId);
  const post = await fillable(work, input.postId);
  mustDecide(work);
  if (member.state === 'DEACTIVATED') {
    work.refuse(memberRules.notActive, { field: 'id', values: { name: member.name, state: { state: member.state } } });
  }
  const term = termOf(work, input.fromDay, input.untilDay);
  await holdStructure(work);
  const served = await servedBy(work, member.id);
  await mustStandAbove(work, named, member.id);
  const superiorId =
    named?.id ?? (followsLine(work, member, post, term, served) ? await superiorInLine(work, post, member.id) : member.superiorId);
  const appointment = appoint(work, member, post, term, served);
  work.change(Member, member, { superiorId });
  return { record: { type: Appointment, id: appointment.id } };
}

/** Superiors are not dated: a post of a later day, a further post or a duty leaves the one there is. */
function followsLine(
  work: Work,
  { superiorId }: RowOf<Member>,
  { role }: RowOf<Post>,
  { fromDay }: Term,
  served: readonly Served[],
): boolean {
  if (isDuty(work, role)) return false;
  const hasPost = served.some((each) => !isDuty(work, each.role) && each.appointment.fromDay <= work.today);
  return superiorId === null || (fromDay <= work.today && !hasPost);
}
