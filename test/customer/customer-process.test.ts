import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PackCode } from '../../src/governance/law.ts';
import { testCompany, type Company } from '../support/company.ts';
import { addContact, createCustomer, refusal, run, type RefusalShown, type Versioned } from './stage.ts';

const companies: Readonly<Record<PackCode, Company>> = {
  TM: await testCompany('TM'),
  CL: await testCompany('CL'),
  MS: await testCompany('MS'),
  MC: await testCompany('MC'),
  BS: await testCompany('BS'),
};
const { TM: tm, MS: ms, BS: bs } = companies;
const sellers: Readonly<Record<PackCode, string>> = {
  TM: 'sales_rep',
  CL: 'sales_rep',
  MS: 'sales_rep',
  MC: 'sales_rep',
  BS: 'business_rep',
};
const packs = Object.keys(companies) as PackCode[];

const refusals = 'refusals { code field rule message clauses { id } mayDecide { role } }';

function take(company: Company, as: string, name: string, at: Versioned, input: Record<string, unknown> = {}) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { customer { id version state activeSince stateReason lastVerifiedOn } ${refusals} } }`;
  return company.as(as).run(document, { input: { id: at.id, expectedVersion: at.version, ...input } });
}

async function done(company: Company, as: string, name: string, at: Versioned, input: Record<string, unknown> = {}) {
  const { data, errors } = await take(company, as, name, at, input);
  expect(errors).toBeUndefined();
  expect(data[name].refusals).toEqual([]);
  return data[name].customer as Versioned & Record<string, unknown>;
}

async function refused(
  company: Company,
  as: string,
  name: string,
  at: Versioned,
  input: Record<string, unknown> = {},
): Promise<RefusalShown> {
  const { data } = await take(company, as, name, at, input);
  expect(data[name].customer).toBeNull();
  return data[name].refusals[0];
}

/** Puts a customer into a state, as the owner of the store. */
async function put(company: Company, { id }: Versioned, state: string): Promise<void> {
  await company.database.asOwner('update customer set state = $2 where id = $1', [
    `${id.slice(4, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20, 24)}-${id.slice(24)}`,
    state,
  ]);
}

describe('the story of a customer', () => {
  test.each(packs)('%s a prospect becomes a target, buys, rests, buys again, is lost and regained', async (pack) => {
    const company = companies[pack];
    const as = sellers[pack];
    let { customer } = await createCustomer(company, as, { name: `Story ${pack}`, industry: 'Steel', employeeCount: 50 });
    if (pack === 'MS') {
      customer = await done(company, as, 'classifyCustomer', customer, {
        classScheme: 'INDUSTRY',
        className: 'steel',
        needFeatures: 'sheets',
        purchaseFrequency: 'monthly',
      });
    }
    customer = await done(company, as, 'targetCustomer', customer, { assessment: 'Fits our line.' });
    expect(customer).toMatchObject({ state: 'TARGET' });
    customer = await done(company, as, 'activateCustomer', customer, { firstPurchaseOn: '2026-02-28' });
    expect(customer).toMatchObject({ state: 'ACTIVE', activeSince: '2026-02-28' });
    customer = await done(company, as, 'restCustomer', customer, { reason: 'No order for a year.' });
    expect(customer).toMatchObject({ state: 'DORMANT', stateReason: 'No order for a year.' });
    customer = await done(company, as, 'reactivateCustomer', customer, { reason: 'Ordered at the fair.' });
    expect(customer).toMatchObject({ state: 'ACTIVE', activeSince: '2026-02-28' });
    if (pack === 'BS') return;
    customer = await done(company, as, 'loseCustomer', customer, { reason: 'Went to a competitor.' });
    customer = await done(company, as, 'regainCustomer', customer, { reason: 'Came back.' });
    expect(customer).toMatchObject({ state: 'PROSPECT' });
  });
});

describe('the law of a customer', () => {
  let customer: Versioned;
  let inMs: Versioned;
  let inBs: Versioned;

  beforeEach(async () => {
    ({ customer } = await createCustomer(tm, 'sales_rep', { name: 'Law' }));
    ({ customer: inMs } = await createCustomer(ms, 'sales_rep', { name: 'Law' }));
    ({ customer: inBs } = await createCustomer(bs, 'business_rep', { name: 'Law' }));
  });

  test('MS-3.2.1c a prospect is classified before it is chosen as a target', async () => {
    const answer = await refused(ms, 'sales_rep', 'targetCustomer', inMs, { assessment: 'Fits.' });
    expect(answer).toMatchObject({ code: 'PREREQUISITE_MISSING', rule: 'customer.target.isClassified', clauses: [{ id: 'MS-3.2.1c' }] });
  });

  test('MC-4.2.1 where no clause screens, a target needs no assessment', async () => {
    const { customer: inCl } = await createCustomer(companies.CL, 'sales_rep', { name: 'Plain' });
    expect(await done(companies.CL, 'sales_rep', 'targetCustomer', inCl)).toMatchObject({ state: 'TARGET' });
  });

  test('MS-4.1.1a a target does not become active without the day of its first purchase, and not on a day to come', async () => {
    await put(ms, inMs, 'TARGET');
    expect(await refused(ms, 'sales_rep', 'activateCustomer', inMs)).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'firstPurchaseOn',
      clauses: [{ id: 'MS-4.1.1a' }],
    });
    expect(await refused(ms, 'sales_rep', 'activateCustomer', inMs, { firstPurchaseOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      field: 'firstPurchaseOn',
    });
  });

  test.each([
    ['restCustomer', 'ACTIVE'],
    ['reactivateCustomer', 'DORMANT'],
    ['regainCustomer', 'LOST'],
  ])('TM-2.2.3d %s needs a reason', async (name, state) => {
    await put(tm, customer, state);
    expect(await refused(tm, 'sales_rep', name, customer)).toMatchObject({ code: 'MISSING_FIELD', field: 'reason' });
  });

  test('TM-5.1.1b a customer is not lost without a reason', async () => {
    expect(await refused(tm, 'sales_rep', 'loseCustomer', customer)).toMatchObject({ code: 'MISSING_FIELD', field: 'reason' });
  });

  test.each([
    ['targetCustomer', 'TARGET', { assessment: 'x' }],
    ['activateCustomer', 'PROSPECT', { firstPurchaseOn: '2026-03-01' }],
    ['restCustomer', 'TARGET', { reason: 'x' }],
    ['reactivateCustomer', 'LOST', { reason: 'x' }],
    ['loseCustomer', 'LOST', { reason: 'x' }],
    ['regainCustomer', 'DORMANT', { reason: 'x' }],
  ])('TM-1.1 %s is no way out of %s', async (name, state, input) => {
    await put(tm, customer, state);
    expect(await refused(tm, 'sales_rep', name, customer, input)).toMatchObject({ code: 'WRONG_TRANSITION', rule: 'customer.sequence' });
  });

  test('BS-2.2.3c nobody drops a customer alone: it is proposed, and the general manager decides', async () => {
    expect(await refused(bs, 'business_rep', 'loseCustomer', inBs, { reason: 'Too small.' })).toMatchObject({
      code: 'PROPOSAL_ONLY',
      rule: 'customer.lose.decision',
      mayDecide: [{ role: 'general_manager' }],
    });
  });

  test('TM-5.1.1d a colleague sees no customer of another, so that there is nothing to change', async () => {
    const mate = await tm.hire('sales_rep');
    expect(await refused(tm, mate, 'updateCustomer', customer, { needs: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
      rule: null,
      clauses: [],
    });
  });

  test('TM-2.2.3d the director reads every customer and changes none', async () => {
    expect(await refused(tm, 'marketing_director', 'updateCustomer', customer, { needs: 'x' })).toMatchObject({
      code: 'NOT_PERMITTED',
      mayDecide: [{ role: 'sales_rep' }],
    });
  });

  test('TM-1.1 a file that somebody else changed meanwhile is not overwritten', async () => {
    await done(tm, 'sales_rep', 'updateCustomer', customer, { needs: 'Sheets' });
    expect(await refused(tm, 'sales_rep', 'updateCustomer', customer, { needs: 'Rods' })).toMatchObject({
      code: 'STALE_VERSION',
      field: 'expectedVersion',
    });
  });

  test('TM-1.1 the file of a lost customer rests', async () => {
    await put(tm, customer, 'LOST');
    expect(await refused(tm, 'sales_rep', 'updateCustomer', customer, { needs: 'x' })).toMatchObject({ code: 'RECORD_LOCKED' });
    expect(await refused(tm, 'sales_rep', 'verifyCustomer', customer)).toMatchObject({ code: 'RECORD_LOCKED' });
  });

  test('MS-4.1.2 a file is not verified without a contact and needs, and then carries the day', async () => {
    expect(await refused(ms, 'sales_rep', 'verifyCustomer', inMs)).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      rule: 'customer.verify.contact',
      clauses: [{ id: 'MS-4.1.2' }],
    });
    await addContact(ms, 'sales_rep', inMs.id);
    expect(await refused(ms, 'sales_rep', 'verifyCustomer', inMs)).toMatchObject({ code: 'MISSING_FIELD', field: 'needs' });
    const known = await done(ms, 'sales_rep', 'updateCustomer', inMs, { needs: 'Sheets' });
    expect(await done(ms, 'sales_rep', 'verifyCustomer', known)).toMatchObject({ lastVerifiedOn: '2026-03-02' });
  });

  test('TM-5.1.1b the ways out of a state are told with what each requires', async () => {
    const query =
      'query ($id: ID!) { customer(id: $id) { availableTransitions { name allowed refusal { code } inputs { field required clauses } } } }';
    const { data } = await run(tm, 'sales_rep', query, { id: customer.id });
    expect(data.customer.availableTransitions.map(({ name, allowed }: { name: string; allowed: boolean }) => [name, allowed])).toEqual([
      ['target', true],
      ['lose', true],
      ['drop', false],
    ]);
    expect(data.customer.availableTransitions[0].inputs).toContainEqual({ field: 'assessment', required: true, clauses: ['TM-5.1.1b'] });
    const asDirector = await run(tm, 'marketing_director', query, { id: customer.id });
    expect(asDirector.data.customer.availableTransitions[0]).toMatchObject({ allowed: false, refusal: { code: 'NOT_PERMITTED' } });
  });

  test('TM-1.1 a dry run answers the same and leaves nothing', async () => {
    const answer = await take(tm, 'sales_rep', 'targetCustomer', customer, { assessment: 'Fits.', dryRun: true });
    expect(answer.data.targetCustomer.customer).toMatchObject({ state: 'TARGET' });
    const { data } = await run(tm, 'sales_rep', 'query ($id: ID!) { customer(id: $id) { state version } }', { id: customer.id });
    expect(data.customer).toEqual({ state: 'PROSPECT', version: 1 });
  });

  test.each([
    [{ foundedYear: 2199 }, 'foundedYear'],
    [{ employeeCount: -1 }, 'employeeCount'],
    [{ email: 'nobody' }, 'email'],
    [{ annualRevenue: { amount: '10.001', currency: 'CNY' } }, 'annualRevenue.amount'],
    [{ annualRevenue: { amount: '10', currency: 'USD' } }, 'annualRevenue.currency'],
    [{ name: ' ' }, 'name'],
  ])('TM-1.1 data is accurate: %j is refused', async (input, field) => {
    expect(await refused(tm, 'sales_rep', 'updateCustomer', customer, input)).toMatchObject({ field });
  });

  test('TM-1.1 a company is not a subsidiary of itself, however long the way round', async () => {
    const { customer: child } = await createCustomer(tm, 'sales_rep', { name: 'Child', parentId: customer.id });
    expect(await refused(tm, 'sales_rep', 'updateCustomer', customer, { parentId: child.id })).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'parentId',
    });
    expect(await refused(tm, 'sales_rep', 'updateCustomer', customer, { referrerId: customer.id })).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'referrerId',
    });
  });

  test('MS-3.2.1b a source that the document does not name is refused, and one that it names is taken', async () => {
    expect(await refused(ms, 'sales_rep', 'updateCustomer', inMs, { source: 'WEB_SEARCH' })).toMatchObject({
      code: 'ENUM_NOT_IN_PACK',
      field: 'source',
    });
    await done(ms, 'sales_rep', 'updateCustomer', inMs, { source: 'ONLINE_MARKETING' });
    expect(
      await refusal(
        tm,
        'sales_rep',
        'mutation { createCustomer(input: { name: "Found online", source: ONLINE_MARKETING }) { refusals { code } } }',
      ),
    ).toMatchObject({ code: 'ENUM_NOT_IN_PACK' });
  });
});
