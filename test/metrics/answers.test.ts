import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { testCompany, type Answer } from '../support/company.ts';
import { metricsWorld } from './world.ts';

type Told = Answer['data'];
const company = await testCompany('TM');
await metricsWorld(company, 3);

/** Rows of figures as somebody gets them, or the refusal. */
const ask = async (given: string, rows: string, who = 'founder'): Promise<Told> => {
  const { data, errors, extensions } = await company.as(who).run(`{ metrics${given && `(${given})`} { rows { ${rows} } } }`);
  return { data: data?.metrics?.rows, error: errors?.[0], extensions };
};

describe('the answer', () => {
  it('MS-3.3.2 one statement answers metrics of several records, lists of rows and aliases', async () => {
    const before = company.statements.length;
    const { data, errors, extensions } = await company.as('founder').run(`{
      figures: metrics(period: { year: 2025 }) { __typename
        all: rows { __typename newCustomers interactionCount won: valueWon { __typename sum: amount currency } }
        ...ByMonth
      }
    } fragment ByMonth on MetricReport { byMonth: rows { when: month { __typename label year quarter month from to } opportunityCount again: opportunityCount } }`);
    expect(errors).toBeUndefined();
    expect(company.statements.length - before).toBe(2);
    const { figures } = data;
    expect(Object.keys(figures)).toEqual(['__typename', 'all', 'byMonth']);
    expect(Object.keys(figures.all[0])).toEqual(['__typename', 'newCustomers', 'interactionCount', 'won']);
    expect(figures.all[0].won.currency).toBe('CNY');
    expect(figures.byMonth[0].when).toEqual({
      __typename: 'FiscalPeriod',
      label: '2025-04',
      year: 2025,
      quarter: 1,
      month: 1,
      from: '2025-04-01',
      to: '2025-04-30',
    });
    expect(figures.byMonth.every((row: Told) => row.again === row.opportunityCount)).toBe(true);
    expect(extensions.cost).toBeGreaterThan(4_000);
  });

  it('MS-3.3.2 rows come in the order of the dimensions: periods by time, records by name, empty values last', async () => {
    const { data } = await ask('', 'quarter { from } product { name } opportunityCount');
    const keys = data.map(({ quarter, product }: Told) => `${quarter.from} ${product?.name ?? '~'}`);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('MS-3.3.2 without rows a total is nothing, and a rate is empty: nothing was divided', async () => {
    const rows = 'newCustomers interactionCount opportunityCount valueWon { amount } outcomeRate';
    const { data } = await ask('period: { year: 1990 }', rows);
    const none = { newCustomers: 0, interactionCount: 0, opportunityCount: 0, valueWon: { amount: '0.00' }, outcomeRate: null };
    expect(data).toEqual([none]);
    expect((await ask('period: { year: 1990 }', `month { label } ${rows}`)).data).toEqual([]);
  });
});

describe('what is closed', () => {
  it('MS-3.3.3 a figure on one person is for that person and those above: others stand together, and the mask is told', async () => {
    const delegate = await company.hire('market_research_member');
    const input = {
      delegateId: company.member(delegate).id,
      actions: ['opportunity.manage', 'opportunity.read_team'],
      fromDay: '2026-03-02',
      untilDay: '2026-04-01',
      reason: 'They are away.',
    };
    const given = await company
      .as('sales_manager')
      .run('mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { message } } }', { input });
    expect(given.data.delegateAuthority.refusals).toEqual([]);
    const manager = await ask('', 'member { name } opportunityCount', 'sales_manager');
    const stranger = await ask('', 'member { name } opportunityCount', delegate);
    const total = (rows: readonly Told[]): number => rows.reduce((sum, row) => sum + row.opportunityCount, 0);
    expect(total(stranger.data)).toBe(total((await ask('', 'department { name } opportunityCount', delegate)).data));
    expect(manager.data.filter(({ member }: Told) => member !== null).length).toBeGreaterThan(1);
    expect(stranger.data.map(({ member }: Told) => member?.name ?? null)).toEqual([null]);
    expect(stranger.extensions.masked).toEqual([
      { path: ['metrics', 'rows', 0, 'member'], action: 'metric.read_dashboard', clauses: ['MS-3.3.3', 'MC-6.1.1'] },
    ]);
  });

  it('TM-4.2.3a a mailing list tells no class and no first contact, and the figures say that they lack them', async () => {
    const { data, extensions } = await ask('', 'customerClass customerCount newCustomers', 'brand_member');
    const listed = await company.as('brand_member').run('{ customers(first: 100) { totalCount nodes { className firstContactOn } } }');
    const { totalCount, nodes } = listed.data.customers;
    const sum = (field: string): number => data.reduce((all: number, row: Told) => all + row[field], 0);
    expect(sum('customerCount')).toBe(totalCount);
    expect(sum('newCustomers')).toBe(nodes.filter((node: Told) => node.firstContactOn !== null).length);
    const paths = extensions.masked.map(({ path }: Told) => path.at(-1));
    expect(new Set(paths)).toEqual(new Set(['customerClass', 'newCustomers']));
  });

  it('MS-4.1.3a the class of a customer whom the viewer may not read is empty in the figures on opportunities', async () => {
    const open = await ask('', 'customerClass opportunityCount');
    const legal = await ask('', 'customerClass opportunityCount', 'legal');
    const listed = await company.as('legal').run('{ opportunities(first: 100) { totalCount nodes { customer { className } } } }');
    const { totalCount, nodes } = listed.data.opportunities;
    expect(legal.data.reduce((sum: number, row: Told) => sum + row.opportunityCount, 0)).toBe(totalCount);
    const readable = new Set(nodes.map((node: Told) => node.customer?.className ?? null));
    expect(new Set(legal.data.map((row: Told) => row.customerClass))).toEqual(readable);
    expect(open.data.length).toBeGreaterThan(2);
  });
});

it('TM-5.2.2 the organization decides what makes a customer new', async () => {
  const since = await ask('', 'newCustomers');
  const listed = await company.as('founder').run('{ customers(first: 100) { nodes { firstContactOn activeSince } } }');
  const having = (field: string): number => listed.data.customers.nodes.filter((node: Told) => node[field] !== null).length;
  expect(having('firstContactOn')).not.toBe(having('activeSince'));
  expect(since.data).toEqual([{ newCustomers: having('firstContactOn') }]);
  const input = { kind: 'SETTING', key: 'new_customer_basis', value: 'FIRST_ORDER', fromDay: '2026-03-02' };
  const set = await company
    .as('founder')
    .run('mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }', { input });
  expect(set.data.overrideLaw.refusals).toEqual([]);
  expect((await ask('', 'newCustomers')).data).toEqual([{ newCustomers: having('activeSince') }]);
});

describe('a period among many rows', () => {
  beforeAll(fill);

  it.each([
    ['valueWon { amount }', 'opportunity_organization_id_closed_on', 'closed_on >='],
    ['opportunityCount', 'opportunity_organization_id_engaged_on', 'engaged_on >='],
    ['interactionCount', 'interaction_organization_id_at', 'at >='],
  ])('MS-3.3.2 of %s is found along an index', async (metric, index, condition) => {
    const before = company.statements.length;
    await ask('period: { year: 2025, month: 3 }', `month { label } ${metric}`);
    const plan = await explained(company.statements.slice(before).find((text) => text.includes('"label"'))!);
    expect(plan).toMatch(new RegExp(`${index}\\w*`));
    expect(plan).toContain(condition);
  });
});

async function fill(): Promise<void> {
  const { database, organizationId } = company;
  await database.asOwner(
    `insert into opportunity (organization_id, id, created_at, updated_at, name, owner_id, state, outcome, closed_on, engaged_on)
     select $1, uuidv7(), '2020-01-01'::timestamptz + n * interval '1 hour', '2026-01-01', 'Opportunity ' || n, $2, 'HISTORICAL', 'WON', '2020-01-01'::date + n % 2000, '2020-01-01'::date + n % 2000 from generate_series(1, 10000) as n`,
    [organizationId, company.member('sales_rep').uuid],
  );
  await database.asOwner(
    `insert into interaction (organization_id, id, created_at, updated_at, customer_id, member_id, means, direction, at, summary, state)
     select $1, uuidv7(), '2026-01-01', '2026-01-01', c.id, $2, 'VISIT', 'OUTBOUND', '2020-01-01'::timestamptz + n * interval '5 hours', 'A visit', 'RECORDED'
     from generate_series(1, 10000) as n, (select id from customer where organization_id = $1 limit 1) c`,
    [organizationId, company.member('sales_rep').uuid],
  );
  await database.asOwner('analyze');
}

/** How PostgreSQL would answer as the API's login, where it can avoid to read whole tables. */
async function explained(text: string): Promise<string> {
  const client = new pg.Client({ connectionString: company.database.apiUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true), set_config('enable_seqscan', 'off', true)`, [company.organizationId]);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (generic_plan, costs off) ${text}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.end();
  }
}
