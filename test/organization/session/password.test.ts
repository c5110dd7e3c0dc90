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

  test('of unknown members cost as much time and never match', async () => {
    const stored = await passwords.hash('correct horse');
    const [known, unknown] = [
      await timed(async () => await passwords.verify(stored, 'wrong')),
      await timed(async () => await passwords.verify(null, 'wrong')),
    ];
    expect([known.answer, unknown.answer]).toEqual([false, false]);
    expect(unknown.milliseconds).toBeGreaterThan(known.milliseconds / 3);
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

async function timed<Answer>(work: () => Promise<Answer>) {
  await work();
  const started = performance.now();
  const answer = await work();
  return { answer, milliseconds: performance.now() - started };
}
