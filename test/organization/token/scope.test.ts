import { describe, expect, it } from '@jest/globals';
import { testCompany } from '../../support/company.ts';
import { byToken, machineIn, makeToken, tokenOf } from '../machines.ts';

const company = await testCompany('TM');
const machine = await machineIn(company, 'sales_rep', { responsible: 'sales_manager' });
const neighbour = await company.beside('TM');

const CREATE = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code } } }`;
const OPEN = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } refusals { code } } }`;
let count = 0;
const name = (): string => `Thing ${(count += 1)}`;

async function lead(by: string, more: object = {}): Promise<string> {
  const { data } = await company.as(by).run(CREATE, { input: { name: name(), source: 'REFERRAL', ...more } });
  return data.createOpportunity.opportunity.id;
}

async function customer(by: string): Promise<string> {
  const { data } = await company.as(by).run(OPEN, { input: { name: name(), source: 'REFERRAL' } });
  return data.createCustomer.customer.id;
}

/** What a token reads of a record: by list, by count, by node and by its own field. */
async function seen(token: string, id: string) {
  const plural = id.startsWith('opp') ? 'opportunities' : 'customers';
  const document = `query ($id: ID!) { ${plural}(where: { id: { eq: $id } }) { totalCount nodes { id } } node(id: $id) { id } nodes(ids: [$id]) { id } }`;
  const { data } = (await byToken(company, token, document, { id }))!;
  return [data[plural].totalCount, data[plural].nodes.length, data.node === null ? 0 : 1, data.nodes[0] === null ? 0 : 1].join('');
}

