import { describe, expect, it } from '@jest/globals';
import { uuidv7, toGlobalId } from '../../src/kernel/id.ts';
import { packCodes } from '../../src/governance/law.ts';
import { testCompany, type Actor, type Company } from '../support/company.ts';
import { insert } from './world.ts';

/**
 * One right, many paths: whatever a member sees of an opportunity by one of them, they see by all. What the rights are
 * is held against the specification elsewhere (`test/spec/agreement.test.ts`).
 */
const first = await testCompany('TM');
const companies = [first, ...(await Promise.all(packCodes.slice(1).map((pack) => first.beside(pack))))];
const foreign: string[] = [];

interface Deal {
  readonly id: string;
  readonly customerId: string;
  readonly ownerId: string;
}

async function dealsOf(company: Company): Promise<readonly Deal[]> {
  const members = await company.database.asOwner<{ id: string; email: string; unit: string | null }>(
    `select m.id, m.email, (select p.department_id from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id
       where a.organization_id = m.organization_id and a.member_id = m.id order by a.id limit 1) as unit
     from member m where m.organization_id = $1 order by m.id`,
    [company.organizationId],
  );
  const at = '2026-01-05T08:00:00Z';
  const base = () => ({ organization_id: company.organizationId, id: uuidv7(new Date()), version: 1, created_at: at, updated_at: at });
  const rows = members.map((owner, index) => {
    // Every other customer belongs to the next member, so that owners do not see it by their own right.
    const customerOf = members[(index + (index % 2)) % members.length]!;
    const customer = {
      ...base(),
      name: `Customer ${index}`,
      name_key: `c${index}`,
      state: 'ACTIVE',
      mailing_consent: false,
      created_by_id: customerOf.id,
    };
    return {
      owner,
      customer,
      opportunity: {
        ...base(),
        name: `Deal ${index}`,
        customer_id: customer.id,
        owner_id: owner.id,
        department_id: owner.unit,
        state: 'LEAD',
      },
    };
  });
  await insert(
    company,
    'customer',
    rows.map(({ customer }) => customer),
  );
  await insert(
    company,
    'opportunity',
    rows.map(({ opportunity }) => opportunity),
  );
  return rows.map(({ owner, customer, opportunity }) => ({
    id: toGlobalId('opp', opportunity.id),
    customerId: toGlobalId('cus', customer.id),
    ownerId: toGlobalId('mem', owner.id),
  }));
}

const worlds = await Promise.all(companies.map(async (company) => ({ company, deals: await dealsOf(company) })));
for (const { deals } of worlds) foreign.push(deals[0]!.id);

/** What one path lets a member see, as a sorted text to compare. */
async function seenBy(actor: Actor, deals: readonly Deal[]): Promise<Readonly<Record<string, string>>> {
  const ids = deals.map(({ id }) => id);
  const asked = [...ids, ...foreign.filter((id) => !ids.includes(id))];
  const { data, errors } = await actor.run(
    `query ($ids: [ID!]!, $checks: [PermissionCheck!]!) {
      opportunities(first: 100) { totalCount nodes { id } edges { node { id } } }
      byId: opportunities(first: 100, where: { id: { in: $ids } }) { nodes { id } }
      ordered: opportunities(first: 100, orderBy: [{ customer: { name: DESC } }, { owner: { name: ASC } }]) { nodes { id } }
      byOwner: opportunities(first: 100, where: { owner: { name: { ne: "" } } }) { nodes { id } }
      nodes(ids: $ids) { id }
      members(first: 50) { nodes { opportunities(first: 3) { nodes { id } } } }
      having: members(first: 100, where: { opportunities: { some: {} } }) { nodes { id } }
      without: members(first: 100, where: { opportunities: { none: {} } }) { nodes { id } }
      viewer { can(checks: $checks) { allowed refusal { code } } }
    }`,
    { ids: asked, checks: asked.map((id) => ({ action: 'opportunity.manage', id })) },
  );
  if (errors) throw new Error(errors[0]!.message);
  const idsOf = (nodes: readonly ({ id: string } | null)[]): string =>
    nodes
      .flatMap((node) => (node ? [node.id] : []))
      .toSorted()
      .join();
  const lists = data.members.nodes.flatMap((member: { opportunities: { nodes: readonly { id: string }[] } }) => member.opportunities.nodes);
  const owners = new Set(data.having.nodes.map(({ id }: { id: string }) => id));
  const rest = new Set(data.without.nodes.map(({ id }: { id: string }) => id));
  return {
    list: idsOf(data.opportunities.nodes),
    edges: idsOf(data.opportunities.edges.map(({ node }: { node: { id: string } }) => node)),
    byId: idsOf(data.byId.nodes),
    ordered: idsOf(data.ordered.nodes),
    byOwner: idsOf(data.byOwner.nodes),
    nodes: idsOf(data.nodes),
    relation: idsOf(lists),
    filteredOwners: idsOf(deals.filter(({ ownerId }) => owners.has(ownerId))),
    unfilteredOwners: idsOf(deals.filter(({ ownerId }) => !rest.has(ownerId))),
    can: idsOf(asked.flatMap((id, index) => (data.viewer.can[index].refusal?.code === 'NOT_FOUND' ? [] : [{ id }]))),
    counted: data.opportunities.totalCount === data.opportunities.nodes.length ? idsOf(data.opportunities.nodes) : 'another count',
  };
}

