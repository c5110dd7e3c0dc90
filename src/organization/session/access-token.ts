import { SignJWT, errors, jwtVerify } from 'jose';
import { createSecretKey } from 'node:crypto';
import type { Clock } from '../../kernel/clock.ts';
import { isUuid } from '../../kernel/id.ts';
import { invariant } from '../../kernel/invariant.ts';
import { remember } from '../../kernel/remember.ts';

/** What an access token says. Whether the session still stands is asked of the store, not of the token. */
export interface AccessClaims {
  readonly memberId: string;
  readonly organizationId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

export interface AccessTokens {
  issue(claims: Omit<AccessClaims, 'expiresAt'>): Promise<{ readonly token: string; readonly expiresAt: Date }>;
  /** The claims of a token that we signed and that has not expired, else null. */
  verify(token: string): Promise<AccessClaims | null>;
}

export const accessTokenMinutes = 15;

const issuer = 'closedloop';
const audience = 'closedloop-api';
const mostKnown = 10_000;

/**
 * Signs and verifies access tokens (JWT, HS256) with a secret of at least 256 bits. Verified tokens are remembered
 * until they expire: a signature costs more than a point read.
 */
export function createAccessTokens(secret: Uint8Array, clock: Clock): AccessTokens {
  invariant(secret.byteLength >= 32, 'the secret of access tokens has 256 bits or more');
  const key = createSecretKey(secret);
  const known = new Map<string, AccessClaims>();
  return {
    async issue({ memberId, organizationId, sessionId }) {
      const issuedAt = Math.floor(clock.now().getTime() / 1000);
      const expiresAt = issuedAt + accessTokenMinutes * 60;
      const jwt = new SignJWT({ org: organizationId, sid: sessionId }).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' });
      const token = await jwt
        .setSubject(memberId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(expiresAt)
        .sign(key);
      return { token, expiresAt: new Date(expiresAt * 1000) };
    },
    async verify(token) {
      const claims = known.get(token) ?? (await readClaims(token, key, clock));
      if (!claims || claims.expiresAt <= clock.now()) {
        known.delete(token);
        return null;
      }
      if (!known.has(token)) remember(known, token, claims, mostKnown);
      return claims;
    },
  };
}

async function readClaims(token: string, key: ReturnType<typeof createSecretKey>, clock: Clock): Promise<AccessClaims | null> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      typ: 'at+jwt',
      issuer,
      audience,
      currentDate: clock.now(),
      requiredClaims: ['exp'],
    });
    const { sub, org, sid, exp } = payload;
    if (![sub, org, sid].every((id) => typeof id === 'string' && isUuid(id))) return null;
    return { memberId: sub!, organizationId: org as string, sessionId: sid as string, expiresAt: new Date(exp! * 1000) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
