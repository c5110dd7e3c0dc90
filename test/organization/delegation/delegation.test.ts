import { describe, expect, it } from '@jest/globals';
import { decide } from '../../../src/governance/decide.ts';
import { clock, testCompany } from '../../support/company.ts';
import { at, can, deed, department, fresh } from '../support.ts';

const company = await testCompany('TM');
const setting = await testCompany('BS');

const delegate = async (from: string, to: string, actions: readonly string[], input: object = {}) =>
  deed(
    company,
    from,
    'delegateAuthority',
    { delegateId: company.member(to).id, actions, untilDay: '2026-04-01', ...input },
    'delegation { id version }',
  );
const create = (address: string, name: string, parentId: string) =>
  deed(company, address, 'createDepartment', { name, kind: 'OTHER', parentId }, 'department { id }');

describe('a delegation', () => {
  it('CL-1.3.2 lets the delegate act within action and reach of the delegator, and history names both', async () => {
    const rep = await company.hire('sales_rep');
    const marketing = await department(company, 'Marketing department');
    const finance = await department(company, 'Finance');
    expect((await create(rep, 'Before', marketing.id)).codes).toEqual(['NOT_PERMITTED']);
    expect((await delegate('marketing_director', rep, ['department.manage'])).codes).toEqual([]);
    expect((await create(rep, 'Outside', finance.id)).codes).toEqual(['OUT_OF_REACH']);
    expect(await can(company, rep, 'strategy.set')).toBe('NOT_PERMITTED');
    const { payload } = await create(rep, 'By delegation', marketing.id);
    const { id } = payload.department;
    await deed(company, rep, 'renameDepartment', { id, expectedVersion: 1, name: 'Renamed by delegation' });
    const { data } = await company
      .as('founder')
      .run('query ($id: ID!) { department(id: $id) { history { actor { id name } onBehalfOf { id name } action } } }', { id });
    const entry = {
      actor: { id: company.member(rep).id, name: rep },
      onBehalfOf: { id: company.member('marketing_director').id, name: 'Marketing Director' },
      action: 'department.manage',
    };
    expect(data.department.history).toEqual([entry, entry]);
  });

  it('holds from its first day to the day before its last, and the viewer tells of it', async () => {
    const rep = await company.hire('sales_rep');
    await delegate('marketing_director', rep, ['strategy.set'], { fromDay: '2026-03-04', untilDay: '2026-03-06' });
    const answers: unknown[] = [];
    for (const day of ['03', '04', '05', '06']) {
      clock.set(`2026-03-${day}T02:00:00.000Z`);
      const { data } = await company.as(rep).run('{ viewer { delegations { from { name } actions amountLimit { amount } } } }');
      answers.push([await can(company, rep, 'strategy.set'), data.viewer.delegations]);
    }
    clock.set('2026-03-02T02:00:00.000Z');
    const held = [{ from: { name: 'Marketing Director' }, actions: ['strategy.set'], amountLimit: null }];
    expect(answers).toEqual([
      ['NOT_PERMITTED', []],
      [true, held],
      [true, held],
      ['NOT_PERMITTED', []],
    ]);
  });

  it('BS-2.2.3n holds up to its amount, and never above that of the delegator', async () => {
    const give = async (to: string, amount: string) =>
      deed(setting, 'marketing_manager', 'delegateAuthority', {
        delegateId: setting.member(to).id,
        actions: ['price.grant_allowance'],
        untilDay: '2026-04-01',
        amountLimit: { amount, currency: 'CNY' },
      });
    await deed(setting, 'founder', 'overrideLaw', { kind: 'SETTING', key: 'allowance_limit', value: '500000' });
    const [low, high] = [await setting.hire('business_rep'), await setting.hire('business_rep')];
    expect((await give(low, '1000.00')).codes).toEqual([]);
    expect((await give(high, '9000.00')).codes).toEqual([]);
    const decided = async (address: string, amount: bigint) => {
      const decision = decide(await setting.as(address).viewer(), 'price.grant_allowance', {
        type: 'Quote',
        id: '',
        responsibleIds: [],
        unitIds: [],
        regionIds: [],
        amount,
      });
      return decision.allowed ? decision.term.onBehalfOfId : decision.refusal.code;
    };
    const { uuid } = setting.member('marketing_manager');
    expect([await decided(low, 100_000n), await decided(low, 100_001n)]).toEqual([uuid, 'OVER_LIMIT']);
    expect([await decided(high, 500_000n), await decided(high, 500_001n)]).toEqual([uuid, 'OVER_LIMIT']);
  });

  it('its amount is held against the amount of the record that the delegate acts on', async () => {
    const [helper, first, second] = [await company.hire('brand_member'), await company.hire('sales_rep'), await company.hire('sales_rep')];
    const cny = (amount: string) => ({ amountLimit: { amount, currency: 'CNY' } });
    await delegate('founder', helper, ['platform.manage_delegations'], cny('100.00'));
    const small = await delegate(first, second, ['opportunity.manage'], cny('100.00'));
    const large = await delegate(first, second, ['opportunity.manage'], cny('100.01'));
    const revoke = async ({ payload }: typeof small, by: string) =>
      (await deed(company, by, 'revokeDelegation', { id: payload.delegation.id, expectedVersion: 1 })).codes;
    expect(await revoke(large, helper)).toEqual(['OVER_LIMIT']);
    expect(await revoke(small, helper)).toEqual([]);
    expect(await revoke(large, 'founder')).toEqual([]);
  });

  it('CL-1.3.2 gives only what the delegator holds, and is not passed on', async () => {
    const [first, second] = [await company.hire('sales_rep'), await company.hire('sales_rep')];
    expect((await delegate(first, second, ['strategy.set'])).codes).toEqual(['DELEGATION_NOT_POSSIBLE']);
    expect((await delegate(first, second, ['opportunity.manage', 'no.such_action'])).codes).toEqual(['DELEGATION_NOT_POSSIBLE']);
    await delegate('marketing_director', first, ['strategy.set']);
    expect(await can(company, first, 'strategy.set')).toBe(true);
    expect((await delegate(first, second, ['strategy.set'])).codes).toEqual(['DELEGATION_NOT_POSSIBLE']);
    expect((await delegate(first, second, ['opportunity.manage'])).codes).toEqual([]);
    expect((await delegate(first, second, [])).codes).toEqual(['MISSING_FIELD']);
  });

  it('is not for oneself, not in the past, not longer than 366 days, not for who left', async () => {
    const gone = await company.hire('sales_rep');
    await deed(company, 'founder', 'deactivateMember', await at(company, gone));
    const attempt = async (to: string, input: object = {}) => (await delegate('marketing_director', to, ['strategy.set'], input)).codes;
    expect(await attempt('marketing_director')).toEqual(['DELEGATION_NOT_POSSIBLE']);
    expect(await attempt('sales_rep', { fromDay: '2026-03-01' })).toEqual(['DATE_ORDER']);
    expect(await attempt('sales_rep', { untilDay: '2026-03-02' })).toEqual(['DATE_ORDER']);
    expect(await attempt('sales_rep', { untilDay: '2027-03-04' })).toEqual(['DELEGATION_NOT_POSSIBLE']);
    expect(await attempt('sales_rep', { untilDay: '2027-03-03' })).toEqual([]);
    expect(await attempt(gone)).toEqual(['NOT_ACTIVE']);
  });

  it('of others takes a right of the own, in reach of all their posts', async () => {
    const [first, second] = [await company.hire('sales_rep'), await company.hire('sales_rep')];
    const delegatorId = company.member(first).id;
    const attempt = async (by: string, from = delegatorId) =>
      (await delegate(by, second, ['opportunity.manage'], { delegatorId: from })).codes;
    expect(await attempt('sales_manager')).toEqual(['NOT_PERMITTED']);
    expect(await attempt('marketing_director')).toEqual([]);
    expect(await attempt('marketing_director', company.member('finance').id)).toEqual(['OUT_OF_REACH']);
    expect(await attempt('founder')).toEqual([]);
    const helper = await company.hire('brand_member');
    await delegate('founder', helper, ['platform.manage_delegations']);
    expect(await can(company, helper, 'platform.manage_delegations')).toBe(true);
    expect(await attempt(helper)).toEqual(['DELEGATION_NOT_POSSIBLE']);
  });
});

