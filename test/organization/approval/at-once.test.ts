import { expect, it } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { approvalOf, carry, changePaper, codesOf, decide, makePapers, submitAgain, submitPaper, type Submitted } from './paper.ts';

const company = await testCompany('TM');
await makePapers(company);

const counted = async ({ uuid }: Submitted): Promise<unknown> => {
  const [row] = await company.database.asOwner(
    `select (select count(*)::int from audit_entry where record_type = 'Paper' and record_id = $1 and rule = 'paper.approve') as transitions,
      (select count(*)::int from audit_entry e join approval_vote v on e.record_type = 'ApprovalVote' and e.record_id = v.id
        join approval p on p.id = v.approval_id where p.subject_id = $1 and e.rule = 'approval_vote.approve') as votes,
      (select count(*)::int from audit_entry e join approval p on e.record_type = 'Approval' and e.record_id = p.id where p.subject_id = $1 and e.rule = 'approval.approve') as approvals`,
    [uuid],
  );
  return row;
};

it('G20 fifty approvers decide at once, and exactly one decision counts', async () => {
  const managers = ['sales_manager'];
  while (managers.length < 10) managers.push(await company.hire('sales_manager'));
  const paper = await submitPaper(company, 'sales_rep');
  const { id: approvalId } = await approvalOf(company, 'sales_rep', paper);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) => decide(company, managers[index % managers.length]!, { approvalId })),
  );
  const codes = answers.flatMap(({ refusals }) => refusals.map(({ code }: { code: string }) => code));
  expect(codes).toEqual(Array.from({ length: 49 }, () => 'ALREADY_DECIDED'));
  expect(await counted(paper)).toEqual({ transitions: 1, votes: 1, approvals: 1 });
}, 60_000);

it('G20 approval, return and withdrawal at once: one of them holds', async () => {
  for (let round = 0; round < 5; round += 1) {
    const paper = await submitPaper(company, 'sales_rep');
    const { id: approvalId } = await approvalOf(company, 'sales_rep', paper);
    const answers = await Promise.all([
      decide(company, 'sales_manager', { approvalId }),
      decide(company, 'sales_manager', { approvalId, decision: 'RETURN', reason: 'No' }),
      company
        .as('sales_rep')
        .run(`mutation ($id: ID!) { withdrawApproval(input: { approvalId: $id }) { approval { state } refusals { code } } }`, {
          id: approvalId,
        })
        .then(({ data }) => data.withdrawApproval),
    ]);
    expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    const { state, paperState } = await approvalOf(company, 'sales_rep', paper);
    expect([
      ['APPROVED', 'APPROVED'],
      ['RETURNED', 'RETURNED'],
      ['WITHDRAWN', 'DRAFT'],
    ]).toContainEqual([state, paperState]);
  }
});

it('G1 a decision and a change at once: no content is approved that was not submitted', async () => {
  for (let round = 0; round < 5; round += 1) {
    const paper = await submitPaper(company, 'sales_rep');
    const { id: approvalId } = await approvalOf(company, 'sales_rep', paper);
    await Promise.all([
      decide(company, 'sales_manager', { approvalId }),
      changePaper(company, 'sales_rep', paper.uuid, { body: `Otherwise ${round}` }),
    ]);
    expect(await approvalOf(company, 'sales_rep', paper)).toMatchObject({ paperState: 'DRAFT', state: 'VOIDED', voidedField: 'body' });
  }
});

it('G1 what two submit at once is under way once', async () => {
  const paper = await submitPaper(company, 'sales_rep');
  const { id: approvalId } = await approvalOf(company, 'sales_rep', paper);
  await decide(company, 'sales_manager', { approvalId, decision: 'RETURN', reason: 'No' });
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => codesOf(carry(company, 'sales_rep', (work) => submitAgain(work, paper.uuid)))),
  );
  expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
  const { data } = await company
    .as('sales_rep')
    .run(`query ($id: ID!) { paper(id: $id) { approvals { nodes { state } } } }`, { id: paper.id });
  expect(data.paper.approvals.nodes).toEqual([{ state: 'PENDING' }, { state: 'RETURNED' }]);
});
