import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Viewer } from '../../src/governance/viewer.ts';
import { viewerShape } from '../../src/query/viewer-shape.ts';
import { sellingCompany, worldOf } from './world.ts';

/**
 * Plans are shared by all who ask in the same shape. Two organizations with the same rows in other hands, and people of
 * every post, run the same few documents in any order and at the same time: nobody's answer depends on who asked before.
 */
const here = await sellingCompany();
const there = await worldOf(await here.company.beside('TM'));
const elsewhere = await worldOf(await here.company.beside('TM'));
await elsewhere.company.database.asOwner(
  `insert into law_override (organization_id, id, version, created_at, updated_at, kind, key, value, from_day)
   select $1, uuidv7(), 1, '2026-01-01', '2026-01-01', 'ACTION_ON', 'customer.grade', '{"value": true}', '2026-01-01'`,
  [elsewhere.organizationId],
);

const addresses = [
  'sales_rep',
  'sales_manager',
  'marketing_director',
  'company_management',
  'brand_member',
  'legal',
  'market_research_member',
];
const documents = [
  '{ customers(first: 100) { totalCount nodes { id name industry parent { id name industry } } } }',
  '{ opportunities(first: 100, where: { customer: { state: { ne: LOST } } }) { nodes { id value { amount } customer { id name employeeCount } availableTransitions { name allowed } } } }',
  '{ contacts(first: 100, orderBy: [{ email: DESC }]) { nodes { id email customer { id } } pageInfo { endCursor } } }',
  'query ($at: Int) { members(first: $at) { nodes { id opportunities(first: $at) { totalCount nodes { id } } } } }',
  'query ($id: ID!) { customer(id: $id) { id name contacts { nodes { id email } } } }',
];
const worlds = [here, there, elsewhere];
const firstOf = worlds.map(({ tables }) => `cus_${String(tables['customer']![0]!['id']).replaceAll('-', '')}`);

interface Asking {
  readonly world: number;
  readonly address: string;
  readonly document: number;
  readonly at: number;
}

async function ask({ world, address, document, at }: Asking): Promise<string> {
  const given = document === 3 ? { at } : document === 4 ? { id: firstOf[at % 3]! } : {};
  const { data, errors, extensions } = await worlds[world]!.company.as(address).run(documents[document]!, given);
  return JSON.stringify([data, errors?.map(({ extensions: { code } }) => code), extensions?.masked]);
}

it('an answer is the same whoever asked before, and beside', async () => {
  const alone = new Map<string, string>();
  const all: Asking[] = worlds.flatMap((_, world) =>
    addresses.flatMap((address) => documents.flatMap((__, document) => [1, 2, 3].map((at) => ({ world, address, document, at })))),
  );
  // The first answer of each comes from a document nobody has asked before: no plan is shared with anybody.
  for (const [index, asking] of all.entries()) {
    const { document } = asking;
    const own = documents[document]!.replace('{', `{ own${index}: __typename `);
    const given = document === 3 ? { at: asking.at } : document === 4 ? { id: firstOf[asking.at % 3]! } : {};
    const answer = await worlds[asking.world]!.company.as(asking.address).run(own, given);
    delete answer.data[`own${index}`];
    alone.set(
      JSON.stringify(asking),
      JSON.stringify([answer.data, answer.errors?.map(({ extensions: { code } }) => code), answer.extensions?.masked]),
    );
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...all), { minLength: 2, maxLength: 12 }), async (asked) => {
      const answers = await Promise.all(asked.map(ask));
      for (const [index, asking] of asked.entries()) expect([asking, answers[index]]).toEqual([asking, alone.get(JSON.stringify(asking))]);
    }),
    { numRuns: 60, seed: 7 },
  );
}, 120_000);

it('whoever another law, post, reach or right tells apart has a shape of their own', async () => {
  const viewer = await here.company.as('sales_manager').viewer();
  const differing: readonly Partial<Viewer>[] = [
    { law: (await elsewhere.company.as('sales_manager').viewer()).law, organizationId: elsewhere.organizationId },
    { posts: [] },
    { posts: viewer.posts.map((post) => ({ ...post, role: 'sales_rep' })) },
    { posts: viewer.posts.map((post) => ({ ...post, headOf: null })) },
    { posts: viewer.posts.map((post) => ({ ...post, unitIds: [] })) },
    { posts: viewer.posts.map((post) => ({ ...post, regionIds: [viewer.memberId] })) },
    { posts: [...viewer.posts, ...viewer.posts] },
    { duties: ['legal'] },
    { vacantDuties: ['legal'] },
    { directReportIds: [] },
    { isHeadOfCompany: true },
    { isCleared: false },
    { scope: new Set(['customer.read']) },
    { scope: new Set<string>() },
    ...[['customer.read'], ['customer.read', 'customer.grade']].flatMap((actions) =>
      [null, 5n].flatMap((amountLimit) =>
        [[], [viewer.memberId]].map((directReportIds) => ({
          delegations: [{ id: 'd', fromMemberId: 'm', fromName: 'M', actions, amountLimit, posts: [], directReportIds }],
        })),
      ),
    ),
  ];
  const shapes = [viewer, ...differing.map((change): Viewer => ({ ...viewer, ...change }))].map(viewerShape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('the same selection is the same statement, from whichever document it comes: what PostgreSQL prepared is used again', async () => {
  const { company } = here;
  const asked = async (document: string): Promise<string> => {
    await company.as('sales_rep').run(document, { at: 2 });
    return company.statements.at(-1)!;
  };
  const first = await asked(documents[3]!);
  expect(await asked(`${documents[3]!} # again`)).toBe(first);
  expect(first).not.toContain(company.member('sales_rep').uuid);
  expect(first).not.toContain(company.organizationId);
});

it('who differs in ids alone shares plans', async () => {
  const viewer = await here.company.as('sales_rep').viewer();
  const other = await there.company.as('sales_rep').viewer();
  expect(other.memberId).not.toBe(viewer.memberId);
  expect(viewerShape(other)).toBe(viewerShape(viewer));
});

it('a law changed from one day to the next is another law to the planner', async () => {
  const { company, organizationId } = elsewhere;
  const shape = async (): Promise<string> => viewerShape(await company.as('sales_rep').viewer());
  const before = await shape();
  await company.database.asOwner(
    `insert into law_override (organization_id, id, version, created_at, updated_at, kind, key, value, from_day)
     select $1, uuidv7(), 1, '2026-01-01', '2026-01-01', 'ACTION_ON', 'customer.classify', '{"value": true}', '2026-03-03'`,
    [organizationId],
  );
  const { clock } = await import('../support/company.ts');
  const today = await shape();
  clock.set('2026-03-03T02:00:00.000Z');
  const tomorrow = await shape();
  clock.set('2026-03-02T02:00:00.000Z');
  expect(tomorrow).not.toBe(today);
  expect(today).toBe(before);
});
