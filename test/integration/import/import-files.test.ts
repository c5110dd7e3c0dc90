import { beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackCode } from '../../../src/governance/law.ts';
import { importer } from '../../../src/governance/system-role.ts';
import { loadViewer } from '../../../src/organization/member/load-viewer.ts';
import { importFiles, type ImportOptions } from '../../../src/integration/import/import-files.ts';
import type { ImportReport } from '../../../src/integration/import/import-report.ts';
import { answer, clock, testCompany, type Answer } from '../../support/company.ts';

const company = await testCompany('TM');
const { app, database } = company;
const folder = fileURLToPath(new URL('./files', import.meta.url));

/** The mapping that comes with the platform, with the misspellings of this data set. */
function ownMapping(): string {
  const path = fileURLToPath(new URL('../../../src/integration/import/crm-sales-opportunities.json', import.meta.url));
  const mapping = JSON.parse(readFileSync(path, 'utf8')) as { dataset: string; corrections: Record<string, Record<string, string>> };
  mapping.dataset = 'invented';
  mapping.corrections['opportunities.product'] = { PressPro: 'Press Pro' };
  const file = join(mkdtempSync(join(tmpdir(), 'closedloop-mapping-')), 'mapping.json');
  writeFileSync(file, JSON.stringify(mapping));
  return file;
}

const mapping = ownMapping();

const run = (organization: string, more: Partial<ImportOptions> = {}): Promise<ImportReport> =>
  importFiles(app.systemContext(), {
    folder,
    organization,
    pack: 'TM',
    mapping,
    isDryRun: false,
    password: 'closedloop-demo',
    progress: () => {},
    ...more,
  });

