import { beforeEach, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('TM');
const jobs = jobsOf(company);
const { organizationId, database } = company;

const setting = async (key: string, value: unknown): Promise<void> => {
  const document = 'mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }';
  const answer = await company.as('founder').run(document, { input: { kind: 'SETTING', key, value } });
  expect(answer.data.overrideLaw.refusals).toEqual([]);
};

interface Seen {
  readonly kind: string;
  readonly period: string;
  readonly state: string;
  readonly owner: { readonly name: string };
}

interface Counted {
  readonly template: string;
  readonly duties: { readonly totalCount: number };
}

interface Offering {
  readonly availableTransitions: readonly { readonly name: string; readonly allowed: boolean }[];
}

async function duties(address: string, where: object = {}): Promise<readonly Seen[]> {
  const document = 'query ($where: DutyWhere) { duties(first: 100, where: $where) { nodes { id kind period state owner { name } } } }';
  const { data, errors } = await company.as(address).run(document, { where });
  expect(errors).toBeUndefined();
  return data.duties.nodes;
}

const ownersOf = async (kind: string): Promise<readonly string[]> =>
  (
    await database.asOwner<{ name: string }>(
      `select split_part(m.email, '@', 1) as name from duty d join member m on m.organization_id = d.organization_id and m.id = d.owner_id
        where d.organization_id = $1 and d.kind = $2 and d.state not in ('LAPSED') order by d.period, 1`,
      [organizationId, kind],
    )
  ).map(({ name }) => name);

describe('duties', () => {
  it('TM-5.2.3b a work report is not scheduled before the organization says on which day, and the calendar says so', async () => {
    await passTo('2026-03-05', jobs);
    expect(await ownersOf('work_report')).toEqual([]);
    const { data } = await company.as('sales_rep').run('{ dutyCalendar(year: 2026) { kind dueOn missingSetting } }');
    const missing = data.dutyCalendar.filter(({ missingSetting }: { missingSetting: string | null }) => missingSetting !== null);
    expect(missing).toContainEqual({ kind: 'work_report', dueOn: null, missingSetting: 'work_report_due_day' });
    expect(missing.every(({ dueOn }: { dueOn: string | null }) => dueOn === null)).toBe(true);
  });

  it('TM-5.2.3b every sales person owes the report personally, and who came after the month owes none about it', async () => {
    await setting('work_report_due_day', 10);
    const newcomer = await company.hire('sales_rep');
    await passTo('2026-03-12', jobs);
    expect(await ownersOf('work_report')).toEqual(['sales_rep', newcomer].toSorted());
    await passTo('2026-04-02', jobs);
    const late = await company.hire('sales_rep');
    await passTo('2026-04-03', jobs);
    expect((await duties('company_management', { kind: { eq: 'work_report' }, period: { eq: '2026-03' } })).length).toBe(2);
    expect((await duties(late)).filter(({ kind }) => kind === 'work_report').every(({ period }) => period !== '2026-03')).toBe(true);
  });

  it('are seen by who owes them and by those above in the line, not by peers', async () => {
    const own = await duties('sales_rep');
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ owner }) => owner.name))).toEqual(new Set([company.member('sales_rep').name]));
    expect((await duties('sales_manager', { kind: { eq: 'work_report' } })).length).toBeGreaterThan(own.length);
    expect(await duties('brand_member')).toEqual([]);
    expect(await duties('brand_member', { kind: { eq: 'work_report' } })).toEqual([]);
    expect((await duties('company_management', { kind: { eq: 'budget_evaluation' } })).length).toBe(4);
  });

  it('stand in the viewer as what the viewer owes, without what others do', async () => {
    const { data } = await company
      .as('sales_manager')
      .run('{ viewer { duties(first: 100) { totalCount nodes { owner { name } clauses { id } title } } } }');
    const { nodes, totalCount } = data.viewer.duties;
    expect(totalCount).toBe(nodes.length);
    expect(new Set(nodes.map(({ owner }: Seen) => owner.name))).toEqual(new Set([company.member('sales_manager').name]));
    expect(nodes.every(({ clauses }: { clauses: unknown[] }) => clauses.length > 0)).toBe(true);
  });

  it('are counted by department, as far as the viewer sees them', async () => {
    const overview =
      '{ departments(first: 100) { nodes { template duties(first: 1, where: { state: { in: [OPEN, REMINDED, OVERDUE, ESCALATED] } }) { totalCount } } } }';
    const counts = async (address: string): Promise<Record<string, number>> => {
      const { data, errors } = await company.as(address).run(overview);
      expect(errors).toBeUndefined();
      return Object.fromEntries(data.departments.nodes.map((each: Counted) => [each.template, each.duties.totalCount]));
    };
    const all = await database.asOwner<{ template: string; count: number }>(
      `select e.template, count(*)::int as count from duty d join department e on e.organization_id = d.organization_id and e.id = d.department_id
        where d.organization_id = $1 and d.state not in ('FULFILLED', 'LAPSED') group by 1`,
      [organizationId],
    );
    expect(await counts('company_management')).toMatchObject(Object.fromEntries(all.map(({ template, count }) => [template, count])));
    expect((await counts('brand_member'))['sales_team']).toBe(0);
  });

  it('cannot be ticked off: nobody is offered a way to fulfil one, and there is no mutation that does', async () => {
    const { data } = await company
      .as('company_management')
      .run('{ duties(first: 100) { nodes { availableTransitions { name allowed } } } }');
    expect(data.duties.nodes.flatMap((each: Offering) => each.availableTransitions.filter(({ allowed }) => allowed))).toEqual([]);
    const { data: schema } = await company.as('company_management').run('{ __schema { mutationType { fields { name } } } }');
    expect(
      schema.__schema.mutationType.fields.filter(
        ({ name }: { name: string }) => /fulfil|complete.*Dut|Duty$/i.test(name) && !/assignDuty|removeDuty/.test(name),
      ),
    ).toEqual([]);
  });
});

