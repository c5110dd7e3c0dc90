import { describe, expect, test } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { packs } from '../../../src/governance/packs.ts';
import { filesServer } from '../../attachment/files-server.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { act as actOn, type ToldRefusal } from '../opportunity/pipeline.ts';
import { act as actOnQuote, needing, sent } from '../quote/desk.ts';
import { act, at, brief, content, departmentOf, does, posts, read, refusalsOf, type Contract } from './desk.ts';

/** One step of the way to a contract that is signed and kept. */
interface Step {
  readonly verb: string;
  readonly by: string;
  /** Others who may take the step as well. */
  readonly also?: readonly string[];
  readonly to: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Members who then decide what was submitted, in this order; the state that this leads to. */
  readonly deciders?: readonly string[];
  readonly passed?: string;
}

const check = (by: string): Step => ({
  verb: 'checkContractWithCustomer',
  by,
  to: 'CUSTOMER_CHECKED',
  input: { checkNote: 'Read out together.', hasNoObjection: true },
});
const sign = (by: string): Step => ({ verb: 'signContract', by, to: 'EFFECTIVE', input: { signedOn: '2026-03-02' } });
const register = (by: string, state: string): Step => ({ verb: 'registerContract', by, to: state, input: { registerNumber: 'R-1' } });

/** From the draft to the register, as each document has it: the same verbs, other steps and other people. */
const ways: Readonly<Record<PackCode, readonly Step[]>> = {
  TM: [
    check('sales_rep'),
    sign('sales_rep'),
    register('sales_rep', 'EFFECTIVE'),
    { verb: 'performContract', by: 'sales_rep', to: 'IMPLEMENTING' },
  ],
  CL: [sign('sales_rep'), register('sales_rep', 'EFFECTIVE'), { verb: 'performContract', by: 'sales_rep', to: 'IMPLEMENTING' }],
  MS: [
    { verb: 'submitContractForReview', by: 'sales_rep', to: 'IN_REVIEW', deciders: ['department_head', 'legal'], passed: 'REVIEW_PASSED' },
    sign('sales_rep'),
    register('sales_rep', 'EFFECTIVE'),
    { verb: 'performContract', by: 'sales_rep', to: 'IMPLEMENTING' },
  ],
  MC: [
    check('sales_rep'),
    sign('sales_rep'),
    register('sales_rep', 'EFFECTIVE'),
    { verb: 'performContract', by: 'sales_rep', to: 'IMPLEMENTING' },
  ],
  BS: [
    {
      verb: 'submitContractForReview',
      by: 'business_assistant',
      to: 'IN_REVIEW',
      deciders: ['finance', 'marketing_manager', 'service_manager'],
      passed: 'REVIEW_PASSED',
    },
    {
      verb: 'submitContractForSignature',
      by: 'business_rep',
      also: ['business_assistant'],
      to: 'IN_SIGNATURE',
      deciders: ['marketing_manager', 'service_manager'],
      passed: 'RELEASED',
    },
    sign('business_rep'),
    register('business_assistant', 'EFFECTIVE'),
  ],
};

/** Verbs that are open at a state beside the one that the story takes: to drop, to change, to check where nothing asks for it. */
const openAt: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['dropContract', 'checkContractWithCustomer', 'submitContractForReview', 'submitContractForSignature', 'signContract'],
  CUSTOMER_CHECKED: ['dropContract', 'submitContractForReview'],
  REVIEW_PASSED: ['recallContract', 'signContract'],
  RELEASED: ['recallContract'],
  EFFECTIVE: ['registerContract', 'terminateContract', 'performContract', 'completeContract'],
};

const first = await testCompany('TM');
const address = await filesServer(first.app);

