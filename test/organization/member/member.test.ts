import { afterEach, describe, expect, it } from '@jest/globals';
import { after, arrange } from '../../../src/workflow/consequence.ts';
import type { Work } from '../../../src/workflow/work.ts';
import type { MemberMove } from '../../../src/organization/member/move-member.ts';
import { clock, testCompany } from '../../support/company.ts';
import { at, can, deed, department, fresh, post } from '../support.ts';

const company = await testCompany('TM');
const marketing = await testCompany('BS');
afterEach(() => arrange([]));

const superiorOf = async (address: string) =>
  (await company.as('founder').run('query ($id: ID!) { member(id: $id) { superior { id } } }', { id: company.member(address).id })).data
    .member.superior?.id ?? null;
const rolesOf = async (address: string) => (await company.as(address).viewer()).posts.map(({ role }) => role).toSorted();

describe('inviting', () => {
  const invite = (address: string, input: object) =>
    deed(company, address, 'inviteMember', input, 'member { state superior { id } } invitationToken');

  it('MS-3.1.1 who manages a department invites into its posts, the superior follows from the reporting line', async () => {
    const { id: postId } = await post(company, 'sales_rep', 'Sales team');
    const { payload } = await invite('marketing_director', { name: 'Lin', email: ' Lin@TM.example ', postId });
    expect(payload).toMatchObject({
      member: { state: 'INVITED', superior: { id: company.member('sales_manager').id } },
      invitationToken: expect.stringMatching(/^cli_/),
    });
  });

  it('TM-2.1.1a nobody invites to posts outside of the own reach, or above it', async () => {
    const { id: finance } = await post(company, 'finance');
    const { id: top } = await post(company, 'company_management');
    const { id: own } = await post(company, 'sales_rep', 'Sales team');
    const attempt = async (address: string, postId?: string) =>
      (await invite(address, { name: 'Wu', email: 'wu@tm.example', postId })).codes;
    expect(await attempt('marketing_director', finance)).toEqual(['OUT_OF_REACH']);
    expect(await attempt('marketing_director', top)).toEqual(['OUT_OF_REACH']);
    expect(await attempt('marketing_director')).toEqual(['OUT_OF_REACH']);
    expect(await attempt('sales_manager', own)).toEqual(['NOT_PERMITTED']);
  });

  it('an address belongs to one member, and is one', async () => {
    expect((await invite('founder', { name: 'Again', email: 'SALES_REP@tm.example' })).codes).toEqual(['EMAIL_TAKEN']);
    expect((await invite('founder', { name: 'Again', email: 'nowhere' })).codes).toEqual(['INVALID_VALUE']);
  });

  it('a dry run shows no token and leaves nobody behind', async () => {
    const { payload } = await invite('founder', { name: 'Dry', email: 'dry@tm.example', dryRun: true });
    expect(payload).toMatchObject({ member: { state: 'INVITED' }, invitationToken: null, refusals: [] });
    const { data } = await company.as('founder').run('{ members(where: { email: { eq: "dry@tm.example" } }) { nodes { id } } }');
    expect(data.members.nodes).toEqual([]);
  });
});

