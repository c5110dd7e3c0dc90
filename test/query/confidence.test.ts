import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { insert, sellingCompany } from './world.ts';

const { company, tables, organizationId } = await sellingCompany();
const head = company.as('company_management');
const director = company.as('marketing_director');

const contacts = tables['contact']!;
const withEmail = contacts.filter((row) => row['email'] !== null);

describe('a confidential field (R6)', () => {
  it('is found, ordered and paged by as if it were empty', async () => {
    const count = async (where: string): Promise<number> => {
      const { data, errors } = await head.run(`{ contacts(where: { email: ${where} }) { totalCount } }`);
      expect(errors).toBeUndefined();
      return data.contacts.totalCount;
    };
    expect(withEmail.length).toBeGreaterThan(5);
    expect(await count('{ eq: "a@example.com" }')).toBe(0);
    expect(await count('{ contains: "@" }')).toBe(0);
    expect(await count('{ in: ["a@example.com", "b@example.com"] }')).toBe(0);
    expect(await count('{ isNull: false }')).toBe(0);
    expect(await count('{ isNull: true }')).toBe(contacts.length);
    expect(await count('{ ne: "a@example.com" }')).toBe(contacts.length);
    const ordered = (direction: string) =>
      head.run(`{ contacts(first: 100, orderBy: [{ email: ${direction} }]) { edges { cursor node { id } } } }`);
    const [up, down] = await Promise.all(['ASC', 'DESC'].map(ordered));
    const ids = up!.data.contacts.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids).toEqual(ids.toSorted());
    expect(down!.data.contacts.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids.toReversed());
    for (const { cursor } of up!.data.contacts.edges) {
      expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())[1]).toBeNull();
    }
  });

  it('does not show through the records around it', async () => {
    const { data } = await head.run(`{
      customers(first: 100, where: { contacts: { some: { email: { contains: "@" } } } }) { totalCount }
      all: customers { totalCount }
      none: customers(where: { contacts: { none: { email: { contains: "@" } } } }) { totalCount }
    }`);
    expect(data.customers.totalCount).toBe(0);
    expect(data.none.totalCount).toBe(data.all.totalCount);
  });

  it('is told with its place, its action and its clauses, below aliases and lists', async () => {
    const { data, extensions } = await head.run(
      '{ people: contacts(first: 2) { rows: edges { one: node { mail: email name tel: phone } } } }',
    );
    expect(data.people.rows[0].one).toMatchObject({ mail: null, tel: null });
    const masked = (index: number, key: string) => ({
      path: ['people', 'rows', index, 'one', key],
      action: 'customer.read',
      clauses: ['MS-4.1.3a', 'MS-4.1.3b', 'BS-2.2.2j'],
    });
    expect(extensions.masked).toEqual([masked(0, 'mail'), masked(0, 'tel'), masked(1, 'mail'), masked(1, 'tel')]);
  });

  it('is open to those who have the customer by a grant', async () => {
    const { data, extensions } = await director.run(
      '{ contacts(first: 100, where: { email: { isNull: false } }) { totalCount nodes { email } } }',
    );
    expect(extensions?.masked).toBeUndefined();
    expect(data.contacts.totalCount).toBe(withEmail.length);
    expect(data.contacts.nodes.map(({ email }: { email: string }) => email).toSorted()).toEqual(
      withEmail.map((row) => String(row['email'])).toSorted(),
    );
  });
});

