import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { randomWalk } from '../random-walk.ts';
import { act, ask, at, setLimit } from './stage.ts';

const company = await testCompany('BS');
await setLimit(company, 100);

const deciders = ['marketing_manager', 'general_manager'];
const undecided = (to: string) => ({ REQUESTED: to, ESCALATED: to });

test.each(['80', '800'])('BS-2.2.3n G18 no walk leads an allowance of %s where no way leads, whoever tries', async (amount) => {
  const isAbove = amount === '800';
  const able = isAbove ? ['general_manager'] : deciders;
  const reached = await randomWalk({
    company,
    table: 'allowance',
    steps: 120,
    ways: {
      grantAllowance: undecided('GRANTED'),
      refuseAllowance: undecided('REFUSED'),
      escalateAllowance: { REQUESTED: 'ESCALATED' },
      withdrawAllowance: undecided('WITHDRAWN'),
      revokeAllowance: { GRANTED: 'WITHDRAWN' },
      applyAllowance: { GRANTED: 'APPLIED' },
    },
    takers: {
      grantAllowance: able,
      refuseAllowance: able,
      escalateAllowance: deciders,
      withdrawAllowance: ['business_rep'],
      revokeAllowance: able,
      applyAllowance: ['business_rep'],
    },
    begin: async () => (await ask(company, amount)).id,
    attempt: async (who, verb, record) => {
      const more = verb === 'applyAllowance' ? { appliedTo: 'Q-1' } : verb.startsWith('re') ? { reason: 'So it is.' } : {};
      return (await act(company, who, verb, { ...at(record), ...more })).refusals.length === 0;
    },
  });
  expect(reached.size).toBeGreaterThanOrEqual(isAbove ? 5 : 6);
});