describe('posts of members', () => {
  it('TM-2.1.1a an appointment gives the grants of the post from its first day to the day before its last', async () => {
    const hired = await company.hire('brand_member');
    const { id: postId } = await post(company, 'sales_rep', 'Sales team');
    await deed(company, 'marketing_director', 'appointMember', {
      ...(await at(company, hired)),
      postId,
      fromDay: '2026-03-04',
      untilDay: '2026-03-06',
    });
    const roles: (readonly string[])[] = [];
    for (const day of ['03', '04', '05', '06']) {
      clock.set(`2026-03-${day}T02:00:00.000Z`);
      roles.push(await rolesOf(hired));
    }
    clock.set('2026-03-02T02:00:00.000Z');
    expect(roles).toEqual([['brand_member'], ['brand_member', 'sales_rep'], ['brand_member', 'sales_rep'], ['brand_member']]);
  });

  it('an appointment does not begin in the past, and not twice', async () => {
    const hired = await company.hire('brand_member');
    const { id: postId } = await post(company, 'brand_member');
    const attempt = async (input: object) =>
      (await deed(company, 'founder', 'appointMember', { ...(await at(company, hired)), postId, ...input })).codes;
    expect(await attempt({ fromDay: '2026-03-01' })).toEqual(['DATE_ORDER']);
    expect(await attempt({ fromDay: '2026-05-01', untilDay: '2026-05-01' })).toEqual(['DATE_ORDER']);
    expect(await attempt({})).toEqual(['ALREADY_HELD']);
  });

  it('TM-2.1.1a nobody appoints to posts outside of the own reach, or above it', async () => {
    const hired = await company.hire('sales_rep');
    const outsider = await company.hire('finance');
    const attempt = async (address: string, role: string, departmentName?: string) =>
      (
        await deed(company, 'marketing_director', 'appointMember', {
          ...(await at(company, address)),
          postId: (await post(company, role, departmentName)).id,
        })
      ).codes;
    expect(await attempt(hired, 'company_management')).toEqual(['OUT_OF_REACH']);
    expect(await attempt(hired, 'department_head', 'Finance')).toEqual(['OUT_OF_REACH']);
    expect(await attempt(outsider, 'sales_rep')).toEqual(['OUT_OF_REACH']);
    expect(await attempt(hired, 'sales_manager')).toEqual([]);
  });

  it('TM-2.1.1a moving ends the other posts, gives the superior of the new one, and tells the trades above', async () => {
    const hired = await company.hire('brand_member');
    const moves: MemberMove[] = [];
    arrange([after('member.move', async (_work: Work, move: MemberMove) => void moves.push(move), 'TM-2.1.1a')]);
    const { id: postId } = await post(company, 'market_research_member', 'Research team');
    expect((await deed(company, 'marketing_director', 'moveMember', { ...(await at(company, hired)), postId })).codes).toEqual([]);
    expect(await rolesOf(hired)).toEqual(['market_research_member']);
    const brand = await department(company, 'Brand team');
    const research = await department(company, 'Research team');
    const uuid = (id: string) => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    expect(moves).toEqual([
      { memberId: company.member(hired).uuid, fromDepartmentIds: [uuid(brand.id)], toDepartmentId: uuid(research.id) },
    ]);
    const lead = await company
      .as('founder')
      .run(
        'query ($id: ID!) { post(id: $id) { department { posts(where: { isHead: { eq: true } }) { nodes { appointments { nodes { member { id } } } } } } } }',
        { id: postId },
      );
    expect(await superiorOf(hired)).toBe(lead.data.post.department.posts.nodes[0].appointments.nodes[0].member.id);
  });

  it('a refusal of a consequence leaves nothing of the move', async () => {
    const hired = await company.hire('brand_member');
    arrange([
      after(
        'member.move',
        async (work) => work.refuse({ rule: 'x', clauses: ['TM-2.1.1a'], code: 'STILL_IN_USE', remedy: 'end_dependents' }),
        'TM-2.1.1a',
      ),
    ]);
    const { id: postId } = await post(company, 'market_research_member', 'Research team');
    expect((await deed(company, 'founder', 'moveMember', { ...(await at(company, hired)), postId })).codes).toEqual(['STILL_IN_USE']);
    expect(await rolesOf(hired)).toEqual(['brand_member']);
  });

  it('BS-2.2.3e the manager proposes transfers and appointments, the general manager decides', async () => {
    const hired = await marketing.hire('business_rep');
    const { id: postId } = await post(marketing, 'business_assistant');
    const attempt = async (address: string, verb: string) => deed(marketing, address, verb, { ...(await at(marketing, hired)), postId });
    const proposed = await attempt('marketing_manager', 'moveMember');
    expect([proposed.codes, proposed.clauses]).toEqual([['PROPOSAL_ONLY'], ['BS-2.2.3e']]);
    expect((await attempt('marketing_manager', 'appointMember')).codes).toEqual(['PROPOSAL_ONLY']);
    expect((await attempt('general_manager', 'moveMember')).codes).toEqual([]);
  });
});

describe('the reporting line', () => {
  it('TM-2.1.1a nobody stands below themselves', async () => {
    const rep = await company.hire('sales_rep');
    const attempt = async (address: string, superior: string) =>
      (await deed(company, 'founder', 'setSuperior', { ...(await at(company, address)), superiorId: company.member(superior).id })).codes;
    expect(await attempt('sales_manager', rep)).toEqual(['CIRCULAR']);
    expect(await attempt(rep, rep)).toEqual(['CIRCULAR']);
    expect(await attempt(rep, 'marketing_director')).toEqual([]);
    expect(await superiorOf(rep)).toBe(company.member('marketing_director').id);
  });

  it('TM-2.1.1a two changes at the same time cannot make a circle', async () => {
    const [one, other] = [await company.hire('sales_rep'), await company.hire('sales_rep')];
    const below = async (address: string, superior: string) =>
      deed(company, 'founder', 'setSuperior', { ...(await at(company, address)), superiorId: company.member(superior).id });
    const outcomes = await Promise.all([below(one, other), below(other, one)]);
    expect(outcomes.map(({ codes }) => codes.join()).toSorted()).toEqual(['', 'CIRCULAR']);
  });

  it('who manages one department does not manage a member who also works elsewhere', async () => {
    const both = await company.hire('sales_rep');
    await deed(company, 'founder', 'appointMember', { ...(await at(company, both)), postId: (await post(company, 'finance')).id });
    const superiorId = company.member('marketing_director').id;
    expect((await deed(company, 'marketing_director', 'setSuperior', { ...(await at(company, both)), superiorId })).codes).toEqual([
      'OUT_OF_REACH',
    ]);
    expect((await deed(company, 'marketing_director', 'deactivateMember', await at(company, both))).codes).toEqual(['OUT_OF_REACH']);
    expect((await deed(company, 'founder', 'setSuperior', { ...(await at(company, both)), superiorId })).codes).toEqual([]);
  });
});

