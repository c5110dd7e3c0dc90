import { createHash, randomBytes } from 'node:crypto';

/** A stored refresh token, as far as rotation looks at it. All tokens that stem from one sign-in are one family: the session. */
export interface RefreshTokenRow {
  readonly expiresAt: Date;
  /** When it was exchanged for its successor, or null. */
  readonly usedAt: Date | null;
  /** When the session was ended, or null. */
  readonly sessionEndedAt: Date | null;
  /** When the member signed in. */
  readonly sessionStartedAt: Date;
}

/** What to do with a presented refresh token. */
export type Rotation =
  /** Exchange it: mark it used, store a successor that expires then, answer both new tokens. */
  | { readonly kind: 'rotate'; readonly expiresAt: Date }
  /** Refuse; the member signs in again. */
  | { readonly kind: 'refuse' }
  /** Somebody else holds a copy: end the session with all its tokens, then refuse. */
  | { readonly kind: 'end_session' };

const second = 1000;
const day = 24 * 60 * 60 * second;

/** A token lives this long unused, and a session this long however often it is renewed. */
export const refreshTokenDays = 30;
export const sessionDays = 90;

/** A client whose answer got lost, or with two tabs, presents the same token again within moments. */
const graceSeconds = 10;

/** Decides on a presented token from its row, null when there is none. Pure: the verb acts on it in one transaction. */
export function decideRotation(row: RefreshTokenRow | null, now: Date): Rotation {
  if (!row || row.sessionEndedAt) return { kind: 'refuse' };
  if (row.usedAt && now.getTime() - row.usedAt.getTime() > graceSeconds * second) return { kind: 'end_session' };
  if (row.expiresAt <= now) return { kind: 'refuse' };
  const expiresAt = refreshTokenExpiry(row.sessionStartedAt, now);
  return expiresAt > now ? { kind: 'rotate', expiresAt } : { kind: 'refuse' };
}

export function refreshTokenExpiry(sessionStartedAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + refreshTokenDays * day, sessionStartedAt.getTime() + sessionDays * day));
}

/** 256 random bits. The prefix lets secret scanners find a leaked one. */
export function newRefreshToken(): { readonly token: string; readonly hash: string } {
  const token = `clr_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashRefreshToken(token) };
}

/** What is stored and looked up, in hexadecimal. Random tokens need no slow hash. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
