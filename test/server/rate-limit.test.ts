import { expect, test } from '@jest/globals';
import { PointWindow } from '../../src/server/point-window.ts';
import { createRateLimits, rateLimitHeaders } from '../../src/server/rate-limit.ts';
import { viewer } from './tiny-context.ts';
import { post, tinyServer } from './tiny-server.ts';

/** Windows are whole minutes of the clock; here one begins. */
const midnight = () => 0;
const address = '127.0.0.1';
const onPhone = { ...viewer, sessionId: 'phone' };
const onDesk = { ...viewer, sessionId: 'desk' };

test('the tokens of one member share its points', () => {
  const limits = createRateLimits({ memberPoints: 100, tokenPoints: 80 }, midnight);
  expect(limits.take({ viewer: onPhone, address }, 60)).toMatchObject({
    policies: [
      { name: 'token', limit: 80, remaining: 20 },
      { name: 'member', limit: 100, remaining: 40 },
    ],
    isExceeded: false,
  });
  expect(limits.take({ viewer: onDesk, address: '10.0.0.1' }, 60)).toMatchObject({ isExceeded: true });
});

test('a token that runs away leaves its member points for another', () => {
  const limits = createRateLimits({ memberPoints: 100, tokenPoints: 50 }, midnight);
  for (let time = 0; time < 10; time += 1) limits.take({ viewer: onPhone, address }, 40);
  expect(limits.exhausted({ viewer: onPhone, address })).toMatchObject({ policies: [{ name: 'token', remaining: 0 }] });
  expect(limits.take({ viewer: onDesk, address }, 50)).toMatchObject({ isExceeded: false });
});

test('strangers are counted by address: not with members behind it, nor with other addresses', () => {
  const limits = createRateLimits({ memberPoints: 100, strangerPoints: 10 }, midnight);
  expect(limits.take({ viewer: null, address }, 11)).toMatchObject({ isExceeded: true });
  expect(limits.exhausted({ viewer, address })).toBeNull();
  expect(limits.take({ viewer, address }, 100)).toMatchObject({ isExceeded: false });
  expect(limits.take({ viewer: null, address: '127.0.0.2' }, 10)).toMatchObject({ isExceeded: false });
});

test.each([
  ['2001:db8::1', '2001:db8:0:0:ffff::2', true],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['::ffff:10.0.0.1', '::ffff:10.0.0.2', false],
])('the addresses %s and %s are one subscriber: %s', (one, other, isOne) => {
  const limits = createRateLimits({ strangerPoints: 10 }, midnight);
  limits.take({ viewer: null, address: one }, 10);
  expect(limits.exhausted({ viewer: null, address: other }) !== null).toBe(isOne);
});

test('points are whole again after a minute', () => {
  let time = 0;
  const window = new PointWindow(10, () => time);
  expect(window.take('a', 11)).toEqual({ limit: 10, remaining: 0, resetSeconds: 60, isExceeded: true });
  time = 59_500;
  expect(window.look('a')).toMatchObject({ isExceeded: true, resetSeconds: 1 });
  time = 60_000;
  expect(window.look('a')).toMatchObject({ isExceeded: false, remaining: 10 });
});

test('without a limit nobody is counted', () => {
  expect(createRateLimits({}).take({ viewer, address }, 1e9)).toBeNull();
});

test('header fields are as the draft of the IETF has them', () => {
  const allowance = createRateLimits({ memberPoints: 100, tokenPoints: 80 }, midnight).take({ viewer: onPhone, address }, 60)!;
  expect(rateLimitHeaders(allowance)).toEqual({
    'ratelimit-policy': '"token";q=80;w=60;closedloop-unit="points", "member";q=100;w=60;closedloop-unit="points"',
    ratelimit: '"token";r=20;t=60, "member";r=40;t=60',
  });
});

test('answers tell what remains, and whoever has nothing left is told when to come again', async () => {
  const { http } = await tinyServer({ rateLimits: createRateLimits({ memberPoints: 3, strangerPoints: 25 }, midnight) });
  const signedIn = { authorization: 'Bearer good' };
  const two = await post(http, '{ first { id } second { id } }', signedIn);
  expect(two).toMatchObject({ status: 200, headers: { ratelimit: '"member";r=1;t=60' } });
  const refused = { status: 429, headers: { 'retry-after': '60' }, answer: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] } };
  expect(await post(http, '{ first { id } second { id } }', signedIn)).toMatchObject(refused);
  // Nothing is read of what is asked without points.
  expect(await post(http, '{ first {', signedIn)).toMatchObject(refused);
  // Faulty documents and tokens that do not hold cost points too.
  expect(await post(http, '{ first {')).toMatchObject({ headers: { ratelimit: '"address";r=15;t=60' } });
  const bad = { authorization: 'Bearer bad' };
  expect((await post(http, '{ __typename }', bad)).status).toBe(401);
  expect((await post(http, '{ first {')).headers.ratelimit).toBe('"address";r=0;t=60');
  for (const headers of [{}, bad]) expect(await post(http, '{ __typename }', headers)).toMatchObject(refused);
  await http.close();
});
