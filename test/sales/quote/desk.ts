import type { PackCode } from '../../../src/governance/law.ts';
import type { Answer, Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { act as actOn, openFile, speakWith, takeUp, type ToldRefusal } from '../opportunity/pipeline.ts';

export { brief } from '../opportunity/pipeline.ts';

/** Who prepares, sends and records, who approves, in each document. */
export const posts: Readonly<Record<PackCode, { readonly seller: string; readonly assistant: string | null; readonly approver: string }>> =
  {
    TM: { seller: 'sales_rep', assistant: null, approver: 'sales_manager' },
    CL: { seller: 'sales_rep', assistant: null, approver: 'marketing_department_head' },
    MS: { seller: 'sales_rep', assistant: null, approver: 'department_head' },
    MC: { seller: 'sales_rep', assistant: null, approver: 'sales_manager' },
    BS: { seller: 'business_rep', assistant: 'business_assistant', approver: 'marketing_manager' },
  };

/** Everything that any document wants a quotation to state (C16). */
export const terms = {
  solution: 'Two presses with service.',
  deliveryTime: 'Six weeks after the order.',
  afterSalesService: 'Two years on site.',
  deliveryDueOn: '2026-06-01',
  paymentMethod: 'Half in advance.',
};

export const line = { specification: 'Press of 80 tons', quantity: '2', unitPrice: '50000', taxPercent: '13' };

export interface ToldLine {
  readonly id: string;
  readonly specification: string | null;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly net: { readonly amount: string };
}

export interface Quote {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly versionNumber: number;
  readonly state: string;
  readonly contentVersion: number;
  readonly sentOn: string | null;
  readonly answeredOn: string | null;
  readonly total: { readonly amount: string; readonly currency: string; readonly base: { readonly amount: string } };
  readonly owner: { readonly id: string };
  readonly lines: { readonly nodes: readonly ToldLine[] };
}

export interface Became {
  readonly quote: Quote;
  readonly refusals: readonly ToldRefusal[];
}

const money = '{ amount currency base { amount } }';
const fields = `id version number versionNumber state contentVersion sentOn answeredOn validUntil discountPercent agreement closeReason
  subtotal ${money} discountAmount ${money} tax ${money} total ${money} owner { id } opportunity { id } customer { id } revisionOf { id }
  lines { nodes { id position specification quantity unit unitPrice discountPercent taxPercent list ${money} net ${money} tax ${money} gross ${money} } }`;
const refusals = 'refusals { code field rule message clauses { id } mayDecide { role } }';

/** Runs one mutation on a quotation as somebody; a refusal by the guard of the field reads like one of the payload. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const document = `mutation ($input: ${inputs[verb] ?? 'RecordInput'}!) { ${verb}(input: $input) { quote { ${fields} } ${refusals} } }`;
  const answer = await company.as(who).run(document, { input });
  return answer.data?.[verb] ?? { quote: null, refusals: refusalsOf(answer) };
}

const inputs: Readonly<Record<string, string>> = {
  createQuote: 'CreateQuoteInput',
  changeQuote: 'ChangeQuoteInput',
  changeQuoteLines: 'ChangeQuoteLinesInput',
  recordQuoteAcceptance: 'RecordQuoteAcceptanceInput',
  recordQuoteDecline: 'RecordQuoteDeclineInput',
  withdrawQuote: 'WithdrawQuoteInput',
};

function refusalsOf(answer: Answer): readonly ToldRefusal[] {
  const found = answer.errors?.[0]?.extensions?.refusals;
  if (!found) throw new Error(JSON.stringify(answer.errors));
  return found as readonly ToldRefusal[];
}

export const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** An opportunity of the seller whose needs were analysed. */
export async function needing(company: Company, who: string): Promise<{ id: string; version: number; customer: string }> {
  const customer = await openFile(company, who, `Presses ${anyId()}`);
  await speakWith(company, who, customer);
  let now = await takeUp(company, who, { customer });
  for (const [verb, input] of development) {
    const became = await actOn(company, who, verb, { ...input, id: now.id, expectedVersion: now.version });
    if (became.refusals.length > 0) throw new Error(JSON.stringify(became.refusals));
    now = became.opportunity;
  }
  return { ...now, customer };
}

const plan = ['visitNeeds', 'visitBackground', 'visitPurchasingProcess', 'visitMaterial', 'visitDemonstration'];
const development: readonly (readonly [string, Record<string, unknown>])[] = [
  ['screenOpportunity', { assessment: 'Fits.', prospectClass: 'A', isKeyTarget: false }],
  ['contactOpportunity', Object.fromEntries(plan.map((field) => [field, 'Prepared.']))],
  ['analyseOpportunityNeeds', { needs: 'Two presses.', painPoints: 'Downtime.' }],
];

/** A drafted quotation for an opportunity, or for a new one of the seller. */
export async function drafted(company: Company, who: string, more: Record<string, unknown> = {}): Promise<Quote> {
  const opportunity = more['opportunity'] ?? (await needing(company, posts[company.pack].seller)).id;
  const became = await act(company, who, 'createQuote', { opportunity, ...terms, lines: [line], ...more });
  if (became.refusals.length > 0) throw new Error(JSON.stringify(became.refusals));
  return became.quote;
}

/** The quotation as somebody sees it, or null. */
export async function read(company: Company, who: string, id: string): Promise<Quote | null> {
  const answer = await company.as(who).run(`query ($id: ID!) { quote(id: $id) { ${fields} } }`, { id });
  return answer.data.quote;
}

/** The approval of a quotation that counts, as somebody sees it. */
export async function approvalOf(company: Company, who: string, id: string) {
  const answer = await company
    .as(who)
    .run('query ($id: ID!) { quote(id: $id) { approval { id state voidedField nextApprovers { id name } } } }', { id });
  return answer.data.quote.approval as ToldApproval | null;
}

export interface ToldApproval {
  readonly id: string;
  readonly state: string;
  readonly voidedField: string | null;
  readonly nextApprovers: readonly { readonly id: string; readonly name: string }[];
}

/** Decides on a submitted quotation; answers the refusals. */
export async function decide(company: Company, who: string, approvalId: string, decision = 'APPROVE'): Promise<readonly ToldRefusal[]> {
  const document = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { id state } ${refusals} } }`;
  const reason = decision === 'APPROVE' ? null : 'The price is too low.';
  const answer = await company.as(who).run(document, { input: { approvalId, decision, reason } });
  return answer.data?.decideApproval?.refusals ?? refusalsOf(answer);
}

/** A quotation that the law of the company lets be sent: approved where it asks for that. */
export async function approved(company: Company, who: string, more: Record<string, unknown> = {}): Promise<Quote> {
  const quote = await drafted(company, who, more);
  if (company.pack !== 'TM') return quote;
  mustBeDone(await act(company, who, 'submitQuote', at(quote)));
  const { approver } = posts[company.pack];
  const approval = await approvalOf(company, approver, quote.id);
  mustBeDone({ refusals: await decide(company, approver, approval!.id) });
  return (await read(company, who, quote.id))!;
}

/** A quotation that the customer has. */
export async function sent(company: Company, who: string, more: Record<string, unknown> = {}): Promise<Quote> {
  const became = await act(company, who, 'sendQuote', at(await approved(company, who, more)));
  mustBeDone(became);
  return became.quote;
}

function mustBeDone({ refusals: told }: Pick<Became, 'refusals'>): void {
  if (told.length > 0) throw new Error(JSON.stringify(told));
}
