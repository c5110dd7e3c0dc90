import { describe, expect, it } from '@jest/globals';
import { testCompany, type Answer } from '../../support/company.ts';
import { at, can, deed, department, post } from '../support.ts';

type Told = Answer['data'];

const company = await testCompany('TM');
const branches = await testCompany('BS');

const created = async (name: string, input: object = {}) =>
  (
    await deed(
      company,
      'founder',
      'createDepartment',
      { name, kind: 'OTHER', ...input },
      'department { id version state posts { nodes { role isHead } } }',
    )
  ).payload.department;

describe('departments', () => {
  it('TM-2.1 a new team has the posts that the document gives its kind', async () => {
    const marketing = await department(company, 'Marketing department');
    const team = await created('Second sales team', { kind: 'SALES_TEAM', parentId: marketing.id });
    expect(team.state).toBe('ACTIVE');
    expect(team.posts.nodes).toEqual([
      { role: 'sales_manager', isHead: true },
      { role: 'sales_rep', isHead: false },
    ]);
  });

  it('TM-2.1.1a the director manages the own department and what is below, nothing beside it', async () => {
    const { id: parentId } = await department(company, 'Marketing department');
    const { id: elsewhere } = await department(company, 'Finance');
    const attempt = (input: object) => deed(company, 'marketing_director', 'createDepartment', { kind: 'OTHER', ...input });
    expect((await attempt({ name: 'Events', parentId })).codes).toEqual([]);
    expect((await attempt({ name: 'Cash desk', parentId: elsewhere })).codes).toEqual(['OUT_OF_REACH']);
    expect((await attempt({ name: 'Another company' })).codes).toEqual(['OUT_OF_REACH']);
    expect((await deed(company, 'sales_rep', 'createDepartment', { name: 'Mine', kind: 'OTHER', parentId })).codes).toEqual([
      'NOT_PERMITTED',
    ]);
  });

  it('TM-2.1 two departments do not share a name', async () => {
    await created('Twice');
    const again = await deed(company, 'founder', 'createDepartment', { name: 'Twice', kind: 'OTHER' });
    expect([again.codes, again.clauses]).toEqual([['NAME_TAKEN'], ['TM-2.1']]);
    const other = await created('Once');
    expect((await deed(company, 'founder', 'renameDepartment', { id: other.id, expectedVersion: 1, name: 'Twice' })).codes).toEqual([
      'NAME_TAKEN',
    ]);
    expect((await deed(company, 'founder', 'renameDepartment', { id: other.id, expectedVersion: 1, name: 'Once more' })).codes).toEqual([]);
    expect((await deed(company, 'founder', 'renameDepartment', { id: other.id, expectedVersion: 1, name: 'Late' })).codes).toEqual([
      'STALE_VERSION',
    ]);
  });

  it('TM-2.1 a department is not moved below itself', async () => {
    const upper = await created('Upper');
    const middle = await created('Middle', { parentId: upper.id });
    const lower = await created('Lower', { parentId: middle.id });
    const move = (parentId: string | null) => deed(company, 'founder', 'moveDepartment', { id: upper.id, expectedVersion: 1, parentId });
    expect((await move(lower.id)).codes).toEqual(['CIRCULAR']);
    expect((await move(upper.id)).codes).toEqual(['CIRCULAR']);
    const moved = await deed(
      company,
      'founder',
      'moveDepartment',
      { id: lower.id, expectedVersion: 1, parentId: upper.id },
      'department { parent { name } }',
    );
    expect(moved.payload.department.parent.name).toBe('Upper');
  });

  it('TM-2.1 two moves at the same time cannot make a circle', async () => {
    const one = await created('One');
    const other = await created('Other');
    const outcomes = await Promise.all([
      deed(company, 'founder', 'moveDepartment', { id: one.id, expectedVersion: 1, parentId: other.id }),
      deed(company, 'founder', 'moveDepartment', { id: other.id, expectedVersion: 1, parentId: one.id }),
    ]);
    expect(outcomes.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'CIRCULAR']);
  });

  it('TM-2.1.1a the director does not take a department out of the own reach', async () => {
    const team = await department(company, 'Brand team');
    const finance = await department(company, 'Finance');
    const attempt = (id: string, parentId: string) =>
      deed(company, 'marketing_director', 'moveDepartment', { id, expectedVersion: 1, parentId });
    expect((await attempt(team.id, finance.id)).codes).toEqual(['OUT_OF_REACH']);
    expect((await attempt(finance.id, team.id)).codes).toEqual(['OUT_OF_REACH']);
  });

  it('TM-2.1 a department is closed only when nothing stands on it', async () => {
    const upper = await created('Closing');
    const lower = await created('Closing below', { parentId: upper.id });
    const close = ({ id, version }: { id: string; version: number }) =>
      deed(company, 'founder', 'closeDepartment', { id, expectedVersion: version }, 'department { state }');
    expect((await close(upper)).codes).toEqual(['STILL_IN_USE']);
    expect((await close(await department(company, 'Brand team'))).codes).toEqual(['STILL_IN_USE']);
    expect((await close(lower)).payload.department.state).toBe('CLOSED');
    expect((await close(upper)).codes).toEqual([]);
    expect((await close({ ...upper, version: 2 })).codes).toEqual(['WRONG_TRANSITION']);
    expect((await deed(company, 'founder', 'createDepartment', { name: 'On ruins', kind: 'OTHER', parentId: upper.id })).codes).toEqual([
      'NOT_ACTIVE',
    ]);
  });

  it('TM-2.1 an appointment that ends on a later day keeps its department open', async () => {
    const team = await created('Ending', { kind: 'SALES_TEAM' });
    const { id: postId } = await post(company, 'sales_rep', 'Ending');
    const hired = await company.hire('brand_member');
    await deed(company, 'founder', 'appointMember', { ...(await at(company, hired)), postId, untilDay: '2026-12-31' });
    expect((await deed(company, 'founder', 'closeDepartment', { id: team.id, expectedVersion: 1 })).codes).toEqual(['STILL_IN_USE']);
  });

  it('says beforehand which departments may be closed, and why not', async () => {
    const { data } = await company
      .as('marketing_director')
      .run(
        '{ departments(where: { name: { in: ["Brand team", "Finance"] } }) { nodes { name availableTransitions { name allowed refusal { code } } } } }',
      );
    const close = data.departments.nodes.map(({ name, availableTransitions }: Told) => [
      name,
      availableTransitions.find((each: Told) => each.name === 'close').refusal.code,
    ]);
    expect(close).toEqual([
      ['Brand team', 'STILL_IN_USE'],
      ['Finance', 'OUT_OF_REACH'],
    ]);
  });
});

