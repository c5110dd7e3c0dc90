import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { Statement } from '../../database/prepared.ts';
import type { CalendarSource } from './calendar.vocabulary.ts';
import { daysOf, nationalYear, type NamedDay } from './national-years.ts';

/** Sends a statement within the organization: a transaction of a verb, or a read. */
export type Ask = (statement: Statement & { readonly values: readonly unknown[] }) => Promise<readonly object[]>;

/** Source of days that the organization set one by one: they are no calendar of the whole year. */
export const OWN_DAYS = 'organization';

export interface YearCalendar {
  readonly year: number;
  readonly source: keyof typeof CalendarSource;
  /** Where it was taken from; null where there is no calendar. */
  readonly publishedIn: string | null;
  readonly days: readonly NamedDay[];
}

/** The calendars of some years as this organization has them: its own days, else the country's, else weekends only. */
export async function yearCalendars(ask: Ask, organizationId: string, years: readonly number[]): Promise<readonly YearCalendar[]> {
  const text = `select day::text as day, year, kind, name, source from calendar_day where organization_id = $1::uuid and year = any($2::int[]) order by day`;
  const rows = (await ask({ text, values: [organizationId, [...years]] })) as readonly (NamedDay & { year: number; source: string })[];
  return years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    if (own.length > 0) return { year, source: 'ORGANIZATION', publishedIn: own[0]!.source, days: own };
    const national = nationalYear(year);
    if (national) return { year, source: 'NATIONAL', publishedIn: national.source, days: daysOf(national) };
    return { year, source: 'WEEKENDS', publishedIn: null, days: [] };
  });
}

/** The same as what days are reckoned by. */
export async function workingCalendar(ask: Ask, organizationId: string, years: readonly number[]): Promise<WorkingCalendar> {
  const calendars = await yearCalendars(ask, organizationId, years);
  const of = (kind: NamedDay['kind']) =>
    new Set(calendars.flatMap(({ days }) => days.filter((each) => each.kind === kind).map(({ day }) => day)));
  return {
    holidays: of('HOLIDAY'),
    workdays: of('WORKDAY'),
    years: new Set(calendars.filter(isWhole).map(({ year }) => year)),
  };
}

/** Whether the holidays of the year are known, so that nothing reckoned in it will move. */
export function isWhole({ source, publishedIn }: YearCalendar): boolean {
  return source !== 'WEEKENDS' && publishedIn !== OWN_DAYS;
}
