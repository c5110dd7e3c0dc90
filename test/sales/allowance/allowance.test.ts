import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { decides } from '../../../src/governance/decisions.ts';
import { testCompany } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { brief, cny, openFile, takeUp } from '../opportunity/pipeline.ts';
import { act, ask, at, override, sale, setLimit } from './stage.ts';

const company = await testCompany('BS');
const unset = await company.beside('BS');
await setLimit(company, 1000);

describe('an allowance within the limit', () => {
  test('BS-2.2.3n is granted by the manager and given once', async () => {
    const asked = await ask(company, '1000');
    expect(asked).toMatchObject({ state: 'REQUESTED', escalatedOn: null });
    const { allowance } = await act(company, 'marketing_manager', 'grantAllowance', at(asked));
    expect(allowance).toMatchObject({ state: 'GRANTED', isOwnDecision: false });
    expect(brief(await act(company, 'business_rep', 'applyAllowance', at(allowance)))).toEqual(['MISSING_FIELD appliedTo BS-2.2.3n']);
    const given = await act(company, 'business_rep', 'applyAllowance', { ...at(allowance), appliedTo: 'Q-1' });
    expect(given.allowance).toMatchObject({ state: 'APPLIED', appliedTo: 'Q-1' });
    expect(brief(await act(company, 'business_rep', 'applyAllowance', { ...at(given.allowance), appliedTo: 'Q-2' }))).toEqual([
      'WRONG_TRANSITION - BS-2.2.2h',
    ]);
  });

  test('BS-2.2.3n is not granted by who asked for it, nor by the assistant or finance', async () => {
    const asked = await ask(company, '10');
    const refused = await act(company, 'business_rep', 'grantAllowance', at(asked));
    expect(brief(refused)).toEqual(['NOT_PERMITTED - BS-2.2.3n']);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'marketing_manager' }]);
    expect(brief(await act(company, 'finance', 'grantAllowance', at(asked)))).toEqual(['NOT_PERMITTED - BS-2.2.3n']);
    expect(brief(await act(company, 'business_assistant', 'grantAllowance', at(asked)))).toEqual(['NOT_FOUND - ']);
  });

  test('G20 is granted by the manager who asked for it: authority within the limit is left alone', async () => {
    const asked = await ask(company, '900', { who: 'marketing_manager' });
    const { allowance } = await act(company, 'marketing_manager', 'grantAllowance', at(asked));
    expect(allowance).toMatchObject({ state: 'GRANTED', isOwnDecision: true });
  });

  test('BS-2.2.3n is refused with a reason', async () => {
    const asked = await ask(company, '10');
    expect(brief(await act(company, 'marketing_manager', 'refuseAllowance', at(asked)))).toEqual(['MISSING_FIELD reason BS-2.2.3n']);
    const { allowance } = await act(company, 'marketing_manager', 'refuseAllowance', { ...at(asked), reason: 'No margin left.' });
    expect(allowance.state).toBe('REFUSED');
    expect(brief(await act(company, 'marketing_manager', 'grantAllowance', at(allowance)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
  });
});

describe('an allowance above the limit', () => {
  test('G18 goes to the next authority at once; the manager is refused and told whose it is', async () => {
    const asked = await ask(company, '1000.01');
    expect(asked).toMatchObject({ state: 'ESCALATED', escalatedOn: '2026-03-02' });
    const refused = await act(company, 'marketing_manager', 'grantAllowance', at(asked));
    expect(brief(refused)).toEqual(['OVER_LIMIT - BS-2.2.3n']);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'general_manager' }]);
    const { allowance } = await act(company, 'general_manager', 'grantAllowance', at(asked));
    expect(allowance.state).toBe('GRANTED');
  });

  test('G18 nothing is granted below while no limit is set', async () => {
    const asked = await ask(unset, '0.01');
    expect(asked.state).toBe('ESCALATED');
    const refused = await act(unset, 'marketing_manager', 'grantAllowance', at(asked));
    expect(brief(refused)).toEqual(['LIMIT_NOT_SET - BS-2.2.3n']);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'general_manager' }]);
    expect((await act(unset, 'general_manager', 'grantAllowance', at(asked))).allowance.state).toBe('GRANTED');
  });

  test('G18 what the opportunity got before counts: a sum in parts is no smaller', async () => {
    const opportunity = await sale(company);
    const first = await ask(company, '600', { opportunity });
    await act(company, 'marketing_manager', 'grantAllowance', at(first));
    const second = await ask(company, '600', { opportunity });
    expect(second.state).toBe('ESCALATED');
    expect(brief(await act(company, 'marketing_manager', 'grantAllowance', at(second)))).toEqual(['OVER_LIMIT - BS-2.2.3n']);
  });

  test('G18 a limit that is lowered holds for what was asked before, which is passed on', async () => {
    const other = await company.beside('BS');
    await setLimit(other, 500);
    const asked = await ask(other, '400');
    await setLimit(other, 300);
    expect(brief(await act(other, 'marketing_manager', 'grantAllowance', at(asked)))).toEqual(['OVER_LIMIT - BS-2.2.3n']);
    expect(brief(await act(other, 'business_rep', 'escalateAllowance', at(asked)))).toEqual(['NOT_PERMITTED - BS-2.2.3n']);
    const { allowance } = await act(other, 'marketing_manager', 'escalateAllowance', at(asked));
    expect(allowance).toMatchObject({ state: 'ESCALATED', escalatedOn: '2026-03-02' });
    expect((await act(other, 'general_manager', 'grantAllowance', at(allowance))).allowance.state).toBe('GRANTED');
  });

  test('G20 is not granted by the deputy who asked for it, while another holds the next authority', async () => {
    const other = await company.beside('BS');
    const input = { delegateId: other.member('business_rep').id, actions: ['price.grant_allowance_above'], untilDay: '2026-04-01' };
    const delegated = await other
      .as('general_manager')
      .run('mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { message } } }', { input });
    expect(delegated.data.delegateAuthority.refusals).toEqual([]);
    const asked = await ask(other, '50');
    const refused = await act(other, 'business_rep', 'grantAllowance', at(asked));
    expect(refused.refusals.map(({ code }) => code)).toEqual(['SELF_APPROVAL']);
    expect(refused.refusals[0]!.mayDecide).toEqual([{ role: 'general_manager' }]);
    const declined = await act(other, 'business_rep', 'refuseAllowance', { ...at(asked), reason: 'Changed my mind.' });
    expect(declined.refusals.map(({ code }) => code)).toEqual(['SELF_APPROVAL']);
    const colleague = await other.hire('business_rep');
    const theirs = await ask(other, '50', { who: colleague });
    expect((await act(other, 'business_rep', 'grantAllowance', at(theirs))).allowance).toMatchObject({
      state: 'GRANTED',
      isOwnDecision: false,
    });
  });
});