describe('a mailing list (TM-4.2.3a)', () => {
  it('neither shows nor answers by what it does not open: links and values of the file', async () => {
    const brand = company.as('brand_member');
    const { data, extensions } = await brand.run('{ customers(first: 100) { totalCount nodes { id name industry parent { id } } } }');
    expect(data.customers.totalCount).toBe(tables['customer']!.length);
    expect(
      data.customers.nodes.every(({ industry, parent }: { industry: unknown; parent: unknown }) => industry === null && parent === null),
    ).toBe(true);
    expect(extensions.masked).toHaveLength(2 * data.customers.nodes.length);
    const parent = `cus_${String(tables['customer']!.find((row) => row['parent_id'] !== null)!['parent_id']).replaceAll('-', '')}`;
    const counts = await brand.run(
      `query ($id: ID!) {
        byLink: customers(where: { parent: { id: { eq: $id } } }) { totalCount }
        without: customers(where: { parent: { id: { isNull: true } } }) { totalCount }
        byParent: customers(where: { parent: { name: { ne: "x" } } }) { totalCount }
        byChild: customers(where: { subsidiaries: { some: { name: { ne: "x" } } } }) { totalCount }
        byNoChild: customers(where: { subsidiaries: { none: { name: { eq: "x" } } } }) { totalCount }
        byIndustry: customers(where: { industry: { isNull: false } }) { totalCount }
      }`,
      { id: parent },
    );
    const all = data.customers.totalCount;
    expect(
      Object.fromEntries(Object.entries(counts.data).map(([name, list]) => [name, (list as { totalCount: number }).totalCount])),
    ).toEqual({
      byLink: 0,
      without: all,
      byParent: 0,
      byChild: 0,
      byNoChild: 0,
      byIndustry: 0,
    });
  });
});

describe('a text that looks like a mark of the planner', () => {
  const odd = '\u0001m0 \u0002\u0001l Customer 00000000-0000-0000-0000-000000000000\u0002\u0001c0 {}\u0002';

  it('stays a text, masks and log beside it', async () => {
    await insert(company, 'contact', [
      { ...contacts[0]!, id: crypto.randomUUID(), name: odd, title: '\u0001m1 \u0002', email: '\u0001m0 \u0002', state: 'ACTIVE' },
    ]);
    const document = 'query ($name: String) { contacts(where: { name: { eq: $name } }) { nodes { name title email customer { name } } } }';
    const open = await director.run(document, { name: odd });
    expect(open.data.contacts.nodes).toMatchObject([{ name: odd, title: '\u0001m1 \u0002', email: '\u0001m0 \u0002' }]);
    expect(open.extensions?.masked).toBeUndefined();
    const closed = await head.run(document, { name: odd });
    expect(closed.data.contacts.nodes).toMatchObject([{ name: odd, title: '\u0001m1 \u0002', email: null }]);
    expect(closed.extensions.masked.map(({ path }: { path: readonly unknown[] }) => path)).toEqual([['contacts', 'nodes', 0, 'email']]);
  });
});

describe('the log of reads outside own (G19)', () => {
  /** Written beside the answer, so it may come a moment later. */
  async function logged(type: string, expected: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 50; tries += 1) {
      const rows = await company.database.asOwner<{ ids: string[] }>(
        'select record_ids as ids from access_log where organization_id = $1 and member_id = $2 and record_type = $3',
        [organizationId, company.member('sales_manager').uuid, type],
      );
      const ids = [...new Set(rows.flatMap((row) => row.ids))];
      if (ids.length >= expected) return ids.toSorted();
      await pause(20);
    }
    throw new Error(`Fewer than ${expected} reads of ${type} are logged.`);
  }

  it('names every record that was read through a link or a list, and none that only a link showed', async () => {
    const manager = company.member('sales_manager').uuid;
    const now = tables['customer_assignment']!.filter((row) => row['until_day'] === null);
    const isOwn = (row: (typeof now)[number]): boolean => {
      const assigned = now.filter((each) => each['customer_id'] === row['id']);
      return row['created_by_id'] === manager || assigned.some((each) => each['member_id'] === manager);
    };
    const { data, extensions } = await company
      .as('sales_manager')
      .run('{ opportunities(first: 100) { nodes { customer { id industry } } } }');
    expect(JSON.stringify(data)).not.toMatch(/\\u000[12]l /);
    const masked = new Set((extensions?.masked ?? []).map(({ path }: { path: readonly unknown[] }) => path[2]));
    const shown = data.opportunities.nodes.flatMap(({ customer }: { customer: { id: string } | null }, index: number) =>
      customer && !masked.has(index) ? [customer.id] : [],
    ) as string[];
    const outside = tables['customer']!.filter((row) => shown.includes(`cus_${String(row['id']).replaceAll('-', '')}`) && !isOwn(row)).map(
      (row) => String(row['id']),
    );
    expect(outside.length).toBeGreaterThan(3);
    expect(masked.size).toBeGreaterThan(0);
    expect(await logged('Customer', outside.length)).toEqual(outside.toSorted());
  });
});
