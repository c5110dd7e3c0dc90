import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { packCodes } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { brief, posts } from '../opportunity/pipeline.ts';
import { act, at, basis, draft, newProduct, price, pricing } from './catalogue.ts';

const first = await testCompany('TM');
const cl = await first.beside('CL');
const bs = await first.beside('BS');

describe.each(packCodes)('the price list of %s', (pack) => {
  const { pricer, clauses } = pricing[pack];
  const { seller } = posts[pack];
  let company: Company;
  let product: string;

  test(`${clauses} a price is drafted and put in force by who sets prices, and by nobody who sells`, async () => {
    company = { TM: first, CL: cl, BS: bs, MS: null, MC: null }[pack] ?? (await first.beside(pack));
    product = await newProduct(company);
    const input = { product, price: '4821', currency: 'CNY', ...basis };
    expect(brief(await act(company, seller, 'draftPrice', input))).toEqual([`NOT_PERMITTED - ${clauses}`]);
    const drafted = await draft(company, product);
    expect(drafted).toMatchObject({ state: 'DRAFT', price: '4821.000000', validFrom: '2026-03-02' });
    // To who sells, a draft is nothing that exists.
    expect(brief(await act(company, seller, 'putPriceInForce', at(drafted)))).toEqual(['NOT_FOUND - ']);
    const { priceListItem } = await act(company, pricer, 'putPriceInForce', at(drafted));
    expect(priceListItem).toMatchObject({ state: 'VALID', validFrom: '2026-03-02', validUntil: null });
    expect(brief(await act(company, seller, 'putPriceInForce', at(priceListItem)))).toEqual([`NOT_PERMITTED - ${clauses}`]);
    expect(brief(await act(company, pricer, 'putPriceInForce', at(priceListItem)))[0]).toMatch(/^WRONG_TRANSITION/);
  });

  test('a later price takes its place in the same deed, and is the one that is offered', async () => {
    await price(company, product, { price: '5000.5', demandNote: 'Demand rose.' });
    const { data } = await company.as(seller).run(
      `query ($id: ID!) { product(id: $id) { listPrice { amount } currentPrice { price currency validFrom }
        priceListItems { nodes { price state validFrom validUntil } } } }`,
      { id: product },
    );
    expect(data.product).toEqual({
      listPrice: { amount: '5000.50' },
      currentPrice: { price: '5000.500000', currency: 'CNY', validFrom: '2026-03-02' },
      priceListItems: {
        nodes: expect.arrayContaining([
          { price: '4821.000000', state: 'REPLACED', validFrom: '2026-03-02', validUntil: '2026-03-02' },
          { price: '5000.500000', state: 'VALID', validFrom: '2026-03-02', validUntil: null },
        ]),
      },
    });
  });
});

describe('what a price rests on', () => {
  test('CL-3.2.2a CL-3.2.2b cost, demand, competitors and value are known before it holds', async () => {
    const drafted = await draft(cl, await newProduct(cl), {
      basisCost: null,
      competitorPrice: null,
      demandNote: null,
      valueArgument: null,
    });
    const put = (input: Record<string, unknown>) => act(cl, 'marketing_department_head', 'putPriceInForce', input);
    expect(brief(await put(at(drafted)))).toEqual([
      'MISSING_FIELD basisCost CL-3.2.2a',
      'MISSING_FIELD demandNote CL-3.2.2a',
      'MISSING_FIELD competitorPrice CL-3.2.2a',
      'MISSING_FIELD valueArgument CL-3.2.2b',
    ]);
    const changed = await act(cl, 'marketing_department_head', 'changePrice', { ...at(drafted), ...basis, basisCost: null });
    expect(brief(await put(at(changed.priceListItem)))).toEqual(['MISSING_FIELD basisCost CL-3.2.2a']);
    const again = await act(cl, 'marketing_department_head', 'changePrice', { ...at(changed.priceListItem), basisCost: '1' });
    expect((await put(at(again.priceListItem))).priceListItem.state).toBe('VALID');
  });

  test('BS-2.2.4k is left to who sets prices elsewhere', async () => {
    const bare = { basisCost: null, competitorPrice: null, demandNote: null, valueArgument: null };
    expect((await price(bs, await newProduct(bs), bare)).state).toBe('VALID');
  });
});

