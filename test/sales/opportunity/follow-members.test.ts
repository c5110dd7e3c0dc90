import { expect, test } from '@jest/globals';
import { at, deed, department, post } from '../../organization/support.ts';
import { testCompany } from '../../support/company.ts';
import { act, openFile } from './pipeline.ts';

const company = await testCompany('TM');

/** A sales worker with a customer and a lead of their own. */
async function worker(): Promise<{ address: string; customer: string; lead: string }> {
  const address = await company.hire('sales_rep');
  const customer = await openFile(company, address, `Customer of ${address}`);
  const { opportunity } = await act(company, address, 'createOpportunity', { name: `Lead of ${address}`, source: 'EXHIBITION', customer });
  return { address, customer, lead: opportunity.id };
}

const asked = async (id: string) => {
  const { data } = await company
    .as('marketing_director')
    .run('query ($id: ID!) { opportunity(id: $id) { owner { id } department { name } } }', { id });
  return data.opportunity;
};

test('TM-5.2.3d who is responsible for customers or open opportunities leaves only with a successor', async () => {
  const { address, lead } = await worker();
  const before = await asked(lead);
  const { codes, clauses } = await deed(company, 'founder', 'deactivateMember', await at(company, address));
  expect([codes, clauses]).toEqual([['SUCCESSOR_MISSING'], expect.arrayContaining(['TM-2.1.1a'])]);
  expect(await asked(lead)).toEqual(before);
});

test('TM-5.2.3d the successor takes over customers and open opportunities, and who shares a customer already keeps it', async () => {
  const { address, customer, lead } = await worker();
  const heir = company.member('sales_rep').id;
  const { codes } = await deed(company, 'founder', 'deactivateMember', { ...(await at(company, address)), successorId: heir });
  expect(codes).toEqual([]);
  expect((await asked(lead)).owner.id).toBe(heir);
  const { data } = await company
    .as('sales_rep')
    .run('query ($id: ID!) { customer(id: $id) { id assignments { nodes { member { id } untilDay } } } }', { id: customer });
  expect(data.customer.assignments.nodes.filter(({ untilDay }: { untilDay: string | null }) => untilDay === null)).toEqual([
    { member: { id: heir }, untilDay: null },
  ]);
});

test('TM-5.2.3d who follows must hold a post that carries opportunities', async () => {
  const { address } = await worker();
  const successorId = company.member('brand_member').id;
  const { codes } = await deed(company, 'founder', 'deactivateMember', { ...(await at(company, address)), successorId });
  expect(codes).toEqual(['INVALID_VALUE']);
});

test('TM-5.2.3d open opportunities move along to the new department, and a department with open ones is not closed', async () => {
  const { address, lead } = await worker();
  const parent = await department(company, 'Marketing department');
  const made = await deed(
    company,
    'founder',
    'createDepartment',
    { name: 'Second sales team', kind: 'SALES_TEAM', parentId: parent.id },
    'department { id version }',
  );
  expect(made.codes).toEqual([]);
  const { id: postId } = await post(company, 'sales_rep', 'Second sales team');
  const moved = await deed(company, 'founder', 'moveMember', { ...(await at(company, address)), postId });
  expect(moved.codes).toEqual([]);
  expect((await asked(lead)).department.name).toBe('Second sales team');
  const back = await post(company, 'sales_rep', 'Sales team');
  const { id } = await department(company, 'Second sales team');
  // Its only holder moves away on paper, and one opportunity is left behind, as a signed one would be.
  await deed(company, 'founder', 'moveMember', { ...(await at(company, address)), postId: back.id });
  await company.database.asOwner(
    `update opportunity set department_id = (select id from department where organization_id = $1 and name = 'Second sales team') where organization_id = $1 and name = $2`,
    [company.organizationId, `Lead of ${address}`],
  );
  const { version } = await department(company, 'Second sales team');
  expect((await deed(company, 'founder', 'closeDepartment', { id, expectedVersion: version })).codes).toEqual(['STILL_IN_USE']);
});
