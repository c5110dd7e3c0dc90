import { describe, expect, it } from '@jest/globals';
import { testCompany, type Company } from '../../support/company.ts';
import {
  approvalOf,
  decide,
  makePapers,
  refusalFields,
  submitPaper,
  type ApprovalShown,
  type PaperOptions,
  type StepShown,
} from './paper.ts';

const tm = await testCompany('TM');
await makePapers(tm);
const bs = await tm.beside('BS');

/** Sets the steps of a chain; answers the refusals. */
async function setChain(company: Company, key: string, value: unknown): Promise<readonly object[]> {
  const { data } = await company
    .as('founder')
    .run(`mutation ($key: String!, $value: JSON) { overrideLaw(input: { kind: CHAIN, key: $key, value: $value }) { ${refusalFields} } }`, {
      key,
      value,
    });
  return data.overrideLaw.refusals;
}

async function submitted(company: Company, by: string, options: PaperOptions = {}) {
  const paper = await submitPaper(company, by, options);
  const now = () => approvalOf(company, by, paper);
  return { now, approvalId: (await now()).id };
}

const states = (approval: ApprovalShown): string[] => approval.steps.nodes.map(({ state }) => state);
const next = (approval: ApprovalShown): string[] => approval.nextApprovers.map(({ name }) => name);