describe.each(packCodes)('the contract of %s, told by those who may', (pack) => {
  const { seller } = posts[pack];
  let company: Company;
  let opportunity: string;
  let customer: string;
  let contract: Contract;

  test('follows from an accepted quotation and the agreement of the customer', async () => {
    company = pack === 'TM' ? first : await first.beside(pack);
    const lead = await needing(company, seller);
    ({ id: opportunity, customer } = lead);
    const quote = await sent(company, seller, { opportunity });
    const accepted = await actOnQuote(company, seller, 'recordQuoteAcceptance', { ...at(quote), agreement: 'By letter.' });
    expect(brief(accepted)).toEqual([]);
    for (const [verb, input] of [
      ['proposeOpportunitySolution', { solution: 'Presses.', quotedAmount: content.amount }],
      ['startOpportunityNegotiation', { negotiatedPrice: content.amount, deliveryDueOn: '2026-06-01', paymentMethod: 'Half.' }],
      ['agreeOpportunity', { agreement: 'By letter.' }],
    ] as const) {
      const { data } = await company.as(seller).run('query ($id: ID!) { opportunity(id: $id) { id version } }', { id: opportunity });
      expect(brief(await actOn(company, seller, verb, { ...at(data.opportunity), ...input }))).toEqual([]);
    }
    await assessCredit(company, seller, customer);
    for (const other of othersThan(pack, [seller])) {
      const refused = await act(company, other, 'draftContract', { opportunityId: opportunity, ...content, dryRun: true });
      mustBeRefused(refused.refusals, pack, seller);
    }
    contract = await does(company, seller, 'draftContract', { opportunityId: opportunity, ...content });
    expect(contract).toMatchObject({ state: 'DRAFT', quote: { id: quote.id } });
  });

  for (const { verb, by, also = [], to, input = {}, deciders, passed } of ways[pack]) {
    test(`${verb} is for ${[by, ...also].join(' and ')} alone`, async () => {
      for (const other of othersThan(pack, [by, ...also])) {
        const refused = await act(company, other, verb, { ...at(contract), ...input, ...(await extra(verb)), dryRun: true });
        mustBeRefused(refused.refusals, pack, by);
      }
    });

    test(`no other step is taken before ${verb}`, async () => {
      const before = contract.state;
      const closed = allVerbs.filter((each) => each !== verb && !(openAt[before] ?? []).includes(each));
      for (const each of closed) {
        const who = whoTakes(pack, each);
        if (!who) continue;
        const refused = await act(company, who, each, { ...at(contract), ...whatTakes(each), dryRun: true });
        expect({ each, refused: refused.refusals.length > 0 }).toEqual({ each, refused: true });
        mustCite(refused.refusals, pack);
      }
    });

    test(`${verb} leads to ${passed ?? to}`, async () => {
      const more = await extra(verb);
      const done = await does(company, by, verb, { ...at(contract), ...input, ...more });
      expect(done.state).toBe(to);
      if (deciders) {
        expect([...(await nextApprovers())].toSorted()).toEqual(deciders.map((who) => company.member(who).name).toSorted());
        for (const other of othersThan(pack, deciders)) mustCite(await decides(other), pack);
        for (const who of deciders) expect(await decides(who)).toEqual([]);
      }
      contract = await read(company, seller, contract.id);
      expect(contract.state).toBe(passed ?? to);
    });
  }

  test('won the opportunity', async () => {
    const { data } = await company
      .as(seller)
      .run('query ($id: ID!) { opportunity(id: $id) { state outcome contracts { nodes { id } } } }', { id: opportunity });
    expect(data.opportunity).toEqual({ state: 'ORDER_EXECUTION', outcome: 'WON', contracts: { nodes: [{ id: contract.id }] } });
  });

  /** What a step needs beside the words: departments to convene, a document that was uploaded. */
  async function extra(verb: string): Promise<Record<string, unknown>> {
    if (verb === 'submitContractForReview' && pack === 'BS') {
      return { departmentIds: [await departmentOf(company, 'finance')], opinion: 'Fair.' };
    }
    if (verb === 'signContract') return { documentId: await upload(company, seller, contract.id) };
    return {};
  }

  async function approval(): Promise<{ id: string; nextApprovers: readonly { name: string }[] }> {
    const document = 'query ($id: ID!) { contract(id: $id) { approval { id nextApprovers { name } } } }';
    return (await company.as(seller).run(document, { id: contract.id })).data.contract.approval;
  }

  async function nextApprovers(): Promise<readonly string[]> {
    return (await approval()).nextApprovers.map(({ name }) => name);
  }

  async function decides(who: string): Promise<readonly ToldRefusal[]> {
    const { id: approvalId } = await approval();
    const document = `mutation ($input: DecideApprovalInput!) { decideApproval(input: $input) { refusals { code field clauses { id } mayDecide { role } } } }`;
    const answer = await company.as(who).run(document, { input: { approvalId, decision: 'APPROVE' } });
    return answer.data?.decideApproval?.refusals ?? refusalsOf(answer);
  }
});

