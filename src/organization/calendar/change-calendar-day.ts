import { isWorkingDay, yearOf } from '../../kernel/working-days.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { within } from '../department/department-at.ts';
import { mustBeAtWeekend, mustBeNamed } from './calendar-rules.ts';
import type { ChangeCalendarDayInput } from './calendar.inputs.ts';
import { replaceYear } from './import-calendar-year.ts';
import { OWN_DAYS, workingCalendar, yearCalendars } from './working-calendar.ts';

/** Makes one day a holiday, a workday, or an ordinary day again. What the country published for the year becomes the organization's own. */
export async function changeCalendarDay(work: Work, { day, kind = null, name = null }: ChangeCalendarDayInput): Promise<Done> {
  work.permitOn(['organization.configure'], within(null));
  if (day < work.today) work.refuse(platformRules.dateOrder, { field: 'day', values: { start: work.today, end: day } });
  if (kind !== null) mustBeNamed(work, 'name', name);
  if (kind === 'WORKDAY') mustBeAtWeekend(work, 'day', day);
  const ask = async (statement: Parameters<typeof work.transaction.query>[0]) => (await work.transaction.query<object>(statement)).rows;
  const [calendar] = await yearCalendars(ask, work.viewer.organizationId, [yearOf(day)]);
  const others = calendar!.days.filter((each) => each.day !== day);
  await replaceYear(
    work,
    yearOf(day),
    calendar!.publishedIn ?? OWN_DAYS,
    kind === null ? others : [...others, { day, kind, name: name!.trim() }],
  );
  await work.flush();
  const changed = await workingCalendar(ask, work.viewer.organizationId, [yearOf(day)]);
  return { also: { isWorkingDay: isWorkingDay(changed, day) } };
}
