import { beforeEach, describe, expect, it } from '@jest/globals';
import { testCompany, type Company } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { at, deed } from '../support.ts';
import { approvalOf, decide, makePapers, submitPaper, type Submitted } from './paper.ts';

const tm = await testCompany('TM');
await makePapers(tm);
let company: Company;
let paper: Submitted;
let approvalId: string;

beforeEach(async () => {
  company = await tm.beside('TM');
  paper = await submitPaper(company, 'sales_rep');
  approvalId = (await approvalOf(company, 'sales_rep', paper)).id;
});

async function endPost(address: string): Promise<void> {
  await company.database.asOwner(`update appointment set until_day = '2026-01-02' where organization_id = $1 and member_id = $2`, [
    company.organizationId,
    company.member(address).uuid,
  ]);
}

async function delegate(from: string, to: string, given: Record<string, unknown> = {}): Promise<void> {
  const input = { delegateId: company.member(to).id, actions: ['quote.approve'], untilDay: '2026-04-01', ...given };
  const { data } = await company
    .as(from)
    .run(`mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { code message } } }`, { input });
  expect(data.delegateAuthority.refusals).toEqual([]);
}

describe('posts that change while an approval waits', () => {
  it('TM-5.1.3c whoever came to the post after the submission decides', async () => {
    const newcomer = await company.hire('sales_manager');
    const { approval, refusals } = await decide(company, newcomer, { approvalId });
    expect(refusals).toEqual([]);
    const votes = approval.steps.nodes[0]!.votes.nodes.map((vote) => [vote.member.name, vote.state]);
    expect(votes).toEqual(
      expect.arrayContaining([
        ['Sales Manager', 'DROPPED'],
        [newcomer, 'APPROVED'],
      ]),
    );
  });

  it('TM-5.1.3c whoever has left the post does not, though asked before', async () => {
    const second = await company.hire('sales_manager');
    await endPost('sales_manager');
    const { refusals } = await decide(company, 'sales_manager', { approvalId });
    expect((await decide(company, second, { approvalId, dryRun: true })).refusals).toEqual([]);
    expect(refusals).toMatchObject([{ code: 'NOT_ASKED' }]);
  });

  it('G20 and where nobody holds it any more, the next superior decides', async () => {
    await endPost('sales_manager');
    await company.database.asOwner(`update member set state = 'DEACTIVATED' where id = $1`, [company.member('sales_manager').uuid]);
    expect((await decide(company, 'company_management', { approvalId })).refusals).toMatchObject([{ code: 'NOT_ASKED' }]);
    expect((await decide(company, 'marketing_director', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });

  it('G20 a superior who was asked while nobody held it does not decide once somebody does', async () => {
    await endPost('sales_manager');
    await company.database.asOwner(`update member set state = 'DEACTIVATED' where id = $1`, [company.member('sales_manager').uuid]);
    const late = await submitPaper(company, 'sales_rep');
    const approval = await approvalOf(company, 'sales_rep', late);
    expect(approval).toMatchObject({
      nextApprovers: [{ name: 'Marketing Director' }],
      steps: { nodes: [{ departure: 'NOBODY_HOLDS_IT' }] },
    });
    const newcomer = await company.hire('sales_manager');
    expect((await decide(company, 'marketing_director', { approvalId: approval.id })).refusals).toMatchObject([{ code: 'NOT_ASKED' }]);
    expect((await decide(company, newcomer, { approvalId: approval.id })).refusals).toEqual([]);
  });

  it('TM-5.1.3c a step for all no longer waits for who has left', async () => {
    const value = [{ step: 'quote.approve', mode: 'ALL' }];
    await company
      .as('founder')
      .run(`mutation ($value: JSON) { overrideLaw(input: { kind: CHAIN, key: "quote.approval", value: $value }) { refusals { code } } }`, {
        value,
      });
    const second = await company.hire('sales_manager');
    const { id } = await approvalOf(company, 'sales_rep', await submitPaper(company, 'sales_rep'));
    await endPost(second);
    const { approval } = await decide(company, 'sales_manager', { approvalId: id });
    expect(approval).toMatchObject({ state: 'APPROVED' });
  });
});

describe('decisions on behalf of somebody', () => {
  it('TM-1.1 whoever was delegated the action decides, sees it as waiting, and both names are shown', async () => {
    await delegate('sales_manager', 'brand_member');
    expect(await approvalOf(company, 'brand_member', paper)).toMatchObject({ isMine: true });
    const { approval, refusals } = await decide(company, 'brand_member', { approvalId });
    expect(refusals).toEqual([]);
    expect(approval.steps.nodes[0]!.votes.nodes).toMatchObject([
      { member: { name: 'Sales Manager' }, decidedBy: { name: 'Brand Member' }, onBehalfOf: { name: 'Sales Manager' }, state: 'APPROVED' },
    ]);
    const [entry] = await company.database.asOwner<{ actor_id: string; on_behalf_of_id: string; action: string; rule: string }>(
      `select actor_id, on_behalf_of_id, action, rule from audit_entry where organization_id = $1 and record_type = 'Paper' and record_id = $2 order by id desc limit 1`,
      [company.organizationId, paper.uuid],
    );
    expect(entry).toEqual({
      actor_id: company.member('brand_member').uuid,
      on_behalf_of_id: company.member('sales_manager').uuid,
      action: 'quote.approve',
      rule: 'paper.approve',
    });
  });

  it('G20 the submitter does not decide on behalf of who may', async () => {
    await delegate('sales_manager', 'sales_rep');
    const { refusals } = await decide(company, 'sales_rep', { approvalId });
    expect(refusals).toMatchObject([{ code: 'SELF_APPROVAL' }]);
    expect(await approvalOf(company, 'sales_rep', paper)).toMatchObject({ isMine: false });
  });

  it('G20 nor does anybody on behalf of the submitter', async () => {
    await delegate('sales_manager', 'brand_member');
    const own = await submitPaper(company, 'sales_manager');
    const { id } = await approvalOf(company, 'sales_manager', own);
    expect(await approvalOf(company, 'brand_member', own)).not.toBeNull();
    expect((await decide(company, 'brand_member', { approvalId: id })).refusals).toMatchObject([{ code: 'SELF_APPROVAL' }]);
  });

  it('TM-1.1 a delegation up to an amount does not reach above it', async () => {
    await delegate('sales_manager', 'brand_member', { amountLimit: { amount: '100.00', currency: 'CNY' } });
    const small = await approvalOf(company, 'sales_rep', await submitPaper(company, 'sales_rep', { amount: 100_00n }));
    const large = await approvalOf(company, 'sales_rep', await submitPaper(company, 'sales_rep', { amount: 100_01n }));
    expect((await decide(company, 'brand_member', { approvalId: large.id })).refusals).toMatchObject([{ code: 'OVER_LIMIT' }]);
    expect((await decide(company, 'brand_member', { approvalId: small.id })).refusals).toEqual([]);
  });

  it('G18 nor does one by which somebody stands in for a superior whom it went up to', async () => {
    await company
      .as('founder')
      .run(`mutation ($value: JSON) { overrideLaw(input: { kind: CHAIN, key: "quote.approval", value: $value }) { refusals { code } } }`, {
        value: [{ step: 'quote.approve' }, { role: 'sales_manager' }],
      });
    await delegate('sales_manager', 'brand_member', { amountLimit: { amount: '100.00', currency: 'CNY' } });
    for (const [amount, codes] of [
      [100_00n, []],
      [100_01n, ['NOT_ASKED']],
    ] as const) {
      const { id, steps } = await approvalOf(company, 'sales_rep', await submitPaper(company, 'sales_rep', { amount }));
      await decide(company, 'sales_manager', { approvalId: id });
      const { refusals } = await decide(company, 'brand_member', { approvalId: id, stepId: steps.nodes[1]!.id });
      expect(refusals.map(({ code }) => code)).toEqual(codes);
    }
  });

  it('TM-1.1 another action that was delegated opens and decides nothing', async () => {
    await delegate('sales_manager', 'brand_member', { actions: ['opportunity.read_team'] });
    expect((await decide(company, 'brand_member', { approvalId })).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('who is asked follows the posts', () => {
  const days = jobsOf(tm);
  const asked = async () => (await approvalOf(company, 'sales_rep', paper)).nextApprovers.map(({ name }) => name);

  it('TM-1.1 what waits for somebody who leaves goes to whoever decides then, the added one to the superior', async () => {
    const input = { approvalId, memberId: company.member('legal').id };
    await company
      .as('sales_manager')
      .run(`mutation ($input: AddApproverInput!) { addApprover(input: $input) { refusals { code } } }`, { input });
    expect((await deed(company, 'founder', 'deactivateMember', await at(company, 'sales_manager'))).codes).toEqual([]);
    expect(await asked()).toEqual(['Legal', 'Marketing Director']);
    expect((await deed(company, 'founder', 'deactivateMember', await at(company, 'legal'))).codes).toEqual([]);
    expect(await asked()).toEqual(['Company management', 'Marketing Director']);
    expect((await decide(company, 'marketing_director', { approvalId })).approval).toMatchObject({ state: 'PENDING' });
    expect((await decide(company, 'company_management', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });

  it('TM-1.1 each day those are asked who decide from that day on, and who is asked no more may be asked again', async () => {
    const second = await company.hire('sales_manager');
    await company.database.asOwner(`update appointment set until_day = '2026-03-03' where organization_id = $1 and member_id = $2`, [
      company.organizationId,
      company.member('sales_manager').uuid,
    ]);
    await passTo('2026-03-03', days);
    expect(await asked()).toEqual([second]);
    await company.database.asOwner(
      `update appointment set until_day = case when member_id = $2 then null else date '2026-03-04' end where organization_id = $1 and member_id in ($2, $3)`,
      [company.organizationId, company.member('sales_manager').uuid, company.member(second).uuid],
    );
    await passTo('2026-03-04', days);
    expect(await asked()).toEqual(['Sales Manager']);
    expect((await decide(company, 'sales_manager', { approvalId })).approval).toMatchObject({ state: 'APPROVED' });
  });
});
