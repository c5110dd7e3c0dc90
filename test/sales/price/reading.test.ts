import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { draft, newProduct, price, pricing } from './catalogue.ts';

/**
 * Who reads the list, who reads drafts, and who reads what a price rests on (reading.md, price): sales persons and heads,
 * in BS the whole market department and the service manager; cost for who sets prices, the head of marketing and finance.
 */
const readers: Readonly<
  Record<
    PackCode,
    {
      readonly list: readonly string[];
      readonly drafts: readonly string[];
      readonly basis: readonly string[];
      readonly none: readonly string[];
    }
  >
> = {
  TM: {
    list: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management', 'finance'],
    drafts: ['sales_manager', 'marketing_director', 'company_management'],
    basis: ['sales_manager', 'marketing_director', 'finance'],
    none: ['brand_member', 'market_research_member', 'production'],
  },
  CL: {
    list: ['sales_rep', 'marketing_department_head', 'company_management', 'finance'],
    drafts: ['marketing_department_head', 'company_management'],
    basis: ['marketing_department_head', 'finance'],
    none: ['marketing_staff', 'production'],
  },
  MS: {
    list: ['sales_rep', 'department_head', 'company_management', 'finance'],
    drafts: ['department_head', 'company_management'],
    basis: ['department_head', 'finance'],
    none: ['marketing_staff', 'production', 'logistics'],
  },
  MC: {
    list: ['sales_rep', 'sales_manager', 'marketing_director', 'company_management', 'finance'],
    drafts: ['sales_manager', 'marketing_director', 'company_management'],
    basis: ['sales_manager', 'marketing_director', 'finance'],
    none: ['marketing_manager', 'service_manager', 'service_specialist', 'production'],
  },
  BS: {
    list: ['business_rep', 'business_assistant', 'marketing_manager', 'service_manager', 'general_manager', 'finance'],
    drafts: ['business_assistant', 'marketing_manager', 'general_manager'],
    basis: ['business_assistant', 'marketing_manager', 'finance'],
    none: ['service_specialist', 'production', 'logistics'],
  },
};

const first = await testCompany('TM');

describe.each(packCodes)('who reads the price list of %s', (pack) => {
  const { list, drafts, basis, none } = readers[pack];
  let company: Company;
  let product: string;
  let valid: string;
  let drafted: string;

  test('one price in force and one draft of who sets prices', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    product = await newProduct(company);
    ({ id: valid } = await price(company, product));
    ({ id: drafted } = await draft(company, product));
    expect(pricing[pack].pricer).toBe(basis[0]);
  });

  const sees = async (who: string, id: string, here = company) => {
    const { data, extensions, errors } = await here.as(who).run(
      `query ($id: ID!, $product: ID!) { node(id: $id) { id } priceListItem(id: $id) { price basisCost competitorPrice history { changes { field after } } }
        priceListItems { nodes { id } totalCount } product(id: $product) { currentPrice { basisCost } priceListItems { totalCount } } }`,
      { id, product },
    );
    expect(errors).toBeUndefined();
    return { ...data, masked: extensions?.masked ?? [] };
  };

  test.each(['list', 'drafts', 'basis', 'none'] as const)('%s', async (kind) => {
    for (const who of { list, drafts, basis, none }[kind]) {
      const seen = await sees(who, kind === 'drafts' ? drafted : valid);
      const isRead = kind !== 'none';
      expect([who, seen.node !== null, seen.priceListItem !== null, seen.priceListItems.totalCount]).toEqual([
        who,
        isRead,
        isRead,
        isRead ? (drafts.includes(who) ? 2 : 1) : 0,
      ]);
      if (!isRead) continue;
      // To who reads no products, the list of products is closed.
      if (seen.product) expect(seen.product.priceListItems.totalCount).toBe(drafts.includes(who) ? 2 : 1);
      const cost = basis.includes(who) ? '2100.500000' : null;
      expect([who, seen.priceListItem.basisCost, seen.priceListItem.competitorPrice === null]).toEqual([who, cost, cost === null]);
      expect(seen.product?.currentPrice.basisCost ?? cost).toBe(cost);
      expect(seen.masked.length > 0).toBe(cost === null);
      const told = seen.priceListItem.history.flatMap(({ changes }: { changes: readonly { field: string; after: unknown }[] }) => changes);
      const costs = told.filter(({ field }: { field: string }) => field === 'basisCost').map(({ after }: { after: unknown }) => after);
      expect(costs.every((after: unknown) => (after === null) === (cost === null))).toBe(true);
    }
  });

  test('a draft is nothing to who reads the list alone', async () => {
    for (const who of list.filter((each) => !drafts.includes(each))) {
      const seen = await sees(who, drafted);
      expect([who, seen.node, seen.priceListItem]).toEqual([who, null, null]);
    }
  });

  test('another company reads nothing of it', async () => {
    const seen = await sees(drafts[0]!, valid, await first.beside(pack));
    expect([seen.node, seen.priceListItem, seen.priceListItems.totalCount]).toEqual([null, null, 0]);
  });
});