describe.each(worlds.map((world) => [world.company.pack, world] as const))('%s', (_pack, { company, deals }) => {
  const addresses = company.database
    .asOwner<{ address: string }>(`select split_part(email, '@', 1) as address from member where organization_id = $1 order by id`, [
      company.organizationId,
    ])
    .then((rows) => rows.map(({ address }) => address));

  it('every path shows every member the same opportunities, and none of another company', async () => {
    for (const address of await addresses) {
      const seen = await seenBy(company.as(address), deals);
      expect([address, Object.entries(seen).filter(([, ids]) => ids !== seen['list'])]).toEqual([address, []]);
    }
  }, 60_000);

  it('a change is NOT_FOUND where nothing is seen, refused where `can` refuses, and dry where it is allowed', async () => {
    for (const address of await addresses) {
      const actor = company.as(address);
      const checks = deals.map(({ id }) => ({ action: 'opportunity.manage', id }));
      const { data } = await actor.run(
        'query ($checks: [PermissionCheck!]!) { viewer { can(checks: $checks) { allowed refusal { code } } } }',
        { checks },
      );
      for (const [index, { id }] of deals.entries()) {
        const changed = await actor.run(
          'mutation ($input: ChangeOpportunityInput!) { changeOpportunity(input: $input) { opportunity { id name } refusals { code } } }',
          { input: { id, expectedVersion: 1, name: 'Changed', dryRun: true } },
        );
        const { allowed, refusal } = data.viewer.can[index];
        const expected = allowed
          ? { opportunity: { id, name: 'Changed' }, refusals: [] }
          : { opportunity: null, refusals: [{ code: refusal.code }] };
        expect([address, index, changed.errors, changed.data.changeOpportunity]).toEqual([address, index, undefined, expected]);
      }
    }
  }, 120_000);

  it('a closed customer shows through its opportunity no more than a link does (R5)', async () => {
    for (const address of await addresses) {
      const { data, extensions } = await company.as(address).run(`{
        customers(first: 100) { nodes { id industry } }
        opportunities(first: 100) { nodes { customer { id name state industry needs contacts(first: 1) { totalCount } } } }
        byCustomer: opportunities(first: 100, where: { customer: { name: { startsWith: "Customer" } } }) { nodes { customer { id } } }
      }`);
      const paths: readonly (readonly (string | number)[])[] = (extensions?.masked ?? []).map(
        ({ path }: { path: readonly (string | number)[] }) => path,
      );
      // A mailing list shows customers in part: to filters and links they are closed.
      const partly = new Set(paths.filter(([list]) => list === 'customers').map(([, , index]) => index));
      const open = new Set(data.customers.nodes.flatMap(({ id }: { id: string }, index: number) => (partly.has(index) ? [] : [id])));
      const masked = paths.filter(([list]) => list === 'opportunities').map((path) => path.slice(2).join('.'));
      const closed = data.opportunities.nodes.flatMap(({ customer }: { customer: { id: string } }, index: number) =>
        open.has(customer.id) ? [] : [index],
      );
      expect([address, masked]).toEqual([
        address,
        closed.flatMap((index: number) => ['industry', 'needs', 'contacts'].map((field) => `${index}.customer.${field}`)),
      ]);
      for (const index of closed) {
        expect(data.opportunities.nodes[index].customer).toEqual({
          id: expect.stringMatching(/^cus_/),
          name: expect.stringMatching(/^Customer/),
          state: 'ACTIVE',
          industry: null,
          needs: null,
          contacts: null,
        });
      }
      expect(data.byCustomer.nodes.every(({ customer }: { customer: { id: string } }) => open.has(customer.id))).toBe(true);
    }
  }, 60_000);
});
