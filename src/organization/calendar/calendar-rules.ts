import type { Day } from '../../kernel/clock.ts';
import { isWorkingDay, yearOf } from '../../kernel/working-days.ts';
import { clauseIds } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Work } from '../../workflow/work.ts';
import type { ImportCalendarYearInput } from './calendar.inputs.ts';
import { daysOf, type NamedDay } from './national-years.ts';

const EARLIEST = 2000;
const LATEST = 2100;
const LONGEST_HOLIDAY = 31;
const usual = { holidays: new Set<Day>(), workdays: new Set<Day>(), years: new Set<number>() };

/** Every single day of a calendar that is imported; refused where it contradicts itself. */
export function checkedDays(work: Work, { year, holidays, workdays, source }: ImportCalendarYearInput): readonly NamedDay[] {
  if (year < EARLIEST || year > LATEST) refuseDay(work, 'year', String(year), 'out_of_range');
  for (const [index, { name, from, until }] of holidays.entries()) {
    const field = `holidays.${index}`;
    mustBeNamed(work, `${field}.name`, name);
    if (until < from) work.refuse(platformRules.dateOrder, { field: `${field}.until`, values: { start: from, end: until } });
    if (Date.parse(until) - Date.parse(from) >= LONGEST_HOLIDAY * 86_400_000) refuseDay(work, `${field}.until`, until, 'out_of_range');
  }
  const days = daysOf({ year, source, holidays, workdays });
  const seen = new Set<Day>();
  for (const { day, kind } of days) {
    const field = kind === 'HOLIDAY' ? 'holidays' : 'workdays';
    if (!isNear(day, year)) refuseDay(work, field, day, 'other_year');
    if (seen.has(day)) refuseDay(work, field, day, 'twice');
    if (kind === 'WORKDAY') mustBeAtWeekend(work, field, day);
    seen.add(day);
  }
  return days;
}

export function mustBeNamed(work: Work, field: string, name: string | null): void {
  if (name?.trim()) return;
  work.refuse(platformRules.missingField, { field, values: { field, clause: clauseIds(platformRules.missingField).join(', ') } });
}

export function mustBeAtWeekend(work: Work, field: string, day: Day): void {
  if (isWorkingDay(usual, day)) refuseDay(work, field, day, 'worked_anyway');
}

export function refuseDay(work: Work, field: string, value: string, reason: string): never {
  work.refuse(platformRules.invalidValue, { field, values: { value, field, reason } });
}

/** New Year's holiday may begin in the old year. */
function isNear(day: Day, year: number): boolean {
  return yearOf(day) === year || (day >= `${year - 1}-12-25` && day <= `${year + 1}-01-07`);
}