describe('a chain that the organization sets', () => {
  it('CL-1.3.2 runs in sequence: the second step opens when the first has passed', async () => {
    const company = await tm.beside('TM');
    expect(await setChain(company, 'quote.approval', [{ step: 'quote.approve' }, { role: 'finance' }, { relation: 'superior' }])).toEqual(
      [],
    );
    const { now, approvalId } = await submitted(company, 'sales_rep');
    expect(states(await now())).toEqual(['OPEN', 'WAITING', 'WAITING']);
    expect((await decide(company, 'finance', { approvalId })).refusals).toMatchObject([{ code: 'NOT_ASKED' }]);

    await decide(company, 'sales_manager', { approvalId });
    expect(await now()).toMatchObject({ state: 'PENDING', paperState: 'IN_APPROVAL' });
    expect(next(await now())).toEqual(['Finance']);
    await decide(company, 'finance', { approvalId });
    expect(states(await now())).toEqual(['APPROVED', 'APPROVED', 'OPEN']);
    // The superior of the sales rep is the sales manager, who has decided already and names the step.
    expect((await decide(company, 'sales_manager', { approvalId })).refusals).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
    const stepId = (await now()).steps.nodes[2]!.id;
    expect((await decide(company, 'sales_manager', { approvalId, stepId })).approval).toMatchObject({ state: 'APPROVED', decisions: 3 });
    expect(await now()).toMatchObject({ paperState: 'APPROVED' });
  });

  it('CL-1.3.2 steps of one stage are open together, each with its title', async () => {
    const company = await tm.beside('TM');
    await setChain(company, 'quote.approval', [
      { step: 'quote.approve' },
      { role: 'finance', isParallel: true },
      { role: 'legal', isParallel: true },
    ]);
    const { now, approvalId } = await submitted(company, 'sales_rep');
    expect(states(await now())).toEqual(['OPEN', 'OPEN', 'OPEN']);
    expect(next(await now())).toEqual(['Finance', 'Legal', 'Sales Manager']);
    expect((await now()).steps.nodes.map(({ title }) => title)).toEqual([
      'Approval of the quotation',
      'Finance department',
      'Legal compliance reviewer',
    ]);
    for (const who of ['legal', 'sales_manager', 'finance']) {
      expect(await now()).toMatchObject({ state: 'PENDING' });
      expect((await decide(company, who, { approvalId })).refusals).toEqual([]);
    }
    expect(await now()).toMatchObject({ state: 'APPROVED', paperState: 'APPROVED' });
  });

  it('CL-1.3.2 where all must agree it waits for each, and one return ends it', async () => {
    const company = await tm.beside('TM');
    await setChain(company, 'quote.approval', [{ step: 'quote.approve', mode: 'ALL' }]);
    const second = await company.hire('sales_manager');
    const { now, approvalId } = await submitted(company, 'sales_rep');
    expect(next(await now())).toEqual(['Sales Manager', second].toSorted());
    await decide(company, 'sales_manager', { approvalId });
    expect(await now()).toMatchObject({ state: 'PENDING', steps: { nodes: [{ state: 'OPEN' }] } });
    expect((await decide(company, 'sales_manager', { approvalId })).refusals).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
    const stepId = (await now()).steps.nodes[0]!.id;
    expect((await decide(company, 'sales_manager', { approvalId, stepId })).refusals).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
    await decide(company, second, { approvalId });
    expect(await now()).toMatchObject({ state: 'APPROVED' });

    const { now: after, approvalId: id } = await submitted(company, 'sales_rep');
    await decide(company, second, { approvalId: id, decision: 'RETURN', reason: 'No' });
    expect(await after()).toMatchObject({ state: 'RETURNED', paperState: 'RETURNED', nextApprovers: [] });
  });

  it('CL-1.3.2 where one decides, the others need not any more', async () => {
    const company = await tm.beside('TM');
    const second = await company.hire('sales_manager');
    const { now, approvalId } = await submitted(company, 'sales_rep');
    await decide(company, second, { approvalId });
    const votes = (await now()).steps.nodes[0]!.votes.nodes.map((vote) => [vote.member.name, vote.state]);
    expect(votes.toSorted(byText)).toEqual(
      [
        ['Sales Manager', 'DROPPED'],
        [second, 'APPROVED'],
      ].toSorted(byText),
    );
  });

  it.each([
    [100_00n, ['OPEN', 'SKIPPED', 'SKIPPED']],
    [100_01n, ['OPEN', 'WAITING', 'SKIPPED']],
    [500_00n, ['OPEN', 'WAITING', 'SKIPPED']],
    [500_01n, ['OPEN', 'SKIPPED', 'WAITING']],
  ])('BS-2.2.3j an amount of %s (in the minor unit) takes the steps of its band', async (amount, expected) => {
    const company = await tm.beside('TM');
    await setChain(company, 'quote.approval', [
      { step: 'quote.approve' },
      { role: 'marketing_director', above: '10000', upTo: '50000' },
      { role: 'company_management', above: '50000' },
    ]);
    const { now } = await submitted(company, 'sales_rep', { amount });
    expect(states(await now())).toEqual(expected);
    expect((await now()).steps.nodes.filter(({ departure }) => departure === 'OUTSIDE_BAND')).toHaveLength(
      expected.filter((state) => state === 'SKIPPED').length,
    );
  });

  it('C12 where the amount lies in no band at all it takes effect at once, with its route on record', async () => {
    const company = await tm.beside('CL');
    await setChain(company, 'quote.approval', [{ role: 'finance', above: '10000' }]);
    const { now } = await submitted(company, 'sales_rep', { amount: 1n });
    expect(await now()).toMatchObject({ state: 'APPROVED', paperState: 'APPROVED', steps: { nodes: [{ state: 'SKIPPED' }] } });
  });

  it('CL-1.3.2 what is under way keeps its route; what is submitted later takes the new one', async () => {
    const company = await tm.beside('TM');
    const { now, approvalId } = await submitted(company, 'sales_rep');
    expect(await setChain(company, 'quote.approval', [{ step: 'quote.approve' }, { role: 'company_management' }])).toEqual([]);
    expect(states(await now())).toEqual(['OPEN']);
    expect((await decide(company, 'sales_manager', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
    expect(states(await (await submitted(company, 'sales_rep')).now())).toEqual(['OPEN', 'WAITING']);
    const { data } = await company.as('sales_rep').run(`{ lawOf { chains { slug title steps { kind slug title mode } } } }`);
    expect(data.lawOf.chains[0]).toEqual({
      slug: 'quote.approval',
      title: 'Approval of the quotation',
      steps: [
        { kind: 'STEP', slug: 'quote.approve', title: 'Approval of the quotation', mode: 'ANY' },
        { kind: 'ROLE', slug: 'company_management', title: expect.any(String), mode: 'ANY' },
      ],
    });
  });

  it.each([
    ['TM-5.1.3c a step that the document states is not left out', [], 'the policy itself orders this step'],
    ['TM-5.1.3c nor narrowed to some amounts', [{ step: 'quote.approve', above: '100' }], 'weakens'],
    ['an unknown step', [{ step: 'quote.approve' }, { step: 'quote.bless' }], 'no such step'],
    ['an unknown role', [{ step: 'quote.approve' }, { role: 'pope' }], 'no such role'],
    ['a relation that is no role', [{ step: 'quote.approve' }, { role: 'related_department' }], 'no such role'],
    ['a step twice', [{ step: 'quote.approve' }, { step: 'quote.approve' }], 'twice'],
    ['a band without amounts', [{ step: 'quote.approve' }, { role: 'finance', above: '5', upTo: '5' }], 'no amount'],
    ['two ways to decide', [{ step: 'quote.approve', role: 'finance' }], 'does not fit'],
    ['an unknown word', [{ step: 'quote.approve', modus: 'ANY' }], 'does not fit'],
    ['an amount that is none', [{ step: 'quote.approve' }, { role: 'finance', above: '1.50' }], 'does not fit'],
    ['no list', { step: 'quote.approve' }, 'does not fit'],
  ])('%s', async (_title, value, reason) => {
    const refusals = await setChain(tm, 'quote.approval', value);
    expect(refusals).toMatchObject([{ code: 'OVERRIDE_NOT_POSSIBLE', message: expect.stringContaining(reason) }]);
    expect(await setChain(tm, 'quote.aproval', [])).toMatchObject([{ message: expect.stringContaining('no such approval chain') }]);
  });

  it.each([
    [
      'BS-3.2d two signatures stay those of two people',
      'contract.signature',
      [{ step: 'contract.sign_technical' }, { step: 'contract.sign_commercial', isDistinct: true }],
      'weakens',
    ],
    [
      'BS-3.2c the separate meeting keeps its minutes',
      'contract.review',
      [
        { step: 'contract.review', mode: 'ALL' },
        { step: 'contract.review_technical', isParallel: true },
        { step: 'contract.escalate', isOnEscalation: true },
      ],
      'weakens',
    ],
    [
      'BS-3.2c and comes after the review',
      'contract.review',
      [{ step: 'contract.escalate', isMeeting: true }, { step: 'contract.review', mode: 'ALL' }, { step: 'contract.review_technical' }],
      'otherwise',
    ],
  ])('%s', async (_title, key, value, reason) => {
    expect(await setChain(bs, key, value)).toMatchObject([{ code: 'OVERRIDE_NOT_POSSIBLE', message: expect.stringContaining(reason) }]);
  });

  it('CL-1.3.2 nobody sets it who may not configure the organization', async () => {
    const { data } = await tm
      .as('sales_manager')
      .run(`mutation { overrideLaw(input: { kind: CHAIN, key: "quote.approval", value: [] }) { ${refusalFields} } }`);
    expect(data.overrideLaw.refusals).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  });
});

describe('the signature of a contract in BS', () => {
  it('BS-3.2d takes both parts in any order, by two people', async () => {
    for (const order of [
      ['service_manager', 'marketing_manager'],
      ['marketing_manager', 'service_manager'],
    ]) {
      const { now, approvalId } = await submitted(bs, 'business_rep', { chain: 'contract.signature' });
      expect(next(await now())).toEqual(['Marketing Manager', 'Service Manager']);
      for (const [index, who] of order.entries()) {
        expect((await decide(bs, who, { approvalId })).refusals).toEqual([]);
        expect(await now()).toMatchObject({ state: index === 0 ? 'PENDING' : 'APPROVED' });
      }
    }
  });

  it('BS-3.2d one person who holds both posts signs one part, and somebody else is asked for the other', async () => {
    const company = await tm.beside('BS');
    await appoint(company, 'marketing_manager', 'service_manager');
    await endPost(company, 'service_manager');
    const { now, approvalId } = await submitted(company, 'business_rep', { chain: 'contract.signature' });
    expect(next(await now())).toEqual(['Marketing Manager']);
    await decide(company, 'marketing_manager', { approvalId });
    const [technical, commercial] = (await now()).steps.nodes as [StepShown, StepShown];
    expect([technical.state, commercial.state]).toEqual(['APPROVED', 'OPEN']);
    expect(next(await now())).toEqual(['General manager']);

    const second = await decide(company, 'marketing_manager', { approvalId, stepId: commercial.id });
    expect(second.refusals).toMatchObject([{ code: 'SAME_PERSON_SIGNATURE' }]);
    expect(second.refusals[0]!.clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(['G3', 'BS-3.2d']));
    expect((await decide(company, 'general_manager', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });
});

describe('the review of a contract in BS', () => {
  const review = { chain: 'contract.review' } as const;

  it('BS-3.2a passes when all who are to give an opinion agree, without a separate meeting', async () => {
    const { now, approvalId } = await submitted(bs, 'business_rep', review);
    expect(next(await now())).toEqual(['Business Assistant', 'Marketing Manager', 'Service Manager']);
    for (const who of ['business_assistant', 'service_manager']) await decide(bs, who, { approvalId });
    expect(await now()).toMatchObject({ state: 'PENDING' });
    await decide(bs, 'marketing_manager', { approvalId });
    expect(await now()).toMatchObject({ state: 'APPROVED' });
    expect(states(await now())).toEqual(['APPROVED', 'APPROVED', 'SKIPPED']);
  });

  it('G4 without agreement only the separate meeting passes it, with minutes', async () => {
    const { now, approvalId } = await submitted(bs, 'business_rep', review);
    expect((await decide(bs, 'business_assistant', { approvalId, decision: 'ESCALATE' })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'reason' },
    ]);
    await decide(bs, 'business_assistant', { approvalId, decision: 'ESCALATE', reason: 'Terms' });
    expect(states(await now())).toEqual(['ESCALATED', 'SKIPPED', 'OPEN']);
    expect(next(await now())).toEqual(['Marketing Manager']);
    expect((await decide(bs, 'service_manager', { approvalId })).refusals).toMatchObject([{ code: 'NOT_ASKED' }]);

    for (const minutes of [null, ' ']) {
      const { refusals } = await decide(bs, 'marketing_manager', { approvalId, minutes });
      expect(refusals).toMatchObject([{ code: 'MISSING_FIELD', field: 'minutes', clauses: [{ id: 'BS-3.2c' }] }]);
    }
    expect((await decide(bs, 'marketing_manager', { approvalId, decision: 'ESCALATE', reason: 'Again' })).refusals).toMatchObject([
      { code: 'STEP_NOT_ON' },
    ]);
    const { approval } = await decide(bs, 'marketing_manager', { approvalId, minutes: 'All agreed in the end.' });
    expect(approval).toMatchObject({
      state: 'APPROVED',
      steps: { nodes: [{}, {}, { state: 'APPROVED', minutes: 'All agreed in the end.' }] },
    });
  });

  it('BS-3.2c what is marked special takes the separate meeting although all agree', async () => {
    const { now, approvalId } = await submitted(bs, 'business_rep', { ...review, isSpecial: true });
    for (const who of ['business_assistant', 'service_manager', 'marketing_manager']) await decide(bs, who, { approvalId });
    expect(states(await now())).toEqual(['APPROVED', 'APPROVED', 'OPEN']);
    expect(await now()).toMatchObject({ state: 'PENDING' });
    const stepId = (await now()).steps.nodes[2]!.id;
    await decide(bs, 'marketing_manager', { approvalId, stepId, minutes: 'Held.' });
    expect(await now()).toMatchObject({ state: 'APPROVED' });
  });
});

describe('further approvers', () => {
  const add = async (by: string, approvalId: string, memberId: string) =>
    (
      await tm
        .as(by)
        .run(
          `mutation ($input: AddApproverInput!) { addApprover(input: $input) { approval { id nextApprovers { name } } ${refusalFields} } }`,
          {
            input: { approvalId, memberId },
          },
        )
    ).data.addApprover;

  it('TM-5.1.3c whoever decides asks a further person, who reads the record from then on and must agree too', async () => {
    const paper = await submitPaper(tm, 'sales_rep');
    const now = () => approvalOf(tm, 'sales_rep', paper);
    const { id: approvalId } = await now();
    expect(await approvalOf(tm, 'legal', paper)).toBeNull();
    const { approval, refusals } = await add('sales_manager', approvalId, tm.member('legal').id);
    expect(refusals).toEqual([]);
    expect(next(approval)).toEqual(['Legal', 'Sales Manager']);
    expect(await approvalOf(tm, 'legal', paper)).toMatchObject({ state: 'PENDING', isMine: true });
    await decide(tm, 'sales_manager', { approvalId });
    expect(await now()).toMatchObject({ state: 'PENDING', steps: { nodes: [{ state: 'OPEN' }] } });
    await decide(tm, 'legal', { approvalId });
    expect(await now()).toMatchObject({ state: 'APPROVED' });
  });

  it('TM-5.1.3c the agreement of the added one alone is not enough', async () => {
    const paper = await submitPaper(tm, 'sales_rep');
    const { id: approvalId } = await approvalOf(tm, 'sales_rep', paper);
    await add('sales_manager', approvalId, tm.member('legal').id);
    await decide(tm, 'legal', { approvalId });
    expect(await approvalOf(tm, 'sales_rep', paper)).toMatchObject({ state: 'PENDING', nextApprovers: [{ name: 'Sales Manager' }] });
    expect((await decide(tm, 'sales_manager', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });

  it('G20 neither the submitter nor who is not asked adds, and neither submitter nor who is asked already is added', async () => {
    const paper = await submitPaper(tm, 'sales_rep');
    const { id: approvalId } = await approvalOf(tm, 'sales_rep', paper);
    const legal = tm.member('legal').id;
    expect((await add('sales_rep', approvalId, legal)).refusals).toMatchObject([{ code: 'SELF_APPROVAL' }]);
    expect((await add('marketing_director', approvalId, legal)).refusals).toMatchObject([{ code: 'NOT_ASKED' }]);
    expect((await add('sales_manager', approvalId, tm.member('sales_rep').id)).refusals).toMatchObject([
      { code: 'SELF_APPROVAL', field: 'memberId' },
    ]);
    expect((await add('sales_manager', approvalId, tm.member('sales_manager').id)).refusals).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await add('sales_manager', approvalId, bs.member('legal').id)).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

async function appoint(company: Company, address: string, role: string): Promise<void> {
  await company.database.asOwner(
    `insert into appointment (organization_id, created_at, updated_at, member_id, post_id, from_day)
     select p.organization_id, now(), now(), $2, p.id, '2026-01-01' from post p where p.organization_id = $1 and p.role = $3 order by p.id limit 1`,
    [company.organizationId, company.member(address).uuid, role],
  );
}

async function endPost(company: Company, address: string): Promise<void> {
  await company.database.asOwner(`update appointment set until_day = '2026-01-02' where organization_id = $1 and member_id = $2`, [
    company.organizationId,
    company.member(address).uuid,
  ]);
}

function byText(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): number {
  return one.join() < other.join() ? -1 : 1;
}
