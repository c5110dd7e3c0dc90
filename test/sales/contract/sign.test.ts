import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act as actOn } from '../opportunity/pipeline.ts';
import {
  act,
  agreed,
  askedFor,
  assessed,
  at,
  attached,
  brief,
  cny,
  content,
  decide,
  departmentOf,
  does,
  drafted,
  posts,
  read,
  signable,
  signed,
  uuidOf,
  type Contract,
} from './desk.ts';

/** What keeps a draft from being signed at once, in each document. */
const missing: Readonly<Record<PackCode, readonly string[]>> = {
  TM: ['PREREQUISITE_MISSING - TM-5.1.4c'],
  CL: [],
  MS: ['CONTRACT_REVIEW_OPEN - MS-3.2.3c G3'],
  MC: [],
  BS: ['CONTRACT_REVIEW_OPEN - BS-3.2a BS-3.2d G3', 'PREREQUISITE_MISSING - BS-3.2a BS-3.2d G3'],
};
const orderly: Readonly<Record<PackCode, string>> = { TM: 'TM-1.1', CL: 'CL-1.3.2', MS: 'MS-1.1', MC: 'MC-1.3b', BS: 'BS-2.2.2h' };
const signing: Readonly<Record<PackCode, string>> = {
  TM: 'TM-2.2.3c TM-5.1.4c',
  CL: 'CL-4.4.2b',
  MS: 'MS-3.2.3b',
  MC: 'MC-4.2.5',
  BS: 'BS-2.2.5f',
};

const first = await testCompany('TM');

describe.each(packCodes)('signing in %s', (pack) => {
  const { seller, head } = posts[pack];
  let company: Company;
  let draft: Contract & { opportunity: string; customer: string };
  const sign = async (more: Record<string, unknown> = {}, who = seller) => {
    const now = await read(company, seller, draft.id);
    return act(company, who, 'signContract', { ...at(now), signedOn: '2026-03-02', ...more });
  };

  test(`${missing[pack].join(', ') || 'no step'} comes before the signature, and the document with its day`, async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    draft = await drafted(company);
    const empty = await sign({ signedOn: null, dryRun: true });
    expect(brief(empty)).toEqual([
      ...missing[pack],
      `ATTACHMENT_MISSING - ${signing[pack]}`,
      `MISSING_FIELD signedOn ${signing[pack]}`,
      `MISSING_FIELD documentId ${signing[pack]}`,
    ]);
  });

  test('with them, it is signed by whoever owns it: the opportunity is won on its day for its amount, the customer active', async () => {
    const ready = await signable(company, draft);
    const documentId = await attached(company, draft);
    const refused = await act(company, head, 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId, dryRun: true });
    expect(refused.refusals[0]?.code).toMatch(/NOT_PERMITTED|OUT_OF_REACH/);
    const done = await sign({ documentId });
    expect(brief(done)).toEqual([]);
    expect(done.contract).toMatchObject({ state: 'EFFECTIVE', signedOn: '2026-03-02', effectiveOn: '2026-03-02' });
    const { data } = await company.as(seller).run(
      `query ($id: ID!) { contract(id: $id) { signedBy { id } signedDocument { id name } opportunity { state outcome closedOn contractReference value { amount }
        customer { state activeSince } availableTransitions { name } } } }`,
      { id: draft.id },
    );
    expect(data.contract).toEqual({
      signedBy: { id: company.member(seller).id },
      signedDocument: { id: documentId, name: 'Signed.pdf' },
      opportunity: {
        state: 'ORDER_EXECUTION',
        outcome: 'WON',
        closedOn: '2026-03-02',
        contractReference: draft.number,
        value: { amount: '117000.50' },
        customer: { state: 'ACTIVE', activeSince: '2026-03-02' },
        availableTransitions: [expect.objectContaining({ name: 'deliver' })],
      },
    });
  });

  test(`${orderly[pack]} what is signed is signed once, and not changed any more`, async () => {
    expect(brief(await sign({ documentId: await attached(company, draft) }))).toEqual([`WRONG_TRANSITION - ${orderly[pack]}`]);
    const now = await read(company, seller, draft.id);
    expect(brief(await act(company, seller, 'changeContract', { ...at(now), amount: cny('1') }))).toEqual([
      `RECORD_LOCKED id ${orderly[pack]}`,
    ]);
    expect(brief(await act(company, seller, 'dropContract', { ...at(now), reason: 'No.' }))).toEqual([
      `WRONG_TRANSITION - ${orderly[pack]}`,
    ]);
  });
});