describe('leaving', () => {
  it('TM-6.2.1b the last holder of the post at the top cannot be taken from it', async () => {
    const alone = await company.beside('TM');
    const { data } = await alone
      .as('founder')
      .run('{ appointments(where: { post: { role: { eq: "company_management" } } }) { nodes { id version } } }');
    const [{ id, version }] = data.appointments.nodes;
    const end = await deed(alone, 'founder', 'endAppointment', { id, expectedVersion: version });
    expect([end.codes, end.clauses]).toEqual([['LAST_HOLDER'], ['TM-6.2.1b']]);
    expect((await deed(alone, 'founder', 'endAppointment', { id, expectedVersion: version, untilDay: '2027-01-01' })).codes).toEqual([
      'LAST_HOLDER',
    ]);
    expect((await deed(alone, 'founder', 'deactivateMember', await at(alone, 'founder'))).codes).toEqual(['LAST_HOLDER']);
    const { id: postId } = await post(alone, 'marketing_director');
    expect((await deed(alone, 'founder', 'moveMember', { ...(await at(alone, 'founder')), postId })).codes).toEqual(['LAST_HOLDER']);
    await alone.hire('company_management');
    expect((await deed(alone, 'founder', 'endAppointment', { id, expectedVersion: version })).codes).toEqual([]);
  });

  it('an invited member is no holder of the top who could act', async () => {
    const alone = await company.beside('TM');
    const { id: postId } = await post(alone, 'company_management');
    await deed(alone, 'founder', 'inviteMember', { name: 'Heir', email: 'heir@tm.example', postId });
    expect((await deed(alone, 'founder', 'deactivateMember', await at(alone, 'founder'))).codes).toEqual(['LAST_HOLDER']);
  });

  it('ends posts and reports go to the successor, who never stands below themselves', async () => {
    const lead = await company.hire('sales_manager');
    const [first, second] = [await company.hire('sales_rep'), await company.hire('sales_rep')];
    for (const each of [first, second]) {
      await deed(company, 'founder', 'setSuperior', { ...(await at(company, each)), superiorId: company.member(lead).id });
    }
    const above = await superiorOf(lead);
    const left = await deed(
      company,
      'founder',
      'deactivateMember',
      { ...(await at(company, lead)), successorId: company.member(first).id },
      'member { state }',
    );
    expect(left.payload.member.state).toBe('DEACTIVATED');
    expect([await superiorOf(first), await superiorOf(second)]).toEqual([above, company.member(first).id]);
    await expect(rolesOf(lead)).rejects.toThrow('gone');
    expect((await deed(company, 'founder', 'deactivateMember', await at(company, lead))).codes).toEqual(['WRONG_TRANSITION']);
  });

  it('a successor is somebody else who works here', async () => {
    const [gone, staying] = [await company.hire('sales_rep'), await company.hire('sales_rep')];
    await deed(company, 'founder', 'deactivateMember', await at(company, gone));
    const attempt = async (successor: string) =>
      (await deed(company, 'founder', 'deactivateMember', { ...(await at(company, staying)), successorId: company.member(successor).id }))
        .codes;
    expect(await attempt(gone)).toEqual(['NOT_ACTIVE']);
    expect(await attempt(staying)).toEqual(['INVALID_VALUE']);
  });

  it('a consequence that finds open records asks for a successor', async () => {
    const { memberRules } = await import('../../../src/organization/member/member-rules.ts');
    arrange([
      after(
        'member.deactivate',
        async (work: Work, { row, given }: { row: { name: string }; given: { successorId: string | null } }) => {
          if (!given.successorId) work.refuse(memberRules.successorMissing, { values: { name: row.name, count: 3 } });
        },
        'TM-2.1.1a',
      ),
    ]);
    const hired = await company.hire('sales_rep');
    expect((await deed(company, 'founder', 'deactivateMember', await at(company, hired))).codes).toEqual(['SUCCESSOR_MISSING']);
    expect(
      (await deed(company, 'founder', 'deactivateMember', { ...(await at(company, hired)), successorId: company.member('sales_rep').id }))
        .codes,
    ).toEqual([]);
  });

  it('nobody is appointed, moved or given a superior after leaving', async () => {
    const gone = await company.hire('sales_rep');
    await deed(company, 'founder', 'deactivateMember', await at(company, gone));
    const { id: postId } = await post(company, 'sales_rep', 'Sales team');
    for (const verb of ['appointMember', 'moveMember']) {
      expect((await deed(company, 'founder', verb, { ...(await at(company, gone)), postId })).codes).toEqual(['NOT_ACTIVE']);
    }
    expect(
      (await deed(company, 'founder', 'setSuperior', { ...(await at(company, gone)), superiorId: company.member('founder').id })).codes,
    ).toEqual(['NOT_ACTIVE']);
    expect(
      (await deed(company, 'founder', 'setSuperior', { ...(await at(company, 'brand_member')), superiorId: company.member(gone).id }))
        .codes,
    ).toEqual(['NOT_ACTIVE']);
  });
});

