import type { Day } from '../../kernel/clock.ts';
import { addDays, addWorkingDays, workingDayFrom, yearOf } from '../../kernel/working-days.ts';
import { dutyCalendars, dutyDates, remindedOf, REMINDER_DAYS, type DutyYear } from '../../governance/duty-calendar.ts';
import type { DutyRow } from '../../governance/duty-rows.ts';
import type { RecordReference } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { workingCalendar } from '../calendar/working-calendar.ts';
import { deadlines, subjectName, type Deadline } from './deadline.ts';
import { activeFrom, owedBy, type Seats } from './seats.ts';

/** How long before its day a duty is entered. */
export const AHEAD_DAYS = 30;

/** A duty as the calendar, or a record, wants it today. */
export interface WantedDuty {
  readonly kind: string;
  readonly period: string;
  readonly slot: string;
  readonly ownerId: string;
  readonly role: string | null;
  readonly departmentId: string | null;
  readonly subject: RecordReference | null;
  readonly clauseIds: readonly string[];
  readonly dueOn: Day;
  readonly remindOn: Day;
  readonly isProvisional: boolean;
}

export interface Span {
  readonly from: Day;
  readonly until: Day;
}

/** What days are reckoned by around a day of this organization. */
export async function dutyYearOf(work: Work, { from, until }: Span): Promise<DutyYear> {
  const years = Array.from({ length: yearOf(until) - yearOf(from) + 3 }, (_, index) => yearOf(from) - 1 + index);
  const ask = async (statement: Parameters<typeof work.transaction.query>[0]) => (await work.transaction.query<object>(statement)).rows;
  const { organizationId, fiscalYearStart } = work.viewer;
  return { fiscalYearStart, calendar: await workingCalendar(ask, organizationId, years) };
}

/** The duties of the document's calendar that are due from a day to another, for whoever owes them today. */
export function periodicDuties(work: Work, seats: Seats, year: DutyYear, span: Span): readonly WantedDuty[] {
  return dutyCalendars[work.law.pack].flatMap((row: DutyRow) =>
    dutyDates(row, work.law, year, span).flatMap((date) =>
      row.owners
        .flatMap((owner) => owedBy(seats, work, owner, date.periodEnd))
        .map((owed) => ({
          ...owed,
          kind: row.slug,
          period: date.period,
          subject: null,
          clauseIds: row.clauses,
          dueOn: date.dueOn,
          remindOn: date.remindOn,
          isProvisional: date.isProvisional,
        })),
    ),
  );
}

/** The deadlines of records that come up within the time ahead, and those that are duties already. */
export async function deadlineDuties(work: Work, seats: Seats, year: DutyYear): Promise<readonly WantedDuty[]> {
  const wanted: WantedDuty[] = [];
  for (const deadline of deadlines()) wanted.push(...(await dutiesOf(work, deadline, seats, year)));
  return wanted;
}

async function dutiesOf(work: Work, deadline: Deadline, seats: Seats, year: DutyYear): Promise<readonly WantedDuty[]> {
  const { kind, clauses, setting, rows: sql } = deadline;
  const clauseIds = clauses.filter((each) => work.law.isInForce([each])).map((each) => (typeof each === 'string' ? each : each.clause));
  const value = setting === null ? null : work.law.setting(setting.slug);
  if (clauseIds.length === 0 || (setting?.isNeeded && value === null)) return [];
  const text = `select s.subject_id::text as "subjectId", s.base::text as base, s.due_on::text as "dueOn", s.owner_id::text as "ownerId", s.department_id::text as "departmentId"
    from (${sql}) s, (select $2::date as today, $3::jsonb as setting, $4::text as zone) given where s.owner_id is not null and (s.due_on <= $5::date or exists (
      select 1 from duty d where d.organization_id = $1::uuid and d.kind = $6::text and d.slot = s.subject_id::text and d.state not in ('FULFILLED', 'LAPSED')))
    order by s.subject_id`;
  const { organizationId, timeZone } = work.viewer;
  const values = [organizationId, work.today, JSON.stringify(value), timeZone, addDays(work.today, AHEAD_DAYS), kind];
  const { rows } = await work.transaction.query<FoundDeadline>({ text, values });
  return rows.flatMap(({ subjectId, base, dueOn: day, departmentId, ...found }) => {
    const ownerId = activeFrom(found.ownerId, seats);
    if (ownerId === null) return [];
    const dueOn = dayOf(deadline, day, work.today, year);
    const owed = { slot: subjectId, ownerId, role: null, departmentId, subject: { type: subjectName(deadline), id: subjectId } };
    return [{ ...owed, kind, period: base, clauseIds, dueOn, ...remindedOf(dueOn, year) }];
  });
}

interface FoundDeadline {
  readonly subjectId: string;
  readonly base: Day;
  readonly dueOn: Day;
  readonly ownerId: string;
  readonly departmentId: string | null;
}

/** What an interval says falls on a working day, and what it would have asked for long ago is asked for from now on. */
function dayOf({ isExact }: Deadline, day: Day, today: Day, { calendar }: DutyYear): Day {
  if (isExact) return day;
  const earliest = addWorkingDays(calendar, today, REMINDER_DAYS);
  return workingDayFrom(calendar, day < today ? earliest : day);
}