const allVerbs = [
  'checkContractWithCustomer',
  'submitContractForReview',
  'submitContractForSignature',
  'signContract',
  'dropContract',
  'recallContract',
  'performContract',
  'completeContract',
  'registerContract',
  'archiveContract',
  'terminateContract',
];

/** Who takes a step under a document, where anybody does. */
function whoTakes(pack: PackCode, verb: string): string | null {
  const { seller, head, keeper, performer } = posts[pack];
  if (verb === 'registerContract' || verb === 'archiveContract') return keeper;
  if (verb === 'performContract' || verb === 'completeContract') return performer;
  if (verb === 'terminateContract') return head;
  if (verb === 'submitContractForReview') return pack === 'BS' ? 'business_assistant' : seller;
  if (verb === 'recallContract') return pack === 'BS' || pack === 'MS' ? head : null;
  return seller;
}

function whatTakes(verb: string): Record<string, unknown> {
  if (verb === 'checkContractWithCustomer') return { checkNote: 'Read.', hasNoObjection: true };
  if (verb === 'dropContract' || verb === 'recallContract' || verb === 'terminateContract') return { reason: 'x' };
  if (verb === 'registerContract') return { registerNumber: 'R-2' };
  if (verb === 'archiveContract') return { archivePlace: 'Room 4' };
  if (verb === 'signContract') return { signedOn: '2026-03-02', documentId: 'att_01a203ac9b9574ada8a33355b025bebb' };
  return {};
}

function othersThan(pack: PackCode, who: readonly string[]): readonly string[] {
  return packs[pack].roles.flatMap(({ slug, kind }) => (kind === 'relation' || kind === 'duty' || who.includes(slug) ? [] : [slug]));
}

/** Refused as what is not there, or by a clause of the document, with those who may. */
function mustBeRefused(refusals: readonly ToldRefusal[], pack: PackCode, by: string): void {
  expect(refusals).not.toEqual([]);
  for (const { code, mayDecide } of refusals) {
    if (code === 'NOT_FOUND') continue;
    expect(code).toMatch(/NOT_PERMITTED|OUT_OF_REACH/);
    expect(mayDecide.map(({ role }) => role)).toContain(by);
  }
  mustCite(refusals, pack);
}

/** Each refusal cites clauses of the document, or of the one that a fallback was borrowed from. */
function mustCite(refusals: readonly ToldRefusal[], pack: PackCode): void {
  expect(refusals).not.toEqual([]);
  for (const { code, clauses } of refusals) {
    if (code === 'NOT_FOUND') continue;
    expect(clauses.map(({ id }) => id)).not.toEqual([]);
    const foreign = clauses.filter(({ id }) => !id.startsWith(`${pack}-`) && !/^G\d+$/.test(id) && !id.startsWith('TM-'));
    expect(foreign).toEqual([]);
  }
}

async function assessCredit(company: Company, who: string, customerId: string): Promise<void> {
  const run = async (verb: string, type: string, input: Record<string, unknown>): Promise<{ id: string; version: number }> => {
    const answer = await company
      .as(who)
      .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { creditAssessment { id version } refusals { code } } }`, { input });
    expect(answer.data[verb].refusals).toEqual([]);
    return answer.data[verb].creditAssessment;
  };
  const requested = await run('requestCreditAssessment', 'RequestCreditAssessmentInput', { customerId });
  const found = await run('assessCredit', 'AssessCreditInput', { ...at(requested), level: 'GOOD', basis: 'Accounts.' });
  await run('validateCredit', 'ValidateCreditInput', { ...at(found), validUntil: '2026-12-31' });
}

/** Uploads a file and attaches it to a record, as clients do. */
async function upload(company: Company, who: string, recordId: string): Promise<string> {
  const body = '%PDF-1.7 signed by both';
  const file = { recordId, name: 'Contract.pdf', contentType: 'application/pdf', size: body.length };
  const requested = await company
    .as(who)
    .run('mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { upload { id url } refusals { code } } }', {
      input: file,
    });
  const { id, url } = requested.data.requestUpload.upload;
  const put = await fetch(`${address}${url}`, { method: 'PUT', body });
  await put.arrayBuffer();
  expect(put.status).toBe(204);
  const done = await company
    .as(who)
    .run('mutation ($input: AttachFileInput!) { attachFile(input: $input) { attachment { id } refusals { code } } }', {
      input: { uploadId: id },
    });
  return done.data.attachFile.attachment.id;
}
