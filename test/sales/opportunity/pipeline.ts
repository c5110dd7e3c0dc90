import type { PackCode } from '../../../src/governance/law.ts';
import type { Answer, Company } from '../../support/company.ts';

/** Who sells, and who heads them, in each document. */
export const posts: Readonly<Record<PackCode, { readonly seller: string; readonly head: string }>> = {
  TM: { seller: 'sales_rep', head: 'sales_manager' },
  CL: { seller: 'sales_rep', head: 'marketing_department_head' },
  MS: { seller: 'sales_rep', head: 'department_head' },
  MC: { seller: 'sales_rep', head: 'sales_manager' },
  BS: { seller: 'business_rep', head: 'marketing_manager' },
};

export const cny = (amount: string) => ({ amount, currency: 'CNY' });

export interface ToldRefusal {
  readonly code: string;
  readonly field: string | null;
  readonly clauses: readonly { readonly id: string }[];
  readonly mayDecide: readonly { readonly role: string }[];
}

/** What became of a mutation; the opportunity is null where it was refused. */
export interface Became {
  readonly opportunity: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly engagedOn: string | null;
    readonly owner: { readonly id: string };
  };
  readonly refusals: readonly ToldRefusal[];
}

const refusals = 'refusals { code field rule clauses { id } mayDecide { role } }';

/** Runs one mutation as somebody; answers what became of it. A refusal by the guard of the field reads like one of the payload. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const fields = 'id version state outcome closedOn engagedOn value { amount } owner { id } department { id } region { id }';
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { opportunity { ${fields} } ${refusals} } }`;
  const answer = await company.as(who).run(document, { input });
  return answer.data?.[verb] ?? { opportunity: null, refusals: refusalsOf(answer) };
}

function refusalsOf(answer: Answer): readonly ToldRefusal[] {
  const found = answer.errors?.[0]?.extensions?.refusals;
  if (!found) throw new Error(JSON.stringify(answer.errors));
  return found as readonly ToldRefusal[];
}

/** Code, field and clauses of each refusal, short enough to compare at a glance. */
export const brief = (answer: { readonly refusals: readonly ToldRefusal[] }): readonly string[] =>
  answer.refusals.map(({ code, field, clauses }) => `${code} ${field ?? '-'} ${clauses.map(({ id }) => id).join(' ')}`);

/** A customer file of the seller. */
export async function openFile(company: Company, who: string, name: string): Promise<string> {
  const answer = await company
    .as(who)
    .run('mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } refusals { code } } }', {
      input: { name },
    });
  return answer.data.createCustomer.customer.id;
}

/** A telephone call with a customer. */
export async function speakWith(company: Company, who: string, customerId: string): Promise<void> {
  const input = {
    customerId,
    means: 'TELEPHONE',
    direction: 'OUTBOUND',
    summary: 'They ask for a proposal.',
    intention: 'They want to buy.',
  };
  const answer = await company
    .as(who)
    .run('mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } refusals { code field } } }', {
      input,
    });
  if (!answer.data.recordInteraction.interaction) throw new Error(JSON.stringify(answer));
}

/** A new lead of the seller. */
export async function takeUp(company: Company, who: string, more: Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const answer = await act(company, who, 'createOpportunity', { name: 'A line of presses', source: 'EXHIBITION', ...more });
  if (answer.refusals.length > 0) throw new Error(JSON.stringify(answer.refusals));
  return answer.opportunity;
}
