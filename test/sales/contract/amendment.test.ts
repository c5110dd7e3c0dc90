import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import type { ToldRefusal } from '../opportunity/pipeline.ts';
import { askedFor, at, brief, cny, decide, departmentOf, drafted, read, refusalsOf, signed, uuidOf } from './desk.ts';

interface Amendment {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: number;
}

const fields = 'id version number state reason amount { amount } signedOn signedBy { id } approvals { nodes { chain state voidedField } }';
const refusals = 'refusals { code field rule clauses { id } mayDecide { role } }';

async function act(
  company: Company,
  who: string,
  verb: string,
  input: Record<string, unknown>,
): Promise<{ contractAmendment: Amendment; refusals: readonly ToldRefusal[] }> {
  const type = verb === 'submitAmendmentForSignature' ? 'RecordInput' : `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const answer = await company
    .as(who)
    .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { contractAmendment { ${fields} } ${refusals} } }`, { input });
  return answer.data?.[verb] ?? { contractAmendment: null, refusals: refusalsOf(answer) };
}

async function done(company: Company, who: string, verb: string, input: Record<string, unknown>): Promise<Amendment> {
  const became = await act(company, who, verb, input);
  if (became.refusals.length > 0) throw new Error(`${verb}: ${JSON.stringify(became.refusals)}`);
  return became.contractAmendment;
}

async function see(company: Company, who: string, id: string): Promise<Amendment> {
  return (await company.as(who).run(`query ($id: ID!) { contractAmendment(id: $id) { ${fields} } }`, { id })).data.contractAmendment;
}

async function attached(company: Company, { id }: { readonly id: string }): Promise<string> {
  const file = anyId();
  await company.database.asOwner(
    `insert into attachment (organization_id, id, version, created_at, updated_at, amendment_id, name, content_type, size, sha256, file_id)
      values ($1, $2, 1, '2026-03-02', '2026-03-02', $3, 'Amendment.pdf', 'application/pdf', 10, 'aa', $4)`,
    [company.organizationId, file, uuidOf(id), anyId()],
  );
  return toGlobalId('att', file);
}

const first = await testCompany('TM');
const signature = { signedOn: '2026-03-02', agreement: 'By letter.' };

