import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { brief, type ToldRefusal } from '../opportunity/pipeline.ts';

interface Became {
  readonly product: { readonly id: string; readonly version: number; readonly state: string };
  readonly refusals: readonly ToldRefusal[];
}

async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = verb === 'createProduct' ? 'CreateProductInput' : 'RecordInput';
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    product { id version state } refusals { code field rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input });
  return answer.data?.[verb] ?? { product: null, refusals: answer.errors![0]!.extensions.refusals };
}

const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

/** Who keeps products in each document, who sells them, and who does neither. */
const holders: Readonly<Record<PackCode, { readonly keeper: string; readonly seller: string; readonly stranger: string }>> = {
  TM: { keeper: 'marketing_director', seller: 'sales_rep', stranger: 'brand_member' },
  CL: { keeper: 'company_management', seller: 'sales_rep', stranger: 'marketing_staff' },
  MS: { keeper: 'company_management', seller: 'sales_rep', stranger: 'finance' },
  MC: { keeper: 'marketing_director', seller: 'sales_rep', stranger: 'production' },
  BS: { keeper: 'general_manager', seller: 'business_rep', stranger: 'finance' },
};

const first = await testCompany('TM');

describe.each(packCodes)('a product of %s', (pack) => {
  const { keeper, seller, stranger } = holders[pack];
  let company: Company;
  let product: Became['product'];

  test('is added by who configures, and by nobody who sells', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    expect((await act(company, seller, 'createProduct', { name: 'Press' })).refusals[0]!.code).toBe('NOT_PERMITTED');
    ({ product } = await act(company, keeper, 'createProduct', { name: 'Press', series: 'P' }));
    expect(brief(await act(company, keeper, 'createProduct', { name: 'Press' }))[0]).toContain('ALREADY_EXISTS name');
  });

  test('is read by who sells it, and by nobody outside sales', async () => {
    const document = 'query ($id: ID!) { product(id: $id) { name } products { totalCount } }';
    const seen = await company.as(seller).run(document, { id: product.id });
    expect(seen.data).toEqual({ product: { name: 'Press' }, products: { totalCount: 1 } });
    const { data } = await company.as(stranger).run(document, { id: product.id });
    expect(data).toEqual({ product: null, products: { totalCount: 0 } });
  });

  test('that is not sold any more is what no opportunity is about', async () => {
    ({ product } = await act(company, keeper, 'retireProduct', at(product)));
    expect(product.state).toBe('RETIRED');
    const lead = await company
      .as(seller)
      .run('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { refusals { code field } } }', {
        input: { name: 'A press', source: 'EXHIBITION', product: product.id },
      });
    expect(lead.data.createOpportunity.refusals).toEqual([{ code: 'RECORD_LOCKED', field: 'product' }]);
    expect(brief(await act(company, keeper, 'retireProduct', at(product)))[0]).toMatch(/^WRONG_TRANSITION/);
    ({ product } = await act(company, keeper, 'reactivateProduct', at(product)));
    expect(product.state).toBe('ACTIVE');
  });
});
