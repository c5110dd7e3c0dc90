import type { Day } from '../kernel/clock.ts';
import { fiscalDays, fiscalPeriodOf } from '../kernel/fiscal.ts';
import {
  addDays,
  addWorkingDays,
  isProvisional,
  lastWorkingDay,
  workingDayFrom,
  yearOf,
  type WorkingCalendar,
} from '../kernel/working-days.ts';
import type { DutyCycle, DutyDue, DutyPeriod, DutyRow } from './duty-rows.ts';
import type { Law } from './law.ts';
import { BS } from './packs/duties/BS.ts';
import { CL } from './packs/duties/CL.ts';
import { MC } from './packs/duties/MC.ts';
import { MS } from './packs/duties/MS.ts';
import { TM } from './packs/duties/TM.ts';
import type { PackCode } from './packs/pack-code.ts';

/** The calendar of periodic duties of each document. */
export const dutyCalendars: Readonly<Record<PackCode, readonly DutyRow[]>> = { TM, CL, MS, MC, BS };

/** Working days between the reminder and the day on which a duty is due. */
export const REMINDER_DAYS = 3;

/** Whose days are reckoned: the fiscal year, and what is worked on. */
export interface DutyYear {
  readonly fiscalYearStart: number;
  readonly calendar: WorkingCalendar;
}

/** One time that a duty is due. */
export interface DutyDate {
  readonly period: string;
  readonly periodEnd: Day;
  readonly dueOn: Day;
  readonly remindOn: Day;
  /** Whether the holidays of the year are not known yet, so that the day may move. */
  readonly isProvisional: boolean;
}

/** The setting that keeps a duty from being scheduled, or null. */
export function missingSetting({ slug, timing, needs }: DutyRow, law: Law): string | null {
  if (needs !== null && law.setting(needs) === null) return needs;
  if ('everyDays' in timing) return intervalOf(slug, timing.everyDays, law) === null ? timing.everyDays : null;
  const { due } = timing;
  return typeof due === 'object' && 'on' in due && law.setting(due.on) === null ? due.on : null;
}

/** Every time that a duty is due from one day to another, in order; none while a setting is missing. */
export function dutyDates(row: DutyRow, law: Law, year: DutyYear, span: { readonly from: Day; readonly until: Day }): readonly DutyDate[] {
  if (missingSetting(row, law) !== null) return [];
  const { timing, slug } = row;
  const dates =
    'everyDays' in timing
      ? intervalDates(intervalOf(slug, timing.everyDays, law)!, year, span)
      : periodsAround(timing.cycle, year, span).map((period) => ({
          period: period.name,
          periodEnd: period.to,
          dueOn: dueDay(period, timing.due, law, year),
        }));
  return dates
    .filter(({ dueOn }) => span.from <= dueOn && dueOn <= span.until)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .map((date) => ({ ...date, ...remindedOf(date.dueOn, year) }));
}

/** The day on which one is reminded of a due day, and whether that may still move. */
export function remindedOf(dueOn: Day, { calendar }: Pick<DutyYear, 'calendar'>): Pick<DutyDate, 'remindOn' | 'isProvisional'> {
  return { remindOn: addWorkingDays(calendar, dueOn, -REMINDER_DAYS), isProvisional: isProvisional(calendar, dueOn) };
}

function dueDay({ from, to }: DutyPeriod, due: DutyDue, law: Law, { calendar }: DutyYear): Day {
  if (due === 'BEFORE') return lastWorkingDay(calendar, addDays(from, -1));
  if (due === 'FIRST_MONTH') return lastWorkingDay(calendar, monthEnd(from));
  if (due === 'END') return lastWorkingDay(calendar, to);
  const after = addDays(to, 1);
  if (due === 'MONTH_AFTER') return lastWorkingDay(calendar, monthEnd(after));
  if ('until' in due) return lastWorkingDay(calendar, dayOfMonth(after, due.until));
  return workingDayFrom(calendar, dayOfMonth(after, Number(law.setting(due.on))));
}

/** A month that is shorter ends with its last day. */
function dayOfMonth(month: Day, number: number): Day {
  const end = monthEnd(month);
  const day = `${month.slice(0, 8)}${String(number).padStart(2, '0')}`;
  return day < end ? day : end;
}

function monthEnd(day: Day): Day {
  return fiscalDays({ year: yearOf(day), month: Number(day.slice(5, 7)) }, 1).to;
}

/** All periods that something due in the span can be about: those of the fiscal years around it. */
function periodsAround(
  cycle: DutyCycle,
  { fiscalYearStart: start }: DutyYear,
  { from, until }: { from: Day; until: Day },
): readonly DutyPeriod[] {
  const first = fiscalPeriodOf(from, start).year - 1;
  const last = fiscalPeriodOf(until, start).year + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => periodsOf(cycle, year, start));
}

function periodsOf(cycle: DutyCycle, year: number, start: number): readonly DutyPeriod[] {
  if (cycle === 'YEAR') return [{ name: String(year), ...fiscalDays({ year }, start) }];
  if (cycle === 'QUARTER') return [1, 2, 3, 4].map((quarter) => ({ name: `${year}-Q${quarter}`, ...fiscalDays({ year, quarter }, start) }));
  return Array.from({ length: 12 }, (_, index) => {
    const days = fiscalDays({ year, month: index + 1 }, start);
    return { name: days.from.slice(0, 7), ...days };
  });
}

/** The fiscal year is cut into pieces of so many days; each ends with a duty, the remainder of the year with none. */
function intervalDates(
  days: number,
  { fiscalYearStart: start, calendar }: DutyYear,
  { from, until }: { from: Day; until: Day },
): readonly Omit<DutyDate, 'remindOn' | 'isProvisional'>[] {
  const dates: Omit<DutyDate, 'remindOn' | 'isProvisional'>[] = [];
  const last = fiscalPeriodOf(until, start).year + 1;
  for (let year = fiscalPeriodOf(from, start).year; year <= last; year += 1) {
    const { from: first, to } = fiscalDays({ year }, start);
    for (let end = addDays(first, days - 1); end <= to; end = addDays(end, days)) {
      const dueOn = lastWorkingDay(calendar, end);
      // Where the pieces are shorter than a holiday, several would end with the same working day.
      if (dates.at(-1)?.dueOn !== dueOn) dates.push({ period: end, periodEnd: end, dueOn });
    }
  }
  return dates;
}

function intervalOf(slug: string, setting: string, law: Law): number | null {
  const value = law.setting(setting);
  const days = typeof value === 'object' && value !== null ? ((value as Record<string, unknown>)[slug] ?? null) : value;
  return typeof days === 'number' && days > 0 ? days : null;
}
