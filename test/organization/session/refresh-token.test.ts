import { describe, expect, test } from '@jest/globals';
import {
  decideRotation,
  hashRefreshToken,
  newRefreshToken,
  type RefreshTokenRow,
} from '../../../src/organization/session/refresh-token.ts';

const signedInAt = new Date('2026-03-02T09:00:00Z');
const fresh: RefreshTokenRow = {
  expiresAt: new Date('2026-04-01T09:00:00Z'),
  usedAt: null,
  sessionEndedAt: null,
  sessionStartedAt: signedInAt,
};
const at = (text: string): Date => new Date(`2026-${text}Z`);

describe('a presented refresh token', () => {
  test.each<[string, RefreshTokenRow | null, Date, ReturnType<typeof decideRotation>]>([
    ['that is fresh is exchanged for one of 30 days', fresh, at('03-10T09:00:00'), { kind: 'rotate', expiresAt: at('04-09T09:00:00') }],
    ['that is unknown is refused', null, at('03-10T09:00:00'), { kind: 'refuse' }],
    ['that has expired is refused', fresh, at('04-01T09:00:00'), { kind: 'refuse' }],
    [
      'of a session that was ended is refused',
      { ...fresh, sessionEndedAt: at('03-03T00:00:00') },
      at('03-10T09:00:00'),
      { kind: 'refuse' },
    ],
    [
      'that was used a moment ago is exchanged again: the answer got lost',
      { ...fresh, usedAt: at('03-10T09:00:00') },
      at('03-10T09:00:10'),
      { kind: 'rotate', expiresAt: at('04-09T09:00:10') },
    ],
    [
      'that was used before ends the session: somebody holds a copy',
      { ...fresh, usedAt: at('03-10T09:00:00') },
      at('03-10T09:00:11'),
      { kind: 'end_session' },
    ],
    [
      'that was used before ends the session, expired or not',
      { ...fresh, usedAt: at('03-10T09:00:00') },
      at('05-01T09:00:00'),
      { kind: 'end_session' },
    ],
    [
      'late in a session is exchanged for one that ends with it',
      { ...fresh, expiresAt: at('05-31T09:00:00') },
      at('05-21T09:00:00'),
      { kind: 'rotate', expiresAt: at('05-31T09:00:00') },
    ],
    ['after 90 days is refused however fresh', { ...fresh, expiresAt: at('07-01T09:00:00') }, at('05-31T09:00:00'), { kind: 'refuse' }],
  ])('%s', (_title, row, now, decision) => {
    expect(decideRotation(row, now)).toEqual(decision);
  });
});

test('a refresh token is 256 random bits, stored only as its hash', () => {
  const [one, other] = [newRefreshToken(), newRefreshToken()];
  expect(one.token).toMatch(/^clr_[\w-]{43}$/);
  expect(one.token).not.toBe(other.token);
  expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hashRefreshToken(one.token)).toBe(one.hash);
});
