import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/id.ts';
import { packCodes, type PackCode } from '../../src/governance/law.ts';
import { carryOut } from '../../src/workflow/carry-out.ts';
import { Customer, CustomerAssignment } from '../../src/customer/customer/customer.entity.ts';
import { testCompany, type Company } from '../support/company.ts';
import { oracleAllows, specification, type Place } from './oracle.ts';

/**
 * The same question asked on every path: for each pack, every member of it, and a customer of every member, `can`, the
 * list, the node and the count agree with an independent reading of permissions.yaml and reading.md.
 */
const first = await testCompany('TM');
const companies = new Map<PackCode, Company>([['TM', first]]);
for (const pack of packCodes.slice(1)) companies.set(pack, await first.beside(pack));
for (const company of companies.values()) await peopleBeside(company);
const worlds = new Map(await Promise.all([...companies].map(async ([pack, company]) => [pack, await worldOf(company)] as const)));

const customerActions = Object.keys(specification.permissions).filter((action) =>
  /^(customer|interaction|care_activity|relationship|visit_plan)\./.test(action),
);
/** Sums and lists of addresses open no single record in full; the mailing list opens the row in part. */
const opening = (limit: string | undefined): boolean => limit !== 'aggregated_only';

describe.each([...packCodes])('%s', (pack) => {
  const company = companies.get(pack)!;
  const world = worlds.get(pack)!;

  test('MS-4.1.3a what `can` says of a customer of each member is what the specification grants each post', async () => {
    const differences: string[] = [];
    for (const actor of world.members) {
      const checks = customerActions.flatMap((action) => world.members.map((owner) => ({ action, id: owner.customerId, owner })));
      const answers = await canAll(company, actor.address, checks);
      for (const [index, { action, owner }] of checks.entries()) {
        const isVisible = sees(world, actor, owner);
        const expected = isVisible && may(world, actor, owner, action);
        if (answers[index]!.allowed !== expected) differences.push(`${actor.address} ${action} of ${owner.address}: ${expected} expected`);
        const isNotFound = answers[index]!.refusal?.code === 'NOT_FOUND';
        if (isNotFound === isVisible) {
          differences.push(`${actor.address} ${action} of ${owner.address}: seen ${isVisible}, NOT_FOUND ${isNotFound}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });

  test('MS-4.1.3a list, count and node show each member exactly the customers that reading.md opens', async () => {
    const differences: string[] = [];
    for (const actor of world.members) {
      const { data, errors } = await company.as(actor.address).run('{ customers(first: 100) { totalCount nodes { id } } }');
      if (errors) differences.push(`${actor.address}: ${errors[0]!.message}`);
      const expected = world.members.filter((owner) => sees(world, actor, owner)).map(({ customerId }) => customerId);
      const listed = (data.customers?.nodes ?? []).map(({ id }: { id: string }) => id);
      if (expected.toSorted().join() !== listed.toSorted().join()) {
        differences.push(`${actor.address} lists ${listed.length} of ${expected.length}`);
      }
      if (data.customers?.totalCount !== expected.length) {
        differences.push(`${actor.address} counts ${data.customers?.totalCount} of ${expected.length}`);
      }
      for (const owner of world.members) {
        const node = await company
          .as(actor.address)
          .run('query ($id: ID!) { node(id: $id) { id } customer(id: $id) { id } }', { id: owner.customerId });
        const isSeen = expected.includes(owner.customerId);
        if ((node.data.node !== null) !== isSeen || (node.data.customer !== null) !== isSeen) {
          differences.push(`${actor.address} node of ${owner.address}: ${!isSeen}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });

  test('nobody sees a customer of another organization, by any id', async () => {
    const foreign = [...worlds]
      .filter(([other]) => other !== pack)
      .flatMap(([, { members }]) => members.map(({ customerId }) => customerId));
    for (const actor of world.members) {
      const { data } = await company
        .as(actor.address)
        .run('query ($ids: [ID!]!) { customers(where: { id: { in: $ids } }) { totalCount nodes { id } } }', { ids: foreign.slice(0, 100) });
      expect([actor.address, data.customers]).toEqual([actor.address, { totalCount: 0, nodes: [] }]);
    }
  });
});

interface Person {
  readonly address: string;
  readonly uuid: string;
  readonly superior: string | null;
  readonly posts: readonly {
    readonly role: string;
    readonly department: string | null;
    readonly template: string | null;
    readonly isHead: boolean;
  }[];
  readonly customerId: string;
}

interface World {
  readonly pack: PackCode;
  readonly members: readonly Person[];
  readonly parents: ReadonlyMap<string, string | null>;
}

/** A colleague of every sales worker, so that "own" and "team" differ. */
async function peopleBeside(company: Company): Promise<void> {
  for (const role of specification.roles.classes['sworker']![company.pack]!) await company.hire(role);
}

async function worldOf(company: Company): Promise<World> {
  const { database, organizationId } = company;
  const rows = await database.asOwner<{ id: string; email: string; superior_id: string | null; posts: Person['posts'] }>(
    `select m.id, m.email, m.superior_id, coalesce((select json_agg(json_build_object('role', p.role, 'department', p.department_id, 'template', d.template, 'isHead', p.is_head))
       from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id
       left join department d on d.organization_id = p.organization_id and d.id = p.department_id where a.organization_id = m.organization_id and a.member_id = m.id), '[]') as posts
     from member m where m.organization_id = $1 order by m.id`,
    [organizationId],
  );
  const customers = await customersOf(
    company,
    rows.map(({ id }) => id),
  );
  const departments = await database.asOwner<{ id: string; parent_id: string | null }>(
    'select id, parent_id from department where organization_id = $1',
    [organizationId],
  );
  return {
    pack: company.pack,
    members: rows.map(({ id, email, superior_id: superior, posts }) => ({
      address: email.split('@')[0]!,
      uuid: id,
      superior,
      posts,
      customerId: customers.get(id)!,
    })),
    parents: new Map(departments.map(({ id, parent_id: parent }) => [id, parent])),
  };
}

/** One customer per member, as the platform itself would take them over. */
async function customersOf(company: Company, members: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const viewer = await company.as('founder').viewer();
  return carryOut(
    company.app.systemContext(),
    { ...viewer, memberId: '00000000-0000-7000-8000-000000000000' },
    'setTheStage',
    async (work) => {
      work.act({ action: 'platform.import', rule: null, clauses: [], onBehalfOfId: null });
      return new Map(
        members.map((memberId, index) => {
          const name = `Customer ${index}`;
          const customer = work.create(Customer, { name, nameKey: name.toLowerCase(), state: 'PROSPECT', mailingConsent: false });
          work.create(CustomerAssignment, { customerId: customer.id, memberId, fromDay: work.today, untilDay: null });
          return [memberId, toGlobalId('cus', customer.id)];
        }),
      );
    },
  );
}

async function canAll(
  company: Company,
  address: string,
  checks: readonly { action: string; id: string }[],
): Promise<{ allowed: boolean; refusal: { code: string } | null }[]> {
  const answers: { allowed: boolean; refusal: { code: string } | null }[] = [];
  for (let at = 0; at < checks.length; at += 100) {
    const batch = checks.slice(at, at + 100).map(({ action, id }) => ({ action, id }));
    const { data, errors } = await company
      .as(address)
      .run('query ($checks: [PermissionCheck!]!) { viewer { can(checks: $checks) { allowed refusal { code } } } }', { checks: batch });
    if (errors) throw new Error(errors[0]!.message);
    answers.push(...data.viewer.can);
  }
  return answers;
}

/** Whether a grant of one of the actor's posts covers what belongs to the owner. */
function may(world: World, actor: Person, owner: Person, action: string): boolean {
  const posts = actor.posts.length > 0 ? actor.posts : [{ role: 'nobody', department: null, template: null, isHead: false }];
  const hasReports = world.members.some(({ superior }) => superior === actor.uuid);
  return posts.some((post) => {
    // Whoever has direct reports is somebody's superior, also at the top, where no department is headed.
    const headOf = post.isHead ? (post.template ?? (hasReports ? '(company)' : null)) : null;
    return oracleAllows(world.pack, { role: post.role, headOf }, action, placeOf(world, actor, owner, post.department));
  });
}

/** reading.md: own (R1), grants (R2), everybody below in the line (R3), the head of the company. */
function sees(world: World, actor: Person, owner: Person): boolean {
  const top = specification.roles.classes['top']![world.pack]!;
  if (actor.uuid === owner.uuid || actor.posts.some(({ role }) => top.includes(role))) return true;
  for (let above = owner.superior; above; above = world.members.find(({ uuid }) => uuid === above)!.superior) {
    if (above === actor.uuid) return true;
  }
  const grants = specification.permissions['customer.read']!.packs[world.pack] ?? [];
  return grants.some(({ limit }) => opening(limit)) && may(world, actor, owner, 'customer.read');
}

function placeOf(world: World, actor: Person, owner: Person, department: string | null): Place {
  if (actor.uuid === owner.uuid) return 'own';
  if (owner.superior === actor.uuid) return 'team';
  const units = owner.posts.map((post) => post.department).filter((unit) => unit !== null);
  if (department === null) return 'elsewhere';
  if (units.includes(department)) return 'team';
  const isBelow = (unit: string | null): boolean => unit !== null && (unit === department || isBelow(world.parents.get(unit) ?? null));
  return units.some(isBelow) ? 'department' : 'elsewhere';
}
