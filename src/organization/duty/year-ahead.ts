import { fiscalDays } from '../../kernel/fiscal.ts';
import { toGlobalId } from '../../kernel/id.ts';
import type { Locale } from '../../kernel/refusal.ts';
import { clause } from '../../governance/clauses.ts';
import { dutyCalendars, dutyDates, missingSetting } from '../../governance/duty-calendar.ts';
import type { DutyRow } from '../../governance/duty-rows.ts';
import { inLanguage } from '../../governance/names.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import type { Work } from '../../workflow/work.ts';
import { owedBy, readSeats } from './seats.ts';
import { dutyYearOf } from './wanted-duties.ts';

const EARLIEST = 2000;
const LATEST = 2100;

/** Everything that the document's calendar has due in a fiscal year, by day; what waits for a setting at the end. */
export async function yearAhead(work: Work, year: number, locale: Locale): Promise<readonly object[]> {
  if (year < EARLIEST || year > LATEST) {
    work.refuse(platformRules.invalidValue, { field: 'year', values: { value: year, field: 'year', reason: 'out_of_range' } });
  }
  const { from, to: until } = fiscalDays({ year }, work.viewer.fiscalYearStart);
  const seats = await readSeats(work);
  const dutyYear = await dutyYearOf(work, { from, until });
  const nameOf = await memberNames(work);
  const about = (row: DutyRow, periodEnd: string) => {
    const ids = new Set(row.owners.flatMap((owner) => owedBy(seats, work, owner, periodEnd)).map(({ ownerId }) => ownerId));
    return {
      kind: row.slug,
      title: inLanguage(row.title, locale),
      clauses: row.clauses.flatMap((id) => clause(id) ?? []).map((each) => renderClause(each, locale)),
      owners: [...ids].map((id) => ({ id: toGlobalId('mem', id), name: nameOf.get(id) ?? '' })),
      roles: [...new Set(row.owners.map(({ role }) => role))],
      missingSetting: missingSetting(row, work.law),
    };
  };
  const rows = dutyCalendars[work.law.pack];
  const dated = rows.flatMap((row) =>
    dutyDates(row, work.law, dutyYear, { from, until }).map(({ periodEnd, ...date }) => ({
      ...about(row, later(periodEnd, work.today)),
      ...date,
    })),
  );
  const waiting = rows.map((row) => about(row, later(until, work.today))).filter((row) => row.missingSetting !== null);
  const undated = { period: null, dueOn: null, remindOn: null, isProvisional: false };
  return [...dated.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)), ...waiting.map((row) => ({ ...row, ...undated }))];
}

/** Whoever holds a role today is told of the year, whenever they came to it. */
function later(one: string, other: string): string {
  return one < other ? other : one;
}

async function memberNames(work: Work): Promise<ReadonlyMap<string, string>> {
  const text = 'select id::text as id, name from member where organization_id = $1::uuid';
  const { rows } = await work.transaction.query<{ id: string; name: string }>({ text, values: [work.viewer.organizationId] });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
