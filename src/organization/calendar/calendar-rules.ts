import type { Day } from '../../kernel/clock.ts';
import { isWorkingDay, yearOf } from '../../kernel/working-days.ts';
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
  for (const { on, kind } of days) {
    const field = kind === 'HOLIDAY' ? 'holidays' : 'workdays';
    if (!isNear(on, year)) refuseDay(work, field, on, 'other_year');
    if (seen.has(on)) refuseDay(work, field, on, 'twice');
    if (kind === 'WORKDAY') mustBeAtWeekend(work, field, on);
    seen.add(on);
  }
  return days;
}

export function mustBeNamed(work: Work, field: string, name: string | null): void {
  if (name?.trim()) return;
  work.refuse(platformRules.missingField, { field, values: { field, clause: platformRules.missingField.clauses.join(', ') } });
}

export function mustBeAtWeekend(work: Work, field: string, on: Day): void {
  if (isWorkingDay(usual, on)) refuseDay(work, field, on, 'worked_anyway');
}

export function refuseDay(work: Work, field: string, value: string, reason: string): never {
  work.refuse(platformRules.invalidValue, { field, values: { value, field, reason } });
}

/** New Year's holiday may begin in the old year. */
function isNear(on: Day, year: number): boolean {
  return yearOf(on) === year || (on >= `${year - 1}-12-25` && on <= `${year + 1}-01-07`);
}