describe('the end of a delegation', () => {
  const given = async () => {
    const rep = await company.hire('sales_rep');
    const { payload } = await delegate('marketing_director', rep, ['strategy.set']);
    return { rep, id: payload.delegation.id as string };
  };
  const revoke = async (by: string, id: string) => (await deed(company, by, 'revokeDelegation', { id, expectedVersion: 1 })).codes;

  it.each(['the delegator', 'the delegate', 'who manages delegations'])('%s ends it at once', async (who) => {
    const { rep, id } = await given();
    const by = who === 'the delegator' ? 'marketing_director' : who === 'the delegate' ? rep : 'founder';
    expect(await revoke(by, id)).toEqual([]);
    expect(await can(company, rep, 'strategy.set')).toBe('NOT_PERMITTED');
    expect((await deed(company, by, 'revokeDelegation', { id, expectedVersion: 2 })).codes).toEqual(['RECORD_LOCKED']);
  });

  it('nobody else ends it: who does not see it finds nothing', async () => {
    const { id } = await given();
    expect(await revoke('finance', id)).toEqual(['NOT_FOUND']);
  });

  it('comes with the end of the delegator, and with the end of the post', async () => {
    const lead = await company.hire('sales_manager');
    const rep = await company.hire('sales_rep');
    await delegate(lead, rep, ['quote.approve']);
    expect(await can(company, rep, 'quote.approve')).toBe(true);
    await deed(company, 'founder', 'deactivateMember', {
      ...(await at(company, lead)),
      successorId: (await fresh(company, 'sales_manager')).id,
    });
    expect(await can(company, rep, 'quote.approve')).toBe('NOT_PERMITTED');
  });
});
