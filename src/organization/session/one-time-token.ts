import { createHash, randomBytes } from 'node:crypto';
import { isUuid } from '../../kernel/id.ts';

/** A right that comes by mail and is used once: an invitation, a way back for a lost password. */
export interface OneTimeToken {
  /** What the member gets; it names the organization, so that it is looked up behind that organization's wall. */
  readonly token: string;
  /** What is stored: SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly expiresAt: Date;
}

/** 256 random bits. The prefix lets secret scanners find a leaked one. */
export function newOneTimeToken(prefix: string, organizationId: string, expiresAt: Date): OneTimeToken {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { token: `${secret}.${organizationId.replaceAll('-', '')}`, hash: hashOf(secret), expiresAt };
}

/** The organization that a token names, and the hash that it is kept under; null when it is malformed. */
export function readOneTimeToken(token: string): { readonly organizationId: string; readonly hash: string } | null {
  const [secret = '', address = ''] = token.split('.');
  const organizationId = address.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isUuid(organizationId) ? { organizationId, hash: hashOf(secret) } : null;
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