/** Answers a query as an imported member. */
async function as(email: string, document: string): Promise<Answer['data']> {
  const [member] = await database.asOwner<{ id: string; organization_id: string }>(
    'select id, organization_id from member where email = $1',
    [email],
  );
  const key = { organizationId: member!.organization_id, memberId: member!.id, sessionId: null };
  const viewer = await loadViewer(app.systemContext().read, clock, key);
  const { data, errors } = await answer(app, viewer, document);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const won = '{ opportunities(where: { outcome: { eq: WON } }) { totalCount nodes { value { amount } } } }';

async function wonBy(email: string): Promise<readonly [number, number]> {
  const { opportunities } = await as(email, won);
  return [
    opportunities.totalCount,
    opportunities.nodes.reduce((sum: number, { value }: { value: { amount: string } }) => sum + Number(value.amount), 0),
  ];
}

const tables = [
  'organization',
  'region',
  'department',
  'member',
  'credential',
  'product',
  'price_list_item',
  'customer',
  'customer_assignment',
  'opportunity',
  'import_source',
  'audit_entry',
  'outbox',
];

async function counts(): Promise<Record<string, string>> {
  const parts = tables.map((table) => `(select count(*) from ${table}) as ${table}`);
  return (await database.asOwner<Record<string, string>>(`select ${parts.join(', ')}`))[0]!;
}

describe('an import', () => {
  let report: ImportReport;
  beforeAll(async () => {
    report = await run('Norda Works');
  });

  test('tells of every record what became of it', () => {
    expect(report.summary).toEqual({
      Region: { mapped: 2, corrected: 0, known: 0, refused: 0 },
      Department: { mapped: 4, corrected: 0, known: 0, refused: 0 },
      Member: { mapped: 6, corrected: 0, known: 0, refused: 0 },
      Product: { mapped: 2, corrected: 0, known: 0, refused: 1 },
      Customer: { mapped: 1, corrected: 1, known: 0, refused: 2 },
      Opportunity: { mapped: 5, corrected: 2, known: 0, refused: 7 },
    });
  });

  test.each([
    ['A1', 'corrected', ['product: PressPro → Press Pro']],
    ['A5', 'corrected', ['stage: Engaging → SCREENED']],
    ['A6', 'mapped', ['stage: the required contact is the one that the source knows of; no interaction was made up']],
    ['B1', 'refused', ['INVALID_VALUE engagedOn']],
    ['B2', 'refused', ['DATE_ORDER engagedOn']],
    ['B3', 'refused', ['MISSING_FIELD closedOn']],
    ['B4', 'refused', ['INVALID_VALUE member']],
    ['B5', 'refused', ['INVALID_VALUE product', 'INVALID_VALUE customer']],
    ['B6', 'refused', ['INVALID_VALUE stage']],
  ])('%s is %s', (sourceId, result, told) => {
    const line = report.lines.find((each) => each.record === 'Opportunity' && each.sourceId === sourceId)!;
    expect(line.result).toBe(result);
    const notes = line.notes.map(({ field, from, to, reason }) => `${field}: ${from ? `${from} → ${to}` : reason}`);
    expect([...notes, ...line.refusals.map(({ code, field }) => `${code} ${field}`)]).toEqual(told);
    expect(line.file).toBe('sales_pipeline.csv');
  });

  test('a row that stands in its file twice is taken once', () => {
    const lines = report.lines.filter(({ sourceId }) => sourceId === 'A7');
    expect(lines.map(({ line, result }) => [line, result])).toEqual([
      [15, 'refused'],
      [8, 'mapped'],
    ]);
  });

  test('TM-5.2.3c a refused row names its clause and says why', () => {
    const line = report.lines.find(({ sourceId }) => sourceId === 'B3')!;
    expect(line.refusals).toEqual([
      { code: 'MISSING_FIELD', field: 'closedOn', clauses: ['TM-5.2.3c'], message: 'The field closedOn is required (clause TM-5.2.3c).' },
    ]);
  });

  test('members sign in by first and last name and see what their post lets them see', async () => {
    expect(await wonBy('marketing_director@norda-works.example')).toEqual([3, 11850]);
    expect(await wonBy('bo.lindstrom@norda-works.example')).toEqual([2, 10600]);
    expect(await wonBy('ida.storm@norda-works.example')).toEqual([1, 1250]);
    expect(await wonBy('ana.garcia@norda-works.example')).toEqual([1, 9500]);
    expect(await wonBy('li-wei.chen@norda-works.example')).toEqual([1, 1100]);
  });

  test('teams stand in their regions, and opportunities are booked for both', async () => {
    const data = await as(
      'per.dahl@norda-works.example',
      '{ opportunities { nodes { department { name parent { name region { name } } } region { name } owner { name } } } viewer { member { name superior { name } } } }',
    );
    expect(data.opportunities.nodes).toEqual([
      {
        department: { name: 'Team Ida Storm', parent: { name: 'South', region: { name: 'South' } } },
        region: { name: 'South' },
        owner: { name: 'Per Dahl' },
      },
    ]);
    expect(data.viewer.member).toEqual({ name: 'Per Dahl', superior: { name: 'Ida Storm' } });
  });

  test('customers come with their corrections, parents, and everybody who worked with them', async () => {
    const data = await as(
      'marketing_director@norda-works.example',
      '{ customers(orderBy: [{ name: ASC }]) { nodes { name state activeSince industry country foundedYear annualRevenue { amount currency } parent { name } assignments { nodes { member { name } } } } } }',
    );
    const [holding, limited] = data.customers.nodes;
    expect(limited).toMatchObject({
      name: 'Norda, Ltd.',
      state: 'ACTIVE',
      activeSince: '2017-03-01',
      industry: 'technology',
      country: 'Philippines',
      annualRevenue: { amount: '1100040000.00', currency: 'USD' },
      parent: { name: 'Norda Holding' },
    });
    expect(holding.assignments.nodes.map(({ member }: { member: { name: string } }) => member.name).toSorted()).toEqual([
      'Ana García',
      'Li-Wei Chen',
      'Per Dahl',
    ]);
  });

  test('TM-5.1.1d an open row without a customer is no contact; one with a customer says what is known of it', async () => {
    const data = await as(
      'bo.lindstrom@norda-works.example',
      '{ opportunities(where: { outcome: { isNull: true } }, orderBy: [{ name: ASC }, { state: ASC }]) { nodes { name state assessment contactNote customer { interactions { totalCount } } } } }',
    );
    expect(data.opportunities.nodes).toEqual([
      { name: 'Lathe Mini', state: 'LEAD', assessment: null, contactNote: null, customer: null },
      {
        name: 'Press Pro',
        state: 'SCREENED',
        assessment: expect.stringContaining('Engaging since 2016-11-03'),
        contactNote: null,
        customer: null,
      },
      {
        name: 'Press Pro for Norda Holding',
        state: 'CONTACTED',
        assessment: null,
        contactNote: expect.stringContaining('Engaging since 2016-11-10'),
        customer: { interactions: { totalCount: 0 } },
      },
    ]);
  });

  test("is audited as the work of the importer, who did nothing that is not the importer's", async () => {
    const rows = await database.asOwner<{ action: string; actor: string | null; rule: string; from: string }>(
      `select distinct a.action, a.actor_id as actor, split_part(coalesce(a.rule, ''), '.', 1) as rule, a.record_type as from from audit_entry a
       join organization o on o.id = a.organization_id where o.name = 'Norda Works' and a.actor_id is null`,
    );
    expect(new Set(rows.map(({ from }) => from))).toEqual(
      new Set([
        'Region',
        'Department',
        'Post',
        'Member',
        'Credential',
        'Appointment',
        'Product',
        'PriceListItem',
        'Customer',
        'CustomerAssignment',
        'Opportunity',
        'ImportSource',
      ]),
    );
    for (const { action } of rows) expect(importer.actions).toContain(action);
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(['system']));
  });

  test('takes nothing over twice', async () => {
    const before = await counts();
    const second = await run('Norda Works');
    expect(await counts()).toEqual(before);
    expect(second.summary).toMatchObject({
      Member: { known: 6 },
      Customer: { known: 2, refused: 2 },
      Opportunity: { mapped: 0, corrected: 0, known: 7, refused: 7 },
    });
  });

  test('goes only into an organization of the same document', async () => {
    // The head of the company has the same address in TM and CL.
    await expect(run('Norda Works', { pack: 'CL' })).rejects.toThrow('The organization works by TM, not by CL.');
  });
});

