import { expect, test } from '@jest/globals';
import { clock, testCompany, type Company } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';
import { at, does, read, signed, uuidOf } from '../contract/desk.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('BS');
const jobs = jobsOf(company);

async function duties(where: Company, contract: { readonly id: string }) {
  return where.database.asOwner(
    `select d.due_on::text as "dueOn", d.state, split_part(m.email, '@', 1) as owner, d.fulfilled_by_type as by from duty d
      join member m on m.organization_id = d.organization_id and m.id = d.owner_id
      where d.kind = 'contract.deliver' and d.subject_id = $1`,
    [uuidOf(contract.id)],
  );
}

test('BS-2.2.5f TM-5.1.5a what a contract promises is owed by its day, until it is delivered', async () => {
  const there = await company.beside('TM');
  const run = async (verb: string, type: string, input: Record<string, unknown>) => {
    const { data } = await company
      .as('service_manager')
      .run(`mutation ($input: ${type}!) { ${verb}(input: $input) { implementation { id version } refusals { code } } }`, { input });
    expect(data[verb].refusals).toEqual([]);
    return data[verb].implementation;
  };
  const contract = await signed(company, { deliveryDueOn: '2026-03-20' });
  const other = await signed(there, { deliveryDueOn: '2026-03-20' });
  const [found] = await company.database.asOwner<{ id: string }>('select id from implementation where contract_id = $1', [
    uuidOf(contract.id),
  ]);
  const id = `imp_${found!.id.replaceAll('-', '')}`;
  const assigneeId = company.member('service_specialist').id;
  const given = await run('assignImplementation', 'AssignImplementationInput', { id, expectedVersion: 1, assigneeId });
  await passTo('2026-03-03', jobs);
  expect(await duties(company, contract)).toEqual([{ dueOn: '2026-03-20', state: 'OPEN', owner: 'service_specialist', by: null }]);
  expect(await duties(there, other)).toEqual([{ dueOn: '2026-03-20', state: 'OPEN', owner: 'sales_rep', by: null }]);

  const started = await run('startImplementation', 'StartImplementationInput', at(given));
  await run('deliverImplementation', 'DeliverImplementationInput', { ...at(started), deliveredOn: '2026-03-03' });
  expect(await duties(company, contract)).toMatchObject([{ state: 'FULFILLED', by: 'Implementation' }]);
  const { data } = await there.as('sales_rep').run('query ($id: ID!) { opportunity(id: $id) { id version } }', { id: other.opportunity });
  await there
    .as('sales_rep')
    .run('mutation ($input: DeliverOpportunityInput!) { deliverOpportunity(input: $input) { refusals { code } } }', {
      input: { ...at(data.opportunity), deliveredOn: '2026-03-03' },
    });
  expect(await duties(there, other)).toMatchObject([{ state: 'FULFILLED', by: 'Opportunity' }]);
  expect(await does(there, 'sales_rep', 'completeContract', at(await read(there, 'sales_rep', other.id)))).toMatchObject({
    state: 'COMPLETED',
  });
});