describe('regional branches', () => {
  it('BS-2.1.2d the manager of the market department sets up a branch with a region; it is proposed before it works', async () => {
    const market = await department(branches, 'Merged market department');
    const { payload } = await deed(branches, 'marketing_manager', 'createRegion', { name: 'North' }, 'region { id }');
    const branch = (input: object) =>
      deed(
        branches,
        'marketing_manager',
        'createDepartment',
        { name: 'North branch', kind: 'REGIONAL_BRANCH', parentId: market.id, ...input },
        'department { id state version }',
      );
    const without = await branch({});
    expect([without.codes, without.clauses]).toEqual([['MISSING_FIELD'], ['BS-2.1.2d']]);
    const { department: made } = (await branch({ regionId: payload.region.id })).payload;
    expect(made.state).toBe('PROPOSED');
    const activate = () =>
      deed(branches, 'marketing_manager', 'activateBranch', { id: made.id, expectedVersion: 1 }, 'department { state }');
    expect((await activate()).payload.department.state).toBe('ACTIVE');
    expect((await deed(branches, 'marketing_manager', 'closeDepartment', { id: made.id, expectedVersion: 2 })).codes).toEqual([]);
  });

  it('BS-2.1.2d the right to branches opens no other department', async () => {
    const finance = await department(branches, 'Finance');
    expect(
      (await deed(branches, 'marketing_manager', 'closeDepartment', { id: finance.id, expectedVersion: finance.version })).codes,
    ).toEqual(['OUT_OF_REACH']);
    expect(
      (await deed(branches, 'marketing_manager', 'renameDepartment', { id: finance.id, expectedVersion: finance.version, name: 'Mine' }))
        .codes,
    ).toEqual(['OUT_OF_REACH']);
    expect((await deed(branches, 'service_manager', 'createDepartment', { name: 'South', kind: 'REGIONAL_BRANCH' })).codes).toEqual([
      'NOT_PERMITTED',
    ]);
  });

  it('BS-2.2.5e a representative owns regions', async () => {
    const { payload } = await deed(branches, 'marketing_manager', 'createRegion', { name: 'West' }, 'region { id }');
    const input = { regionId: payload.region.id, memberId: branches.member('business_rep').id };
    const given = await deed(branches, 'marketing_manager', 'assignRegion', input, 'regionOwnership { id version region { name } }');
    expect(given.payload.regionOwnership.region.name).toBe('West');
    expect((await deed(branches, 'marketing_manager', 'assignRegion', input)).codes).toEqual(['ALREADY_HELD']);
    expect((await branches.as('business_rep').viewer()).posts[0]!.regionIds).toHaveLength(1);
    expect(
      (await deed(branches, 'service_manager', 'assignRegion', { ...input, memberId: branches.member('service_specialist').id })).codes,
    ).toEqual(['NOT_PERMITTED']);
    const { id } = given.payload.regionOwnership;
    expect((await deed(branches, 'marketing_manager', 'unassignRegion', { id, expectedVersion: 1 })).codes).toEqual([]);
    expect((await branches.as('business_rep').viewer()).posts[0]!.regionIds).toEqual([]);
    expect((await deed(branches, 'marketing_manager', 'unassignRegion', { id, expectedVersion: 1 })).codes).toEqual(['NOT_FOUND']);
  });

  it("MC-4.1.2 regions are the whole company's: who manages one department sets up none", async () => {
    expect((await deed(company, 'marketing_director', 'createRegion', { name: 'East' })).codes).toEqual(['OUT_OF_REACH']);
    const { payload } = await deed(company, 'founder', 'createRegion', { name: 'East' }, 'region { id version }');
    expect((await deed(company, 'founder', 'createRegion', { name: 'East' })).codes).toEqual(['NAME_TAKEN']);
    expect((await deed(company, 'founder', 'renameRegion', { id: payload.region.id, expectedVersion: 1, name: 'Far East' })).codes).toEqual(
      [],
    );
  });
});

