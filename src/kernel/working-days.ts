import type { Day } from './clock.ts';

/**
 * Which days are worked on: Monday to Friday but for holidays, and the days at weekends that make up for holidays.
 * A year without a calendar has weekends only, and what is reckoned in it is provisional.
 */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<Day>;
  /** Days at weekends that are worked on. */
  readonly workdays: ReadonlySet<Day>;
  /** Years whose calendar is known. */
  readonly years: ReadonlySet<number>;
}

export function isWorkingDay({ holidays, workdays }: WorkingCalendar, day: Day): boolean {
  if (workdays.has(day)) return true;
  return !holidays.has(day) && !isWeekend(day);
}

/** Whether a later calendar may still turn the day into another one. */
export function isProvisional({ years }: WorkingCalendar, day: Day): boolean {
  return !years.has(yearOf(day));
}

/** The working day that lies `count` working days after the day, or before it where `count` is negative. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(calendar, found)) left -= 1;
  }
  return found;
}

/** The day itself, or the next working day. */
export function workingDayFrom(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1);
}

/** The day itself, or the working day before it: the last working day of what ends on the day. */
export function lastWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}

export function addDays(day: Day, count: number): Day {
  return dayOfNumber(numberOf(day) + count);
}

/** How many days after `from` the day `to` is. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

const MILLISECONDS = 86_400_000;
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
const dayOfNumber = (number: number): Day => new Date(number * MILLISECONDS).toISOString().slice(0, 10);

function isWeekend(day: Day): boolean {
  // Day 0 of the reckoning, 1 January 1970, was a Thursday.
  const weekday = (((numberOf(day) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
