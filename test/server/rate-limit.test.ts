import { expect, test } from '@jest/globals';
import { createRateLimits, describeAllowance } from '../../src/server/rate-limit.ts';
import { viewer } from './tiny-context.ts';

test('a member has points by cost, over all addresses, and is told how many remain', async () => {
  const limits = createRateLimits({ memberPoints: 100, strangerPoints: 10 });
  const first = await limits.take({ viewer, address: '127.0.0.1' }, 60);
  expect(first).toMatchObject({ limit: 100, remaining: 40, isExceeded: false });
  expect(await limits.take({ viewer, address: '127.0.0.2' }, 60)).toMatchObject({ remaining: 0, isExceeded: true });
  expect(describeAllowance(first!)).toMatch(/^limit=100, remaining=40, reset=\d+$/);
});

test('strangers are counted by address, and one does not use up the points of another', async () => {
  const limits = createRateLimits({ memberPoints: 100, strangerPoints: 10 });
  expect(await limits.take({ viewer: null, address: '127.0.0.1' }, 11)).toMatchObject({ isExceeded: true });
  expect(await limits.take({ viewer: null, address: '127.0.0.2' }, 10)).toMatchObject({ isExceeded: false });
});

test('without a limit nobody is counted', async () => {
  expect(await createRateLimits({ memberPoints: null, strangerPoints: null }).take({ viewer, address: '' }, 1e9)).toBeNull();
});
