import { expect, it } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { act, at, drafted } from './desk.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('MS');
const jobs = jobsOf(company);

const duties = () =>
  company.database.asOwner(
    `select d.due_on::text as "dueOn", d.state, split_part(m.email, '@', 1) as owner, d.fulfilled_by_type as by from duty d
      join member m on m.organization_id = d.organization_id and m.id = d.owner_id
      where d.organization_id = $1 and d.kind = 'quote.send' order by d.created_at, d.id`,
    [company.organizationId],
  );

it('MS-3.2.3a a quotation is timely: owed by its owner within the days that the company sets, until it is sent or withdrawn', async () => {
  const quote = await drafted(company, 'sales_rep');
  const other = await drafted(company, 'sales_rep');
  await passTo('2026-03-03', jobs);
  expect(await duties()).toEqual([]);
  const input = { kind: 'SETTING', key: 'quote_sending_days', value: 10 };
  const document = 'mutation ($input: OverrideLawInput!) { overrideLaw(input: $input) { refusals { message } } }';
  expect((await company.as('founder').run(document, { input })).data.overrideLaw.refusals).toEqual([]);
  await passTo('2026-03-04', jobs);
  const owed = { dueOn: '2026-03-12', state: 'OPEN', owner: 'sales_rep', by: null };
  expect(await duties()).toEqual([owed, owed]);
  expect((await act(company, 'sales_rep', 'sendQuote', at(quote))).refusals).toEqual([]);
  expect((await act(company, 'sales_rep', 'withdrawQuote', at(other))).refusals).toEqual([]);
  await passTo('2026-03-05', jobs);
  expect((await duties()).map(({ state, by }) => `${String(state)} ${String(by)}`).toSorted()).toEqual(['FULFILLED Quote', 'LAPSED null']);
});
