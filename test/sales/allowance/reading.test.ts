import { beforeAll, describe, expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { act, ask, at, sale, setLimit } from './stage.ts';

const company = await testCompany('BS');
await setLimit(company, 100);

describe('BS-2.2.3n an allowance', () => {
  let id: string;
  let opportunity: string;
  beforeAll(async () => {
    opportunity = await sale(company);
    ({ id } = await ask(company, '50', { opportunity }));
  });

  /** Whether it stands in the list, at the node, and at the opportunity where that is read. */
  const sees = async (who: string, here = company): Promise<readonly (boolean | null)[]> => {
    const { data, errors } = await here.as(who).run(
      `query ($id: ID!, $opportunity: ID!) { node(id: $id) { id } allowance(id: $id) { amount { amount } }
        allowances { nodes { id } totalCount } opportunity(id: $opportunity) { allowances { totalCount } } }`,
      { id, opportunity },
    );
    expect(errors).toBeUndefined();
    return [
      data.node !== null,
      data.allowance !== null,
      data.allowances.totalCount > 0 && data.allowances.nodes.length > 0,
      data.opportunity && data.opportunity.allowances.totalCount > 0,
    ];
  };

  test.each(['business_rep', 'marketing_manager', 'general_manager'])('is read by %s', async (who) => {
    expect(await sees(who)).toEqual([true, true, true, true]);
  });

  test('is read by finance, to which the opportunity is closed', async () => {
    expect(await sees('finance')).toEqual([true, true, true, null]);
  });

  test.each(['business_assistant', 'service_manager', 'service_specialist', 'production', 'logistics'])(
    'is not read by %s',
    async (who) => {
      expect(await sees(who)).toEqual([false, false, false, null]);
    },
  );

  test('is not read by a peer, nor in another company', async () => {
    expect(await sees(await company.hire('business_rep'))).toEqual([false, false, false, null]);
    expect(await sees('general_manager', await company.beside('BS'))).toEqual([false, false, false, null]);
  });

  test('G26 is read by who takes the opportunity over, who gives it to the customer and withdraws no request of another', async () => {
    const successor = await company.hire('business_rep');
    const other = await sale(company);
    const asked = await ask(company, '10', { opportunity: other });
    const granted = await act(company, 'marketing_manager', 'grantAllowance', at(asked));
    const waiting = await ask(company, '5', { opportunity: other });
    const { data } = await company.as('marketing_manager').run('query ($id: ID!) { opportunity(id: $id) { version } }', { id: other });
    const input = { id: other, expectedVersion: data.opportunity.version, owner: company.member(successor).id };
    await company
      .as('marketing_manager')
      .run('mutation ($input: AssignOpportunityInput!) { assignOpportunity(input: $input) { refusals { code } } }', { input });
    const again = await act(company, successor, 'withdrawAllowance', at(waiting));
    expect(again.refusals[0]).toMatchObject({ code: 'NOT_PERMITTED', rule: 'allowance.withdraw.author' });
    const given = await act(company, successor, 'applyAllowance', { ...at(granted.allowance), appliedTo: 'Q-7' });
    expect(given.allowance.state).toBe('APPLIED');
  });

  test('tells each reader what may be done about it, amounts included', async () => {
    const above = await ask(company, '500');
    const ways = async (who: string, record: string): Promise<Record<string, string>> => {
      const { data } = await company
        .as(who)
        .run('query ($id: ID!) { allowance(id: $id) { availableTransitions { name allowed refusal { code } } } }', { id: record });
      return Object.fromEntries(
        data.allowance.availableTransitions.map(
          ({ name, allowed, refusal }: { name: string; allowed: boolean; refusal: { code: string } | null }) => [
            name,
            allowed ? 'allowed' : refusal!.code,
          ],
        ),
      );
    };
    expect(await ways('marketing_manager', id)).toEqual({
      grant: 'allowed',
      refuse: 'allowed',
      escalate: 'allowed',
      withdraw: 'OUT_OF_REACH',
    });
    expect(await ways('marketing_manager', above.id)).toEqual({ grant: 'OVER_LIMIT', refuse: 'OVER_LIMIT', withdraw: 'OUT_OF_REACH' });
    expect(await ways('general_manager', above.id)).toMatchObject({ grant: 'allowed', refuse: 'allowed' });
    expect(await ways('business_rep', above.id)).toEqual({ grant: 'NOT_PERMITTED', refuse: 'NOT_PERMITTED', withdraw: 'allowed' });
    // One plan serves all managers of a kind: each is held against the own limit.
    expect(await ways('marketing_manager', id)).toMatchObject({ grant: 'allowed' });
  });
});
