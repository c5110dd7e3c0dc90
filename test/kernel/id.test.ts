import { describe, expect, it } from '@jest/globals';
import { fromGlobalId, isUuid, toGlobalId, uuidv7 } from '../../src/kernel/id.ts';

describe('ids', () => {
  const now = new Date('2026-03-02T02:00:00.123Z');

  it('grow in the order in which they are made, also within a millisecond', () => {
    const made = Array.from({ length: 5000 }, () => uuidv7(now));
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(5000);
    expect(uuidv7(new Date(now.getTime() + 1)) > made.at(-1)!).toBe(true);
  });

  it('go on growing when the clock steps back', () => {
    const made = uuidv7(new Date(now.getTime() + 60_000));
    expect(uuidv7(now) > made).toBe(true);
  });

  it('are version 7 UUIDs that tell their millisecond', () => {
    const later = new Date(now.getTime() + 120_000);
    const made = uuidv7(later);
    expect(isUuid(made)).toBe(true);
    expect([made[14], '89ab'.includes(made[19]!)]).toEqual(['7', true]);
    expect(Number.parseInt(made.slice(0, 8) + made.slice(9, 13), 16)).toBe(later.getTime());
  });

  it('carry their type to clients and back', () => {
    const made = uuidv7(now);
    expect(fromGlobalId(toGlobalId('cus', made))).toEqual({ prefix: 'cus', uuid: made });
    expect(['cus_1', made, 'CUS_0199', ''].map(fromGlobalId)).toEqual([null, null, null, null]);
  });
});
