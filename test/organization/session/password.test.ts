import { describe, expect, test } from '@jest/globals';
import { PasswordQueueFull, createPasswords } from '../../../src/organization/session/password.ts';

describe('passwords', () => {
  const passwords = createPasswords();

  test('are stored as argon2id and known again', async () => {
    const stored = await passwords.hash('correct horse');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.verify(stored, 'correct horse')).toBe(true);
    expect(await passwords.verify(stored, 'correct Horse')).toBe(false);
  });

  test('of unknown members cost as much work and never match', async () => {
    const stored = await passwords.hash('correct horse');
    expect([await passwords.verify(stored, 'wrong'), await passwords.verify(null, 'wrong')]).toEqual([false, false]);
    const known = await workOf(() => passwords.verify(stored, 'wrong'));
    expect(await workOf(() => passwords.verify(null, 'wrong'))).toBeGreaterThan(known / 3);
  });

  test('are checked a few at a time, and the queue is bounded', async () => {
    const few = createPasswords({ running: 2, waiting: 3 });
    const calls = [0, 1, 2, 3, 4].map(async () => await few.hash('x'));
    await expect(few.verify(null, 'x')).rejects.toBeInstanceOf(PasswordQueueFull);
    await Promise.all(calls);
    expect(await few.verify(null, 'x')).toBe(false);
  });

  test('are checked in the order in which they came', async () => {
    const one = createPasswords({ running: 1, waiting: 5 });
    const finished: number[] = [];
    const calls = [0, 1, 2, 3].map(async (index) => {
      await one.hash('x');
      finished.push(index);
    });
    await Promise.all(calls);
    expect(finished).toEqual([0, 1, 2, 3]);
  });

  test('a failing check gives its place back', async () => {
    const one = createPasswords({ running: 1, waiting: 1 });
    for (const _ of [1, 2, 3]) await expect(one.verify('no hash', 'x')).rejects.toThrow();
    expect(await one.verify(null, 'x')).toBe(false);
  });
});

/** Processor time of the cheapest of a few runs, in microseconds: what else the machine does hardly counts. */
async function workOf(work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const before = process.cpuUsage();
    await work();
    spent.push(process.cpuUsage(before).user);
  }
  return Math.min(...spent);
}
