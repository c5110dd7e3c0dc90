import { beforeEach, describe, expect, it } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import {
  approvalOf,
  carry,
  changePaper,
  codesOf,
  decide,
  makePapers,
  refusalFields,
  submitAgain,
  submitPaper,
  type Submitted,
} from './paper.ts';

const company = await testCompany('TM');
await makePapers(company);
const other = await company.beside('BS');

let paper: Submitted;
let approvalId: string;

beforeEach(async () => {
  paper = await submitPaper(company, 'sales_rep');
  approvalId = (await approvalOf(company, 'sales_rep', paper)).id;
});

const now = () => approvalOf(company, 'sales_rep', paper);

describe('who decides', () => {
  it('TM-5.1.3c the sales manager approves, and the paper follows in the same transaction', async () => {
    expect(await now()).toMatchObject({ paperState: 'IN_APPROVAL', state: 'PENDING', decisions: 0 });
    const { approval, refusals } = await decide(company, 'sales_manager', { approvalId });
    expect(refusals).toEqual([]);
    expect(approval).toMatchObject({
      state: 'APPROVED',
      decisions: 1,
      nextApprovers: [],
      steps: {
        nodes: [{ state: 'APPROVED', votes: { nodes: [{ state: 'APPROVED', decidedBy: { name: 'Sales Manager' }, onBehalfOf: null }] } }],
      },
    });
    expect(await now()).toMatchObject({ paperState: 'APPROVED' });
  });

  it('TM-5.1.3c somebody who reads it and is not asked is told who is, by which clause, and who may', async () => {
    const { approval, refusals } = await decide(company, 'company_management', { approvalId });
    expect(approval).toBeNull();
    expect(refusals).toMatchObject([{ code: 'NOT_ASKED', rule: 'approval.decide.asked', clauses: [{ id: 'TM-5.1.3c' }] }]);
    expect(refusals[0]!.message).toBe('"Approval of the quotation" is for Sales Manager to decide.');
    expect(refusals[0]!.mayDecide).toEqual([{ role: 'sales_manager', members: [{ name: 'Sales Manager' }] }]);
    expect(await now()).toMatchObject({ state: 'PENDING' });
  });

  it('G20 nobody decides the own submission', async () => {
    const { refusals } = await decide(company, 'sales_rep', { approvalId });
    expect(refusals).toMatchObject([{ code: 'SELF_APPROVAL', message: expect.stringContaining('Sales Manager') }]);
    expect(refusals[0]!.clauses).toContainEqual({ id: 'G20' });
  });

  it('CL-1.3.2 an approval that is out of sight answers as one that does not exist, in another organization too', async () => {
    for (const [who, where] of [
      ['brand_member', company],
      ['marketing_manager', other],
    ] as const) {
      const { refusals } = await decide(where, who, { approvalId });
      expect(refusals).toMatchObject([{ code: 'NOT_FOUND', clauses: [] }]);
    }
    const { refusals } = await decide(company, 'sales_manager', { approvalId: `apr_${'0'.repeat(32)}` });
    expect(refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await decide(company, 'sales_manager', { approvalId: paper.id })).refusals).toMatchObject([{ code: 'WRONG_ID_TYPE' }]);
  });

  it('CL-1.3.2 a step of another approval is none of this one', async () => {
    const another = await approvalOf(company, 'sales_rep', await submitPaper(company, 'sales_rep'));
    const { refusals } = await decide(company, 'sales_manager', { approvalId, stepId: another.steps.nodes[0]!.id });
    expect(refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('CL-1.3.2 what is decided stays decided, and whoever comes later is told by whom', async () => {
    await decide(company, 'sales_manager', { approvalId });
    const { refusals } = await decide(company, 'sales_manager', { approvalId });
    expect(refusals).toMatchObject([{ code: 'ALREADY_DECIDED', message: expect.stringContaining('Sales Manager') }]);
  });

  it('MS-1.1 a version of the approval that is not the present one is refused', async () => {
    const { refusals } = await decide(company, 'sales_manager', { approvalId, expectedVersion: 7 });
    expect(refusals).toMatchObject([{ code: 'STALE_VERSION', field: 'expectedVersion' }]);
    expect((await decide(company, 'sales_manager', { approvalId, expectedVersion: 1 })).refusals).toEqual([]);
  });

  it('a dry run answers the same and leaves nothing', async () => {
    const { approval } = await decide(company, 'sales_manager', { approvalId, dryRun: true });
    expect(approval).toMatchObject({ state: 'APPROVED' });
    expect(await now()).toMatchObject({ state: 'PENDING', paperState: 'IN_APPROVAL', decisions: 0 });
  });
});

describe('returning', () => {
  it('MC-4.1.5 a return has a reason', async () => {
    for (const reason of [null, '  ']) {
      const { refusals } = await decide(company, 'sales_manager', { approvalId, decision: 'RETURN', reason });
      expect(refusals).toMatchObject([{ code: 'MISSING_FIELD', field: 'reason', clauses: [{ id: 'TM-5.1.3c' }] }]);
    }
  });

  it('TM-5.1.3c what is returned goes back to the author with the reason, and may be submitted again', async () => {
    await decide(company, 'sales_manager', { approvalId, decision: 'RETURN', reason: 'Too cheap' });
    expect(await now()).toMatchObject({
      paperState: 'RETURNED',
      state: 'RETURNED',
      steps: { nodes: [{ state: 'RETURNED', votes: { nodes: [{ state: 'RETURNED', reason: 'Too cheap' }] } }] },
    });
    await carry(company, 'sales_rep', (work) => submitAgain(work, paper.uuid));
    const again = await now();
    expect(again).toMatchObject({ paperState: 'IN_APPROVAL', state: 'PENDING' });
    expect(again.id).not.toBe(approvalId);
    const { data } = await company
      .as('sales_rep')
      .run(`query ($id: ID!) { paper(id: $id) { approvals { nodes { state } totalCount } } }`, { id: paper.id });
    expect(data.paper.approvals).toEqual({ nodes: [{ state: 'PENDING' }, { state: 'RETURNED' }], totalCount: 2 });
  });

  it('G4 without a separate meeting in the chain nothing is escalated', async () => {
    const { refusals } = await decide(company, 'sales_manager', { approvalId, decision: 'ESCALATE', reason: 'No' });
    expect(refusals).toMatchObject([{ code: 'STEP_NOT_ON', field: 'decision' }]);
  });
});

describe('withdrawing', () => {
  const withdraw = async (by: string, id = approvalId) =>
    (
      await company
        .as(by)
        .run(
          `mutation ($id: ID!) { withdrawApproval(input: { approvalId: $id, reason: "A mistake" }) { approval { state } ${refusalFields} } }`,
          { id },
        )
    ).data.withdrawApproval;

  it('G26 the author takes it back before it is decided', async () => {
    expect(await withdraw('sales_rep')).toMatchObject({ approval: { state: 'WITHDRAWN' }, refusals: [] });
    expect(await now()).toMatchObject({
      paperState: 'DRAFT',
      nextApprovers: [],
      steps: { nodes: [{ state: 'SKIPPED', departure: 'NOT_NEEDED' }] },
    });
    expect((await decide(company, 'sales_manager', { approvalId })).refusals).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
  });

  it('G26 nobody else does, and nobody after the decision', async () => {
    expect(await withdraw('sales_manager')).toMatchObject({
      approval: null,
      refusals: [{ code: 'NOT_PERMITTED', clauses: [{ id: 'G26' }] }],
    });
    expect(await withdraw('brand_member')).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    await decide(company, 'sales_manager', { approvalId });
    expect(await withdraw('sales_rep')).toMatchObject({
      refusals: [{ code: 'ALREADY_DECIDED', message: 'Sales Manager already decided on this on 2026-03-02: approved.' }],
    });
  });
});

describe('content that changes', () => {
  it('G1 a change of a material field voids the approval and names the field, before and after the decision', async () => {
    expect(await changePaper(company, 'sales_rep', paper.uuid, { body: 'Otherwise' })).toBe('body');
    expect(await now()).toMatchObject({
      paperState: 'DRAFT',
      state: 'VOIDED',
      voidedField: 'body',
      steps: { nodes: [{ state: 'VOIDED' }] },
      nextApprovers: [],
    });
    const { refusals } = await decide(company, 'sales_manager', { approvalId });
    expect(refusals).toMatchObject([{ code: 'APPROVAL_VOIDED', message: expect.stringContaining('body') }]);

    await carry(company, 'sales_rep', (work) => submitAgain(work, paper.uuid));
    await decide(company, 'sales_manager', { approvalId: (await now()).id });
    expect(await now()).toMatchObject({ paperState: 'APPROVED', state: 'APPROVED' });
    expect(await changePaper(company, 'sales_rep', paper.uuid, { title: 'Another' })).toBe('title');
    expect(await now()).toMatchObject({ paperState: 'DRAFT', state: 'VOIDED', voidedField: 'title' });
  });

  it('G1 nothing happens where the content is the same, or was never submitted', async () => {
    expect(await changePaper(company, 'sales_rep', paper.uuid, { body: 'As agreed' })).toBeNull();
    expect(await now()).toMatchObject({ state: 'PENDING', paperState: 'IN_APPROVAL' });
  });

  it('G1 nobody decides on content that has changed meanwhile, and is told which field', async () => {
    await company.database.asOwner(`update paper set body = 'Behind your back' where id = $1`, [paper.uuid]);
    for (const given of [{}, { decision: 'RETURN', reason: 'No' }]) {
      const { refusals } = await decide(company, 'sales_manager', { approvalId, ...given });
      expect(refusals).toMatchObject([{ code: 'APPROVAL_VOIDED', message: expect.stringContaining('body') }]);
    }
    expect(await now()).toMatchObject({ state: 'PENDING' });
  });

  it('G1 what is under way is not submitted a second time', async () => {
    expect(await codesOf(carry(company, 'sales_rep', (work) => submitAgain(work, paper.uuid)))).toEqual(['WRONG_TRANSITION']);
  });
});