describe('a price', () => {
  const put = (input: Record<string, unknown>) => act(bs, 'business_assistant', 'putPriceInForce', input);

  test('BS-2.2.5l does not begin tomorrow, nor before the one it replaces', async () => {
    const product = await newProduct(bs);
    await price(bs, product, { validFrom: '2026-03-01' });
    const next = await draft(bs, product);
    expect(brief(await put({ ...at(next), validFrom: '2026-03-03' }))).toEqual(['DATE_ORDER validFrom BS-2.2.5l']);
    expect(brief(await put({ ...at(next), validFrom: '2026-02-28' }))).toEqual(['DATE_ORDER validFrom BS-2.2.5l']);
    expect(brief(await put(at(next)))).toEqual([]);
  });

  test.each([
    [{ price: '-1' }, 'MONEY_NEGATIVE price BS-2.2.5l'],
    [{ price: 'cheap' }, 'MONEY_MALFORMED price BS-2.2.5l'],
    [{ price: '1.0000001' }, 'INVALID_VALUE price BS-2.2.5l'],
    [{ basisCost: '-0.5' }, 'MONEY_NEGATIVE basisCost BS-2.2.5l'],
    [{ currency: 'XXX' }, 'UNKNOWN_ENUM currency BS-2.2.2h'],
  ])('BS-2.2.5l is exact: %j is refused', async (more, refusal) => {
    const input = { product: await newProduct(bs), price: '1', currency: 'CNY', ...more };
    expect(brief(await act(bs, 'business_assistant', 'draftPrice', input))).toEqual([refusal]);
  });

  test('BS-2.2.4k keeps six places; the amount that products are ordered by is rounded half to even', async () => {
    const product = await newProduct(bs);
    await price(bs, product, { price: '0.125' });
    const { data } = await bs
      .as('business_rep')
      .run('query ($id: ID!) { product(id: $id) { listPrice { amount } currentPrice { price } } }', { id: product });
    expect(data.product).toEqual({ listPrice: { amount: '0.12' }, currentPrice: { price: '0.125000' } });
  });

  test('BS-2.2.4k holds in each currency by itself; the base currency is the one that is offered', async () => {
    const product = await newProduct(bs);
    const rates = { rates: [{ currency: 'USD', fromDay: '2026-03-01', rate: '7.1', units: 1 }], source: 'Central bank' };
    await bs
      .as('general_manager')
      .run('mutation ($input: ImportCurrencyRatesInput!) { importCurrencyRates(input: $input) { refusals { message } } }', {
        input: rates,
      });
    const abroad = await price(bs, product, { price: '10', currency: 'USD' });
    const query =
      'query ($id: ID!) { product(id: $id) { listPrice { amount currency } currentPrice { price currency } priceListItems(where: { state: { eq: VALID } }) { totalCount } } }';
    const before = await bs.as('business_rep').run(query, { id: product });
    expect(before.data.product).toMatchObject({ listPrice: { currency: 'USD' }, currentPrice: { currency: 'USD' } });
    await price(bs, product, { price: '75' });
    await price(bs, product, { price: '11', currency: 'USD' });
    const { data } = await bs.as('business_rep').run(query, { id: product });
    expect(data.product).toEqual({
      listPrice: { amount: '75.00', currency: 'CNY' },
      currentPrice: { price: '75.000000', currency: 'CNY' },
      priceListItems: { totalCount: 2 },
    });
    expect(brief(await act(bs, 'business_assistant', 'changePrice', { ...at({ ...abroad, version: 3 }), price: '1' }))).toEqual([
      'RECORD_LOCKED id BS-2.2.2h',
    ]);
  });

  test('BS-2.2.2h is not changed once it holds, nor set for a product that is not sold any more', async () => {
    const product = await newProduct(bs);
    const held = await price(bs, product);
    expect(brief(await act(bs, 'business_assistant', 'changePrice', { ...at(held), price: '1' }))).toEqual(['RECORD_LOCKED id BS-2.2.2h']);
    const waiting = await draft(bs, product);
    const { data } = await bs.as('general_manager').run('query ($id: ID!) { product(id: $id) { version } }', { id: product });
    const retire = { id: product, expectedVersion: data.product.version };
    await bs
      .as('general_manager')
      .run('mutation ($input: RecordInput!) { retireProduct(input: $input) { refusals { code } } }', { input: retire });
    expect(brief(await put(at(waiting)))).toEqual(['RECORD_LOCKED - BS-2.2.2h']);
    const input = { product, price: '1', currency: 'CNY' };
    expect(brief(await act(bs, 'business_assistant', 'draftPrice', input))).toEqual(['RECORD_LOCKED product BS-2.2.2h']);
  });

  test('G26 is withdrawn as a draft, by who drafted it', async () => {
    const drafted = await draft(bs, await newProduct(bs));
    const colleague = await bs.hire('business_assistant');
    expect(brief(await act(bs, colleague, 'withdrawPrice', at(drafted)))[0]).toMatch(/^NOT_PERMITTED/);
    const { priceListItem } = await act(bs, 'business_assistant', 'withdrawPrice', at(drafted));
    expect(priceListItem.state).toBe('WITHDRAWN');
    expect(brief(await put(at(priceListItem)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    const held = await price(bs, await newProduct(bs));
    expect(brief(await act(bs, 'business_assistant', 'withdrawPrice', at(held)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
  });

  test('BS-2.2.4k is one, whoever sets it at the same time', async () => {
    const product = await newProduct(bs);
    const drafts = await Promise.all(Array.from({ length: 12 }, (_, index) => draft(bs, product, { price: `${index + 1}` })));
    const outcomes = await Promise.all(drafts.map((each) => put(at(each))));
    expect(outcomes.filter(({ priceListItem }) => priceListItem !== null)).toHaveLength(12);
    const { data } = await bs.as('business_rep').run(
      `query ($id: ID!) { product(id: $id) { listPrice { amount } currentPrice { price }
        valid: priceListItems(where: { state: { eq: VALID } }) { totalCount } replaced: priceListItems(where: { state: { eq: REPLACED } }) { totalCount } } }`,
      { id: product },
    );
    expect(data.product.valid.totalCount).toBe(1);
    expect(data.product.replaced.totalCount).toBe(11);
    expect(Number(data.product.listPrice.amount)).toBe(Number(data.product.currentPrice.price));
  });

  test('of another company, or one that never was, is not found', async () => {
    const foreign = await draft(cl, await newProduct(cl));
    for (const id of [foreign.id, toGlobalId('pli', anyId())]) {
      for (const verb of ['changePrice', 'putPriceInForce', 'withdrawPrice']) {
        expect(brief(await act(bs, 'business_assistant', verb, { id, expectedVersion: 1 }))).toEqual(['NOT_FOUND - ']);
      }
    }
  });
});
