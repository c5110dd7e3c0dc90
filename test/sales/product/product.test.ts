import { beforeAll, describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { brief, cny, type ToldRefusal } from '../opportunity/pipeline.ts';

interface Became {
  readonly product: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly listPrice: { readonly amount: string } | null;
  };
  readonly refusals: readonly ToldRefusal[];
}

async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = ['retireProduct', 'reactivateProduct'].includes(verb) ? 'RecordInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    product { id version state listPrice { amount } } refusals { code field rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input });
  return answer.data?.[verb] ?? { product: null, refusals: answer.errors![0]!.extensions.refusals };
}

const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** Who keeps products and who sets prices in each document. */
const holders: Readonly<
  Record<PackCode, { readonly keeper: string; readonly pricer: string; readonly seller: string; readonly stranger: string }>
> = {
  TM: { keeper: 'marketing_director', pricer: 'sales_manager', seller: 'sales_rep', stranger: 'brand_member' },
  CL: { keeper: 'company_management', pricer: 'marketing_department_head', seller: 'sales_rep', stranger: 'marketing_staff' },
  MS: { keeper: 'company_management', pricer: 'department_head', seller: 'sales_rep', stranger: 'finance' },
  MC: { keeper: 'marketing_director', pricer: 'sales_manager', seller: 'sales_rep', stranger: 'production' },
  BS: { keeper: 'general_manager', pricer: 'business_assistant', seller: 'business_rep', stranger: 'finance' },
};

const pricing: Readonly<Record<PackCode, string>> = {
  TM: 'MC-4.1.3',
  CL: 'CL-3.2.2a CL-3.2.2b',
  MS: 'MC-4.1.3',
  MC: 'MC-4.1.3',
  BS: 'BS-2.2.4k',
};
const first = await testCompany('TM');

describe.each(packCodes)('the price list of %s', (pack) => {
  const { keeper, pricer, seller, stranger } = holders[pack];
  let company: Company;
  let product: Became['product'];

  test('a product is added by who configures, and by nobody who sells', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    expect((await act(company, seller, 'createProduct', { name: 'Press' })).refusals[0]!.code).toBe('NOT_PERMITTED');
    ({ product } = await act(company, keeper, 'createProduct', { name: 'Press', series: 'P' }));
    expect(brief(await act(company, keeper, 'createProduct', { name: 'Press' }))[0]).toContain('ALREADY_EXISTS name');
  });

  test(`${pricing[pack]} its price is set by who sets prices, and by nobody who sells`, async () => {
    const input = { ...at(product), amount: cny('4821'), reason: 'Competitors ask 5000.' };
    expect(brief(await act(company, seller, 'setPrice', input))).toEqual([`NOT_PERMITTED - ${pricing[pack]}`]);
    ({ product } = await act(company, pricer, 'setPrice', input));
    expect(product.listPrice).toEqual({ amount: '4821.00' });
  });

  test('a new price replaces it and the old one keeps its days', async () => {
    const input = { ...at(product), amount: cny('5000.50'), reason: 'Demand rose.' };
    ({ product } = await act(company, pricer, 'setPrice', input));
    const { data } = await company
      .as(seller)
      .run('{ products { nodes { name listPrice { amount } prices { nodes { amount { amount } state validFrom validUntil } } } } }');
    expect(data.products.nodes).toEqual([
      {
        name: 'Press',
        listPrice: { amount: '5000.50' },
        prices: {
          nodes: expect.arrayContaining([
            { amount: { amount: '4821.00' }, state: 'REPLACED', validFrom: '2026-03-02', validUntil: '2026-03-02' },
            { amount: { amount: '5000.50' }, state: 'VALID', validFrom: '2026-03-02', validUntil: null },
          ]),
        },
      },
    ]);
  });

  test('nobody outside sales reads it', async () => {
    const { data } = await company
      .as(stranger)
      .run('query ($id: ID!) { product(id: $id) { name } products { totalCount } }', { id: product.id });
    expect(data).toEqual({ product: null, products: { totalCount: 0 } });
  });
});

describe('a price', () => {
  let company: Company;
  let product: Became['product'];
  beforeAll(async () => {
    company = await first.beside('CL');
    ({ product } = await act(company, 'company_management', 'createProduct', { name: 'Press' }));
  });
  const set = (input: Record<string, unknown>) =>
    act(company, 'marketing_department_head', 'setPrice', { ...at(product), amount: cny('10'), reason: 'Demand.', ...input });

  test('CL-3.2.2a rests on a reason', async () => {
    expect(brief(await set({ reason: null }))).toEqual(['MISSING_FIELD reason CL-3.2.2a']);
  });

  test('does not begin tomorrow, nor before the one it replaces', async () => {
    expect(brief(await set({ validFrom: '2026-03-03' }))).toEqual(['DATE_ORDER validFrom CL-2.3.2']);
    ({ product } = await set({ validFrom: '2026-03-01' }));
    expect(brief(await set({ validFrom: '2026-02-28' }))).toEqual(['DATE_ORDER validFrom CL-2.3.2']);
  });

  test('is not set for a product that is not sold any more, which no opportunity is about', async () => {
    ({ product } = await act(company, 'company_management', 'retireProduct', at(product)));
    expect(product.state).toBe('RETIRED');
    expect(brief(await set({}))).toEqual(['RECORD_LOCKED id CL-1.3.2']);
    const lead = await company
      .as('sales_rep')
      .run('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { refusals { code field } } }', {
        input: { name: 'A press', product: product.id },
      });
    expect(lead.data.createOpportunity.refusals).toEqual([{ code: 'RECORD_LOCKED', field: 'product' }]);
    expect(brief(await act(company, 'company_management', 'retireProduct', at(product)))).toEqual(['WRONG_TRANSITION - CL-1.3.2']);
    ({ product } = await act(company, 'company_management', 'reactivateProduct', at(product)));
    expect(brief(await set({}))).toEqual([]);
  });
});
