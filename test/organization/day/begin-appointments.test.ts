import { expect, it } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { clock, testCompany } from '../../support/company.ts';
import { jobsOf, passTo } from '../../support/days.ts';

clock.set('2026-03-02T02:00:00.000Z');
const company = await testCompany('TM');
const jobs = jobsOf(company);
const { organizationId, database } = company;

async function postOf(role: string, template: string): Promise<string> {
  const rows = await database.asOwner<{ id: string }>(
    `select p.id from post p join department d on d.organization_id = p.organization_id and d.id = p.department_id
      where p.organization_id = $1 and p.role = $2 and d.template = $3`,
    [organizationId, role, template],
  );
  return toGlobalId('pos', rows[0]!.id);
}

async function deed(verb: string, record: string, input: object): Promise<void> {
  const document = `mutation ($input: ${verb[0]!.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${record} { id } refusals { message } } }`;
  const { data, errors } = await company.as('founder').run(document, { input });
  expect(errors ?? data[verb].refusals).toEqual([]);
}

async function member(address: string) {
  const { data } = await company
    .as('founder')
    .run('query ($id: ID!) { member(id: $id) { version superior { name } appointments { nodes { id version } } } }', {
      id: company.member(address).id,
    });
  return data.member;
}

it('TM-2.1 the line follows a member to a post of a later day on that day', async () => {
  const before = await member('brand_member');
  const [held] = before.appointments.nodes;
  await deed('endAppointment', 'appointment', { id: held.id, expectedVersion: held.version, untilDay: '2026-03-09' });
  const { version } = await member('brand_member');
  const postId = await postOf('sales_rep', 'sales_team');
  await deed('appointMember', 'appointment', {
    id: company.member('brand_member').id,
    expectedVersion: version,
    postId,
    fromDay: '2026-03-09',
  });
  await passTo('2026-03-08', jobs);
  expect((await member('brand_member')).superior.name).toBe(before.superior.name);
  await passTo('2026-03-09', jobs);
  expect((await member('brand_member')).superior.name).toBe(company.member('sales_manager').name);
});

it('TM-2.1 a further post beside the one that is held leaves the superior as it is', async () => {
  const before = await member('market_research_member');
  const postId = await postOf('sales_rep', 'sales_team');
  await deed('appointMember', 'appointment', {
    id: company.member('market_research_member').id,
    expectedVersion: before.version,
    postId,
    fromDay: '2026-03-12',
  });
  await passTo('2026-03-13', jobs);
  expect((await member('market_research_member')).superior.name).toBe(before.superior.name);
});
