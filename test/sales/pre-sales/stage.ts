import type { Company } from '../../support/company.ts';
import { posts, takeUp, type ToldRefusal } from '../opportunity/pipeline.ts';

export interface ToldSupport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly resources: string | null;
}

export interface Became {
  readonly preSalesSupport: ToldSupport;
  readonly refusals: readonly ToldRefusal[];
}

export const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

const inputs: Readonly<Record<string, string>> = {
  proposePreSalesResources: 'PreSalesResourcesInput',
  settlePreSalesSupport: 'PreSalesResourcesInput',
  agreePreSalesResources: 'RecordInput',
  closePreSalesSupport: 'RecordInput',
  disagreeOnPreSalesResources: 'PreSalesReasonInput',
  declinePreSalesSupport: 'PreSalesReasonInput',
  withdrawPreSalesSupport: 'PreSalesReasonInput',
  cancelPreSalesSupport: 'PreSalesReasonInput',
};

/** Runs one mutation on an application as somebody; answers what became of it. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = inputs[verb] ?? `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) {
    preSalesSupport { id version state resources } refusals { code field rule clauses { id } mayDecide { role } } } }`;
  const answer = await company.as(who).run(document, { input });
  if (!answer.data?.[verb]) throw new Error(JSON.stringify(answer));
  return answer.data[verb];
}

/** The same, where it must be done. */
export async function did(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<ToldSupport> {
  const { preSalesSupport, refusals } = await act(company, who, verb, input);
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
  return preSalesSupport;
}

/** An application of the seller, in a lead of its own unless told. */
export async function apply(company: Company, { opportunity, who }: { opportunity?: string; who?: string } = {}): Promise<ToldSupport> {
  const seller = who ?? posts[company.pack].seller;
  const input = { opportunity: opportunity ?? (await takeUp(company, seller)).id, need: 'A pilot on their line.' };
  return did(company, seller, 'requestPreSalesSupport', input);
}

/** An application of the representative that the service department has. */
export async function forwarded(company: Company, options: { opportunity?: string; who?: string } = {}): Promise<ToldSupport> {
  return did(company, 'marketing_manager', 'forwardPreSalesSupport', at(await apply(company, options)));
}

/** One whose resources both departments agreed on. */
export async function agreed(company: Company): Promise<ToldSupport> {
  const proposed = await did(company, 'marketing_manager', 'proposePreSalesResources', {
    ...at(await forwarded(company)),
    resources: 'Two people, three days.',
  });
  return did(company, 'service_manager', 'agreePreSalesResources', at(proposed));
}
