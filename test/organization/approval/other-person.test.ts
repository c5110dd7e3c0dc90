import { describe, expect, it } from '@jest/globals';
import type { PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { approvalOf, decide, makePapers, submitPaper } from './paper.ts';

const tm = await testCompany('TM');
await makePapers(tm);
const companies: Readonly<Record<PackCode, Company>> = {
  TM: tm,
  CL: await tm.beside('CL'),
  MS: await tm.beside('MS'),
  MC: await tm.beside('MC'),
  BS: await tm.beside('BS'),
};
const on = `mutation { overrideLaw(input: { kind: STEP, key: "quote.approve", value: true }) { refusals { code } } }`;
for (const company of Object.values(companies)) await company.as('founder').run(on);

type Way = null | 'SUBMITTER_IS_APPROVER' | 'NOBODY_HOLDS_IT';

/** Who is asked to approve a paper of whom, by hand from the grants of `quote.approve` and the reporting lines. */
const table: readonly (readonly [PackCode, string, string, Way])[] = [
  ['TM', 'sales_rep', 'sales_manager', null],
  ['TM', 'sales_manager', 'marketing_director', 'SUBMITTER_IS_APPROVER'],
  ['TM', 'marketing_director', 'company_management', 'NOBODY_HOLDS_IT'],
  ['TM', 'brand_member', 'marketing_team_lead.brand_team', 'NOBODY_HOLDS_IT'],
  ['CL', 'sales_rep', 'marketing_department_head', null],
  ['CL', 'marketing_department_head', 'company_management', 'SUBMITTER_IS_APPROVER'],
  ['CL', 'company_management', 'marketing_department_head', null],
  ['MS', 'sales_rep', 'department_head', null],
  ['MS', 'finance', 'department_head.finance', null],
  ['MS', 'department_head', 'company_management', 'SUBMITTER_IS_APPROVER'],
  ['MC', 'sales_rep', 'sales_manager', null],
  ['MC', 'sales_manager', 'marketing_director', 'SUBMITTER_IS_APPROVER'],
  ['MC', 'service_specialist', 'service_manager', 'NOBODY_HOLDS_IT'],
  ['BS', 'business_rep', 'marketing_manager', null],
  ['BS', 'marketing_manager', 'general_manager', 'SUBMITTER_IS_APPROVER'],
  ['BS', 'service_manager', 'general_manager', 'NOBODY_HOLDS_IT'],
];

describe('G20 another person decides, in each document', () => {
  it.each(table)('%s: what %s submits goes to %s', async (pack, by, approver, departure) => {
    const company = companies[pack];
    const paper = await submitPaper(company, by);
    const approval = await approvalOf(company, by, paper);
    expect(approval.nextApprovers).toEqual([{ name: company.member(approver).name }]);
    expect(approval.steps.nodes).toMatchObject([
      { slug: 'quote.approve', state: 'OPEN', departure, votes: { nodes: [{ isOwnDecision: false }] } },
    ]);

    const own = await decide(company, by, { approvalId: approval.id });
    expect(own).toMatchObject({ approval: null, refusals: [{ code: 'SELF_APPROVAL' }] });
    expect(own.refusals[0]!.clauses).toContainEqual({ id: 'G20' });
    expect(own.refusals[0]!.message).toContain(company.member(approver).name);

    expect(await decide(company, approver, { approvalId: approval.id })).toMatchObject({ approval: { state: 'APPROVED' }, refusals: [] });
    expect(await approvalOf(company, by, paper)).toMatchObject({ paperState: 'APPROVED' });
  });

  it.each([
    ['TM', 'company_management'],
    ['MS', 'company_management'],
    ['MC', 'company_management'],
    ['BS', 'general_manager'],
  ] as const)('%s: at the top, where nobody else may, %s decides the own submission, and it is logged as own', async (pack, head) => {
    const company = companies[pack];
    const paper = await submitPaper(company, head);
    const approval = await approvalOf(company, head, paper);
    expect(approval).toMatchObject({ isMine: true, nextApprovers: [{ name: company.member(head).name }] });
    const { approval: done } = await decide(company, head, { approvalId: approval.id });
    expect(done).toMatchObject({
      state: 'APPROVED',
      steps: { nodes: [{ votes: { nodes: [{ isOwnDecision: true, state: 'APPROVED' }] } }] },
    });
  });

  it('G20 the author of what somebody else submits does not decide on it either', async () => {
    const paper = await submitPaper(tm, 'sales_rep', { owner: 'sales_manager' });
    const approval = await approvalOf(tm, 'marketing_director', paper);
    expect(approval.nextApprovers).toEqual([{ name: tm.member('marketing_director').name }]);
    const { refusals } = await decide(tm, 'sales_manager', { approvalId: approval.id });
    expect(refusals).toMatchObject([{ code: 'SELF_APPROVAL' }]);
  });

  it('G20 among several holders the others decide, and at the top of the line another holder', async () => {
    const second = await companies.CL.hire('marketing_department_head');
    const approval = await approvalOf(companies.CL, 'founder', await submitPaper(companies.CL, 'marketing_department_head'));
    expect(approval.nextApprovers).toEqual([{ name: second }]);
    expect(approval.steps.nodes[0]!.departure).toBeNull();
  });

  it('C12 where no step is on, a submission takes effect at once and leaves no approval', async () => {
    const company = await tm.beside('CL');
    const paper = await submitPaper(company, 'sales_rep');
    const { data } = await company
      .as('sales_rep')
      .run(`query ($id: ID!) { paper(id: $id) { state approval { id } approvals { totalCount } } }`, { id: paper.id });
    expect(data.paper).toEqual({ state: 'APPROVED', approval: null, approvals: { totalCount: 0 } });
  });
});
