import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { within } from '../department/department-at.ts';
import { CalendarDay } from './calendar-day.entity.ts';
import { checkedDays, refuseDay } from './calendar-rules.ts';
import type { ImportCalendarYearInput } from './calendar.inputs.ts';
import type { NamedDay } from './national-years.ts';

/** Takes the calendar of a year over; the days that the year had before give way. Duties that are not due yet follow it. */
export async function importCalendarYear(work: Work, input: ImportCalendarYearInput): Promise<Done> {
  work.permitOn(['organization.configure'], within(null));
  const days = checkedDays(work, input);
  await replaceYear(work, input.year, input.source, days);
  return { also: { days: days.length } };
}

/** Days that neither came nor went are left alone. */
export async function replaceYear(work: Work, year: number, source: string, days: readonly NamedDay[]): Promise<void> {
  const known = await lockedRows(work, CalendarDay, 't.year = $2::int or t.day = any($3::date[])', [year, days.map(({ day }) => day)]);
  for (const row of known) {
    if (row.year !== year) refuseDay(work, 'holidays', row.day, 'other_year');
    const found = days.find(({ day }) => day === row.day);
    if (!found) work.remove(CalendarDay, row);
    else work.change<CalendarDay>(CalendarDay, row, { kind: found.kind, name: found.name, source });
  }
  const before = new Set(known.map(({ day }) => day));
  work.createAll<CalendarDay>(
    CalendarDay,
    days.filter(({ day }) => !before.has(day)).map((each) => ({ ...each, year, source })),
  );
}
