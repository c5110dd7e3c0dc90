import { beforeAll, describe, expect, test } from '@jest/globals';
import { testCompany, type Company } from '../../support/company.ts';
import { concluded } from '../contract/desk.ts';
import { act, brief, openFile, takeUp } from './pipeline.ts';

const company = await testCompany('TM');
const colleague = await company.hire('sales_rep');
const stranger = await company.hire('sales_rep');

const at = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });

beforeAll(() => moveToNewTeam(company, stranger, 'SALES_TEAM'));

/** Moves a seller to a second team, where nobody of the first is above them; answers the team's id. */
async function moveToNewTeam(where: Company, who: string, kind: string): Promise<string> {
  const top = where.as('company_management');
  const [parent] = (await top.run('{ departments(where: { template: { eq: "marketing" } }) { nodes { id } } }')).data.departments.nodes;
  const document =
    'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { department { id posts { nodes { id role } } } refusals { code } } }';
  const { department } = (await top.run(document, { input: { name: 'Second team', kind, parentId: parent.id } })).data.createDepartment;
  const post = department.posts.nodes.find(({ role }: { role: string }) => role === 'sales_rep');
  await where.database.asOwner('update appointment set post_id = $3 where organization_id = $1 and member_id = $2', [
    where.organizationId,
    where.member(who).uuid,
    post.id.slice(4),
  ]);
  await where.database.asOwner('update member set superior_id = null where organization_id = $1 and id = $2', [
    where.organizationId,
    where.member(who).uuid,
  ]);
  return department.id;
}

describe('an opportunity changes hands', () => {
  test('TM-5.2.3d by the head of the team, within the team', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const owner = company.member(colleague).id;
    expect(brief(await act(company, 'sales_rep', 'assignOpportunity', { ...at(lead), owner }))).toEqual(['NOT_PERMITTED - TM-5.2.3d']);
    const moved = await act(company, 'sales_manager', 'assignOpportunity', { ...at(lead), owner });
    expect(moved.opportunity.owner.id).toBe(owner);
    expect((await company.as('sales_rep').run('{ opportunities { nodes { id } } }')).data.opportunities.nodes).toContainEqual({
      id: lead.id,
    });
  });

  test('TM-5.2.3d not to a member out of reach', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const input = { ...at(lead), owner: company.member(stranger).id };
    expect(brief(await act(company, 'sales_manager', 'assignOpportunity', input))).toEqual(['OUT_OF_REACH - TM-5.2.3d']);
  });

  test('TM-5.2.3d nor out of another team: the head does not even see it', async () => {
    const lead = await takeUp(company, stranger);
    const input = { ...at(lead), owner: company.member(colleague).id };
    expect(brief(await act(company, 'sales_manager', 'assignOpportunity', input))).toEqual(['NOT_FOUND - ']);
  });

  test('not to somebody whose post carries no opportunities', async () => {
    const lead = await takeUp(company, 'sales_rep');
    const input = { ...at(lead), owner: company.member('finance').id };
    expect(brief(await act(company, 'sales_manager', 'assignOpportunity', input))).toEqual(['INVALID_VALUE owner TM-1.1']);
  });

  test('is taken up for others by the head alone', async () => {
    const input = { name: 'For a colleague', source: 'REFERRAL', owner: company.member(colleague).id };
    expect(brief(await act(company, 'sales_rep', 'createOpportunity', input))).toEqual(['NOT_PERMITTED - TM-5.2.3d']);
    const made = await act(company, 'sales_manager', 'createOpportunity', input);
    expect(made.opportunity.owner.id).toBe(company.member(colleague).id);
  });
});

describe('the booking of an opportunity', () => {
  const steps: readonly (readonly [string, Record<string, unknown>])[] = [
    ['screenOpportunity', {}],
    ['contactOpportunity', {}],
    ['analyseOpportunityNeeds', { needs: 'Two presses.' }],
    ['proposeOpportunitySolution', {}],
    ['startOpportunityNegotiation', {}],
    ['agreeOpportunity', {}],
  ];

  test('CL-4.4.2a follows the owner while it is open, and stays where the contract was signed', async () => {
    const closedLoop = await company.beside('CL');
    const [here, there] = ['sales_rep', await closedLoop.hire('sales_rep')] as const;
    const away = await moveToNewTeam(closedLoop, there, 'MARKETING');
    const lead = await takeUp(closedLoop, there, { customer: await openFile(closedLoop, there, 'Booked') });
    expect(await bookedFor(closedLoop, lead.id)).toBe(away);

    let now = (await act(closedLoop, 'marketing_department_head', 'assignOpportunity', { ...at(lead), owner: closedLoop.member(here).id }))
      .opportunity;
    const home = await bookedFor(closedLoop, lead.id);
    expect(home).not.toBe(away);

    // The customer is the other one's: the new owner sees no more of it than its name, and goes on all the same.
    for (const [verb, input] of steps) now = (await act(closedLoop, here, verb, { ...at(now), ...input })).opportunity;
    await concluded(closedLoop, here, lead.id);
    now = { ...now, version: now.version + 1 };
    const owner = closedLoop.member(there).id;
    const moved = await act(closedLoop, 'marketing_department_head', 'assignOpportunity', { ...at(now), owner });
    expect(moved.opportunity.owner.id).toBe(owner);
    expect(await bookedFor(closedLoop, lead.id)).toBe(home);
  });

  async function bookedFor(where: Company, id: string): Promise<string> {
    const document = 'query ($id: ID!) { opportunity(id: $id) { department { id } } }';
    return (await where.as('marketing_department_head').run(document, { id })).data.opportunity.department.id;
  }
});
