import { expect, it } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { act, takeUp } from './pipeline.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('TM');
const jobs = jobsOf(company);

async function dutiesOf(kind: string) {
  return company.database.asOwner(
    `select d.due_on::text as "dueOn", d.state, split_part(m.email, '@', 1) as owner, d.fulfilled_by_type as by from duty d
      join member m on m.organization_id = d.organization_id and m.id = d.owner_id where d.organization_id = $1 and d.kind = $2 order by d.period`,
    [company.organizationId, kind],
  );
}

it('TM-5.2.3d the day on which an opportunity is expected to close is a duty of its owner; moved, it is another one', async () => {
  const { id, version } = await takeUp(company, 'sales_rep', { expectedCloseOn: '2026-03-20' });
  await passTo('2026-03-03', jobs);
  expect(await dutiesOf('opportunity.close')).toEqual([{ dueOn: '2026-03-20', state: 'OPEN', owner: 'sales_rep', by: null }]);
  const moved = await act(company, 'sales_rep', 'changeOpportunity', { id, expectedVersion: version, expectedCloseOn: '2026-03-25' });
  expect(moved.refusals).toEqual([]);
  await passTo('2026-03-04', jobs);
  expect(await dutiesOf('opportunity.close')).toMatchObject([
    { dueOn: '2026-03-20', state: 'LAPSED' },
    { dueOn: '2026-03-25', state: 'OPEN' },
  ]);
  const input = { id, expectedVersion: moved.opportunity.version, assessment: 'No budget.', reason: 'No budget.' };
  expect((await act(company, 'sales_rep', 'disqualifyOpportunity', input)).refusals).toEqual([]);
  expect(await dutiesOf('opportunity.close')).toMatchObject([{ state: 'LAPSED' }, { state: 'FULFILLED', by: 'Opportunity' }]);
});

it('TM-5.1.1c whoever says when the next contact is owes it on that day, until a step was taken', async () => {
  await takeUp(company, 'sales_rep');
  await company.database.asOwner(
    `update opportunity set next_contact_on = '2026-03-10', state = 'SCREENED' where organization_id = $1 and closed_on is null`,
    [company.organizationId],
  );
  await passTo('2026-03-05', jobs);
  expect(await dutiesOf('opportunity.follow_up')).toEqual([{ dueOn: '2026-03-10', state: 'REMINDED', owner: 'sales_rep', by: null }]);
  await passTo('2026-03-11', jobs);
  expect(await dutiesOf('opportunity.follow_up')).toMatchObject([{ state: 'OVERDUE' }]);
});
