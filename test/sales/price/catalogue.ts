import type { PackCode } from '../../../src/governance/law.ts';
import type { Company } from '../../support/company.ts';
import type { ToldRefusal } from '../opportunity/pipeline.ts';

/** Who keeps products, and who sets their prices by which clauses, in each document (C34). */
export const pricing: Readonly<Record<PackCode, { readonly keeper: string; readonly pricer: string; readonly clauses: string }>> = {
  TM: { keeper: 'marketing_director', pricer: 'sales_manager', clauses: 'MC-4.1.3' },
  CL: { keeper: 'company_management', pricer: 'marketing_department_head', clauses: 'CL-3.2.2a CL-3.2.2b' },
  MS: { keeper: 'company_management', pricer: 'department_head', clauses: 'MC-4.1.3' },
  MC: { keeper: 'marketing_director', pricer: 'sales_manager', clauses: 'MC-4.1.3' },
  BS: { keeper: 'general_manager', pricer: 'business_assistant', clauses: 'BS-2.2.4k' },
};

export interface ToldPrice {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly price: string;
  readonly currency: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export interface Became {
  readonly priceListItem: ToldPrice;
  readonly refusals: readonly ToldRefusal[];
}

export const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** Runs one mutation on a price as somebody; answers what became of it. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = verb === 'withdrawPrice' ? 'RecordInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    priceListItem { id version state price currency validFrom validUntil } refusals { code field rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input });
  if (!answer.data?.[verb]) throw new Error(JSON.stringify(answer));
  return answer.data[verb];
}

/** A product of a name of its own. */
export async function newProduct(company: Company): Promise<string> {
  const input = { name: `Press ${(count += 1)}` };
  const { data } = await company
    .as(pricing[company.pack].keeper)
    .run('mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } refusals { code } } }', { input });
  return data.createProduct.product.id;
}

let count = 0;

/** What a price rests on, enough for every document. */
export const basis = { basisCost: '2100.5', competitorPrice: '5000', demandNote: 'They ask for more.', valueArgument: 'It saves a shift.' };

/** A draft of who sets prices. */
export async function draft(company: Company, product: string, more: Record<string, unknown> = {}): Promise<ToldPrice> {
  const input = { product, price: '4821', currency: 'CNY', ...basis, ...more };
  const { priceListItem, refusals } = await act(company, pricing[company.pack].pricer, 'draftPrice', input);
  if (!priceListItem) throw new Error(JSON.stringify(refusals));
  return priceListItem;
}

/** A price in force. */
export async function price(company: Company, product: string, more: Record<string, unknown> = {}): Promise<ToldPrice> {
  const drafted = await draft(company, product, more);
  const { priceListItem, refusals } = await act(company, pricing[company.pack].pricer, 'putPriceInForce', at(drafted));
  if (!priceListItem) throw new Error(JSON.stringify(refusals));
  return priceListItem;
}