describe('the owner of a duty', () => {
  beforeEach(() => clock.set('2026-06-02T01:00:00.000Z'));

  it('TM-2.1 is the superior while the post is vacant, and the new holder from the day of the appointment', async () => {
    await passTo('2026-06-03', jobs);
    expect((await ownersOf('research_report')).at(-1)).toBe('marketing_team_lead');
    const { id } = company.member('marketing_team_lead');
    const version = await versionOf(id);
    const leave = 'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { refusals { message } } }';
    const left = await company.as('founder').run(leave, { input: { id, expectedVersion: version } });
    expect(left.data.deactivateMember.refusals).toEqual([]);
    expect((await ownersOf('research_report')).at(-1)).toBe('marketing_director');
    await passTo('2026-06-04', jobs);
    expect((await ownersOf('research_report')).at(-1)).toBe('marketing_director');

    const post = await database.asOwner<{ id: string }>(
      `select p.id from post p join department d on d.organization_id = p.organization_id and d.id = p.department_id where p.organization_id = $1 and d.template = 'research_team' and p.role = 'marketing_team_lead'`,
      [organizationId],
    );
    const appoint = 'mutation ($input: AppointMemberInput!) { appointMember(input: $input) { refusals { message } } }';
    const member = company.member('market_research_member');
    const input = {
      id: member.id,
      expectedVersion: await versionOf(member.id),
      postId: toGlobalId('pos', post[0]!.id),
      fromDay: '2026-06-08',
    };
    expect((await company.as('founder').run(appoint, { input })).data.appointMember.refusals).toEqual([]);
    await passTo('2026-06-07', jobs);
    expect((await ownersOf('research_report')).at(-1)).toBe('marketing_director');
    await passTo('2026-06-08', jobs);
    expect((await ownersOf('research_report')).at(-1)).toBe('market_research_member');
  });

  it('of a leaver is the successor', async () => {
    await passTo('2026-06-09', jobs);
    const { id } = company.member('sales_rep');
    const successor = company.member('sales_manager');
    const leave = 'mutation ($input: DeactivateMemberInput!) { deactivateMember(input: $input) { refusals { message } } }';
    const input = { id, expectedVersion: await versionOf(id), successorId: successor.id };
    expect((await company.as('founder').run(leave, { input })).data.deactivateMember.refusals).toEqual([]);
    const open = await duties('company_management', { kind: { eq: 'work_report' }, period: { eq: '2026-03' } });
    expect(open.map(({ owner }) => owner.name)).toContain(successor.name);
    await passTo('2026-06-10', jobs);
    const still = await duties('company_management', { kind: { eq: 'work_report' }, period: { eq: '2026-03' } });
    expect(still).toEqual(open);
  });
});

async function versionOf(id: string): Promise<number> {
  const { data } = await company.as('founder').run('query ($id: ID!) { member(id: $id) { version } }', { id });
  return data.member.version;
}
