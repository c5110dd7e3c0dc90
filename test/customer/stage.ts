import type { Answer, Company } from '../support/company.ts';

export interface RefusalShown {
  readonly code: string;
  readonly field: string | null;
  readonly rule: string | null;
  readonly clauses: readonly { readonly id: string }[];
  readonly message?: string;
}

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

export interface Created {
  readonly customer: Versioned;
  readonly possibleDuplicates: {
    readonly customers: readonly { readonly id: string; readonly name: string }[];
    readonly hiddenCount: number;
    readonly remedy: string | null;
  };
}

/** Runs an operation that answers data, or a refusal as an error. */
export async function run(company: Company, as: string, document: string, variables?: Record<string, unknown>): Promise<Answer> {
  const answer = await company.as(as).run(document, variables);
  if (answer.errors && !answer.errors[0]?.extensions?.refusals) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** The first refusal of a mutation, or of a query as an error; null when it was done. */
export async function refusal(
  company: Company,
  as: string,
  document: string,
  variables?: Record<string, unknown>,
): Promise<RefusalShown | null> {
  const answer = await company.as(as).run(document, variables);
  const [error] = answer.errors ?? [];
  if (error) return error.extensions.refusals?.[0] ?? error.extensions;
  const [payload] = Object.values<{ refusals: RefusalShown[] }>(answer.data ?? {});
  return payload?.refusals[0] ?? null;
}

/** Opens a customer file; assigned to the caller where the caller opens only own ones. */
export async function createCustomer(company: Company, as: string, input: Record<string, unknown>): Promise<Created> {
  const document = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id version state } possibleDuplicates { customers { id name } hiddenCount remedy } refusals { code field message } } }`;
  const { data } = await run(company, as, document, { input });
  if (data.createCustomer.refusals.length > 0) throw new Error(JSON.stringify(data.createCustomer.refusals));
  return data.createCustomer;
}

export async function addContact(
  company: Company,
  as: string,
  customerId: string,
  input: Record<string, unknown> = {},
): Promise<Versioned> {
  const document = `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id version } refusals { code field message } } }`;
  const { data } = await run(company, as, document, { input: { customerId, name: 'Ann Lee', email: 'ann@example.com', ...input } });
  if (data.addContact.refusals.length > 0) throw new Error(JSON.stringify(data.addContact.refusals));
  return data.addContact.contact;
}
