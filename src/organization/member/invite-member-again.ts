import { advance } from '../../workflow/advance.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { credentialOf } from '../session/credential.ts';
import { newInvitation } from '../session/invitation.ts';
import { Credential } from '../session/session.entity.ts';
import { mustReachAll } from './member-at.ts';
import { Member } from './member.entity.ts';
import type { InviteMemberAgainInput } from './member.inputs.ts';
import { memberProcess } from './member.process.ts';
import { servedBy } from './served-posts.ts';

/** Gives a new invitation to a member who has not signed in yet, or who left and returns; the former one ends. */
export async function inviteMemberAgain(work: Work, { id, expectedVersion }: InviteMemberAgainInput): Promise<Done> {
  const member = await advance<Member>(work, memberProcess, 'inviteAgain', { id, expectedVersion, field: 'id', given: {}, values: {} });
  mustReachAll(work, await servedBy(work, member.id));
  const credential = await credentialOf(work, member.id);
  const { token, hash, expiresAt } = newInvitation(work.viewer.organizationId, work.now);
  work.change(Credential, credential, { passwordHash: null, invitationHash: hash, invitationExpiresAt: expiresAt });
  return { record: { type: Member, id: member.id }, once: { invitationToken: token } };
}