describe('rights are what the post gives and the scope names', () => {
  it('on lists, counts and nodes: inside both, inside one, inside neither', async () => {
    const own = await tokenOf(company, machine.id, ['opportunity.manage', 'customer.create', 'customer.read', 'interaction.record']);
    const made = (await byToken(company, own, CREATE, { input: { name: name(), source: 'REFERRAL' } }, { idempotencyKey: 'made' }))!;
    const mine = made.data.createOpportunity.opportunity.id;
    const theirs = await lead('sales_rep');
    expect(await seen(own, mine)).toBe('1111');
    expect(await seen(own, theirs)).toBe('0000');
    const narrow = await tokenOf(company, machine.id, ['customer.read']);
    expect(await seen(narrow, mine)).toBe('0000');
    const file = await customer('sales_rep');
    expect(await seen(narrow, file)).toBe('0000');
  });

  it('a member’s own token sees less than the member, never more', async () => {
    const file = await customer('sales_manager');
    const [opportunity, theirs] = [await lead('sales_manager', { customer: file }), await lead('sales_rep')];
    const { payload: wide } = await makeToken(company, 'sales_manager', ['opportunity.read_team', 'opportunity.manage']);
    const { payload: narrow } = await makeToken(company, 'sales_manager', ['customer.read']);
    expect([await seen(wide.token, opportunity), await seen(wide.token, theirs)]).toEqual(['1111', '1111']);
    expect([await seen(narrow.token, opportunity), await seen(narrow.token, theirs)]).toEqual(['0000', '0000']);
    expect([await seen(narrow.token, file), await seen(wide.token, file)]).toEqual(['1111', '0000']);
  });

  it('on relations: what is out of the scope shows as a link and is masked', async () => {
    const file = await customer('sales_manager');
    const opportunity = await lead('sales_manager', { customer: file });
    const { payload } = await makeToken(company, 'sales_manager', ['opportunity.manage', 'opportunity.read_team']);
    const document = 'query ($id: ID!) { opportunity(id: $id) { customer { id name website source } } }';
    const full = await company.as('sales_manager').run(document, { id: opportunity });
    expect(full.data.opportunity.customer.source).toBe('REFERRAL');
    const { data, extensions } = (await byToken(company, payload.token, document, { id: opportunity }))!;
    expect(data.opportunity.customer).toMatchObject({ id: file, website: null, source: null });
    expect(extensions.masked.length).toBeGreaterThan(0);
  });

  it('on mutations, `can` and `explain`: the scope is the reason, and holders are named', async () => {
    const opportunity = await lead('sales_rep');
    const { payload } = await makeToken(company, 'sales_rep', ['customer.read']);
    const change = `mutation ($input: ChangeOpportunityInput!) { changeOpportunity(input: $input) { refusals { code } } }`;
    const changed = (await byToken(company, payload.token, change, { input: { id: opportunity, expectedVersion: 1, name: name() } }))!;
    expect(changed.data.changeOpportunity.refusals).toEqual([{ code: 'NOT_FOUND' }]);
    const made = (await byToken(company, payload.token, CREATE, { input: { name: name(), source: 'REFERRAL' } }))!;
    expect(made.data.createOpportunity.refusals).toEqual([{ code: 'OUT_OF_SCOPE' }]);
    const ask = `{ viewer { permissions { action } can(checks: [{ action: "opportunity.manage" }, { action: "customer.read" }]) { allowed refusal { code rule remedy mayDecide { role members { name } } } } }
      explain(action: "opportunity.manage") { allowed rule next mayDecide { role } } }`;
    const { data } = (await byToken(company, payload.token, ask))!;
    expect(data.viewer.can.map(({ allowed }: { allowed: boolean }) => allowed)).toEqual([false, true]);
    expect(data.viewer.can[0].refusal).toMatchObject({
      code: 'OUT_OF_SCOPE',
      rule: 'scope.opportunity.manage',
      remedy: expect.any(String),
    });
    expect(JSON.stringify(data.viewer.can[0].refusal.mayDecide)).toContain(company.member('sales_rep').name);
    expect(data.explain).toMatchObject({ allowed: false, rule: 'scope.opportunity.manage' });
    expect(new Set(data.viewer.permissions.map(({ action }: { action: string }) => action))).toEqual(new Set(['customer.read']));
  });

  it('G19 a machine reads customers as far as the person who answers for it is cleared', async () => {
    const works = await company.beside('MS');
    const unclear = await works.hire('sales_rep', { cleared: false });
    const held = await machineIn(works, 'sales_rep', { responsible: unclear });
    const token = await tokenOf(works, held.id, ['customer.read']);
    const ask = '{ viewer { can(checks: [{ action: "customer.read" }]) { allowed refusal { code } } } }';
    const before = (await byToken(works, token, ask))!;
    expect(before.data.viewer.can).toEqual([{ allowed: false, refusal: { code: 'ACCESS_CLEARANCE_MISSING' } }]);
    await works.database.asOwner(`update member set background_checked_on = '2026-01-05', trained_on = '2026-01-05' where id = $1`, [
      works.member(unclear).uuid,
    ]);
    const after = (await byToken(works, await tokenOf(works, held.id, ['customer.read']), ask))!;
    expect(after.data.viewer.can).toEqual([{ allowed: true, refusal: null }]);
  });
});

describe('the wall between organizations', () => {
  it('a token opens its own organization alone: neighbours’ records do not exist for it', async () => {
    const other = await neighbour.as('sales_rep').run(CREATE, { input: { name: name(), source: 'REFERRAL' } });
    const foreign = other.data.createOpportunity.opportunity.id;
    const { payload } = await makeToken(company, 'sales_manager', ['opportunity.read_team', 'opportunity.manage']);
    expect(await seen(payload.token, foreign)).toBe('0000');
  });

  it('nobody makes or revokes tokens across it', async () => {
    expect((await makeToken(neighbour, 'founder', ['opportunity.manage'], machine.id)).codes).toEqual(['NOT_FOUND']);
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    const revoke = `mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { refusals { code } } }`;
    const { data } = await neighbour.as('founder').run(revoke, { input: { id: payload.apiToken.id, expectedVersion: 1 } });
    expect(data.revokeApiToken.refusals).toEqual([{ code: 'NOT_FOUND' }]);
    expect(await company.app.viewerOf(payload.token)).not.toBeNull();
  });
});