describe('days and documents', () => {
  test('TM-1.1 a contract is not signed tomorrow, nor before contact began, nor does it end before it begins', async () => {
    const ready = await signable(first, await drafted(first));
    const documentId = await attached(first, ready);
    const sign = (days: Record<string, string>) =>
      act(first, 'sales_rep', 'signContract', { ...at(ready), documentId, signedOn: '2026-03-02', ...days });
    expect(brief(await sign({ signedOn: '2026-03-03' }))).toEqual(['DATE_ORDER signedOn TM-1.1']);
    expect(brief(await sign({ signedOn: '2026-01-01' }))).toEqual(['DATE_ORDER signedOn TM-1.1']);
    expect(brief(await sign({ effectiveOn: '2026-03-01' }))).toEqual(['DATE_ORDER effectiveOn TM-1.1']);
    expect(brief(await sign({ expiresOn: '2026-03-01' }))).toEqual(['DATE_ORDER expiresOn TM-1.1']);
    expect((await sign({ effectiveOn: '2026-03-20' })).contract).toMatchObject({ state: 'SIGNED', effectiveOn: '2026-03-20' });
  });

  test('the signed document is one of the contract', async () => {
    const ready = await signable(first, await drafted(first));
    await attached(first, ready);
    const other = await attached(first, await drafted(first));
    const refused = await act(first, 'sales_rep', 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId: other });
    expect(brief(refused)).toEqual(['NOT_FOUND documentId ']);
  });

  test('G8 a credit that ran out keeps the first contract from being signed', async () => {
    const draft = await drafted(first);
    const ready = await signable(first, draft);
    const documentId = await attached(first, ready);
    await first.database.asOwner(`update credit_assessment set valid_until = '2026-03-01' where customer_id = $1`, [
      uuidOf(draft.customer),
    ]);
    const refused = await act(first, 'sales_rep', 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId });
    expect(brief(refused)).toEqual(['CREDIT_ASSESSMENT_MISSING - TM-7.1.4a TM-7.1.4b G8']);
  });

  test('TM-5.1.4a what was lost meanwhile is not signed', async () => {
    const draft = await drafted(first);
    const ready = await signable(first, draft);
    const documentId = await attached(first, ready);
    const { data } = await first.as('sales_rep').run('query ($id: ID!) { opportunity(id: $id) { id version } }', { id: draft.opportunity });
    await actOn(first, 'sales_rep', 'loseOpportunity', { ...at(data.opportunity), reason: 'Price.' });
    expect(brief(await act(first, 'sales_rep', 'signContract', { ...at(ready), signedOn: '2026-03-02', documentId }))).toEqual([
      'PREREQUISITE_MISSING - TM-5.1.4a',
    ]);
    const offered = await first
      .as('sales_rep')
      .run('query ($id: ID!) { contract(id: $id) { availableTransitions { name allowed refusal { code clauses { id } } } } }', {
        id: ready.id,
      });
    expect(offered.data.contract.availableTransitions).toContainEqual({
      name: 'sign',
      allowed: false,
      refusal: { code: 'PREREQUISITE_MISSING', clauses: [{ id: 'TM-5.1.4a' }] },
    });
  });

  test('fifty signers at once sign once', async () => {
    const company = await first.beside('CL');
    const draft = await drafted(company);
    const documentId = await attached(company, draft);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => act(company, 'sales_rep', 'signContract', { ...at(draft), signedOn: '2026-03-02', documentId })),
    );
    expect(all.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(new Set(all.flatMap(({ refusals }) => refusals.map(({ code }) => code)))).toEqual(new Set(['STALE_VERSION']));
    const wins = await company.database.asOwner<{ count: string }>(
      `select count(*) from audit_entry where record_id = $1 and after ->> 'outcome' = 'WON'`,
      [uuidOf(draft.opportunity)],
    );
    expect(Number(wins[0]!.count)).toBe(1);
  });
});

