import { describe, expect, it } from '@jest/globals';
import { packCodes } from '../../src/governance/law.ts';
import { answer, testCompany, type Answer } from '../support/company.ts';
import { metricsWorld } from './world.ts';

type Told = Answer['data'];
const company = await testCompany('TM');
await metricsWorld(company, 3);

/** Rows of figures as somebody gets them, or the refusal. */
const ask = async (given: string, rows: string, who = 'founder'): Promise<Told> => {
  const { data, errors, extensions } = await company.as(who).run(`{ metrics${given && `(${given})`} { rows { ${rows} } } }`);
  return { data: data?.metrics?.rows, error: errors?.[0], extensions };
};

describe('what is asked for', () => {
  it.each([
    ['product newCustomers', 'product { id } newCustomers', 'newCustomers', 'product'],
    ['month customerCount', 'month { label } customerCount', 'customerCount', 'month'],
    ['means valueWon', 'valueWon { amount } means', 'valueWon', 'means'],
    ['opportunityState interactionCount', 'opportunityCount opportunityState interactionCount', 'interactionCount', 'opportunityState'],
  ])('TM-1.1 a pair that does not fit is refused by both names: %s', async (_title, rows, metric, dimension) => {
    const { error } = await ask('', rows);
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(metric);
    expect(error.message).toContain(dimension);
    const [refusal] = error.extensions.refusals;
    expect([refusal.code, refusal.field, refusal.clauses[0].id]).toEqual(['METRIC_WITHOUT_DIMENSION', `rows.${dimension}`, 'TM-1.1']);
  });

  it.each([
    ['period: {}', 'period'],
    ['period: { quarter: 1 }', 'period.quarter'],
    ['period: { month: 1 }', 'period.month'],
    ['period: { year: 2025, quarter: 5 }', 'period.quarter'],
    ['period: { year: 2025, quarter: 0 }', 'period.quarter'],
    ['period: { year: 2025, month: 13 }', 'period.month'],
    ['period: { year: 2025, quarter: 1, month: 1 }', 'period.month'],
    ['period: { year: 0 }', 'period.year'],
    ['period: { year: 99999 }', 'period.year'],
    ['period: { year: 2025, from: "2025-01-01" }', 'period.from'],
    ['period: { year: 2025, to: "2025-01-01" }', 'period.to'],
    ['period: { from: "2025-02-01", to: "2025-01-31" }', 'period.to'],
    ['period: { from: "0000-01-01" }', 'period.from'],
    ['where: { customers: { name: { eq: "a" } } }', 'where.customers'],
    ['where: { opportunities: { owner: { id: { eq: "nobody" } } } }', 'where.opportunities.owner.id.eq'],
    ['where: { opportunities: { value: { gt: "1.234" } } }', 'where.opportunities.value.gt'],
  ])('TM-1.1 what cannot be is refused before any SQL, with its field: %s', async (given, field) => {
    const before = company.statements.length;
    const { error } = await ask(given, 'valueWon { amount }');
    const [refusal] = error.extensions.refusals;
    expect([error.extensions.code, refusal.field]).toEqual(['BAD_USER_INPUT', field]);
    expect(refusal.clauses.map(({ id }: { id: string }) => id)).toEqual(['TM-1.1']);
    // The viewer alone was read.
    expect(company.statements.length - before).toBe(1);
  });

  it('TM-1.1 dimensions without a metric are refused', async () => {
    const { error } = await ask('', 'region { name }');
    expect([error.extensions.code, error.extensions.refusals[0].field]).toEqual(['BAD_USER_INPUT', 'rows']);
  });

  it('CL-1.3.2 strangers are asked to sign in', async () => {
    for (const document of ['{ metrics { rows { customerCount } } }', '{ metricCatalogue { code } }']) {
      const { errors } = await answer(company.app, null, document);
      expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('TM-1.1 more rows than can be told are refused, not cut', async () => {
    await company.database.asOwner(
      `insert into customer (organization_id, id, created_at, updated_at, name, name_key, state, industry, mailing_consent)
       select $1, uuidv7(), '2025-01-01', '2025-01-01', 'Many ' || n, 'many' || n, 'LOST', 'Industry ' || n, false from generate_series(1, 5001) as n`,
      [company.organizationId],
    );
    const { error } = await ask('', 'industry customerCount');
    expect([error.extensions.code, error.extensions.refusals[0].code]).toEqual(['BAD_USER_INPUT', 'TOO_MANY_GROUPS']);
    const { data } = await ask('where: { customers: { state: { eq: LOST } } }', 'customerCount');
    expect(data).toEqual([{ customerCount: 5001 }]);
    await company.database.asOwner("delete from customer where organization_id = $1 and name like 'Many %'", [company.organizationId]);
  });
});

describe.each(packCodes)('the catalogue of %s', (pack) => {
  it('CL-5.1.2 names each metric with clauses of the document, what it is divided by, and whether it adds up', async () => {
    const other = await company.beside(pack);
    const { data } = await other.as('founder').run('{ metricCatalogue { code field title unit additive countedOn dimensions clauses } }');
    expect(data.metricCatalogue.map(({ code }: Told) => code)).toEqual([
      'new_customers',
      'customer_count',
      'interaction_count',
      'opportunity_count',
      'opportunity_value',
      'outcome_rate',
      'value_won',
    ]);
    for (const metric of data.metricCatalogue) {
      expect(metric.clauses.length).toBeGreaterThan(0);
      expect(metric.clauses.every((clause: string) => clause.startsWith(`${pack}-`))).toBe(true);
      expect(metric.dimensions.includes('month')).toBe(metric.countedOn !== null);
      expect(metric.additive).toBe(metric.unit !== 'RATIO');
    }
  });
});

it('CL-5.1.2 the catalogue speaks Chinese to those who do', async () => {
  await company.database.asOwner("update member set locale = 'zh_CN' where organization_id = $1 and id = $2", [
    company.organizationId,
    company.member('sales_rep').uuid,
  ]);
  const { data } = await company.as('sales_rep').run('{ metricCatalogue { title } }');
  expect(data.metricCatalogue[0].title).toBe('新客户数');
});
