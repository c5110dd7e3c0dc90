import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/company.ts';
import { sellingCompany } from './world.ts';

const { company, tables } = await sellingCompany();
const director = company.as('marketing_director');

/** Runs as the director and answers the data; errors fail the test. */
async function ask(document: string, variables?: Record<string, unknown>): Promise<Answer['data']> {
  const { data, errors } = await director.run(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

describe('a selection', () => {
  it('keeps two lists of one relation apart by their aliases', async () => {
    const { members } = await ask(`{ members(where: { email: { startsWith: "sales_rep@" } }) { nodes {
      won: opportunities(first: 2, where: { outcome: { eq: WON } }, orderBy: [{ id: ASC }]) { totalCount nodes { outcome } }
      open: opportunities(first: 3, where: { outcome: { isNull: true } }, orderBy: [{ id: DESC }]) { totalCount nodes { outcome } }
    } } }`);
    const own = tables['opportunity']!.filter((row) => row['owner_id'] === company.member('sales_rep').uuid);
    expect(members.nodes[0].won.totalCount).toBe(own.filter((row) => row['outcome'] === 'WON').length);
    expect(members.nodes[0].open.totalCount).toBe(own.filter((row) => row['outcome'] === null).length);
    expect(members.nodes[0].won.nodes).toEqual([{ outcome: 'WON' }, { outcome: 'WON' }]);
    expect(members.nodes[0].open.nodes).toEqual([{ outcome: null }, { outcome: null }, { outcome: null }]);
  });

  it('of operations that share a fragment is that of the operation asked for', async () => {
    const shared = 'fragment page on Query { members(first: 1) { nodes { name } } }';
    const two = `${shared} query { ...page members(first: 1) { totalCount } }`;
    expect(Object.keys((await ask(`${shared} query { ...page }`)).members)).toEqual(['nodes']);
    expect(Object.keys((await ask(two)).members)).toEqual(['nodes', 'totalCount']);
  });

  it('of a root field that is selected twice follows the switches of each', async () => {
    const document =
      'query ($more: Boolean!) { members(first: 1) { totalCount } members(first: 1) @include(if: $more) { nodes { name @skip(if: $more) id } } }';
    expect(Object.keys((await ask(document, { more: false })).members)).toEqual(['totalCount']);
    const { members } = await ask(document, { more: true });
    expect(members.nodes).toEqual([{ id: expect.stringMatching(/^mem_/) }]);
    expect(Object.keys((await ask(document, { more: false })).members)).toEqual(['totalCount']);
  });

  it('may be switched off as a whole, at every level', async () => {
    const document = `query ($on: Boolean!) {
      members(first: 1) { pageInfo { hasNextPage @include(if: $on) } nodes { superior { name @include(if: $on) } id @include(if: $on) } edges { cursor @include(if: $on) } }
      products(first: 1, where: { listPrice: { isNull: false } }) { nodes { listPrice { amount @include(if: $on) } } totalCount @include(if: $on) }
      none: products { nodes @include(if: $on) { id } }
    }`;
    const { members, products, none } = await ask(document, { on: false });
    expect({ ...members, nodes: null }).toEqual({ pageInfo: {}, nodes: null, edges: [{}] });
    expect([products, none]).toEqual([{ nodes: [{ listPrice: {} }] }, {}]);
    expect((await ask(document, { on: true })).none.nodes.length).toBe(5);
  });

  it('of a name or a count alone reads no page', async () => {
    expect(
      await ask('{ members { __typename } products { totalCount } page: products(first: 2) { pageInfo { __typename hasPreviousPage } } }'),
    ).toEqual({
      members: { __typename: 'MemberConnection' },
      products: { totalCount: 5 },
      page: { pageInfo: { __typename: 'PageInfo', hasPreviousPage: false } },
    });
  });

  it('of a node chooses by type, through interfaces and fragments', async () => {
    const id = company.member('sales_rep').id;
    const document = `query ($id: ID!) { node(id: $id) { __typename ... on Node { id } ... on Product { unit } ... on Member { title: name ...more } } }
      fragment more on Member { superior { ... on Node { id } __typename } }`;
    expect(await ask(document, { id })).toEqual({
      node: { __typename: 'Member', id, title: 'Sales Rep', superior: { id: company.member('sales_manager').id, __typename: 'Member' } },
    });
  });
});

describe('nodes(ids)', () => {
  const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Customer { name } ... on Contact { email } } }';
  const idOf = (table: string, prefix: string, index: number) => `${prefix}_${String(tables[table]![index]!['id']).replaceAll('-', '')}`;

  it('keep the order of the ids, repeat what is asked for twice, and leave null what is not there', async () => {
    const ids = [
      idOf('customer', 'cus', 3),
      company.member('legal').id,
      idOf('customer', 'cus', 1),
      `cus_${'0'.repeat(32)}`,
      idOf('customer', 'cus', 3),
    ];
    const before = company.statements.length;
    const { nodes } = await ask(document, { ids });
    expect(company.statements.slice(before).filter((text) => !text.includes(' as viewer from '))).toHaveLength(1);
    expect(nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([ids[0], ids[1], ids[2], null, ids[4]]);
    expect(nodes[0]).toEqual({ __typename: 'Customer', id: ids[0], name: tables['customer']![3]!['name'] });
    expect(await ask(document, { ids: [] })).toEqual({ nodes: [] });
  });

  it('are null where the viewer may not see them, and tell where a field is masked', async () => {
    const ids = tables['contact']!.slice(0, 20).map((_, index) => idOf('contact', 'con', index));
    const seen = await company.as('sales_rep').run(document, { ids });
    const alone = await Promise.all(
      ids.map(async (id) => (await company.as('sales_rep').run('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node),
    );
    expect(seen.data.nodes.map((node: object | null) => node !== null)).toEqual(alone.map((node) => node !== null));
    expect(alone).toContain(null);
    const head = await company.as('company_management').run(document, { ids });
    expect(head.extensions.masked).toEqual(
      ids.map((_, index) => ({
        path: ['nodes', index, 'email'],
        action: 'customer.read',
        clauses: ['MS-4.1.3a', 'MS-4.1.3b', 'BS-2.2.2j'],
      })),
    );
  });

  it('are at most 100, and ids of records that clients may see', async () => {
    const refusal = async (ids: readonly string[]) => {
      const { errors } = await director.run(document, { ids });
      return errors?.[0]?.extensions.refusals.map(({ code, field }: { code: string; field: string }) => [code, field]);
    };
    const id = company.member('legal').id;
    expect(await refusal(Array.from({ length: 101 }, () => id))).toEqual([['INVALID_VALUE', 'ids']]);
    expect(await refusal(Array.from({ length: 100 }, () => id))).toBeUndefined();
    expect(await refusal([id, 'x'])).toEqual([['MALFORMED_ID', 'ids.1']]);
    expect(await refusal([`crd_${'0'.repeat(32)}`])).toEqual([['MALFORMED_ID', 'ids.0']]);
    const credential = await director.run(`{ node(id: "crd_${'0'.repeat(32)}") { __typename } }`);
    expect(credential.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a completed field', () => {
  it('changes nothing of the text around it', async () => {
    const fields = 'id name value { amount currency } customer { name industry annualRevenue { amount } parent { state } } owner { name }';
    for (const address of ['marketing_director', 'sales_rep', 'company_management']) {
      const plain = await company.as(address).run(`{ opportunities(first: 50) { nodes { ${fields} } } }`);
      const completed = await company
        .as(address)
        .run(`{ opportunities(first: 50) { nodes { ${fields} availableTransitions { name allowed } } } }`);
      expect(completed.data.opportunities.nodes[0].availableTransitions.length).toBeGreaterThan(0);
      for (const node of completed.data.opportunities.nodes) delete node.availableTransitions;
      expect(JSON.stringify(completed.data)).toBe(JSON.stringify(plain.data));
      expect(completed.extensions.masked).toEqual(plain.extensions.masked);
    }
  });
});
