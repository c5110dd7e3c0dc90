import { beforeAll, describe, expect, test } from '@jest/globals';
import { testCompany, type Company } from '../support/company.ts';
import { createCustomer, run, type Versioned } from './stage.ts';

const ms = await testCompany('MS');
const mc = await testCompany('MC');
const tm = await testCompany('TM');

const list = '{ customerGrades { nodes { id version code name position visitIntervalDays } } }';
const grades = async (company: Company) =>
  (await run(company, 'founder', list)).data.customerGrades.nodes as (Versioned & { code: string; name: string })[];
const gradeOf = async (company: Company, code: string) => (await grades(company)).find((grade) => grade.code === code)!;

async function act(company: Company, as: string, name: string, input: Record<string, unknown>) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const record = name.endsWith('Customer')
    ? 'customer { id version grade { code } className }'
    : 'customerGrade { id version code name visitIntervalDays position }';
  const { data } = await run(
    company,
    as,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} refusals { code field rule clauses { id } mayDecide { role } } } }`,
    { input },
  );
  return data[name];
}

const factors = { valueContribution: 'HIGH', purchasePotential: 'HIGH', loyalty: 'MEDIUM' };

describe('customer grades', () => {
  test('MS-4.2.2a a new organization has the usual grades', async () => {
    expect((await grades(ms)).map(({ code, name }) => [code, name])).toEqual([
      ['IMPORTANT', 'Important customer'],
      ['KEY', 'Key customer'],
      ['ORDINARY', 'Ordinary customer'],
    ]);
  });

  test('MS-4.2.2b who configures the organization adds grades, names them and sets their rhythm of visits', async () => {
    const { customerGrade } = await act(ms, 'company_management', 'createGrade', {
      code: 'VIP',
      name: 'Very important',
      visitIntervalDays: 14,
    });
    expect(customerGrade).toMatchObject({ code: 'VIP', position: 4, visitIntervalDays: 14 });
    const changed = await act(ms, 'company_management', 'changeGrade', {
      id: customerGrade.id,
      expectedVersion: 1,
      name: 'Top',
      visitIntervalDays: 7,
    });
    expect(changed.customerGrade).toMatchObject({ name: 'Top', visitIntervalDays: 7 });
    const ids = (await grades(ms)).map(({ id }) => id);
    await act(ms, 'company_management', 'reorderGrades', { gradeIds: [customerGrade.id, ...ids.filter((id) => id !== customerGrade.id)] });
    expect((await grades(ms))[0]!.code).toBe('VIP');
  });

  test('MS-4.2.2a nobody else edits the list', async () => {
    const { refusals } = await act(ms, 'sales_rep', 'createGrade', { code: 'MINE', name: 'Mine' });
    expect(refusals).toMatchObject([{ code: 'NOT_PERMITTED', mayDecide: [{ role: 'company_management' }] }]);
  });

  test.each([
    [{ code: 'KEY', name: 'Again' }, 'ALREADY_EXISTS', 'code'],
    [{ code: 'key', name: 'Small' }, 'INVALID_VALUE', 'code'],
    [{ code: 'NEVER', name: 'Never', visitIntervalDays: 0 }, 'INVALID_VALUE', 'visitIntervalDays'],
  ])('MS-4.2.2a %j is no new grade', async (input, code, field) => {
    expect((await act(ms, 'company_management', 'createGrade', input)).refusals).toMatchObject([{ code, field }]);
  });

  test('MS-4.2.2a an order names every grade once', async () => {
    const [first] = await grades(ms);
    expect((await act(ms, 'company_management', 'reorderGrades', { gradeIds: [first!.id] })).refusals).toMatchObject([
      { code: 'INVALID_VALUE', field: 'gradeIds' },
    ]);
  });
});

describe('grading a customer', () => {
  let customer: Versioned;

  beforeAll(async () => {
    ({ customer } = await createCustomer(ms, 'sales_rep', { name: 'Graded', industry: 'Steel', employeeCount: 10 }));
  });

  test('MS-4.2.1 a class rests on industry, size, need features and purchase frequency', async () => {
    const { customer: bare } = await createCustomer(ms, 'sales_rep', { name: 'Bare' });
    const { refusals } = await act(ms, 'sales_rep', 'classifyCustomer', {
      id: bare.id,
      expectedVersion: 1,
      classScheme: 'INDUSTRY',
      className: 'steel',
    });
    expect(refusals.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual(
      ['industry', 'employeeCount', 'needFeatures', 'purchaseFrequency'].map((field) => ['MISSING_FIELD', field]),
    );
  });

  test('MS-4.2.2a a grade rests on value contribution, purchase potential and loyalty', async () => {
    const { id } = await gradeOf(ms, 'KEY');
    const { refusals } = await act(ms, 'sales_rep', 'gradeCustomer', { id: customer.id, expectedVersion: 1, gradeId: id });
    expect(refusals.map(({ field }: { field: string }) => field)).toEqual(['valueContribution', 'purchasePotential', 'loyalty']);
    expect(refusals[0].clauses).toEqual([{ id: 'MS-4.2.2a' }]);
    const graded = await act(ms, 'sales_rep', 'gradeCustomer', { id: customer.id, expectedVersion: 1, gradeId: id, ...factors });
    expect(graded.customer).toMatchObject({ grade: { code: 'KEY' } });
    const { data } = await run(ms, 'sales_rep', '{ customers(where: { grade: { code: { eq: "KEY" } } }) { nodes { name } } }');
    expect(data.customers.nodes).toEqual([{ name: 'Graded' }]);
  });

  test('MS-4.2.2a a grade that customers have stays in the list, another one can go', async () => {
    const key = await gradeOf(ms, 'KEY');
    expect((await act(ms, 'company_management', 'removeGrade', { id: key.id, expectedVersion: key.version })).refusals).toMatchObject([
      { code: 'RECORD_LOCKED', rule: 'customer_grade.in_use' },
    ]);
    const ordinary = await gradeOf(ms, 'ORDINARY');
    expect((await act(ms, 'company_management', 'removeGrade', { id: ordinary.id, expectedVersion: ordinary.version })).refusals).toEqual(
      [],
    );
    expect((await grades(ms)).map(({ code }) => code)).not.toContain('ORDINARY');
  });

  test('MC-5.2.2 the service manager grades every customer by its value, the sales representative none', async () => {
    const { customer: inMc } = await createCustomer(mc, 'sales_rep', { name: 'Visited' });
    const { id } = await gradeOf(mc, 'KEY');
    const input = { id: inMc.id, expectedVersion: 1, gradeId: id };
    expect((await act(mc, 'sales_rep', 'gradeCustomer', { ...input, ...factors })).refusals).toMatchObject([
      { code: 'NOT_PERMITTED', mayDecide: [{ role: 'service_manager' }] },
    ]);
    expect((await act(mc, 'service_manager', 'gradeCustomer', input)).refusals).toMatchObject([
      { field: 'valueContribution', clauses: [{ id: 'MC-5.2.2' }] },
    ]);
    expect((await act(mc, 'service_manager', 'gradeCustomer', { ...input, valueContribution: 'HIGH' })).refusals).toEqual([]);
  });

  test('MS-4.2.2a in a pack that grades by fallback, the sales manager grades the team’s customers', async () => {
    const { customer: inTm } = await createCustomer(tm, 'sales_rep', { name: 'Team' });
    const { id } = await gradeOf(tm, 'KEY');
    const input = { id: inTm.id, expectedVersion: 1, gradeId: id, ...factors };
    expect((await act(tm, 'sales_rep', 'gradeCustomer', input)).refusals).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await act(tm, 'sales_manager', 'gradeCustomer', input)).refusals).toEqual([]);
  });
});
