import { beforeAll, describe, expect, it } from '@jest/globals';
import { testCompany, type Answer } from '../../support/company.ts';
import { approvalOf, decide, makePapers, submitPaper, type ApprovalShown, type Submitted } from './paper.ts';

const company = await testCompany('TM');
await makePapers(company);
const other = await company.beside('TM');

let paper: Submitted;
let approval: ApprovalShown;

beforeAll(async () => {
  paper = await submitPaper(company, 'sales_rep');
  approval = await approvalOf(company, 'sales_rep', paper);
});

const everyPath = `query ($paper: ID!, $approval: ID!, $step: ID!, $vote: ID!) {
  approval(id: $approval) { id } node(id: $approval) { id } nodes(ids: [$approval, $step, $vote]) { id }
  approvals { totalCount nodes { id } } some: approvals(where: { steps: { some: { slug: { eq: "quote.approve" } } } }) { totalCount }
  approvalStep(id: $step) { id } approvalSteps { totalCount } approvalVote(id: $vote) { id } approvalVotes { totalCount }
  paper(id: $paper) { approval { id } approvals { totalCount } }
  papers(where: { approvals: { some: { state: { eq: PENDING } } } }) { totalCount }
  members(where: { approvalsSubmitted: { some: { chain: { eq: "quote.approval" } } } }) { totalCount }
  member(id: "${company.member('sales_rep').id}") { approvalsSubmitted { totalCount } }
  manager: member(id: "${company.member('sales_manager').id}") { approvalVotes { totalCount } }
}`;

