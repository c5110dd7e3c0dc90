import { fromGlobalId, toGlobalId } from '../../../src/kernel/id.ts';
import type { PackCode } from '../../../src/governance/law.ts';
import type { Answer, Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { cny, type ToldRefusal } from '../opportunity/pipeline.ts';
import { drafted as quoted, needing } from '../quote/desk.ts';

export { brief, cny } from '../opportunity/pipeline.ts';

/** Who drafts and signs, who heads sales, who keeps contracts, and who performs them, in each document. */
export const posts: Readonly<
  Record<PackCode, { readonly seller: string; readonly head: string; readonly keeper: string; readonly performer: string }>
> = {
  TM: { seller: 'sales_rep', head: 'sales_manager', keeper: 'sales_rep', performer: 'sales_rep' },
  CL: { seller: 'sales_rep', head: 'marketing_department_head', keeper: 'sales_rep', performer: 'sales_rep' },
  MS: { seller: 'sales_rep', head: 'department_head', keeper: 'sales_rep', performer: 'sales_rep' },
  MC: { seller: 'sales_rep', head: 'sales_manager', keeper: 'sales_rep', performer: 'sales_rep' },
  BS: { seller: 'business_rep', head: 'marketing_manager', keeper: 'business_assistant', performer: 'service_manager' },
};

/** Everything that any document wants a contract to say. */
export const content = {
  title: 'Two presses',
  amount: cny('117000.50'),
  paymentTerms: 'Half in advance, half at the acceptance.',
  deliveryDueOn: '2026-06-01',
  technicalTerms: 'Presses of 80 tons.',
  commercialTerms: 'Price, payment and warranty.',
  company: { rights: 'The price.', obligations: 'To deliver two presses.' },
  customer: { rights: 'Two presses.', obligations: 'To pay the price.' },
  isSpecial: false,
};

export interface Contract {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly approval: { readonly id: string; readonly state: string } | null;
}

export interface Became {
  readonly contract: Contract;
  readonly refusals: readonly ToldRefusal[];
}

const money = '{ amount currency }';
export const fields = `id version number title kind state contentVersion amount ${money} paymentTerms deliveryDueOn isSpecial specialReason checkedOn signedOn
  effectiveOn expiresOn registerNumber archivePlace endReason terminationSide owner { id } opportunity { id state } quote { id } customer { id }
  parts { nodes { kind terms } } parties { nodes { side name rights obligations } } approval { id state }`;
const refusals = 'refusals { code field rule message clauses { id } mayDecide { role } }';

/** Runs one mutation on a contract as somebody; a refusal by the guard of the field reads like one of the payload. */
export async function act(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Became> {
  const document = `mutation ($input: ${inputs[verb] ?? named(verb)}!) { ${verb}(input: $input) { contract { ${fields} } ${refusals} } }`;
  const answer = await company.as(who).run(document, { input });
  return answer.data?.[verb] ?? { contract: null, refusals: refusalsOf(answer) };
}

/** The same, of something that must be done. */
export async function does(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Contract> {
  const became = await act(company, who, verb, input);
  if (became.refusals.length > 0) throw new Error(`${verb}: ${JSON.stringify(became.refusals)}`);
  return became.contract;
}

const named = (verb: string): string => `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
const inputs: Readonly<Record<string, string>> = {
  submitContractForSignature: 'RecordInput',
  performContract: 'RecordInput',
  recallContract: 'DropContractInput',
};

export function refusalsOf(answer: Answer): readonly ToldRefusal[] {
  const found = answer.errors?.[0]?.extensions?.refusals;
  if (!found) throw new Error(JSON.stringify(answer.errors));
  return found as readonly ToldRefusal[];
}

export const at = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });
export const uuidOf = (id: string): string => fromGlobalId(id)!.uuid;

/** An opportunity of the seller whose customer has accepted a quotation and agreed; how that came about is other tests' business. */
export async function agreed(company: Company, who = posts[company.pack].seller): Promise<{ id: string; quote: string; customer: string }> {
  const { id, customer } = await needing(company, who);
  const quote = await quoted(company, company.pack === 'BS' ? 'business_assistant' : who, { opportunity: id });
  const { database } = company;
  await database.asOwner(`update quote set state = 'ACCEPTED', sent_on = '2026-03-01', answered_on = '2026-03-02' where id = $1`, [
    uuidOf(quote.id),
  ]);
  await database.asOwner(`update opportunity set state = 'CONTRACT', agreement = 'By letter.' where id = $1`, [uuidOf(id)]);
  return { id, quote: quote.id, customer };
}

/** Gives a customer a credit assessment that counts (G8). */
export async function assessed(company: Company, customer: string, { isPoor = false, validUntil = '2026-12-31' } = {}): Promise<void> {
  await company.database.asOwner(
    `insert into credit_assessment (organization_id, id, version, created_at, updated_at, customer_id, state, level, is_poor, basis, valid_from, valid_until)
      values ($1, $2, 1, '2026-03-01', '2026-03-01', $3, 'VALID', $4, $5, 'Accounts.', '2026-03-01', $6)`,
    [company.organizationId, anyId(), uuidOf(customer), isPoor ? 'POOR' : 'GOOD', isPoor, validUntil],
  );
}

/** A contract of the seller, drafted with everything that its document asks for. */
export async function drafted(
  company: Company,
  more: Record<string, unknown> = {},
): Promise<Contract & { opportunity: string; customer: string }> {
  const { id, customer } = await agreed(company);
  await assessed(company, customer);
  const contract = await does(company, posts[company.pack].seller, 'draftContract', { opportunityId: id, ...content, ...more });
  return { ...contract, opportunity: id, customer };
}

/** Attaches a file to a record, as if it had been uploaded; answers its id. */
export async function attached(company: Company, record: { readonly id: string }, name = 'Signed.pdf'): Promise<string> {
  const { prefix, uuid } = fromGlobalId(record.id)!;
  const id = anyId();
  await company.database.asOwner(
    `insert into attachment (organization_id, id, version, created_at, updated_at, ${prefix === 'imp' ? 'implementation_id' : 'contract_id'}, name, content_type, size, sha256, file_id)
      values ($1, $2, 1, '2026-03-02', '2026-03-02', $3, $4, 'application/pdf', 10, 'aa', $5)`,
    [company.organizationId, id, uuid, name, anyId()],
  );
  return toGlobalId('att', id);
}

/** Decides the open step of the contract's approval as somebody. */
export async function decide(
  company: Company,
  who: string,
  contract: { readonly id: string },
  more: Record<string, unknown> = {},
): Promise<{ readonly refusals: readonly ToldRefusal[] }> {
  const approvalId = await approvalOf(company, contract.id);
  const document = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { approval { state } ${refusals} } }`;
  const answer = await company.as(who).run(document, { input: { approvalId, decision: 'APPROVE', ...more } });
  return answer.data?.decideApproval ?? { refusals: refusalsOf(answer) };
}

/** The approval of a contract that is under way, whoever asks. */
export async function approvalOf(company: Company, id: string): Promise<string> {
  const [row] = await company.database.asOwner<{ id: string }>(
    `select id from approval where subject_id = $1 order by (state = 'PENDING') desc, id desc limit 1`,
    [uuidOf(id)],
  );
  return toGlobalId('apr', row!.id);
}

/** The contract as somebody sees it; null to whom it is closed. */
export async function read(company: Company, who: string, id: string): Promise<Contract> {
  const answer = await company.as(who).run(`query ($id: ID!) { contract(id: $id) { ${fields} } }`, { id });
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.contract;
}

/** A department by its template, as clients write its id. */
export async function departmentOf(company: Company, template: string): Promise<string> {
  const [row] = await company.database.asOwner<{ id: string }>('select id from department where organization_id = $1 and template = $2', [
    company.organizationId,
    template,
  ]);
  return toGlobalId('dep', row!.id);
}

/** Carries a drafted contract to where it can be signed with the customer, by whoever takes each step. */
export async function signable(company: Company, contract: Contract): Promise<Contract> {
  const { seller } = posts[company.pack];
  let now = contract;
  if (company.pack === 'TM') {
    now = await does(company, seller, 'checkContractWithCustomer', { ...at(now), checkNote: 'Read out together.', hasNoObjection: true });
  }
  if (company.pack === 'MS') {
    await does(company, seller, 'submitContractForReview', at(now));
    for (const who of await askedFor(company, now)) await mustDecide(company, who, now);
  }
  if (company.pack === 'BS') {
    const departmentIds = [await departmentOf(company, 'finance')];
    await does(company, 'business_assistant', 'submitContractForReview', { ...at(now), departmentIds, opinion: 'Fair terms.' });
    for (const who of await askedFor(company, now)) await mustDecide(company, who, now);
    now = await read(company, seller, now.id);
    await does(company, 'business_assistant', 'submitContractForSignature', at(now));
    for (const who of await askedFor(company, now)) await mustDecide(company, who, now);
  }
  return read(company, seller, now.id);
}

/** Addresses of those who are asked to decide on the contract now. */
export async function askedFor(company: Company, { id }: { readonly id: string }): Promise<readonly string[]> {
  const rows = await company.database.asOwner<{ email: string }>(
    `select distinct m.email from approval_vote v join approval a on a.organization_id = v.organization_id and a.id = v.approval_id
      join approval_step s on s.organization_id = v.organization_id and s.id = v.step_id
      join member m on m.organization_id = v.organization_id and m.id = v.member_id
      where a.subject_id = $1 and a.state = 'PENDING' and v.state = 'ASKED' and s.state = 'OPEN' order by m.email`,
    [uuidOf(id)],
  );
  return rows.map(({ email }) => email.split('@')[0]!);
}

async function mustDecide(company: Company, who: string, contract: { readonly id: string }): Promise<void> {
  const became = await decide(company, who, contract);
  if (became.refusals.length > 0) throw new Error(`${who}: ${JSON.stringify(became.refusals)}`);
}

/** A contract of the seller that was signed with the customer. */
export async function signed(
  company: Company,
  more: Record<string, unknown> = {},
): Promise<Contract & { opportunity: string; customer: string }> {
  const draft = await drafted(company, more);
  const now = await signable(company, draft);
  const documentId = await attached(company, now);
  const done = await does(company, posts[company.pack].seller, 'signContract', { ...at(now), signedOn: '2026-03-02', documentId });
  return { ...draft, ...done, opportunity: draft.opportunity, customer: draft.customer };
}

/** Concludes the contract of an opportunity whose customer has agreed, which wins it. */
export async function concluded(company: Company, who: string, opportunity: string, more: Record<string, unknown> = {}): Promise<Contract> {
  const { database, organizationId } = company;
  await database.asOwner(`update quote set state = 'ACCEPTED' where organization_id = $1 and opportunity_id = $2`, [
    organizationId,
    uuidOf(opportunity),
  ]);
  const [found] = await database.asOwner<{ id: string }>(`select customer_id as id from opportunity where id = $1`, [uuidOf(opportunity)]);
  await assessed(company, toGlobalId('cus', found!.id));
  const ready = await signable(company, await does(company, who, 'draftContract', { opportunityId: opportunity, ...content, ...more }));
  const documentId = await attached(company, ready);
  return does(company, who, 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId });
}
