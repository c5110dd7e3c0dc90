import { beforeEach, describe, expect, test } from '@jest/globals';
import { brokenRows } from '../../src/governance/law-row.ts';
import { creditFactsOf, creditRows } from '../../src/customer/credit/credit-facts.ts';
import { testCompany, type Company } from '../support/company.ts';
import { createCustomer, run, type Versioned } from './stage.ts';

const tm = await testCompany('TM');
const mc = await testCompany('MC');

async function act(company: Company, as: string, name: string, input: Record<string, unknown>) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const record = name.endsWith('Precaution')
    ? 'creditPrecaution { id version state measure creditLimit { amount } }'
    : 'creditAssessment { id version state level isPoor validFrom validUntil }';
  const { data } = await run(
    company,
    as,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} refusals { code field rule message clauses { id } mayDecide { role } } } }`,
    { input },
  );
  return data[name];
}

async function assessed(company: Company, as: string, customer: Versioned, level: string, validUntil = '2027-03-01'): Promise<Versioned> {
  const { creditAssessment: one } = await act(company, as, 'requestCreditAssessment', { customerId: customer.id });
  await act(company, as, 'assessCredit', { id: one.id, expectedVersion: 1, level, basis: 'Balance sheet' });
  return (await act(company, as, 'validateCredit', { id: one.id, expectedVersion: 2, validUntil })).creditAssessment;
}

describe('credit of a customer', () => {
  let customer: Versioned;

  beforeEach(async () => {
    ({ customer } = await createCustomer(tm, 'sales_rep', { name: 'Debtor' }));
  });

  test('TM-7.1.4a an assessment is asked for, made on a basis, and counts until a day', async () => {
    const valid = await assessed(tm, 'sales_rep', customer, 'GOOD');
    expect(valid).toMatchObject({ state: 'VALID', level: 'GOOD', isPoor: false, validFrom: '2026-03-02', validUntil: '2027-03-01' });
  });

  test('TM-7.1.4a level and basis are needed, and the level is one of the list', async () => {
    const { creditAssessment: one } = await act(tm, 'sales_rep', 'requestCreditAssessment', { customerId: customer.id });
    const at = { id: one.id, expectedVersion: 1 };
    expect((await act(tm, 'sales_rep', 'assessCredit', at)).refusals.map(({ field }: { field: string }) => field)).toEqual([
      'level',
      'basis',
    ]);
    expect((await act(tm, 'sales_rep', 'assessCredit', { ...at, level: 'AAA', basis: 'x' })).refusals).toMatchObject([
      { code: 'UNKNOWN_ENUM', field: 'level', clauses: [{ id: 'TM-7.1.4a' }] },
    ]);
  });

  test('TM-7.1.4a an assessment counts neither before it is made nor until a day that is over', async () => {
    const { creditAssessment: one } = await act(tm, 'sales_rep', 'requestCreditAssessment', { customerId: customer.id });
    expect(
      (await act(tm, 'sales_rep', 'validateCredit', { id: one.id, expectedVersion: 1, validUntil: '2027-01-01' })).refusals,
    ).toMatchObject([{ code: 'WRONG_TRANSITION' }]);
    await act(tm, 'sales_rep', 'assessCredit', { id: one.id, expectedVersion: 1, level: 'GOOD', basis: 'x' });
    expect((await act(tm, 'sales_rep', 'validateCredit', { id: one.id, expectedVersion: 2 })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'validUntil' },
    ]);
    expect(
      (await act(tm, 'sales_rep', 'validateCredit', { id: one.id, expectedVersion: 2, validUntil: '2026-03-01' })).refusals,
    ).toMatchObject([{ code: 'DATE_ORDER', field: 'validUntil' }]);
  });

  test('TM-7.1.4a one assessment is open at a time, and a later one ends the earlier', async () => {
    const first = await assessed(tm, 'sales_rep', customer, 'GOOD');
    await act(tm, 'sales_rep', 'requestCreditAssessment', { customerId: customer.id });
    expect((await act(tm, 'sales_rep', 'requestCreditAssessment', { customerId: customer.id })).refusals).toMatchObject([
      { code: 'ALREADY_EXISTS', field: 'customerId' },
    ]);
    const { data } = await run(
      tm,
      'sales_rep',
      'query ($id: ID!) { customer(id: $id) { creditAssessments(where: { state: { eq: REQUESTED } }) { nodes { id } } } }',
      { id: customer.id },
    );
    const second = { id: data.customer.creditAssessments.nodes[0].id };
    await act(tm, 'sales_rep', 'assessCredit', { ...second, expectedVersion: 1, level: 'POOR', basis: 'Arrears' });
    await act(tm, 'sales_rep', 'validateCredit', { ...second, expectedVersion: 2, validUntil: '2027-01-01' });
    const after = await run(tm, 'sales_rep', 'query ($id: ID!) { creditAssessment(id: $id) { state } }', { id: first.id });
    expect(after.data.creditAssessment.state).toBe('EXPIRED');
  });

  test('TM-7.1.4a ending an assessment early needs a reason', async () => {
    const valid = await assessed(tm, 'sales_rep', customer, 'GOOD');
    const at = { id: valid.id, expectedVersion: valid.version };
    expect((await act(tm, 'sales_rep', 'expireCredit', at)).refusals).toMatchObject([{ code: 'MISSING_FIELD', field: 'reason' }]);
    expect((await act(tm, 'sales_rep', 'expireCredit', { ...at, reason: 'Arrears' })).creditAssessment.state).toBe('EXPIRED');
  });

  test('TM-7.1.4b a precaution is one of the list, and a credit limit names its amount', async () => {
    const of = { customerId: customer.id };
    expect((await act(tm, 'sales_rep', 'applyPrecaution', of)).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'measure', clauses: [{ id: 'TM-7.1.4b' }] },
    ]);
    expect((await act(tm, 'sales_rep', 'applyPrecaution', { ...of, measure: 'HOPE' })).refusals).toMatchObject([
      { code: 'UNKNOWN_ENUM', field: 'measure' },
    ]);
    expect((await act(tm, 'sales_rep', 'applyPrecaution', { ...of, measure: 'CREDIT_LIMIT' })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'creditLimit' },
    ]);
    const { creditPrecaution } = await act(tm, 'sales_manager', 'applyPrecaution', {
      ...of,
      measure: 'CREDIT_LIMIT',
      creditLimit: { amount: '50000.00', currency: 'CNY' },
    });
    expect(creditPrecaution).toMatchObject({ state: 'IN_FORCE', creditLimit: { amount: '50000.00' } });
  });

  test('TM-7.1.4b the last precaution of a customer with poor credit is not lifted', async () => {
    await assessed(tm, 'sales_rep', customer, 'POOR');
    const { creditPrecaution: one } = await act(tm, 'sales_rep', 'applyPrecaution', { customerId: customer.id, measure: 'PREPAYMENT' });
    expect((await act(tm, 'sales_rep', 'liftPrecaution', { id: one.id, expectedVersion: 1 })).refusals[0]).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'reason',
    });
    const at = { id: one.id, expectedVersion: 1, reason: 'Paid well.' };
    const [refusal] = (await act(tm, 'sales_rep', 'liftPrecaution', at)).refusals;
    expect(refusal).toMatchObject({ code: 'PRECAUTION_MISSING', rule: 'credit_precaution.lift.needed', clauses: [{ id: 'TM-7.1.4b' }] });
    expect(refusal.message).toContain('Debtor');
    await act(tm, 'sales_rep', 'applyPrecaution', { customerId: customer.id, measure: 'GUARANTEE' });
    expect((await act(tm, 'sales_rep', 'liftPrecaution', at)).creditPrecaution.state).toBe('LIFTED');
  });

  test('TM-7.1.4a credit is read by those responsible, the heads of sales and marketing and finance, and by nobody else', async () => {
    await assessed(tm, 'sales_rep', customer, 'GOOD');
    const read = 'query ($id: ID!) { creditAssessments(where: { customer: { id: { eq: $id } } }) { totalCount } }';
    const count = async (post: string): Promise<number> =>
      (await run(tm, post, read, { id: customer.id })).data.creditAssessments.totalCount;
    for (const post of ['sales_rep', 'sales_manager', 'marketing_director', 'finance', 'company_management']) {
      expect([post, await count(post)]).toEqual([post, 1]);
    }
    const mate = await tm.hire('sales_rep');
    for (const post of [mate, 'brand_member', 'market_research_member', 'marketing_team_lead', 'production', 'legal']) {
      expect([post, await count(post)]).toEqual([post, 0]);
    }
  });

  test('TM-7.1.4a the sales manager reads the assessment and makes none', async () => {
    expect((await act(tm, 'marketing_director', 'requestCreditAssessment', { customerId: customer.id })).refusals).toMatchObject([
      { code: 'NOT_PERMITTED', mayDecide: [{ role: 'sales_rep' }] },
    ]);
  });

  test('TM-7.1.4a another pack assesses by fallback, under the same rules', async () => {
    const { customer: inMc } = await createCustomer(mc, 'sales_rep', { name: 'Debtor' });
    const { creditAssessment: one } = await act(mc, 'sales_rep', 'requestCreditAssessment', { customerId: inMc.id });
    expect((await act(mc, 'sales_rep', 'assessCredit', { id: one.id, expectedVersion: 1 })).refusals).toHaveLength(2);
  });
});

describe('what the law of contracts asks of credit', () => {
  const broken = async (company: Company, facts: Record<string, unknown>) =>
    brokenRows((await company.as('sales_rep').viewer()).law, creditRows, {
      facts: { creditCustomer: 'Debtor', ...facts },
      input: { today: '2026-03-02' },
    }).map(({ code }) => code);

  test('G8 a contract needs a valid assessment and, for poor credit, a precaution', async () => {
    const valid = { hasValidCreditAssessment: true, creditValidUntil: '2026-03-02' };
    expect(await broken(tm, { hasValidCreditAssessment: false })).toEqual(['CREDIT_ASSESSMENT_MISSING']);
    expect(await broken(tm, { ...valid, creditValidUntil: '2026-03-01' })).toEqual(['CREDIT_ASSESSMENT_MISSING']);
    expect(await broken(tm, { ...valid, hasPoorCredit: true, hasPrecaution: false })).toEqual(['PRECAUTION_MISSING']);
    expect(await broken(tm, { ...valid, hasPoorCredit: true, hasPrecaution: true })).toEqual([]);
  });

  test('G8 the facts are those of the customer that the row points to', async () => {
    const { customer: good } = await createCustomer(tm, 'sales_rep', { name: 'Good one' });
    const { customer: poor } = await createCustomer(tm, 'sales_rep', { name: 'Poor one' });
    const facts = creditFactsOf((alias) => `${alias}.id`);
    const told = async (name: string) => {
      const columns = Object.entries(facts).map(([fact, sql]) => `${sql('c')} as "${fact}"`);
      const text = `select ${columns.join(', ')} from customer c where c.organization_id = $1 and c.name = $2`;
      return (await tm.database.asOwner(text, [tm.organizationId, name]))[0];
    };
    expect(await told('Good one')).toEqual({
      hasValidCreditAssessment: false,
      creditValidUntil: null,
      hasPoorCredit: false,
      hasPrecaution: false,
      creditCustomer: 'Good one',
    });
    await assessed(tm, 'sales_rep', good, 'GOOD');
    await assessed(tm, 'sales_rep', poor, 'POOR', '2026-12-31');
    await act(tm, 'sales_rep', 'applyPrecaution', { customerId: poor.id, measure: 'PREPAYMENT' });
    expect(await told('Good one')).toMatchObject({
      hasValidCreditAssessment: true,
      creditValidUntil: '2027-03-01',
      hasPoorCredit: false,
      hasPrecaution: false,
    });
    expect(await told('Poor one')).toMatchObject({
      hasValidCreditAssessment: true,
      creditValidUntil: '2026-12-31',
      hasPoorCredit: true,
      hasPrecaution: true,
    });
  });

  test('G8 binds no other pack', async () => {
    expect(await broken(mc, { hasValidCreditAssessment: false, hasPoorCredit: true, hasPrecaution: false })).toEqual([]);
  });
});
