import { advance } from '../../workflow/advance.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { holdStructure } from '../organization/hold-structure.ts';
import { Delegation } from '../delegation/delegation.entity.ts';
import { RegionOwnership } from '../post/post.entity.ts';
import { credentialOf } from '../session/credential.ts';
import { endSessionsOf } from '../session/end-session.ts';
import { Credential } from '../session/session.entity.ts';
import { revokeTokensOf } from '../token/revoke-tokens-of.ts';
import { mustReachAll } from './member-at.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import type { DeactivateMemberInput } from './member.inputs.ts';
import { memberProcess } from './member.process.ts';
import { membersBelow } from './reporting-line.ts';
import { endServing, keepTopHeld, servedBy } from './served-posts.ts';

/**
 * Ends a member's work here: sessions at once, then posts, delegations and regions. Direct reports go to the successor, or
 * to the superior. Consequences hand over open records, or refuse where there are some and no successor is named.
 */
export async function deactivateMember(work: Work, input: DeactivateMemberInput): Promise<Done> {
  const successor = input.successorId ? await work.find(Member, input.successorId, 'successorId') : null;
  const step = { id: input.id, expectedVersion: input.expectedVersion, field: 'id', given: { successorId: successor?.id ?? null } };
  const member = await advance<Member>(work, memberProcess, 'deactivate', { ...step, values: {} });
  if (successor) mustSucceed(work, successor, member);
  await holdStructure(work);
  const served = await servedBy(work, member.id);
  mustReachAll(work, served);
  await keepTopHeld(work, served);
  endServing(work, served);
  await handOverReports(work, member, successor);
  await endDelegations(work, member.id);
  for (const row of await lockedRows(work, RegionOwnership, 't.member_id = $2::uuid', [member.id])) work.remove(RegionOwnership, row);
  work.change(Credential, await credentialOf(work, member.id), { passwordHash: null, invitationHash: null, invitationExpiresAt: null });
  await endSessionsOf(work.transaction, member.id, 'DEACTIVATED', work.now);
  await revokeTokensOf(work, member.id);
  return { record: { type: Member, id: member.id } };
}

export function mustSucceed(work: Work, successor: RowOf<Member>, member: RowOf<Member>): void {
  if (successor.id === member.id) {
    work.refuse(memberRules.ownSuccessor, { values: { value: successor.name, field: 'successorId', reason: 'to_oneself' } });
  }
  if (successor.kind !== 'PERSON') work.refuse(memberRules.person, { field: 'successorId' });
  if (successor.state !== 'ACTIVE') {
    work.refuse(memberRules.notActive, { field: 'successorId', values: { name: successor.name, state: { state: successor.state } } });
  }
}

/** A successor from below takes the leaver's place in the line, so that nobody stands below themselves. */
async function handOverReports(work: Work, member: RowOf<Member>, successor: RowOf<Member> | null): Promise<void> {
  const reports = await lockedRows(work, Member, 't.superior_id = $2::uuid', [member.id]);
  if (successor && (await membersBelow(work, member.id)).has(successor.id)) {
    const promoted =
      reports.find(({ id }) => id === successor.id) ?? (await lockedRows(work, Member, 't.id = $2::uuid', [successor.id]))[0]!;
    work.change(Member, promoted, { superiorId: member.superiorId });
  }
  for (const report of reports.filter(({ id }) => id !== successor?.id)) {
    work.change(Member, report, { superiorId: successor?.id ?? member.superiorId });
  }
}

async function endDelegations(work: Work, memberId: string): Promise<void> {
  const open = await lockedRows(work, Delegation, '(t.delegator_id = $2::uuid or t.delegate_id = $2::uuid) and t.until_day > $3::date', [
    memberId,
    work.today,
  ]);
  for (const delegation of open) {
    work.change(Delegation, delegation, { untilDay: delegation.fromDay > work.today ? delegation.fromDay : work.today });
  }
}