describe('the check with the customer', () => {
  test('TM-5.1.4c asks for a word on it, and that no objection is left', async () => {
    const draft = await drafted(first);
    const check = (more: Record<string, unknown>) => act(first, 'sales_rep', 'checkContractWithCustomer', { ...at(draft), ...more });
    expect(brief(await check({}))).toEqual(['MISSING_FIELD checkNote TM-5.1.4c', 'INVALID_VALUE hasNoObjection TM-5.1.4c']);
    expect(brief(await check({ checkNote: 'Read.', hasNoObjection: false }))).toEqual(['INVALID_VALUE hasNoObjection TM-5.1.4c']);
    expect((await check({ checkNote: 'Read.', hasNoObjection: true })).contract).toMatchObject({
      state: 'CUSTOMER_CHECKED',
      checkedOn: '2026-03-02',
    });
  });

  test('TM-5.1.4c a changed contract was not checked: it is a draft again', async () => {
    const ready = await signable(first, await drafted(first));
    const changed = await does(first, 'sales_rep', 'changeContract', { ...at(ready), amount: cny('5') });
    expect(changed).toMatchObject({ state: 'DRAFT', checkedOn: null });
    const same = await does(first, 'sales_rep', 'changeContract', { ...at(ready), expectedVersion: changed.version, amount: cny('5') });
    expect(same.version).toBe(changed.version);
  });
});

describe('the review of MS', () => {
  test('MS-3.2.3c the author convenes it, another person decides, and what was changed goes through it again', async () => {
    const company = await first.beside('MS');
    const draft = await drafted(company);
    await does(company, 'sales_rep', 'submitContractForReview', at(draft));
    const asked = await askedFor(company, draft);
    expect(asked).not.toContain('sales_rep');
    expect(asked).not.toEqual([]);
    for (const who of asked) expect(brief(await decide(company, who, draft))).toEqual([]);
    const passed = await read(company, 'sales_rep', draft.id);
    expect(passed).toMatchObject({ state: 'REVIEW_PASSED', approval: { state: 'APPROVED' } });
    const changed = await does(company, 'sales_rep', 'changeContract', { ...at(passed), commercialTerms: 'Other terms.' });
    expect(changed).toMatchObject({ state: 'DRAFT', approval: { state: 'VOIDED' } });
    const { data } = await company
      .as('sales_rep')
      .run('query ($id: ID!) { contract(id: $id) { approval { voidedField } } }', { id: draft.id });
    expect(data.contract.approval.voidedField).toBe('commercialTerms');
  });

  test('MS-1.1 no signatures within the company are asked for where no document has them', async () => {
    const company = await first.beside('MS');
    const draft = await drafted(company);
    expect(brief(await act(company, 'sales_rep', 'submitContractForSignature', at(draft)))).toEqual(['STEP_NOT_ON - MS-1.1']);
  });
});

