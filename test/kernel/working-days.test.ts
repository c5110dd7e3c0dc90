import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isProvisional,
  isWorkingDay,
  lastWorkingDay,
  workingDayFrom,
} from '../../src/kernel/working-days.ts';

/** The spring festival of 2026: off from Sunday 15 to Monday 23 February, worked on Saturdays 14 and 28. */
const festival = Array.from({ length: 9 }, (_, index) => addDays('2026-02-15', index));
const calendar = { holidays: new Set(festival), workdays: new Set(['2026-02-14', '2026-02-28']), years: new Set([2026]) };

describe('working days', () => {
  it.each([
    ['2026-02-13', true, 'a Friday'],
    ['2026-02-14', true, 'a Saturday that makes up for a holiday'],
    ['2026-02-16', false, 'a holiday on a Monday'],
    ['2026-02-21', false, 'a holiday on a Saturday'],
    ['2026-02-24', true, 'the Tuesday after'],
    ['2026-03-01', false, 'a Sunday'],
    ['1969-12-27', false, 'a Saturday before the reckoning begins'],
    ['1969-12-29', true, 'a Monday before the reckoning begins'],
  ])('%s: %s, %s', (day, works) => {
    expect(isWorkingDay(calendar, day)).toBe(works);
  });

  it('are counted over holidays and make-up days', () => {
    expect(addWorkingDays(calendar, '2026-02-13', 1)).toBe('2026-02-14');
    expect(addWorkingDays(calendar, '2026-02-13', 2)).toBe('2026-02-24');
    expect(addWorkingDays(calendar, '2026-02-24', -1)).toBe('2026-02-14');
    expect(addWorkingDays(calendar, '2026-02-24', 0)).toBe('2026-02-24');
  });

  it('stand in for days that are none: the next one for a day that is waited for, the one before for an end', () => {
    expect(workingDayFrom(calendar, '2026-02-15')).toBe('2026-02-24');
    expect(lastWorkingDay(calendar, '2026-02-23')).toBe('2026-02-14');
    expect(lastWorkingDay(calendar, '2026-02-28')).toBe('2026-02-28');
  });

  it('of a year without a calendar are provisional', () => {
    expect(isProvisional(calendar, '2026-12-31')).toBe(false);
    expect(isProvisional(calendar, '2027-01-01')).toBe(true);
  });

  it('back and forth lead to the same working day', () => {
    const days = fc.integer({ min: -2_000, max: 2_000 }).map((offset) => workingDayFrom(calendar, addDays('2026-02-01', offset)));
    fc.assert(
      fc.property(days, fc.integer({ min: -300, max: 300 }), (day, count) => {
        expect(addWorkingDays(calendar, addWorkingDays(calendar, day, count), -count)).toBe(day);
      }),
    );
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
