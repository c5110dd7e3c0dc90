import { expect, test } from '@jest/globals';
import { fromGlobalId } from '../../../src/kernel/id.ts';
import { carryOut } from '../../../src/workflow/carry-out.ts';
import { applyAllowances } from '../../../src/sales/allowance/granted-allowance.ts';
import { testCompany } from '../../support/company.ts';
import { cny } from '../opportunity/pipeline.ts';
import { act, ask, at, sale, setLimit } from './stage.ts';

const company = await testCompany('BS');
await setLimit(company, 1000);

test('BS-2.2.3n of fifty who give an allowance at once, one does', async () => {
  const { allowance } = await act(company, 'marketing_manager', 'grantAllowance', at(await ask(company, '100')));
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, index) => act(company, 'business_rep', 'applyAllowance', { ...at(allowance), appliedTo: `Q-${index}` })),
  );
  expect(outcomes.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
  const [row] = await company.database.asOwner<{ given: number }>(
    `select count(*)::int as given from audit_entry where organization_id = $1 and record_id = $2 and after ->> 'state' = 'APPLIED'`,
    [company.organizationId, fromGlobalId(allowance.id)!.uuid],
  );
  expect(row!.given).toBe(1);
});

test('BS-2.2.3n of fifty discounts at once, those are given that allowances cover, each allowance once', async () => {
  const opportunity = await sale(company);
  for (const amount of ['100', '100', '100']) {
    await act(company, 'marketing_manager', 'grantAllowance', at(await ask(company, amount, { opportunity })));
  }
  const viewer = await company.as('business_rep').viewer();
  const context = company.app.contextOf({
    viewer,
    locale: 'en',
    requestId: 'at-once',
    address: '127.0.0.1',
    idempotencyKey: null,
    note: { operationName: null, errorCodes: [] },
  });
  const opportunityId = fromGlobalId(opportunity)!.uuid;
  const give = (index: number): Promise<boolean> =>
    carryOut(context, viewer, 'sendQuote', async (work) => {
      work.permit('opportunity.manage');
      await applyAllowances(work, { opportunityId, amount: 10_000n, appliedTo: `Q-${index}` });
    }).then(
      () => true,
      () => false,
    );
  const given = await Promise.all(Array.from({ length: 50 }, (_, index) => give(index)));
  expect(given.filter(Boolean)).toHaveLength(3);
});

test('G18 of two grants at once for one opportunity, one stays within the limit', async () => {
  for (let round = 0; round < 5; round += 1) {
    const opportunity = await sale(company);
    const first = await ask(company, '600', { opportunity });
    const requests = await Promise.all([
      act(company, 'marketing_manager', 'grantAllowance', at(first)),
      act(company, 'business_rep', 'requestAllowance', { opportunity, amount: cny('600'), reason: 'More.' }),
    ]);
    const second = requests[1].allowance ?? (await ask(company, '600', { opportunity }));
    const granted = await act(company, 'marketing_manager', 'grantAllowance', at(second));
    expect(granted.refusals[0]).toMatchObject({ code: 'OVER_LIMIT' });
  }
});