describe('duties', () => {
  it('TM-7.3.3b the legal duty belongs to the whole company; while nobody has it, it falls to the head of all marketing', async () => {
    const holder = await company.hire('brand_member');
    const { data } = await company
      .as('founder')
      .run('{ appointments(where: { post: { role: { eq: "legal" } } }) { nodes { id version } } }');
    for (const { id, version } of data.appointments.nodes) {
      await deed(company, 'founder', 'endAppointment', { id, expectedVersion: version });
    }
    expect(await can(company, 'marketing_director', 'campaign.compliance_review')).toBe(true);
    const assign = async (address: string, duty = 'legal') =>
      (await deed(company, address, 'assignDuty', { ...(await at(company, holder)), duty })).codes;
    expect(await assign('marketing_director')).toEqual(['OUT_OF_REACH']);
    expect(await assign('founder', 'juggling')).toEqual(['UNKNOWN_ENUM']);
    expect(await assign('founder', 'sales_rep')).toEqual(['UNKNOWN_ENUM']);
    expect(await assign('founder')).toEqual([]);
    expect(await assign('founder')).toEqual(['ALREADY_HELD']);
    expect(await can(company, holder, 'campaign.compliance_review')).toBe(true);
    expect(await can(company, 'marketing_director', 'campaign.compliance_review')).toBe('NOT_PERMITTED');
    const remove = async () => (await deed(company, 'founder', 'removeDuty', { ...(await at(company, holder)), duty: 'legal' })).codes;
    expect(await remove()).toEqual([]);
    expect(await remove()).toEqual(['INVALID_VALUE']);
    expect(await can(company, holder, 'campaign.compliance_review')).toBe('NOT_PERMITTED');
  });
});

describe('clearance', () => {
  it('MS-4.1.3b a member without background check and training does not handle customer information until both are recorded', async () => {
    const strict = await testCompanyOf('MS');
    const rep = await strict.hire('sales_rep', { department: 'sales', cleared: false });
    expect(await can(strict, rep, 'customer.read')).toBe('ACCESS_CLEARANCE_MISSING');
    const { data } = await strict.as(rep).run('{ customers { totalCount } }');
    expect(data.customers.totalCount).toBe(0);
    const days = { backgroundCheckedOn: '2026-02-01', trainedOn: '2026-02-02' };
    expect((await deed(strict, 'founder', 'recordClearance', { ...(await at(strict, rep)), ...days })).codes).toEqual([]);
    expect(await can(strict, rep, 'customer.read')).toBe(true);
  });

  it('MS-4.1.3b nobody records the own, nor a day to come', async () => {
    const strict = await testCompanyOf('MS');
    const days = { backgroundCheckedOn: '2026-02-01', trainedOn: '2026-02-02' };
    const own = await deed(strict, 'founder', 'recordClearance', { ...(await at(strict, 'founder')), ...days });
    expect([own.codes, own.clauses[0]]).toEqual([['OWN_RECORD'], 'MS-4.1.3b']);
    const rep = await strict.hire('sales_rep', { department: 'sales', cleared: false });
    expect(
      (await deed(strict, 'founder', 'recordClearance', { ...(await at(strict, rep)), ...days, trainedOn: '2026-03-03' })).codes,
    ).toEqual(['DATE_ORDER']);
    expect((await deed(strict, rep, 'recordClearance', { ...(await at(strict, 'sales_rep')), ...days })).codes).toEqual(['NOT_PERMITTED']);
  });
});

const testCompanyOf = (pack: 'MS') => company.beside(pack);

describe('versions', () => {
  it('a change of a member who was changed meanwhile is refused', async () => {
    const { id, version } = await fresh(company, 'brand_member');
    expect((await deed(company, 'founder', 'deactivateMember', { id, expectedVersion: version + 1 })).codes).toEqual(['STALE_VERSION']);
  });
});
