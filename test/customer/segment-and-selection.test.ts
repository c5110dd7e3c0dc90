import { beforeEach, describe, expect, test } from '@jest/globals';
import { testCompany, type Company } from '../support/company.ts';
import { createCustomer, run, type Versioned } from './stage.ts';

const ms = await testCompany('MS');
const mc = await testCompany('MC');
const bs = await testCompany('BS');
const tm = await testCompany('TM');

async function act(company: Company, as: string, name: string, input: Record<string, unknown>) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const record = name.includes('Segment')
    ? 'segment { id version state name customers { nodes { customer { name industry } } } }'
    : 'customerSelection { id version state decision customer { state } }';
  const { data } = await run(
    company,
    as,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${record} refusals { code field rule clauses { id } mayDecide { role } } } }`,
    { input },
  );
  return data[name];
}

const described = { size: 'Large', growthPotential: 'High', competenceFit: 'Close', needFeatures: 'Speed', competition: 'Two rivals' };
let number = 0;
const freshName = (): string => `Segment ${(number += 1)}`;

describe('segments of the target market', () => {
  test('MS-2.2.1, MS-2.2.2 a segment is not used before size, growth, fit, needs and competition are known', async () => {
    const { segment } = await act(ms, 'marketing_staff', 'createSegment', {
      name: freshName(),
      criteria: 'Mid-sized mills',
      size: 'Large',
    });
    const { refusals } = await act(ms, 'marketing_staff', 'activateSegment', { id: segment.id, expectedVersion: 1 });
    expect(refusals.map(({ field, clauses }: { field: string; clauses: { id: string }[] }) => [field, clauses[0]!.id])).toEqual([
      ['growthPotential', 'MS-2.2.1'],
      ['competenceFit', 'MS-2.2.1'],
      ['needFeatures', 'MS-2.2.2'],
      ['competition', 'MS-2.2.2'],
    ]);
    await act(ms, 'marketing_staff', 'changeSegment', { id: segment.id, expectedVersion: 1, ...described });
    expect((await act(ms, 'marketing_staff', 'activateSegment', { id: segment.id, expectedVersion: 2 })).segment.state).toBe('ACTIVE');
    expect(
      (await act(ms, 'marketing_staff', 'changeSegment', { id: segment.id, expectedVersion: 3, size: 'Small' })).refusals,
    ).toMatchObject([{ code: 'RECORD_LOCKED' }]);
    expect((await act(ms, 'marketing_staff', 'retireSegment', { id: segment.id, expectedVersion: 3 })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'reason' },
    ]);
  });

  test('MS-2.2.2 two segments do not share a name, and sales draws none', async () => {
    const name = freshName();
    await act(ms, 'marketing_staff', 'createSegment', { name, criteria: 'x' });
    expect((await act(ms, 'marketing_staff', 'createSegment', { name, criteria: 'x' })).refusals).toMatchObject([
      { code: 'ALREADY_EXISTS', field: 'name' },
    ]);
    expect((await act(ms, 'sales_rep', 'createSegment', { name: freshName(), criteria: 'x' })).refusals).toMatchObject([
      { code: 'NOT_PERMITTED' },
    ]);
  });

  test.each([
    [
      'MS',
      ms,
      'marketing_staff',
      ['sales_rep', 'marketing_staff', 'department_head'],
      ['finance', 'department_head.finance', 'production', 'logistics'],
    ],
    [
      'MC',
      mc,
      'marketing_manager',
      ['sales_rep', 'sales_manager', 'marketing_specialist', 'marketing_director'],
      ['service_manager', 'service_specialist', 'production'],
    ],
    ['BS', bs, 'marketing_manager', ['business_rep', 'business_assistant', 'service_manager'], ['service_specialist', 'finance']],
    [
      'TM',
      tm,
      'marketing_team_lead',
      ['sales_rep', 'sales_manager', 'brand_member', 'market_research_member', 'marketing_director'],
      ['finance', 'production', 'legal'],
    ],
  ] as const)(
    'CL-3.1.2b %s valid segments are for marketing and sales, drafts are not',
    async (_pack, company, author, readers, others) => {
      const { segment } = await act(company, author, 'createSegment', { name: freshName(), criteria: 'x', ...described });
      const sees = async (post: string): Promise<boolean> =>
        (await run(company, post, 'query ($id: ID!) { segment(id: $id) { name } }', { id: segment.id })).data.segment !== null;
      for (const post of others) expect([post, await sees(post)]).toEqual([post, false]);
      expect([readers[0], await sees(readers[0])]).toEqual([readers[0], false]);
      await act(company, author, 'activateSegment', { id: segment.id, expectedVersion: 1 });
      for (const post of readers) expect([post, await sees(post)]).toEqual([post, true]);
      for (const post of others) expect([post, await sees(post)]).toEqual([post, false]);
    },
  );

  test('MS-2.2.2 customers come into a segment; whoever may not read them sees their names alone', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Segmented', industry: 'Steel' });
    const { segment } = await act(tm, 'marketing_team_lead', 'createSegment', { name: freshName(), criteria: 'x', ...described });
    expect(
      (await act(tm, 'marketing_team_lead', 'setSegmentCustomers', { id: segment.id, expectedVersion: 1, add: [customer.id] })).refusals,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { customer: known } = await createCustomer(bs, 'business_rep', { name: 'Segmented', industry: 'Steel' });
    const { segment: inBs } = await act(bs, 'marketing_manager', 'createSegment', { name: freshName(), criteria: 'x', ...described });
    expect(
      (await act(bs, 'marketing_manager', 'setSegmentCustomers', { id: inBs.id, expectedVersion: 1, add: [known.id] })).segment.customers
        .nodes,
    ).toEqual([{ customer: { name: 'Segmented', industry: 'Steel' } }]);
    await act(bs, 'marketing_manager', 'activateSegment', { id: inBs.id, expectedVersion: 1 });
    const other = await bs.hire('business_rep');
    const { data } = await run(bs, other, 'query ($id: ID!) { segment(id: $id) { customers { nodes { customer { name industry } } } } }', {
      id: inBs.id,
    });
    expect(data.segment.customers.nodes).toEqual([{ customer: { name: 'Segmented', industry: null } }]);
    expect(
      (await act(bs, 'marketing_manager', 'setSegmentCustomers', { id: inBs.id, expectedVersion: 2, remove: [known.id] })).segment.customers
        .nodes,
    ).toEqual([]);
  });
});

describe('keeping or dropping a customer', () => {
  let customer: Versioned;
  const proposal = { proposal: 'DROP', reason: 'Too small.' };

  beforeEach(async () => {
    ({ customer } = await createCustomer(bs, 'business_rep', { name: 'Weighed' }));
  });

  test('BS-2.2.3c the manager proposes, the general manager decides, and a dropped customer is lost', async () => {
    const { customerSelection: one } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', {
      customerId: customer.id,
      ...proposal,
    });
    expect(one.state).toBe('PROPOSED');
    const at = { id: one.id, expectedVersion: 1 };
    expect(
      (await act(bs, 'marketing_manager', 'decideCustomerSelection', { ...at, decision: 'DROP', reason: 'x' })).refusals,
    ).toMatchObject([{ code: 'NOT_PERMITTED', mayDecide: [{ role: 'general_manager' }] }]);
    expect((await act(bs, 'general_manager', 'decideCustomerSelection', at)).refusals.map(({ field }: { field: string }) => field)).toEqual(
      ['decision', 'reason'],
    );
    const { customerSelection: decided } = await act(bs, 'general_manager', 'decideCustomerSelection', {
      ...at,
      decision: 'DROP',
      reason: 'Agreed.',
    });
    expect(decided).toMatchObject({ state: 'DECIDED', decision: 'DROP', customer: { state: 'LOST' } });
  });

  test('BS-2.2.3c a customer that is kept stays where it was', async () => {
    const { customerSelection: one } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', {
      customerId: customer.id,
      ...proposal,
    });
    const { customerSelection: decided } = await act(bs, 'general_manager', 'decideCustomerSelection', {
      id: one.id,
      expectedVersion: 1,
      decision: 'KEEP',
      reason: 'Grows.',
    });
    expect(decided).toMatchObject({ decision: 'KEEP', customer: { state: 'PROSPECT' } });
  });

  test('BS-2.2.3c a proposal has a reason, there is one at a time, and its author may take it back', async () => {
    const of = { customerId: customer.id, proposal: 'DROP' };
    expect((await act(bs, 'marketing_manager', 'proposeCustomerSelection', of)).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'reason', clauses: [{ id: 'BS-2.2.3c' }] },
    ]);
    const { customerSelection: one } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', { ...of, reason: 'x' });
    expect((await act(bs, 'marketing_manager', 'proposeCustomerSelection', { ...of, reason: 'x' })).refusals).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
    expect(
      (await act(bs, 'marketing_manager', 'withdrawCustomerSelection', { id: one.id, expectedVersion: 1 })).customerSelection.state,
    ).toBe('WITHDRAWN');
  });

  test('G26 nobody but its author takes a proposal back', async () => {
    const { customerSelection: one } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', {
      customerId: customer.id,
      ...proposal,
    });
    const second = await bs.hire('marketing_manager');
    const { refusals } = await act(bs, second, 'withdrawCustomerSelection', { id: one.id, expectedVersion: 1 });
    expect(refusals).toMatchObject([{ code: 'NOT_PERMITTED', rule: 'customer_selection.withdraw.author' }]);
    expect((await act(bs, 'marketing_manager', 'withdrawCustomerSelection', { id: one.id, expectedVersion: 1 })).refusals).toEqual([]);
  });

  test('G20 who proposed does not decide, although holding the post that does', async () => {
    const { customerSelection: one } = await act(bs, 'marketing_manager', 'proposeCustomerSelection', {
      customerId: customer.id,
      ...proposal,
    });
    await bs.database.asOwner(
      `insert into appointment (organization_id, created_at, updated_at, post_id, member_id, from_day)
       select organization_id, created_at, created_at, id, $2, '2026-01-01' from post where organization_id = $1 and role = 'general_manager'`,
      [bs.organizationId, bs.member('marketing_manager').uuid],
    );
    const input = { id: one.id, expectedVersion: 1, decision: 'DROP', reason: 'x' };
    expect((await act(bs, 'marketing_manager', 'decideCustomerSelection', input)).refusals).toMatchObject([
      { code: 'SELF_APPROVAL', rule: 'customer_selection.decide.other' },
    ]);
    expect((await act(bs, 'general_manager', 'decideCustomerSelection', input)).refusals).toEqual([]);
  });

  test('G21 in the other packs a proposal stays a proposal: nobody decides it', async () => {
    const { customer: inTm } = await createCustomer(tm, 'sales_rep', { name: 'Weighed' });
    const { customerSelection: one } = await act(tm, 'sales_rep', 'proposeCustomerSelection', { customerId: inTm.id, ...proposal });
    expect(
      (await act(tm, 'sales_rep', 'decideCustomerSelection', { id: one.id, expectedVersion: 1, decision: 'DROP', reason: 'x' })).refusals,
    ).toMatchObject([{ code: 'WRONG_POLICY_PACK' }]);
  });
});