test('G20 no machine grants allowances, whatever post it holds', () => {
  expect(['price.grant_allowance', 'price.grant_allowance_above', 'opportunity.allocate_presales'].map(decides)).toEqual([
    true,
    true,
    true,
  ]);
  expect(decides('opportunity.forward_presales')).toBe(false);
});

describe('G26 an allowance is taken back', () => {
  test('before the decision by who asked for it, and by nobody else', async () => {
    const asked = await ask(company, '10');
    expect(brief(await act(company, 'marketing_manager', 'withdrawAllowance', at(asked)))[0]).toMatch(/^(OUT_OF_REACH|NOT_PERMITTED)/);
    expect((await act(company, 'business_rep', 'withdrawAllowance', at(asked))).allowance.state).toBe('WITHDRAWN');
  });

  test('after it by whom it takes to grant it, with a reason', async () => {
    const asked = await ask(company, '2000');
    const { allowance } = await act(company, 'general_manager', 'grantAllowance', at(asked));
    expect(brief(await act(company, 'business_rep', 'withdrawAllowance', at(allowance)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    expect(brief(await act(company, 'marketing_manager', 'revokeAllowance', { ...at(allowance), reason: 'Lost.' }))).toEqual([
      'OVER_LIMIT - BS-2.2.3n',
    ]);
    expect((await act(company, 'general_manager', 'revokeAllowance', at(allowance))).refusals[0]).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'reason',
    });
    const revoked = await act(company, 'general_manager', 'revokeAllowance', { ...at(allowance), reason: 'The order was cancelled.' });
    expect(revoked.allowance.state).toBe('WITHDRAWN');
    expect(brief(await act(company, 'business_rep', 'applyAllowance', { ...at(revoked.allowance), appliedTo: 'Q-1' }))).toEqual([
      'WRONG_TRANSITION - BS-2.2.2h',
    ]);
  });
});

describe('a request', () => {
  const asking = async (input: Record<string, unknown>, who = 'business_rep') =>
    brief(await act(company, who, 'requestAllowance', { amount: cny('5'), reason: 'They order again.', ...input }));

  test('BS-2.2.3n has a reason, an amount, a customer, and is the only one open', async () => {
    const opportunity = await sale(company);
    expect(await asking({ opportunity, reason: ' ' })).toEqual(['MISSING_FIELD reason BS-2.2.3n']);
    expect(await asking({ opportunity, amount: cny('0') })).toEqual(['INVALID_VALUE amount BS-2.2.5l']);
    expect(await asking({ opportunity, amount: cny('-1') })).toEqual(['MONEY_NEGATIVE amount.amount BS-2.2.5l']);
    const lead = await takeUp(company, 'business_rep');
    expect(await asking({ opportunity: lead.id })).toEqual(['PREREQUISITE_MISSING opportunity BS-2.2.3n']);
    expect(await asking({ opportunity })).toEqual([]);
    expect(await asking({ opportunity })).toEqual(['ALREADY_EXISTS opportunity BS-2.2.3n']);
  });

  test('BS-2.2.3n is made by who sells in the opportunity, and not where it was lost', async () => {
    const opportunity = await sale(company);
    expect(await asking({ opportunity }, await company.hire('business_rep'))).toEqual(['NOT_FOUND - ']);
    expect(await asking({ opportunity }, 'marketing_manager')).toEqual(['OUT_OF_REACH - BS-2.2.5b']);
    expect(await asking({ opportunity }, 'general_manager')).toEqual(['NOT_PERMITTED - BS-2.2.5b']);
    expect(await asking({ opportunity }, 'finance')).toEqual(['NOT_FOUND - ']);
    const customer = await openFile(company, 'business_rep', `Lost ${anyId()}`);
    const lead = await takeUp(company, 'business_rep', { customer });
    await company
      .as('business_rep')
      .run('mutation ($input: DisqualifyOpportunityInput!) { disqualifyOpportunity(input: $input) { refusals { code } } }', {
        input: { id: lead.id, expectedVersion: lead.version, reason: 'Too small.' },
      });
    expect(await asking({ opportunity: lead.id })).toEqual(['RECORD_LOCKED opportunity BS-2.2.2h']);
  });

  test('of another company, or one that never was, is not found', async () => {
    const foreign = await ask(unset, '5');
    for (const id of [foreign.id, toGlobalId('alw', anyId())]) {
      for (const [verb, more] of [
        ['grantAllowance', {}],
        ['refuseAllowance', { reason: 'No.' }],
        ['escalateAllowance', {}],
        ['revokeAllowance', { reason: 'No.' }],
      ] as const) {
        expect(brief(await act(company, 'general_manager', verb, { id, expectedVersion: 1, ...more }))).toEqual(['NOT_FOUND - ']);
      }
    }
    expect(await asking({ opportunity: await sale(unset) })).toEqual(['NOT_FOUND - ']);
  });
});

describe.each(['TM', 'CL', 'MS', 'MC'] as const)('%s, whose document knows no allowances', (pack) => {
  const deciders = { TM: 'sales_manager', CL: 'marketing_department_head', MS: 'department_head', MC: 'sales_manager' }[pack];

  test('refuses to take a request; switched on, the head of sales grants it up to the limit and the head of the company above', async () => {
    const here = await company.beside(pack);
    const input = { opportunity: await sale(here), amount: cny('100'), reason: 'They order again.' };
    const refused = await act(here, 'sales_rep', 'requestAllowance', input);
    expect(refused.refusals[0]).toMatchObject({ code: 'WRONG_POLICY_PACK' });
    await override(here, { kind: 'ACTION_ON', key: 'price.grant_allowance', value: true });
    await override(here, { kind: 'ACTION_ON', key: 'price.grant_allowance_above', value: true });
    await setLimit(here, 100);
    const { allowance } = await act(here, 'sales_rep', 'requestAllowance', input);
    expect(allowance.state).toBe('REQUESTED');
    const granted = await act(here, deciders, 'grantAllowance', at(allowance));
    expect(granted.allowance.state).toBe('GRANTED');
    const more = await act(here, 'sales_rep', 'requestAllowance', input);
    expect(more.allowance.state).toBe('ESCALATED');
    const over = await act(here, deciders, 'grantAllowance', at(more.allowance));
    expect(over.refusals[0]).toMatchObject({ code: 'OVER_LIMIT', mayDecide: [{ role: 'company_management' }] });
    expect((await act(here, 'company_management', 'grantAllowance', at(more.allowance))).allowance.state).toBe('GRANTED');
  });
});