describe('posts', () => {
  it('TM-2.1.1a a post has a role of the document that fits the department', async () => {
    const { id: departmentId } = await department(company, 'Research team');
    const attempt = (role: string, isHead = false) => deed(company, 'marketing_director', 'createPost', { departmentId, role, isHead });
    expect((await attempt('astronaut')).codes).toEqual(['UNKNOWN_ENUM']);
    expect((await attempt('legal')).codes).toEqual(['UNKNOWN_ENUM']);
    expect((await attempt('sales_rep')).codes).toEqual(['ROLE_NOT_FITTING']);
    expect((await attempt('company_management', true)).codes).toEqual(['ROLE_NOT_FITTING']);
    expect((await attempt('market_research_member')).codes).toEqual(['NAME_TAKEN']);
  });

  it('TM-2.1.1a only a vacant post is removed, and it can come back', async () => {
    await created('Lab', { kind: 'RESEARCH_TEAM' });
    const lab = await department(company, 'Lab');
    const vacant = await post(company, 'market_research_member', 'Lab');
    const held = await post(company, 'market_research_member', 'Research team');
    const remove = ({ id, version }: { id: string; version: number }) =>
      deed(company, 'founder', 'removeVacantPost', { id, expectedVersion: version });
    expect((await remove(held)).codes).toEqual(['STILL_IN_USE']);
    expect((await remove(vacant)).codes).toEqual([]);
    expect((await remove({ ...vacant, version: 2 })).codes).toEqual(['RECORD_LOCKED']);
    const hired = await company.hire('brand_member');
    expect((await deed(company, 'founder', 'appointMember', { ...(await at(company, hired)), postId: vacant.id })).codes).toEqual([
      'RECORD_LOCKED',
    ]);
    const back = await deed(
      company,
      'founder',
      'createPost',
      { departmentId: lab.id, role: 'market_research_member' },
      'post { id removedOn }',
    );
    expect(back.payload.post).toEqual({ id: vacant.id, removedOn: null });
  });

  it('TM-6.2.1b the post at the top is not removed', async () => {
    const top = await post(company, 'company_management');
    expect((await deed(company, 'founder', 'removeVacantPost', { id: top.id, expectedVersion: top.version })).codes).toEqual([
      'STILL_IN_USE',
    ]);
    expect(await can(company, 'marketing_director', 'department.manage', top.id)).toBe('OUT_OF_REACH');
  });
});
