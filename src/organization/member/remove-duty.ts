import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { within } from '../department/department-at.ts';
import { dutyPost } from './assign-duty.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { RemoveDutyInput } from './member.inputs.ts';
import { endServing, servedBy } from './served-posts.ts';

/** Takes a duty from a member today; one that nobody holds falls to the head of all marketing. */
export async function removeDuty(work: Work, { id, expectedVersion, duty }: RemoveDutyInput): Promise<Done> {
  const member = await work.lock(Member, id, { action: 'platform.manage_members', expectedVersion });
  work.permitOn(['platform.manage_members'], within(null));
  const post = await dutyPost(work, duty);
  await holdStructure(work);
  const held = (await servedBy(work, member.id)).filter(({ appointment }) => appointment.postId === post.id);
  if (held.length === 0) work.refuse(memberRules.noDuty, { values: { value: duty, field: 'duty', reason: 'not_served' } });
  endServing(work, held);
  return { record: { type: Member, id: member.id } };
}
