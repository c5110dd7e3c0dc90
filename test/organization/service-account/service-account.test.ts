import { describe, expect, it } from '@jest/globals';
import { packCodes, type PackCode } from '../../../src/governance/law.ts';
import { testCompany, type Company } from '../../support/company.ts';
import { byToken, inDays, machineIn, makeToken, tokenOf, uuidOf } from '../machines.ts';
import { at, can, deed, post } from '../support.ts';

const first = await testCompany('TM');
const companies = new Map<PackCode, Company>([['TM', first]]);
for (const pack of packCodes.slice(1)) companies.set(pack, await first.beside(pack));

/** A post below others, of each document. */
const worker: Readonly<Record<PackCode, string>> = {
  TM: 'sales_rep',
  CL: 'marketing_staff',
  MS: 'marketing_staff',
  MC: 'sales_rep',
  BS: 'business_assistant',
};
const versionOf = async (company: Company, id: string) => {
  const [row] = await company.database.asOwner<{ version: number }>('select version from member where id = $1', [uuidOf(id)]);
  return { id, expectedVersion: row!.version };
};

describe.each([...packCodes])('%s', (pack) => {
  const works = companies.get(pack)!;
  const role = worker[pack];

  it('a machine is put into a post, and a token is made for it, by those whom the law grants it and nobody else', async () => {
    const { id: postId } = await post(works, role);
    const { data } = await works.as('founder').run('{ members(first: 100) { nodes { email } } }');
    const machine = await machineIn(works, role);
    const action = await anyActionOf(works, machine.id);
    const differences = [];
    for (const { email } of data.members.nodes.filter((each: { email: string | null }) => each.email)) {
      const address = email.split('@')[0];
      const may = {
        accounts: await can(works, address, 'platform.manage_service_accounts'),
        tokens: await can(works, address, 'platform.manage_tokens'),
      };
      const made = await deed(works, address, 'createServiceAccount', { name: 'Dry', purpose: 'Dry', postId, dryRun: true });
      const token = { name: 'Dry', memberId: machine.id, scope: [action], expiresAt: inDays(1), dryRun: true };
      const given = await deed(works, address, 'createApiToken', token);
      const expected = [may.accounts === true, may.tokens === true].map(String).join();
      const found = [made.codes.length === 0, given.codes.length === 0].map(String).join();
      const isReachOnly = [...made.codes, ...given.codes].every((code) => ['OUT_OF_REACH', 'PROPOSAL_ONLY'].includes(code));
      if (expected !== found && !isReachOnly) {
        differences.push(`${address}: may ${expected}, can ${found} ${made.codes.join()} ${given.codes.join()}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it('a machine heads nothing, holds no duty and does not stand at the top', async () => {
    const { data } = await works.as('founder').run('{ posts(first: 100) { nodes { id role isHead department { name } } } }');
    const roles = [];
    for (const each of data.posts.nodes) {
      const { codes } = await deed(works, 'founder', 'createServiceAccount', { name: 'M', purpose: 'M', postId: each.id, dryRun: true });
      const isForPeople = each.isHead || each.department === null;
      if (codes.join() !== (isForPeople ? 'PERSON_REQUIRED' : '')) roles.push(`${each.role} ${codes.join()}`);
    }
    expect(roles).toEqual([]);
  });
});

describe('a machine', () => {
  it('is a member of its own kind: named in lists of machines, not among people, and never asked to decide', async () => {
    const machine = await machineIn(first, 'sales_rep');
    const of = async (kind: string) => {
      const { data } = await first
        .as('brand_member')
        .run(`{ members(first: 100, where: { kind: { eq: ${kind} } }) { totalCount nodes { id name email purpose superior { id } } } }`);
      return data.members;
    };
    const [machines, people] = [await of('SERVICE_ACCOUNT'), await of('PERSON')];
    expect(machines.nodes.find(({ id }: { id: string }) => id === machine.id)).toEqual({
      id: machine.id,
      name: 'Machine sales_rep',
      email: null,
      purpose: 'Brings leads from the website.',
      superior: { id: first.member('founder').id },
    });
    expect(people.nodes.map(({ id }: { id: string }) => id)).not.toContain(machine.id);
    const { data } = await first
      .as('brand_member')
      .run('{ viewer { can(checks: [{ action: "opportunity.manage" }]) { refusal { mayDecide { members { name } } } } } }');
    expect(JSON.stringify(data.viewer.can)).toContain(first.member('sales_rep').name);
    expect(JSON.stringify(data.viewer.can)).not.toContain('Machine');
  });

  it('is nobody’s superior: not by the line, not by name', async () => {
    const machine = await machineIn(first, 'sales_rep');
    const named = await deed(first, 'founder', 'setSuperior', { ...(await at(first, 'brand_member')), superiorId: machine.id });
    expect([named.codes, named.payload.refusals[0].rule]).toEqual([['PERSON_REQUIRED'], 'member.person']);
  });

  it('gives nobody the rights of a superior', async () => {
    const answering = await first.hire('sales_rep');
    const before = await first.as(answering).viewer();
    await machineIn(first, 'sales_rep', { responsible: answering });
    const after = await first.as(answering).viewer();
    expect(after.directReportIds).toEqual(before.directReportIds);
    expect(after.lineMemberIds).toHaveLength(before.lineMemberIds.length + 1);
  });

  it('gets and gives no delegation, follows nobody and gets no duty', async () => {
    const machine = await machineIn(first, 'sales_rep');
    const untilDay = inDays(5).slice(0, 10);
    const delegated = { delegateId: machine.id, actions: ['opportunity.manage'], untilDay };
    expect((await deed(first, 'sales_rep', 'delegateAuthority', delegated)).codes).toEqual(['PERSON_REQUIRED']);
    const given = { delegatorId: machine.id, delegateId: first.member('sales_rep').id, actions: ['opportunity.manage'], untilDay };
    expect((await deed(first, 'founder', 'delegateAuthority', given)).codes).toEqual(['PERSON_REQUIRED']);
    const leaver = await first.hire('brand_member');
    const left = await deed(first, 'founder', 'deactivateMember', { ...(await at(first, leaver)), successorId: machine.id });
    expect(left.codes).toEqual(['PERSON_REQUIRED']);
    const duty = await deed(first, 'founder', 'assignDuty', { ...(await versionOf(first, machine.id)), duty: 'legal' });
    expect(duty.codes).toEqual(['PERSON_REQUIRED']);
  });

  it('G20 decides nothing that its post may decide: people do', async () => {
    const works = companies.get('MS')!;
    const machine = await machineIn(works, 'finance');
    expect(await can(works, 'finance', 'budget.review_finance')).toBe(true);
    expect((await makeToken(works, 'founder', ['budget.review_finance'], machine.id)).codes).toEqual(['SCOPE_NOT_POSSIBLE']);
    const token = await tokenOf(works, machine.id, ['budget.read']);
    const document =
      '{ viewer { can(checks: [{ action: "budget.review_finance" }]) { refusal { code rule clauses { id } remedy mayDecide { role } } } } explain(action: "budget.review_finance") { allowed next } }';
    const { data } = (await byToken(works, token, document))!;
    expect(data.viewer.can[0].refusal).toMatchObject({
      code: 'PERSON_REQUIRED',
      rule: 'platform.decision.person',
      clauses: expect.arrayContaining([{ id: 'MS-5.2.2b' }, { id: 'G20' }]),
      mayDecide: expect.arrayContaining([{ role: 'finance' }]),
    });
    expect(data.explain).toEqual({ allowed: false, next: data.viewer.can[0].refusal.remedy });
  });

  it('goes to the superior when who answers for it leaves, and its token goes on', async () => {
    const leaver = await first.hire('sales_rep');
    const machine = await machineIn(first, 'sales_rep', { responsible: leaver });
    const token = await tokenOf(first, machine.id, ['opportunity.manage']);
    const { data } = await first
      .as('founder')
      .run('query ($id: ID!) { member(id: $id) { superior { id } } }', { id: first.member(leaver).id });
    await deed(first, 'founder', 'deactivateMember', await at(first, leaver));
    const after = await first.as('founder').run('query ($id: ID!) { member(id: $id) { superior { id } } }', { id: machine.id });
    expect(after.data.member).toEqual(data.member);
    expect(await first.app.viewerOf(token)).not.toBeNull();
  });

  it('is answered for by an active person who is seen', async () => {
    const { id: postId } = await post(first, 'sales_rep');
    const input = { name: 'M', purpose: 'M', postId };
    const machine = await machineIn(first, 'sales_rep');
    const by = async (responsibleId: string) => (await deed(first, 'founder', 'createServiceAccount', { ...input, responsibleId })).codes;
    expect(await by(machine.id)).toEqual(['PERSON_REQUIRED']);
    expect(await by('mem_00000000000000000000000000000000')).toEqual(['NOT_FOUND']);
    const other = await first.beside('CL');
    expect(await by(other.member('founder').id)).toEqual(['NOT_FOUND']);
  });
});

describe('renaming and retiring', () => {
  it('name and purpose change with history; people are not renamed this way', async () => {
    const machine = await machineIn(first, 'sales_rep');
    const renamed = await deed(
      first,
      'founder',
      'renameServiceAccount',
      { id: machine.id, expectedVersion: 1, name: 'Website' },
      'member { name purpose history { transition action changes { field } } }',
    );
    expect(renamed.payload.member).toMatchObject({ name: 'Website', purpose: 'Brings leads from the website.' });
    expect(renamed.payload.member.history[0].changes).toEqual([{ field: 'name' }]);
    const person = await deed(first, 'founder', 'renameServiceAccount', { ...(await at(first, 'sales_rep')), name: 'X' });
    expect(person.codes).toEqual(['SERVICE_ACCOUNT_REQUIRED']);
    const other = await deed(first, 'sales_rep', 'renameServiceAccount', { id: machine.id, expectedVersion: 2, name: 'X' });
    expect(other.codes).toEqual(['NOT_PERMITTED']);
  });

  it('retiring ends post and tokens at once and for good, and hands open records to who answers for it', async () => {
    const machine = await machineIn(first, 'sales_rep', { responsible: 'sales_manager' });
    const token = await tokenOf(first, machine.id, ['opportunity.manage']);
    const lead = await first
      .as('sales_manager')
      .run('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code } } }', {
        input: { name: 'Handed over', source: 'REFERRAL', owner: machine.id },
      });
    const opportunity = lead.data.createOpportunity.opportunity.id;
    const retired = await deed(
      first,
      'founder',
      'retireServiceAccount',
      await versionOf(first, machine.id),
      'member { state availableTransitions { name allowed refusal { code } } }',
    );
    expect([retired.codes, retired.payload.member.state]).toEqual([[], 'DEACTIVATED']);
    expect(retired.payload.member.availableTransitions).toEqual([
      { name: 'inviteAgain', allowed: false, refusal: { code: 'PERSON_REQUIRED' } },
    ]);
    expect(await first.app.viewerOf(token)).toBeNull();
    const { data } = await first.as('founder').run('query ($id: ID!) { opportunity(id: $id) { owner { id } } }', { id: opportunity });
    expect(data.opportunity.owner.id).toBe(first.member('sales_manager').id);
    const again = await deed(first, 'founder', 'retireServiceAccount', await versionOf(first, machine.id));
    expect(again.codes).toEqual(['WRONG_TRANSITION']);
    const invited = await deed(first, 'founder', 'inviteMemberAgain', await versionOf(first, machine.id));
    expect(invited.codes).toEqual(['PERSON_REQUIRED']);
    const named = await makeToken(first, 'founder', ['opportunity.manage'], machine.id);
    expect(named.codes).toEqual(['NOT_ACTIVE']);
    const renamed = await deed(first, 'founder', 'renameServiceAccount', { ...(await versionOf(first, machine.id)), name: 'X' });
    expect(renamed.codes).toEqual(['RECORD_LOCKED']);
  });

  it('TM-2.1.1a, TM-1.1 a person is deactivated, not retired; a machine is retired, not deactivated', async () => {
    const hired = await first.hire('brand_member');
    expect((await deed(first, 'founder', 'retireServiceAccount', await at(first, hired))).codes).toEqual(['SERVICE_ACCOUNT_REQUIRED']);
    const machine = await machineIn(first, 'sales_rep');
    const ended = await deed(first, 'founder', 'deactivateMember', await versionOf(first, machine.id));
    expect(ended.codes).toEqual(['PERSON_REQUIRED']);
  });
});

async function anyActionOf(company: Company, memberId: string): Promise<string> {
  for (const action of ['opportunity.manage', 'customer.read', 'lesson.read', 'research.execute', 'campaign.execute']) {
    const { codes } = await makeToken(company, 'founder', [action], memberId);
    if (codes.length === 0) return action;
  }
  throw new Error('The post may do nothing.');
}
