import { Refused } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import type { Viewer } from '../../governance/viewer.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../member/member.entity.ts';
import { credentialOf } from './credential.ts';
import { directory } from './directory.ts';
import { endSessionsOf } from './end-session.ts';
import { mustBeInPerson } from './must-be-in-person.ts';
import { mustBeStrong } from './must-be-strong.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRules } from './session-rules.ts';
import { Credential } from './session.entity.ts';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/** Checks the present password as a sign-in does, failures counted, and answers the hash of the new one. Slow on purpose, so before any lock. */
export async function checkedNewPassword(door: SessionDoor, viewer: Viewer, address: string, input: ChangePasswordInput): Promise<string> {
  mustBeStrong(input.newPassword);
  const text = `select m.email, c.password_hash from member m join credential c on c.organization_id = m.organization_id and c.member_id = m.id
    where m.organization_id = $1::uuid and m.id = $2::uuid`;
  const [row] = await door.read(
    viewer.organizationId,
    { name: 'own password', text, values: [viewer.organizationId, viewer.memberId] },
    'fast',
  );
  const email = String(row?.['email']);
  const names = directory(door);
  if (await names.isLockedOut(email, address)) throw new Refused([refuse(sessionRules.lockedOut)]);
  if (!(await door.passwords.verify(row?.['password_hash'] as string | null, input.currentPassword))) {
    await names.noteFailure(email, address);
    throw new Refused([refuse(sessionRules.wrongCredentials, { field: 'currentPassword' })]);
  }
  return door.passwords.hash(input.newPassword);
}

/** Stores the new password and ends all other sessions of the member. */
export async function changePassword(work: Work, { passwordHash }: { readonly passwordHash: string }): Promise<Done> {
  const { memberId, sessionId } = work.viewer;
  mustBeInPerson(work, 'platform.change_password');
  work.act({ action: 'platform.change_password', rule: null, clauses: sessionRules.weakPassword.clauses, onBehalfOfId: null });
  work.change(Credential, await credentialOf(work, memberId), { passwordHash });
  await endSessionsOf(work.transaction, memberId, 'PASSWORD_CHANGED', work.now, sessionId);
  return { record: { type: Member, id: memberId } };
}
