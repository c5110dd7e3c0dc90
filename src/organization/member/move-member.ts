import { announce } from '../../workflow/consequence.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { lineClauses } from '../organization/structure-clauses.ts';
import { appoint, fillable, mustDecide } from './appointing.ts';
import { mustReachAll } from './member-at.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { MoveMemberInput } from './member.inputs.ts';
import { mustStandAbove, namedSuperior, superiorInLine } from './reporting-line.ts';
import { endServing, isDuty, keepTopHeld, servedBy } from './served-posts.ts';

/** What consequences of `member.move` get: open records of the member follow to the new department, closed ones keep theirs. */
export interface MemberMove {
  readonly memberId: string;
  readonly fromDepartmentIds: readonly string[];
  readonly toDepartmentId: string | null;
}

const followMove = announce<MemberMove>('member.move');

/** Moves a member to another post today: the posts held so far end, duties stay, and the open records go along. */
export async function moveMember(work: Work, input: MoveMemberInput): Promise<Done> {
  const member = await work.lock(Member, input.id, { action: 'platform.manage_members', expectedVersion: input.expectedVersion });
  const named = await namedSuperior(work, input.superiorId);
  const post = await fillable(work, input.postId);
  mustDecide(work);
  if (member.state === 'DEACTIVATED') {
    work.refuse(memberRules.notActive, { field: 'id', values: { name: member.name, state: { state: member.state } } });
  }
  if (isDuty(work, post.role)) work.refuse(memberRules.notInPost, { values: { field: 'postId', clause: lineClauses.join(', ') } });
  await holdStructure(work);
  const served = (await servedBy(work, member.id)).filter(({ role }) => !isDuty(work, role));
  mustReachAll(work, served);
  const left = served.filter(({ appointment }) => appointment.postId !== post.id);
  const kept = served.filter(({ appointment }) => appointment.postId === post.id);
  await keepTopHeld(work, left);
  endServing(work, left);
  // Who holds the post already stays in it; without another post to leave there is nothing to move.
  if (left.length === 0 || kept.length === 0) appoint(work, member, post, { fromDay: work.today, untilDay: null }, kept);
  await mustStandAbove(work, named, member.id);
  work.change(Member, member, { superiorId: named?.id ?? (await superiorInLine(work, post, member.id)) });
  const fromDepartmentIds = left.flatMap(({ departmentId }) => (departmentId ? [departmentId] : []));
  await followMove(work, { memberId: member.id, fromDepartmentIds, toDepartmentId: post.departmentId });
  return { record: { type: Member, id: member.id } };
}
