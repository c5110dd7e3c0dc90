import { beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { act, brief, cny, openFile, posts, type ToldRefusal } from '../opportunity/pipeline.ts';

interface Became {
  readonly recorded: number | null;
  readonly ids: readonly string[] | null;
  readonly refusals: readonly ToldRefusal[];
}

async function record(company: Company, who: string, rows: readonly Record<string, unknown>[], dryRun = false): Promise<Became> {
  const document = `mutation ($input: RecordSalesHistoryInput!) { recordSalesHistory(input: $input) {
    recorded ids refusals { code field rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input: { rows, dryRun } });
  return answer.data?.recordSalesHistory ?? { recorded: null, ids: null, refusals: answer.errors![0]!.extensions.refusals };
}

const count = async (company: Company, who: string): Promise<number> =>
  (await company.as(who).run('{ opportunities { totalCount } }')).data.opportunities.totalCount;

/** The clause by which sales data is complete, and those by which an open opportunity stands where it stands. */
const clauses: Readonly<
  Record<PackCode, { readonly data: string; readonly screening: string | null; readonly file: string; readonly contact: string | null }>
> = {
  TM: { data: 'TM-5.2.3c', screening: 'TM-5.1.1b', file: 'TM-5.1.1d', contact: 'TM-5.1.1c' },
  CL: { data: 'CL-5.3.1', screening: null, file: 'CL-4.3.1a', contact: null },
  MS: { data: 'MS-3.3.1', screening: 'MS-3.2.1c', file: 'MS-4.1.1a', contact: 'MS-3.2.2a' },
  MC: { data: 'MC-2.2.4d', screening: 'MC-4.2.1', file: 'MC-5.2.1', contact: 'MC-4.2.3' },
  BS: { data: 'BS-2.2.5l', screening: null, file: 'BS-2.2.4f', contact: null },
};

const first = await testCompany('TM');

describe.each(packCodes)('sales history under %s', (pack) => {
  const { seller, head } = posts[pack];
  const { data, screening, file, contact } = clauses[pack];
  let company: Company;
  let row: Record<string, unknown>;

  beforeAll(async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    row = { name: 'Taken over', owner: company.member(seller).id };
  });

  test(`${data} a closed opportunity arrives with outcome, day and value`, async () => {
    const refused = await record(company, seller, [{ ...row, outcome: 'WON' }, { ...row, outcome: 'LOST', engagedOn: '2025-02-01' }, row]);
    expect(brief(refused)).toEqual([
      `MISSING_FIELD rows.0.closedOn ${data}`,
      `MISSING_FIELD rows.0.value ${data}`,
      `MISSING_FIELD rows.1.closedOn ${data}`,
      `INVALID_VALUE rows.2.state ${data}`,
    ]);
    expect(await count(company, seller)).toBe(0);
  });

  test(`${data} its days are in order and past`, async () => {
    const days = { ...row, outcome: 'LOST', engagedOn: '2025-05-02', closedOn: '2025-05-01' };
    const refused = await record(company, seller, [days, { ...days, engagedOn: '2026-03-03', closedOn: '2026-03-04' }]);
    expect(brief(refused)).toEqual([
      `DATE_ORDER rows.0.engagedOn ${data}`,
      `DATE_ORDER rows.1.engagedOn ${data}`,
      `DATE_ORDER rows.1.closedOn ${data}`,
    ]);
  });

  test(`${[screening, file, contact].filter(Boolean).join(' ')} an open one arrives with what its state rests on`, async () => {
    const refused = await record(company, seller, [
      { ...row, state: 'SCREENED' },
      { ...row, state: 'CONTACTED', closedOn: '2025-01-01' },
      { ...row, state: 'NEGOTIATION' },
    ]);
    expect(brief(refused)).toEqual([
      ...(screening ? [`MISSING_FIELD rows.0.assessment ${screening}`] : []),
      `MISSING_FIELD rows.1.customer ${file}`,
      ...(contact ? [`MISSING_FIELD rows.1.engagedOn ${contact}`, `MISSING_FIELD rows.1.contactNote ${contact}`] : []),
      `INVALID_VALUE rows.1.closedOn ${data}`,
      `INVALID_VALUE rows.2.state ${data}`,
    ]);
  });

  test('is recorded whole', async () => {
    const customer = await openFile(company, seller, 'Known for long');
    const done = await record(company, seller, [
      { ...row, customer, outcome: 'WON', closedOn: '2025-03-01', value: cny('7') },
      { ...row, customer, outcome: 'WON', engagedOn: '2025-01-01', closedOn: '2025-02-01', value: cny('10.50') },
      { ...row, outcome: 'LOST', closedOn: '2025-02-02', value: cny('0') },
      { ...row, state: 'LEAD' },
      { ...row, state: 'SCREENED', assessment: 'As told.' },
      { ...row, customer, state: 'CONTACTED', engagedOn: '2025-01-01', contactNote: 'As told.' },
    ]);
    expect([brief(done), done.recorded, done.ids?.length]).toEqual([[], 6, 6]);
    const { data: read } = await company
      .as(seller)
      .run('{ opportunities(orderBy: [{ id: ASC }]) { nodes { id state outcome value { amount } closedOn department { id } } } }');
    expect(read.opportunities.nodes.map(({ state, outcome }: { state: string; outcome: string | null }) => [state, outcome])).toEqual([
      ['HISTORICAL', 'WON'],
      ['HISTORICAL', 'WON'],
      ['HISTORICAL', 'LOST'],
      ['LEAD', null],
      ['SCREENED', null],
      ['CONTACTED', null],
    ]);
    expect(read.opportunities.nodes.map(({ id }: { id: string }) => id)).toEqual(done.ids);
    expect(read.opportunities.nodes.every(({ department }: { department: object | null }) => department !== null)).toBe(true);
  });

  test('makes those who bought active, since they first did', async () => {
    const since = async (): Promise<unknown> =>
      (await company.as(seller).run('{ customers { nodes { id state activeSince } } }')).data.customers.nodes;
    const [{ id: customer }] = (await since()) as [{ id: string }];
    expect(await since()).toEqual([{ id: customer, state: 'ACTIVE', activeSince: '2025-02-01' }]);
    await record(company, seller, [{ ...row, customer, outcome: 'WON', closedOn: '2024-12-01', value: cny('7') }]);
    expect(await since()).toEqual([{ id: customer, state: 'ACTIVE', activeSince: '2024-12-01' }]);
    await record(company, seller, [{ ...row, customer, outcome: 'LOST', closedOn: '2023-12-01' }]);
    expect(await since()).toEqual([{ id: customer, state: 'ACTIVE', activeSince: '2024-12-01' }]);
  });

  test('leads on to nothing', async () => {
    const { data: read } = await company
      .as(seller)
      .run('{ opportunities(where: { outcome: { eq: WON } }) { nodes { id version availableTransitions { name } } } }');
    const [won] = read.opportunities.nodes;
    expect(won.availableTransitions).toEqual([]);
    const at = { id: won.id, expectedVersion: won.version };
    expect((await act(company, seller, 'loseOpportunity', { ...at, reason: 'Undone.' })).refusals[0]!.code).toBe('WRONG_TRANSITION');
    expect((await act(company, seller, 'changeOpportunity', { ...at, value: cny('1') })).refusals[0]!.code).toBe('RECORD_LOCKED');
    expect((await act(company, head, 'assignOpportunity', { ...at, owner: company.member(seller).id })).refusals[0]!.code).toBe(
      'RECORD_LOCKED',
    );
  });
});

describe('sales history', () => {
  const won = { name: 'Won', outcome: 'WON', closedOn: '2025-02-01', value: cny('10') };

  test('MS-3.3.1 is recorded by sellers, each their own, and by nobody else', async () => {
    const colleague = await first.hire('sales_rep');
    const others = { ...won, owner: first.member(colleague).id };
    expect(brief(await record(first, 'sales_rep', [others]))).toEqual(['OUT_OF_REACH rows.0.owner MS-3.3.1']);
    expect((await record(first, 'brand_member', [others])).refusals[0]!.code).toBe('NOT_PERMITTED');
  });

  test('tells every fault of every row at once and leaves nothing', async () => {
    const before = await count(first, 'sales_rep');
    const own = { ...won, owner: first.member('sales_rep').id };
    const rows = [
      own,
      { ...own, product: toGlobalId('prd', anyId()), value: { amount: '1.001', currency: 'CNY' } },
      { ...own, customer: 'cus_1', name: ' ' },
      { ...own, owner: first.member('finance').id },
    ];
    expect(brief(await record(first, 'sales_rep', rows))).toEqual([
      'NOT_FOUND rows.1.product ',
      'MONEY_PRECISION rows.1.value.amount TM-1.1',
      'MALFORMED_ID rows.2.customer TM-1.1',
      'INVALID_VALUE rows.2.name TM-1.1',
      'INVALID_VALUE rows.3.owner TM-1.1',
    ]);
    expect(await count(first, 'sales_rep')).toBe(before);
  });

  test('takes a thousand rows at once, and no more', async () => {
    const rows = Array.from({ length: 1000 }, () => ({ ...won, owner: first.member('sales_rep').id }));
    expect(brief(await record(first, 'sales_rep', [...rows, rows[0]!]))).toEqual(['INVALID_VALUE rows TM-1.1']);
    expect(brief(await record(first, 'sales_rep', []))).toEqual(['INVALID_VALUE rows TM-1.1']);
    expect((await record(first, 'sales_rep', rows, true)).recorded).toBe(1000);
  });

  test("another company's customer is not found", async () => {
    const other = await first.beside('TM');
    const customer = await openFile(other, 'sales_rep', 'Theirs');
    const row = { ...won, owner: first.member('sales_rep').id, customer };
    expect(brief(await record(first, 'sales_rep', [row]))).toEqual(['NOT_FOUND rows.0.customer ']);
  });
});