async function seenBy(who: string, where = company): Promise<Answer['data']> {
  const step = approval.steps.nodes[0]!;
  const { data: found } = await company
    .as('sales_rep')
    .run(`query ($id: ID!) { approval(id: $id) { votes { nodes { id } } } }`, { id: approval.id });
  const variables = { paper: paper.id, approval: approval.id, step: step.id, vote: found.approval.votes.nodes[0]!.id };
  const { data, errors } = await where.as(who).run(everyPath, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('who sees an approval', () => {
  it.each(['sales_rep', 'sales_manager', 'marketing_director', 'company_management'])(
    'CL-1.3.2 %s, who submitted it, decides on it or reads its subject, on every path',
    async (who) => {
      const { id } = approval;
      expect(await seenBy(who)).toMatchObject({
        approval: { id },
        node: { id },
        nodes: [{ id }, {}, {}],
        approvals: { totalCount: 1, nodes: [{ id }] },
        some: { totalCount: 1 },
        approvalSteps: { totalCount: 1 },
        approvalVotes: { totalCount: 1 },
        paper: { approval: { id }, approvals: { totalCount: 1 } },
        papers: { totalCount: 1 },
        members: { totalCount: 1 },
        member: { approvalsSubmitted: { totalCount: 1 } },
        manager: { approvalVotes: { totalCount: 1 } },
      });
    },
  );

  it.each([
    ['brand_member', company],
    ['market_research_member', company],
    ['production', other],
    ['company_management', other],
  ] as const)('CL-1.3.2 %s, whom it does not concern, sees nothing on any path', async (who, where) => {
    const seen = await seenBy(who, where);
    expect(seen).toMatchObject({
      approval: null,
      node: null,
      nodes: [null, null, null],
      approvals: { totalCount: 0, nodes: [] },
      some: { totalCount: 0 },
      approvalStep: null,
      approvalSteps: { totalCount: 0 },
      approvalVote: null,
      approvalVotes: { totalCount: 0 },
      paper: null,
      papers: { totalCount: 0 },
      members: { totalCount: 0 },
    });
    expect([seen.member?.approvalsSubmitted.totalCount ?? 0, seen.manager?.approvalVotes.totalCount ?? 0]).toEqual([0, 0]);
  });

  it('R4 whoever is asked reads the subject, and a vote that was not needed closes it again', async () => {
    const value = [{ step: 'quote.approve' }, { role: 'legal' }];
    const another = await company.beside('TM');
    await another
      .as('founder')
      .run(`mutation ($value: JSON) { overrideLaw(input: { kind: CHAIN, key: "quote.approval", value: $value }) { refusals { code } } }`, {
        value,
      });
    const submitted = await submitPaper(another, 'sales_rep');
    const { id: approvalId } = await approvalOf(another, 'sales_rep', submitted);
    expect(await approvalOf(another, 'legal', submitted)).toBeNull();
    await decide(another, 'sales_manager', { approvalId });
    expect(await approvalOf(another, 'legal', submitted)).toMatchObject({ isMine: true });
    await decide(another, 'legal', { approvalId, decision: 'RETURN', reason: 'Unlawful' });
    expect(await approvalOf(another, 'legal', submitted)).toMatchObject({ state: 'RETURNED', isMine: false });

    const second = await submitPaper(another, 'sales_rep');
    const { id } = await approvalOf(another, 'sales_rep', second);
    await decide(another, 'sales_manager', { approvalId: id });
    await another.as('sales_rep').run(`mutation ($id: ID!) { withdrawApproval(input: { approvalId: $id }) { refusals { code } } }`, { id });
    expect(await approvalOf(another, 'legal', second)).toBeNull();
    const { data } = await another.as('legal').run(`query ($id: ID!) { approval(id: $id) { state subject { id } } }`, { id });
    expect(data.approval).toEqual({ state: 'WITHDRAWN', subject: null });
  });
});

describe('what was said in deciding', () => {
  it('CL-1.3.2 is for who submitted and who was asked, and for those who read the audit; other readers see where it stands', async () => {
    const another = await company.beside('TM');
    const submitted = await submitPaper(another, 'sales_rep');
    const { id } = await approvalOf(another, 'sales_rep', submitted);
    await decide(another, 'sales_manager', { approvalId: id, decision: 'RETURN', reason: 'Between us' });
    const document = `query ($id: ID!) { approval(id: $id) { state votes { nodes { state reason history { changes { field isHidden after } } } } steps { nodes { minutes } } } }`;
    for (const who of ['sales_rep', 'sales_manager', 'company_management']) {
      const { data } = await another.as(who).run(document, { id });
      expect([who, data.approval.votes.nodes[0].reason]).toEqual([who, 'Between us']);
    }
    const { data, extensions } = await another.as('finance').run(document, { id });
    expect(data.approval).toMatchObject({ state: 'RETURNED', votes: { nodes: [{ state: 'RETURNED', reason: null }] } });
    expect(extensions.masked).toContainEqual(
      expect.objectContaining({ path: ['approval', 'votes', 'nodes', 0, 'reason'], action: 'audit_log.read' }),
    );
    expect(JSON.stringify(data)).not.toContain('Between us');
  });
});

describe('the inbox', () => {
  const mine = `{ approvals(where: { isMine: { eq: true } }) { nodes { id } } viewer { approvals { totalCount nodes { id } } } }`;

  it('CL-1.3.2 holds what waits for the viewer, in one statement, and nothing else', async () => {
    const before = company.statements.length;
    const { data } = await company.as('sales_manager').run(`{ approvals(where: { isMine: { eq: true } }) { nodes { id } } }`);
    expect(data.approvals.nodes).toEqual([{ id: approval.id }]);
    expect(company.statements.length - before).toBe(2);
    for (const who of ['sales_rep', 'marketing_director', 'company_management']) {
      const { data: theirs, errors } = await company.as(who).run(mine);
      expect(errors).toBeUndefined();
      expect(theirs).toMatchObject({ approvals: { nodes: [] }, viewer: { approvals: { totalCount: 0 } } });
    }
    const { data: told } = await company.as('sales_manager').run(mine);
    expect(told.viewer.approvals).toEqual({ totalCount: 1, nodes: [{ id: approval.id }] });
  });

  it('CL-1.3.2 shows the subject of any type, its history, and the route', async () => {
    const { data, errors } = await company
      .as('sales_manager')
      .run(
        `{ approvals { nodes { subject { id ... on Paper { title } } history { action actor { name } } rule lawRevision submittedAt steps { nodes { clauses { id text } } } } } }`,
      );
    expect(errors).toBeUndefined();
    expect(data.approvals.nodes).toMatchObject([
      {
        subject: { id: paper.id },
        history: [{ action: 'quote.create', actor: { name: 'Sales Rep' } }],
        rule: 'paper.submit',
        lawRevision: expect.stringMatching(/^TM@/),
        steps: { nodes: [{ clauses: [{ id: 'TM-5.1.3c' }] }] },
      },
    ]);
    expect(JSON.stringify(data)).not.toContain('digest');
  });
});