describe('the review and the signatures of BS', () => {
  let company: Company;
  let draft: Contract;

  test('BS-3.2a the assistant convenes departments, with an opinion; a representative does not', async () => {
    company = await first.beside('BS');
    draft = await drafted(company);
    expect(brief(await act(company, 'business_assistant', 'submitContractForReview', at(draft)))).toEqual([
      'MISSING_FIELD departmentIds BS-3.2a',
      'MISSING_FIELD opinion BS-2.2.4a',
    ]);
    const refused = await act(company, 'business_rep', 'submitContractForReview', at(draft));
    expect(brief(refused)).toEqual(['NOT_PERMITTED - BS-3.2a BS-2.2.4a']);
    expect(refused.refusals[0]!.mayDecide.map(({ role }) => role)).toEqual(['business_assistant']);
    const early = await act(company, 'business_rep', 'submitContractForSignature', at(draft));
    expect(brief(early)).toEqual(['CONTRACT_REVIEW_OPEN - BS-3.2a BS-3.2d G3']);
    const departmentIds = [await departmentOf(company, 'finance')];
    expect(await read(company, 'finance', draft.id)).toBeNull();
    const many = Array.from({ length: 101 }, () => departmentIds[0]);
    const flooded = await act(company, 'business_assistant', 'submitContractForReview', {
      ...at(draft),
      departmentIds: many,
      opinion: 'x',
    });
    expect(brief(flooded)).toEqual(['INVALID_VALUE departmentIds BS-2.2.5l']);
    await does(company, 'business_assistant', 'submitContractForReview', { ...at(draft), departmentIds, opinion: 'Fair.' });
    expect(await askedFor(company, draft)).toEqual(['finance', 'marketing_manager', 'service_manager']);
    expect(await read(company, 'finance', draft.id)).toMatchObject({ state: 'IN_REVIEW', amount: { amount: '117000.50' } });
    const now = await read(company, 'business_rep', draft.id);
    const unreviewed = await act(company, 'business_rep', 'signContract', { ...at(now), signedOn: '2026-03-02' });
    // Whose opinions are outstanding is said by name.
    const names = ['finance', 'marketing_manager', 'service_manager'].map((who) => company.member(who).name);
    expect(unreviewed.refusals[0]).toMatchObject({
      code: 'CONTRACT_REVIEW_OPEN',
      message: expect.stringContaining(names.toSorted().join(', ')),
    });
  });

  test('G20 whoever owns or convened it gives no opinion; others are not asked', async () => {
    for (const who of ['business_rep', 'business_assistant', 'service_specialist', 'general_manager']) {
      const refused = await decide(company, who, draft);
      expect(refused.refusals.map(({ code }) => code)).toEqual([expect.stringMatching(/SELF_APPROVAL|NOT_ASKED|NOT_FOUND|NOT_PERMITTED/)]);
    }
  });

  test('BS-3.2a BS-3.2b every department agrees before the review passes', async () => {
    for (const who of ['finance', 'service_manager']) expect(brief(await decide(company, who, draft))).toEqual([]);
    const signature = await act(
      company,
      'business_assistant',
      'submitContractForSignature',
      at(await read(company, 'business_assistant', draft.id)),
    );
    expect(brief(signature)).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    expect(brief(await decide(company, 'marketing_manager', draft))).toEqual([]);
    expect(await read(company, 'business_rep', draft.id)).toMatchObject({ state: 'REVIEW_PASSED' });
  });

  test('G3 BS-3.2d one person does not sign both parts', async () => {
    await does(company, 'business_rep', 'submitContractForSignature', at(await read(company, 'business_rep', draft.id)));
    expect(await askedFor(company, draft)).toEqual(['marketing_manager', 'service_manager']);
    expect(brief(await decide(company, 'service_manager', draft))).toEqual([]);
    const again = await decide(company, 'service_manager', draft);
    expect(again.refusals).toHaveLength(1);
    expect(await read(company, 'business_rep', draft.id)).toMatchObject({ state: 'IN_SIGNATURE' });
    expect(brief(await decide(company, 'marketing_manager', draft))).toEqual([]);
    expect(await read(company, 'business_rep', draft.id)).toMatchObject({ state: 'RELEASED' });
  });

  test('G3 what was changed after the signatures is reviewed and signed again', async () => {
    const released = await read(company, 'business_rep', draft.id);
    const changed = await does(company, 'business_rep', 'changeContract', { ...at(released), technicalTerms: 'Presses of 90 tons.' });
    expect(changed).toMatchObject({ state: 'DRAFT' });
    const { data } = await company
      .as('business_rep')
      .run('query ($id: ID!) { contract(id: $id) { approvals { nodes { chain state voidedField } } } }', { id: draft.id });
    expect(data.contract.approvals.nodes).toEqual([
      { chain: 'contract.signature', state: 'VOIDED', voidedField: 'technicalTerms' },
      { chain: 'contract.review', state: 'VOIDED', voidedField: 'technicalTerms' },
    ]);
    const documentId = await attached(company, changed);
    expect(brief(await act(company, 'business_rep', 'signContract', { ...at(changed), signedOn: '2026-03-02', documentId }))).toEqual(
      missing.BS,
    );
  });

  test('G4 BS-3.2c a special contract passes by the separate meeting alone, which is minuted', async () => {
    const special = await drafted(company, { isSpecial: true, specialReason: 'Penalties without limit.' });
    const departmentIds = [await departmentOf(company, 'finance')];
    await does(company, 'business_assistant', 'submitContractForReview', { ...at(special), departmentIds, opinion: 'Risky.' });
    for (const who of ['finance', 'service_manager', 'marketing_manager']) expect(brief(await decide(company, who, special))).toEqual([]);
    expect(await read(company, 'business_rep', special.id)).toMatchObject({ state: 'IN_REVIEW' });
    expect(await askedFor(company, special)).toEqual(['marketing_manager']);
    const stepId = await openStep(special.id);
    expect(brief(await decide(company, 'marketing_manager', special, { stepId }))).toEqual(['MISSING_FIELD minutes BS-3.2c']);
    expect(brief(await decide(company, 'marketing_manager', special, { stepId, minutes: 'All agreed.' }))).toEqual([]);
    expect(await read(company, 'business_rep', special.id)).toMatchObject({ state: 'REVIEW_PASSED' });
  });

  test('G4 without agreement the separate meeting decides', async () => {
    const contract = await drafted(company);
    const departmentIds = [await departmentOf(company, 'finance')];
    await does(company, 'business_assistant', 'submitContractForReview', { ...at(contract), departmentIds, opinion: 'Fair.' });
    expect(brief(await decide(company, 'finance', contract, { decision: 'ESCALATE', reason: 'Too cheap.' }))).toEqual([]);
    expect(await askedFor(company, contract)).toEqual(['marketing_manager']);
    expect((await decide(company, 'service_manager', contract)).refusals).toHaveLength(1);
    expect(brief(await decide(company, 'marketing_manager', contract, { minutes: 'Agreed at another price.' }))).toEqual([]);
    expect(await read(company, 'business_rep', contract.id)).toMatchObject({ state: 'REVIEW_PASSED' });
  });

  test('BS-3.2c a special contract says why', async () => {
    const { id, customer } = await agreed(company);
    await assessed(company, customer);
    const refused = await act(company, 'business_rep', 'draftContract', { opportunityId: id, ...content, isSpecial: true });
    expect(brief(refused)).toEqual(['MISSING_FIELD specialReason BS-3.2c']);
  });

  async function openStep(id: string): Promise<string> {
    const { data } = await company
      .as('marketing_manager')
      .run(`query ($id: ID!) { contract(id: $id) { approval { steps { nodes { id state } } } } }`, { id });
    return data.contract.approval.steps.nodes.find(({ state }: { state: string }) => state === 'OPEN').id;
  }
});

test('TM-5.1.4d finance and production get copies of what is signed, production without prices', async () => {
  expect(await signed(first)).toMatchObject({ state: 'EFFECTIVE' });
});
