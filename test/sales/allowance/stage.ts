import type { Company } from '../../support/company.ts';
import { cny, openFile, posts, takeUp, type ToldRefusal } from '../opportunity/pipeline.ts';

export interface ToldAllowance {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isOwnDecision: boolean;
  readonly appliedTo: string | null;
  readonly escalatedOn: string | null;
}

export interface Became {
  readonly allowance: ToldAllowance;
  readonly refusals: readonly ToldRefusal[];
}

const plain: ReadonlySet<string> = new Set(['escalateAllowance', 'withdrawAllowance']);

/** Runs one mutation on an allowance as somebody; answers what became of it. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = plain.has(verb) ? 'RecordInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    allowance { id version state isOwnDecision appliedTo escalatedOn } refusals { code field message rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input });
  if (!answer.data?.[verb]) throw new Error(JSON.stringify(answer));
  return answer.data[verb];
}

export const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** Sets the limit within which allowances are granted at once, in the main unit of the base currency. */
export async function setLimit(company: Company, amount: number): Promise<void> {
  await override(company, { kind: 'SETTING', key: 'allowance_limit', value: `${amount}00` });
}

/** Changes the law of a company from today on. */
export async function override(company: Company, input: Record<string, unknown>): Promise<void> {
  const document = 'mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }';
  const { data } = await company.as('founder').run(document, { input });
  if (data.overrideLaw.refusals.length > 0) throw new Error(JSON.stringify(data.overrideLaw.refusals));
}

/** An opportunity of the seller with a customer of its own. */
export async function sale(company: Company, who: string = posts[company.pack].seller): Promise<string> {
  const customer = await openFile(company, who, `Customer ${(count += 1)}`);
  return (await takeUp(company, who, { customer })).id;
}

let count = 0;

/** A request of the seller, in an opportunity of its own unless told. */
export async function ask(
  company: Company,
  amount: string,
  { opportunity, who = 'business_rep' }: { opportunity?: string; who?: string } = {},
): Promise<ToldAllowance> {
  const input = { opportunity: opportunity ?? (await sale(company, who)), amount: cny(amount), reason: 'They order again.' };
  const { allowance, refusals } = await act(company, who, 'requestAllowance', input);
  if (!allowance) throw new Error(JSON.stringify(refusals));
  return allowance;
}
