import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';

const first = await testCompany('TM');

const importRates = `mutation ($input: ImportCurrencyRatesInput!) { importCurrencyRates(input: $input) {
  imported known refusals { code field message clauses { id } mayDecide { role } } } }`;
const create = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) {
  opportunity { id version name value { amount currency rateDay base { amount currency __typename } } }
  refusals { code field message rule clauses { id } mayDecide { role } remedy } } }`;

const rate = (currency: string, fromDay: string, price: string, units?: number) => ({
  currency,
  fromDay,
  rate: price,
  ...(units ? { units } : {}),
});

async function bring(company: Company, who: string, rates: readonly object[], more: object = {}) {
  const { data, errors } = await company.as(who).run(importRates, { input: { rates, source: 'Bank of China', ...more } });
  return data?.importCurrencyRates ?? { refusals: errors![0]!.extensions.refusals };
}

async function offer(company: Company, who: string, name: string, value: object) {
  const { data } = await company.as(who).run(create, { input: { name, source: 'REFERRAL', value } });
  return data.createOpportunity;
}

/** Whoever configures the organization, and finance, which sets the rules of expenses. */
const holders: Readonly<Record<PackCode, { readonly head: string; readonly seller: string }>> = {
  TM: { head: 'company_management', seller: 'sales_rep' },
  CL: { head: 'company_management', seller: 'sales_rep' },
  MS: { head: 'company_management', seller: 'sales_rep' },
  MC: { head: 'marketing_director', seller: 'sales_rep' },
  BS: { head: 'general_manager', seller: 'business_rep' },
};

describe.each(packCodes)('exchange rates of %s', (pack) => {
  const { head, seller } = holders[pack];
  let company: Company;

  test('are imported by who configures and by finance, and by nobody who sells', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    const refused = await bring(company, seller, [rate('USD', '2026-03-01', '7.1')]);
    expect(refused.refusals[0].code).toBe('NOT_PERMITTED');
    expect(await bring(company, head, [rate('USD', '2026-03-01', '7.1834')])).toMatchObject({ imported: 1, known: 0, refusals: [] });
    expect(await bring(company, 'finance', [rate('EUR', '2026-03-01', '8.3')])).toMatchObject({ imported: 1, refusals: [] });
  });

  test('book an amount of another currency, which tells what it is in the base currency', async () => {
    const { opportunity, refusals } = await offer(company, seller, 'Press', { amount: '100.50', currency: 'USD' });
    expect(refusals).toEqual([]);
    expect(opportunity.value).toEqual({
      amount: '100.50',
      currency: 'USD',
      rateDay: '2026-03-01',
      base: { amount: '721.93', currency: 'CNY', __typename: 'BaseMoney' },
    });
  });

  test('are not needed for the base currency', async () => {
    const { opportunity } = await offer(company, seller, 'Lathe', { amount: '100.50', currency: 'CNY' });
    expect(opportunity.value).toMatchObject({ rateDay: null, base: { amount: '100.50', currency: 'CNY' } });
  });

  test('without one an amount is refused, naming field, currency, day, rule, clause and who imports rates', async () => {
    const { opportunity, refusals } = await offer(company, seller, 'Drill', { amount: '1', currency: 'GBP' });
    expect(opportunity).toBeNull();
    expect(refusals).toEqual([expect.objectContaining({ code: 'RATE_MISSING', field: 'value.currency', rule: 'platform.money.rate' })]);
    expect(refusals[0].message).toMatch(/GBP.*CNY.*2026-03-02|2026-03-02.*GBP.*CNY/);
    expect(refusals[0].clauses.length).toBeGreaterThan(0);
    expect(refusals[0].mayDecide.map(({ role }: { role: string }) => role)).toEqual(expect.arrayContaining(['finance']));
  });
});

describe('a rate', () => {
  const head = 'company_management';
  const seller = 'sales_rep';

  test('holds from its day until the next, and not before', async () => {
    const company = await first.beside('CL');
    await bring(company, head, [rate('USD', '2026-03-03', '9'), rate('USD', '2026-02-01', '7'), rate('USD', '2026-02-20', '8')]);
    const { opportunity } = await offer(company, seller, 'Press', { amount: '1', currency: 'USD' });
    expect(opportunity.value).toMatchObject({ rateDay: '2026-02-20', base: { amount: '8.00' } });
    await bring(company, head, [rate('EUR', '2026-03-03', '9')]);
    expect((await offer(company, seller, 'Press', { amount: '1', currency: 'EUR' })).refusals[0].code).toBe('RATE_MISSING');
  });

  test('is never changed; a correction stands beside it with its reason, and what was booked stays', async () => {
    const company = await first.beside('CL');
    await bring(company, head, [rate('USD', '2026-03-01', '71.8')]);
    const { opportunity } = await offer(company, seller, 'Press', { amount: '10', currency: 'USD' });
    expect(opportunity.value.base.amount).toBe('718.00');
    const again = await bring(company, head, [rate('USD', '2026-03-01', '7.18')]);
    expect(again.refusals).toEqual([expect.objectContaining({ code: 'RATE_EXISTS', field: 'rates.0.fromDay' })]);
    expect(await bring(company, head, [rate('USD', '2026-03-01', '718.0', 10)])).toMatchObject({ imported: 0, known: 1 });
    const corrected = await bring(company, head, [rate('USD', '2026-03-01', '7.18')], { correctionReason: 'The point was missed.' });
    expect(corrected).toMatchObject({ imported: 1, refusals: [] });
    expect((await offer(company, seller, 'Press', { amount: '10', currency: 'USD' })).opportunity.value.base.amount).toBe('71.80');
    const { data } = await company
      .as(seller)
      .run(
        'query ($id: ID!) { opportunity(id: $id) { value { base { amount } } } currencyRates(orderBy: [{ fromDay: DESC }]) { nodes { rate revision correctionReason } } }',
        { id: opportunity.id },
      );
    expect(data.opportunity.value.base.amount).toBe('718.00');
    expect(data.currencyRates.nodes).toEqual(
      expect.arrayContaining([
        { rate: '71.800000', revision: 1, correctionReason: null },
        { rate: '7.180000', revision: 2, correctionReason: 'The point was missed.' },
      ]),
    );
    await expect(company.database.asOwner(`set role closedloop_api; update currency_rate set rate = 1`)).rejects.toThrow(
      'permission denied',
    );
  });

  test('of today does not book anew what is sent as it was', async () => {
    const company = await first.beside('CL');
    await bring(company, head, [rate('USD', '2026-02-01', '7')]);
    const { opportunity } = await offer(company, seller, 'Press', { amount: '10', currency: 'USD' });
    await bring(company, head, [rate('USD', '2026-03-01', '8')]);
    const change = `mutation ($input: ChangeOpportunityInput!) { changeOpportunity(input: $input) {
      opportunity { version value { amount currency rateDay base { amount } } history(first: 1) { changes { field before after } } } refusals { code } } }`;
    const at = { id: opportunity.id, expectedVersion: 1 };
    const same = await company.as(seller).run(change, { input: { ...at, value: { amount: '10.00', currency: 'USD' } } });
    expect(same.data.changeOpportunity.opportunity).toMatchObject({
      version: 1,
      value: { rateDay: '2026-02-01', base: { amount: '70.00' } },
    });
    const other = await company.as(seller).run(change, { input: { ...at, value: { amount: '20', currency: 'USD' } } });
    expect(other.data.changeOpportunity.opportunity).toEqual({
      version: 2,
      value: { amount: '20.00', currency: 'USD', rateDay: '2026-03-01', base: { amount: '160.00' } },
      history: [
        {
          changes: [
            {
              field: 'value',
              before: { amount: '10.00', currency: 'USD', base: { amount: '70.00', currency: 'CNY' }, rateDay: '2026-02-01' },
              after: { amount: '20.00', currency: 'USD', base: { amount: '160.00', currency: 'CNY' }, rateDay: '2026-03-01' },
            },
          ],
        },
      ],
    });
  });

  test('holds amounts against limits, which are of the base currency', async () => {
    const company = await first.beside('CL');
    const deputy = await company.hire(seller);
    await bring(company, head, [rate('USD', '2026-03-01', '7.2')]);
    const { opportunity: small } = await offer(company, seller, 'small', { amount: '60', currency: 'USD' });
    const { opportunity: large } = await offer(company, seller, 'large', { amount: '100', currency: 'USD' });
    const delegate = `mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { code message } } }`;
    const limit = { amount: '500', currency: 'CNY' };
    const given = {
      delegateId: company.member(deputy).id,
      actions: ['opportunity.manage'],
      amountLimit: limit,
      untilDay: '2026-03-31',
      reason: 'Leave.',
    };
    expect((await company.as(seller).run(delegate, { input: given })).data.delegateAuthority.refusals).toEqual([]);
    const change = `mutation ($input: ChangeOpportunityInput!) { changeOpportunity(input: $input) { refusals { code } } }`;
    const changed = async ({ id }: { id: string }) =>
      (await company.as(deputy).run(change, { input: { id, expectedVersion: 1, name: 'Seen by the deputy' } })).data.changeOpportunity
        .refusals;
    expect(await changed(small)).toEqual([]);
    expect((await changed(large)).map(({ code }: { code: string }) => code)).toEqual(['OVER_LIMIT']);
  });

  test('lets lists filter and order amounts of all currencies by what was booked', async () => {
    const company = await first.beside('CL');
    await bring(company, head, [rate('USD', '2026-03-01', '7.2'), rate('JPY', '2026-03-01', '4.8', 100)]);
    await offer(company, seller, 'dollars', { amount: '100', currency: 'USD' });
    await offer(company, seller, 'yuan', { amount: '700', currency: 'CNY' });
    await offer(company, seller, 'yen', { amount: '15000', currency: 'JPY' });
    const { data } = await company.as(seller).run(`{
      all: opportunities(orderBy: [{ value: ASC }]) { nodes { name value { amount base { amount } } } }
      some: opportunities(where: { value: { gt: "700", lte: "720" } }) { nodes { name } } }`);
    expect(data.all.nodes).toEqual([
      { name: 'yuan', value: { amount: '700.00', base: { amount: '700.00' } } },
      { name: 'dollars', value: { amount: '100.00', base: { amount: '720.00' } } },
      { name: 'yen', value: { amount: '15000', base: { amount: '720.00' } } },
    ]);
    expect(data.some.nodes.map(({ name }: { name: string }) => name).toSorted()).toEqual(['dollars', 'yen']);
  });
});

describe('an import of rates', () => {
  test('tells what is wrong with each row and writes none', async () => {
    const company = await first.beside('CL');
    await bring(company, 'finance', [rate('USD', '2026-03-01', '7.1')]);
    const { refusals } = await bring(company, 'finance', [
      rate('EUR', '2026-03-01', '8.3'),
      rate('XYZ', '2026-03-01', '1'),
      rate('CNY', '2026-03-01', '1'),
      rate('GBP', '2026-03-01', '9.1234567'),
      rate('GBP', '2026-03-01', '0.000000'),
      rate('GBP', '2026-03-01', '-9'),
      rate('GBP', '2026-03-01', '1e3'),
      rate('GBP', '3026-03-01', '9'),
      rate('GBP', '2026-03-01', '9', 7),
      rate('USD', '2026-03-01', '7.2'),
      rate('EUR', '2026-03-01', '8.4'),
    ]);
    expect(refusals.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([
      'UNKNOWN_ENUM rates.1.currency',
      'INVALID_VALUE rates.2.currency',
      'INVALID_VALUE rates.3.rate',
      'INVALID_VALUE rates.4.rate',
      'INVALID_VALUE rates.5.rate',
      'INVALID_VALUE rates.6.rate',
      'INVALID_VALUE rates.7.fromDay',
      'INVALID_VALUE rates.8.units',
      'RATE_EXISTS rates.9.fromDay',
      'RATE_EXISTS rates.10.fromDay',
    ]);
    const { data } = await company.as('sales_rep').run('{ currencyRates { totalCount } }');
    expect(data.currencyRates.totalCount).toBe(1);
  });

  test('leaves nothing behind when it is dry', async () => {
    const company = await first.beside('CL');
    expect(await bring(company, 'finance', [rate('USD', '2026-03-01', '7.1')], { dryRun: true })).toMatchObject({
      imported: 1,
      refusals: [],
    });
    const { data } = await company.as('sales_rep').run('{ currencyRates { totalCount } }');
    expect(data.currencyRates.totalCount).toBe(0);
  });
});
