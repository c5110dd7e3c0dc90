import type { Work } from '../../workflow/work.ts';
import { newInvitation } from './invitation.ts';
import { Credential } from './session.entity.ts';

/** Gives a new member a password, or without one an invitation; answers the invitation's token. */
export function newCredential(work: Work, memberId: string, passwordHash: string | null): string | null {
  const invitation = passwordHash ? null : newInvitation(work.viewer.organizationId, work.now);
  const { hash = null, expiresAt = null } = invitation ?? {};
  work.create(Credential, { memberId, passwordHash, invitationHash: hash, invitationExpiresAt: expiresAt });
  return invitation?.token ?? null;
}