describe('an import that stays away or stops', () => {
  test('leaves nothing behind a dry run, which tells the same', async () => {
    const before = await counts();
    const tried = await run('Dry Works', { isDryRun: true });
    expect(await counts()).toEqual(before);
    expect(tried.summary).toEqual((await run('Dry Works')).summary);
  });

  test.each(['teams', 'members', 'products', 'customers', 'opportunities'])('goes on where it stopped after its %s', async (step) => {
    const organization = `Stopped after ${step}`;
    const stop = (sentence: string): void => {
      if (sentence.includes(step)) throw new Error('stopped');
    };
    await expect(run(organization, { progress: stop })).rejects.toThrow('stopped');
    await run(organization);
    expect(await stateOf(organization)).toEqual(await stateOf('Norda Works'));
  });

  test.each<PackCode>(['CL', 'MS', 'MC', 'BS'])('takes the same rows over under %s', async (pack) => {
    const report = await run(`Works by ${pack}`, { pack });
    expect(report.summary['Opportunity']).toEqual({ mapped: 5, corrected: 2, known: 0, refused: 7 });
  });

  test('leaves members of a production platform to be invited', async () => {
    await run('Real Works', { password: null });
    const states = await database.asOwner<{ state: string; hashed: boolean }>(
      `select m.state, c.password_hash is not null as hashed from member m join credential c on c.organization_id = m.organization_id and c.member_id = m.id
       where m.email like '%@real-works.example' and m.email not like 'company_management@%'`,
    );
    expect(new Set(states.map(({ state, hashed }) => `${state} ${hashed}`))).toEqual(new Set(['INVITED false']));
  });
});

/** Everything that an import makes, without ids and times. */
async function stateOf(organization: string): Promise<unknown> {
  const text = `select array(select d.name || coalesce(p.name, '') from department d left join department p on p.organization_id = d.organization_id and p.id = d.parent_id where d.organization_id = o.id order by 1) as departments,
    array(select m.name || coalesce(s.name, '') from member m left join member s on s.organization_id = m.organization_id and s.id = m.superior_id where m.organization_id = o.id order by 1) as members,
    array(select p.name || ' ' || p.list_price_minor || ' ' || (select count(*) from price where organization_id = o.id and product_id = p.id) from product p where p.organization_id = o.id order by 1) as products,
    array(select c.name || (select count(*) from customer_assignment a where a.organization_id = o.id and a.customer_id = c.id) from customer c where c.organization_id = o.id order by 1) as customers,
    array(select concat_ws('|', t.name, t.state, t.outcome, t.value_minor, t.closed_on, m.name) from opportunity t join member m on m.organization_id = o.id and m.id = t.owner_id where t.organization_id = o.id order by 1) as opportunities,
    (select count(*) from import_source i where i.organization_id = o.id) as sources
    from organization o where o.name = $1`;
  return (await database.asOwner(text, [organization]))[0];
}