describe('an amendment', () => {
  test('TM-5.1.4b is to a signed contract, changes something, and is one at a time', async () => {
    const draft = await drafted(first);
    const amend = (contract: { readonly id: string }, more: Record<string, unknown>) =>
      act(first, 'sales_rep', 'draftAmendment', { contractId: contract.id, reason: 'A third press.', ...more });
    expect(brief(await amend(draft, { amount: cny('1') }))).toEqual(['RECORD_LOCKED contractId TM-1.1']);
    const contract = await signed(first);
    expect(brief(await amend(contract, {}))).toEqual(['MISSING_FIELD amount TM-5.1.4b']);
    expect((await amend(contract, { amount: cny('175000') })).contractAmendment).toMatchObject({ state: 'DRAFT', number: 1 });
    expect(brief(await amend(contract, { amount: cny('1') }))).toEqual(['ALREADY_EXISTS contractId TM-1.1']);
    expect(brief(await act(first, await first.hire('sales_rep'), 'draftAmendment', { contractId: contract.id, reason: 'x' }))).toEqual([
      'NOT_FOUND - ',
    ]);
    expect(brief(await act(first, 'sales_manager', 'draftAmendment', { contractId: contract.id, reason: 'x' }))).toEqual([
      'OUT_OF_REACH - TM-5.1.4a',
    ]);
  });

  test('TM-5.1.4c is signed with its document and the word of the customer; then the contract says so, its sale stays booked', async () => {
    const contract = await signed(first);
    const amendment = await done(first, 'sales_rep', 'draftAmendment', {
      contractId: contract.id,
      reason: 'A third press.',
      amount: cny('175000'),
      commercialTerms: 'Three presses.',
    });
    expect(brief(await act(first, 'sales_rep', 'signAmendment', at(amendment)))).toEqual([
      'MISSING_FIELD agreement TM-5.1.4c',
      'ATTACHMENT_MISSING - TM-2.2.3c TM-5.1.4c',
      'MISSING_FIELD signedOn TM-2.2.3c TM-5.1.4c',
      'MISSING_FIELD documentId TM-2.2.3c TM-5.1.4c',
    ]);
    const documentId = await attached(first, amendment);
    const end = await done(first, 'sales_rep', 'signAmendment', { ...at(amendment), ...signature, documentId });
    expect(end).toMatchObject({ state: 'SIGNED', signedBy: { id: first.member('sales_rep').id } });
    expect(await read(first, 'sales_rep', contract.id)).toMatchObject({
      state: 'EFFECTIVE',
      amount: { amount: '175000.00' },
      contentVersion: 2,
      paymentTerms: 'Half in advance, half at the acceptance.',
      parts: { nodes: expect.arrayContaining([expect.objectContaining({ kind: 'COMMERCIAL', terms: 'Three presses.' })]) },
    });
    const { data } = await first
      .as('sales_rep')
      .run('query ($id: ID!) { opportunity(id: $id) { value { amount } } }', { id: contract.opportunity });
    expect(data.opportunity.value.amount).toBe('117000.50');
    expect(brief(await act(first, 'sales_rep', 'changeAmendment', { ...at(end), reason: 'x' }))).toEqual(['RECORD_LOCKED id TM-1.1']);
    expect(
      await done(first, 'sales_rep', 'draftAmendment', { contractId: contract.id, reason: 'Later.', deliveryDueOn: '2026-09-01' }),
    ).toMatchObject({
      number: 2,
    });
  });

  test('G3 BS-3.2a BS-3.2d goes through the review and the signatures of its contract, and again when it is changed', async () => {
    const company = await first.beside('BS');
    const contract = await signed(company);
    const drafting = { contractId: contract.id, reason: 'A third press.', technicalTerms: 'Three presses.' };
    const amendment = await done(company, 'business_rep', 'draftAmendment', drafting);
    const documentId = await attached(company, amendment);
    const sign = async () =>
      act(company, 'business_rep', 'signAmendment', { ...at(await see(company, 'business_rep', amendment.id)), ...signature, documentId });
    expect(brief(await sign())).toEqual(['CONTRACT_REVIEW_OPEN - BS-3.2a BS-3.2d G3', 'PREREQUISITE_MISSING - BS-3.2a BS-3.2d G3']);
    const convened = { departmentIds: [await departmentOf(company, 'production')], opinion: 'Fair.' };
    await done(company, 'business_assistant', 'submitAmendmentForReview', { ...at(amendment), ...convened });
    expect(await askedFor(company, amendment)).toEqual(['marketing_manager', 'production', 'service_manager']);
    for (const who of await askedFor(company, amendment)) expect(brief(await decide(company, who, amendment))).toEqual([]);
    const passed = await see(company, 'business_rep', amendment.id);
    expect(passed.state).toBe('REVIEW_PASSED');
    await done(company, 'business_rep', 'submitAmendmentForSignature', at(passed));
    for (const who of await askedFor(company, amendment)) expect(brief(await decide(company, who, amendment))).toEqual([]);
    const released = await see(company, 'business_rep', amendment.id);
    expect(released.state).toBe('RELEASED');
    const changed = await done(company, 'business_rep', 'changeAmendment', { ...at(released), technicalTerms: 'Four presses.' });
    expect(changed).toMatchObject({
      state: 'DRAFT',
      approvals: {
        nodes: [expect.objectContaining({ state: 'VOIDED', voidedField: 'technicalTerms' }), expect.objectContaining({ state: 'VOIDED' })],
      },
    });
    expect(brief(await sign())).toEqual(['CONTRACT_REVIEW_OPEN - BS-3.2a BS-3.2d G3', 'PREREQUISITE_MISSING - BS-3.2a BS-3.2d G3']);
  });

  test('G26 is dropped by its author, and ends with its contract', async () => {
    const contract = await signed(first);
    const amendment = await done(first, 'sales_rep', 'draftAmendment', { contractId: contract.id, reason: 'x', amount: cny('1') });
    expect(brief(await act(first, 'sales_rep', 'dropAmendment', at(amendment)))).toEqual([expect.stringMatching(/^MISSING_FIELD reason/)]);
    await first.database.asOwner(`update contract set state = 'TERMINATED' where id = $1`, [uuidOf(contract.id)]);
    const documentId = await attached(first, amendment);
    expect(brief(await act(first, 'sales_rep', 'signAmendment', { ...at(amendment), ...signature, documentId }))).toEqual([
      'RECORD_LOCKED - TM-2.2.3c TM-5.1.4c',
    ]);
    expect(await done(first, 'sales_rep', 'dropAmendment', { ...at(amendment), reason: 'No.' })).toMatchObject({ state: 'REJECTED' });
  });
});
