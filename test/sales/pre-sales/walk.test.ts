import { expect, test } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { randomWalk } from '../random-walk.ts';
import { act, apply, at } from './stage.ts';

const company = await testCompany('BS');
const heads = ['marketing_manager', 'service_manager'];
const reason = { reason: 'So it is.' };

const givenTo: Readonly<Record<string, Record<string, unknown>>> = {
  settlePreSalesSupport: { resources: 'Two engineers.' },
  disagreeOnPreSalesResources: reason,
  declinePreSalesSupport: reason,
  cancelPreSalesSupport: reason,
  recordPreSalesSupport: { result: 'It ran.' },
};

test('BS-3.5a BS-3.5b no walk leads an application where no way leads, whoever tries', async () => {
  const reached = await randomWalk({
    company,
    table: 'pre_sales_support',
    steps: 240,
    ways: {
      forwardPreSalesSupport: { REQUESTED: 'FORWARDED' },
      proposePreSalesResources: { FORWARDED: 'FORWARDED' },
      agreePreSalesResources: { FORWARDED: 'RESOURCES_AGREED' },
      disagreeOnPreSalesResources: { FORWARDED: 'NOT_AGREED' },
      settlePreSalesSupport: { NOT_AGREED: 'RESOURCES_AGREED' },
      declinePreSalesSupport: { NOT_AGREED: 'CLOSED' },
      recordPreSalesSupport: { RESOURCES_AGREED: 'SUPPORTED' },
      closePreSalesSupport: { SUPPORTED: 'CLOSED' },
      withdrawPreSalesSupport: { REQUESTED: 'WITHDRAWN', FORWARDED: 'WITHDRAWN', NOT_AGREED: 'WITHDRAWN' },
      cancelPreSalesSupport: { RESOURCES_AGREED: 'WITHDRAWN' },
    },
    takers: {
      forwardPreSalesSupport: ['marketing_manager'],
      proposePreSalesResources: heads,
      agreePreSalesResources: heads,
      disagreeOnPreSalesResources: heads,
      settlePreSalesSupport: ['general_manager'],
      declinePreSalesSupport: ['general_manager'],
      recordPreSalesSupport: ['service_manager'],
      closePreSalesSupport: ['business_rep'],
      withdrawPreSalesSupport: ['business_rep'],
      cancelPreSalesSupport: [...heads, 'general_manager'],
    },
    begin: async () => (await apply(company)).id,
    attempt: async (who, verb, record) => {
      const more = verb === 'proposePreSalesResources' ? { resources: `${record.version} engineers.` } : givenTo[verb];
      return (await act(company, who, verb, { ...at(record), ...more })).refusals.length === 0;
    },
  });
  expect(reached.size).toBe(7);
});
