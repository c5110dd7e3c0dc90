import { beforeAll, describe, expect, it } from '@jest/globals';
import { dutiesOf2026, settingsOf2026, workingDaysFrom2026, type ExpectedDuty } from '../../spec/duties-of-2026.ts';
import { clock, testCompany, type Company } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

/** Five organizations in one database, one of each document, through a year of days that two workers keep at once. */
clock.set('2026-01-01T00:30:00.000Z');
const first = await testCompany('TM');
const workers = [jobsOf(first), jobsOf(first)];
const companies = new Map<string, Company>([['TM', first]]);
const packs = ['TM', 'CL', 'MS', 'MC', 'BS'] as const;

const overrideLaw = `mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }`;

beforeAll(async () => {
  for (const pack of packs.slice(1)) companies.set(pack, await first.beside(pack));
  for (const company of companies.values()) {
    for (const [key, value] of Object.entries(settingsOf2026)) {
      const answer = await company.as('founder').run(overrideLaw, { input: { kind: 'SETTING', key, value } });
      expect(answer.data.overrideLaw.refusals).toEqual([]);
    }
  }
  for (let day = '2026-01-01'; day <= '2027-01-08'; day = nextDay(day)) await passTo(day, ...workers);
}, 240_000);

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

interface Told {
  readonly kind: string;
  readonly period: string;
  readonly owner: string;
  readonly dueOn: string;
  readonly clauses: readonly string[];
  /** Day on which the duty came to each state. */
  readonly states: readonly (readonly [string, string])[];
  readonly escalatedTo: string | null;
}

/** Every duty that was due in the year, with what the audit tells of it. */
async function duties(company: Company): Promise<readonly Told[]> {
  return company.database.asOwner<Told & Record<string, unknown>>(
    `select d.kind, d.period, split_part(o.email, '@', 1) as owner, d.due_on::text as "dueOn", d.clause_ids as clauses, split_part(s.email, '@', 1) as "escalatedTo",
      (select json_agg(json_build_array(a.after ->> 'state', (a.at at time zone 'UTC')::date) order by a.id) from audit_entry a
        where a.organization_id = d.organization_id and a.record_type = 'Duty' and a.record_id = d.id and a.after ? 'state') as states
    from duty d join member o on o.organization_id = d.organization_id and o.id = d.owner_id
    left join member s on s.organization_id = d.organization_id and s.id = d.escalated_to_id
    where d.organization_id = $1 and d.due_on <= '2026-12-31' order by d.due_on, d.kind, d.period, owner`,
    [company.organizationId],
  );
}

const expectedOf = (pack: (typeof packs)[number]): readonly string[] =>
  dutiesOf2026[pack]
    .flatMap(({ kind, clause, owners, due }: ExpectedDuty) =>
      Object.entries(due).flatMap(([period, dueOn]) => owners.map((owner) => `${dueOn} ${kind} ${period} ${owner} ${clause}`)),
    )
    .toSorted();

describe.each(packs)('a year of %s', (pack) => {
  it('has every duty of the calendar exactly once a period, for the right post, on the right working day', async () => {
    const found = (await duties(companies.get(pack)!)).map(
      ({ dueOn, kind, period, owner, clauses }) => `${dueOn} ${kind} ${period} ${owner} ${clauses[0]!}`,
    );
    expect(found.toSorted()).toEqual(expectedOf(pack));
  });

  it('reminds three working days before, is overdue the day after, and tells the superior once', async () => {
    const all = await duties(companies.get(pack)!);
    const lines = all.map(({ kind, period, dueOn, states }) => ({
      kind,
      period,
      states: states.map((state) => state.join(' ')).slice(1),
      dueOn,
    }));
    expect(lines).toEqual(
      all.map(({ kind, period, dueOn, states: [opened] }) => {
        const remindOn = workingDaysFrom2026(dueOn, -3);
        // What was due soon after the company was founded was reminded of at once.
        const reminded = remindOn < opened![1] ? opened![1] : remindOn;
        const states = [`REMINDED ${reminded}`, `OVERDUE ${nextDay(dueOn)}`, `ESCALATED ${workingDaysFrom2026(dueOn, 3)}`];
        return { kind, period, states, dueOn };
      }),
    );
    expect(all.filter(({ escalatedTo, owner }) => escalatedTo === null || escalatedTo === owner)).toEqual([]);
  });

  it('tells of each step once, for the inbox', async () => {
    const { database, organizationId } = companies.get(pack)!;
    const rows = await database.asOwner<{ rule: string; steps: number; duties: number }>(
      `select a.rule, count(*)::int as steps, count(distinct a.record_id)::int as duties from outbox o
        join audit_entry a on a.organization_id = o.organization_id and a.id = o.audit_id
        where o.organization_id = $1 and o.record_type = 'Duty' and a.rule like 'system.timekeeper:duty.%' group by a.rule order by a.rule`,
      [organizationId],
    );
    expect(rows.map(({ rule }) => rule)).toEqual(
      ['duty.escalate', 'duty.fallDue', 'duty.remind'].map((rule) => `system.timekeeper:${rule}`),
    );
    for (const { steps, duties: told } of rows) expect(steps).toBe(told);
  });
});

it('keeps every day once: the mark has come to the last one', async () => {
  const marks = await first.database.asOwner('select distinct kept_on::text as day from closedloop.organization_day');
  expect(marks).toEqual([{ day: '2027-01-08' }]);
});
