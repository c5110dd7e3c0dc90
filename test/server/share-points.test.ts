import { expect, test } from '@jest/globals';
import { sharedPoints } from '../../src/database/shared-points.ts';
import { createRateLimits } from '../../src/server/rate-limit.ts';
import { testDatabase } from '../support/database.ts';
import { viewer } from './tiny-context.ts';

/** Two processes on one database, in the same minute until a test moves the clock. */
const database = await testDatabase();
const exchange = sharedPoints(database.reader);
let now = 0;
const process = () => createRateLimits({ memberPoints: 1_000, strangerPoints: 100 }, () => now);
const member = { viewer: { ...viewer, sessionId: null }, address: '127.0.0.1' };
const stranger = (address: string) => ({ viewer: null, address });
const remaining = (limits: ReturnType<typeof process>, caller: Parameters<typeof limits.take>[0]) =>
  limits.take(caller, 0)!.policies[0]!.remaining;

test('what a member takes at one process is gone at the others', async () => {
  const [one, other] = [process(), process()];
  one.take(member, 600);
  other.take(member, 300);
  await one.exchange(exchange);
  await other.exchange(exchange);
  await one.exchange(exchange);
  expect(remaining(other, member)).toBe(100);
  one.take(member, 50);
  await one.exchange(exchange);
  expect(remaining(one, member)).toBe(50);
  expect(one.take(member, 51)).toMatchObject({ isExceeded: true });
});

test('everybody has their own points, and the store learns nobody’s address', async () => {
  const [one, other] = [process(), process()];
  one.take(stranger('10.0.0.1'), 100);
  other.take(stranger('10.0.0.2'), 60);
  await Promise.all([one.exchange(exchange), other.exchange(exchange)]);
  expect([remaining(one, stranger('10.0.0.1')), remaining(other, stranger('10.0.0.2'))]).toEqual([0, 40]);
  const rows = await database.asOwner<{ key: string }>('select key from closedloop.points_taken');
  for (const { key } of rows) expect(key).toMatch(/^[\w-]{43}$/);
});

test('whoever takes little costs no statement', async () => {
  const limits = process();
  limits.take(member, 19);
  let asked = 0;
  await limits.exchange(async () => {
    asked += 1;
    return new Map();
  });
  expect(asked).toBe(0);
});

test('the next minute begins anew, and the last ones are swept away', async () => {
  now = 180_000;
  const limits = process();
  limits.take(member, 100);
  await limits.exchange(exchange);
  expect(remaining(limits, member)).toBe(900);
  expect(await database.asOwner('select ends_at::text from closedloop.points_taken')).toEqual([{ ends_at: '240000' }]);
});
