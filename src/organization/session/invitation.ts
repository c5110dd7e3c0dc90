import { createHash, randomBytes } from 'node:crypto';

/** An invitation is good for so long. */
export const invitationDays = 7;

export interface Invitation {
  /** What the invited member gets; it names the organization, so that it is looked up behind that organization's wall. */
  readonly token: string;
  /** What is stored: SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly expiresAt: Date;
}

/** A new invitation, 256 random bits. The prefix lets secret scanners find a leaked one. */
export function newInvitation(organizationId: string, now: Date): Invitation {
  const secret = `cli_${randomBytes(32).toString('base64url')}`;
  return {
    token: `${secret}.${organizationId.replaceAll('-', '')}`,
    hash: hashInvitation(secret),
    expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
  };
}

export function hashInvitation(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
