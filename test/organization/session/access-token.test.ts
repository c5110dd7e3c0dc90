import { describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { randomBytes } from 'node:crypto';
import { uuidv7 } from '../../../src/kernel/id.ts';
import { createAccessTokens } from '../../../src/organization/session/access-token.ts';

const start = new Date('2026-03-02T09:00:00Z');
const claims = { memberId: uuidv7(start), organizationId: uuidv7(start), sessionId: uuidv7(start) };

/** Tokens with a clock that the test turns. */
function tokensAt(secret: Uint8Array = randomBytes(32)) {
  const time = { now: start };
  return { tokens: createAccessTokens(secret, { now: () => time.now }), time, secret };
}

describe('access tokens', () => {
  test('carry member, organization and session for a quarter of an hour, also when they are known already', async () => {
    const { tokens, time } = tokensAt();
    const { token, expiresAt } = await tokens.issue(claims);
    expect(expiresAt).toEqual(new Date('2026-03-02T09:15:00Z'));
    for (const _ of ['signature', 'memory']) expect(await tokens.verify(token)).toEqual({ ...claims, expiresAt });
    time.now = new Date('2026-03-02T09:14:59Z');
    expect(await tokens.verify(token)).not.toBeNull();
    time.now = expiresAt;
    expect(await tokens.verify(token)).toBeNull();
    expect(await tokensAt().tokens.verify(token)).toBeNull();
  });

  test('are refused when they are forged, foreign, unsigned or incomplete', async () => {
    const { tokens, secret } = tokensAt();
    const { token } = await tokens.issue(claims);
    const [header, payload, signature] = token.split('.');
    const sign = async (body: Record<string, string>, alg = 'HS256', audience = 'closedloop-api') =>
      await new SignJWT(body)
        .setProtectedHeader({ alg, typ: 'at+jwt' })
        .setSubject(claims.memberId)
        .setIssuer('closedloop')
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(alg === 'HS256' ? secret : randomBytes(64));
    const body = { org: claims.organizationId, sid: claims.sessionId };
    const forged = [
      '',
      'abc',
      `${header}.${payload}.`,
      `${header}.${payload}.${signature!.slice(0, -2)}AA`,
      `${header}.${Buffer.from('{}').toString('base64url')}.${signature}`,
      new UnsecuredJWT(body).setSubject(claims.memberId).setIssuer('closedloop').setAudience('closedloop-api').encode(),
      await sign(body, 'HS512'),
      await sign(body, 'HS256', 'another-api'),
      await sign({ org: claims.organizationId }),
      await sign({ ...body, sid: "' or 1=1" }),
    ];
    for (const one of forged) expect(await tokens.verify(one)).toBeNull();
  });

  test('need a secret of 256 bits', () => {
    expect(() => createAccessTokens(randomBytes(31), { now: () => start })).toThrow('256 bits');
  });
});
