import { beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { uuidv7 } from '../../src/kernel/id.ts';
import { testCompany, type Company } from '../support/company.ts';
import { insert, type Row } from './world.ts';

const company = await testCompany('TM');
const other = await company.beside('TM');
const stranger = await company.hire('sales_rep');
const owner = company.member('sales_rep').uuid;

const base = (of: Company): Row => ({
  organization_id: of.organizationId,
  id: uuidv7(new Date()),
  version: 1,
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-05T08:00:00Z',
});

/** A customer, a contact, an opportunity and a product of each name, the sales representative's own. */
async function stock(of: Company, names: readonly string[], ownerId: string): Promise<void> {
  const customers = names.map((name): Row => ({
    ...base(of),
    name,
    name_key: name,
    state: 'ACTIVE',
    mailing_consent: false,
    created_by_id: ownerId,
  }));
  await insert(of, 'customer', customers);
  await insert(
    of,
    'contact',
    names.map((name, index) => ({
      ...base(of),
      customer_id: customers[index]!['id']!,
      name,
      title: 'Chief engineer',
      email: `person${index}@secret-domain.example`,
      mailing_consent: false,
      is_primary: false,
      state: 'ACTIVE',
    })),
  );
  await insert(
    of,
    'product',
    [...new Set(names)].map((name) => ({ ...base(of), name, unit: 'piece', state: 'ACTIVE' })),
  );
  await insert(
    of,
    'opportunity',
    names.map((name) => ({ ...base(of), name, owner_id: ownerId, state: 'LEAD' })),
  );
}

const names = [
  '上海远景科技有限公司',
  '远景（北京）贸易',
  '北京长青 机械厂',
  'Northwind Traders',
  'North Sea 钢铁 Works',
  "O'Brien & Söhne",
  'ＦＵＬＬ－Ｗｉｄｔｈ ９９',
  '100% natural_goods \\ back',
  '😀 smile',
  'Gamma3000 Series',
];
await stock(company, names, owner);
await stock(other, ['远景异地公司', 'Northwind Elsewhere'], other.member('sales_rep').uuid);

const records = [
  ['customers', 'CUSTOMER'],
  ['contacts', 'CONTACT'],
  ['opportunities', 'OPPORTUNITY'],
  ['products', 'PRODUCT'],
] as const;

async function found(plural: string, text: string, as = 'sales_rep'): Promise<readonly string[]> {
  const { data, errors } = await company
    .as(as)
    .run(`query ($text: String) { list: ${plural}(search: $text, first: 100, orderBy: [{ name: ASC }]) { totalCount nodes { name } } }`, {
      text,
    });
  expect(errors).toBeUndefined();
  expect(data.list.totalCount).toBe(data.list.nodes.length);
  return data.list.nodes.map(({ name }: { name: string }) => name);
}

async function hits(
  text: string,
  as = 'sales_rep',
  types?: readonly string[],
): Promise<readonly { title: string; type: string; node: { id: string } }[]> {
  const { data, errors } = await company
    .as(as)
    .run(
      'query ($text: String!, $types: [SearchType!]) { search(text: $text, first: 100, types: $types) { nodes { title type node { id } } } }',
      { text, types },
    );
  expect(errors).toBeUndefined();
  return data.search.nodes;
}

describe.each(records)('%s', (plural, type) => {
  it.each([
    ['two characters in the middle', '远景', ['上海远景科技有限公司', '远景（北京）贸易']],
    ['two characters across nothing', '景科', ['上海远景科技有限公司']],
    ['one character at the beginning of a run', '北', ['北京长青 机械厂', '远景（北京）贸易']],
    ['one character, not inside', '景', []],
    ['characters on both sides of a space, not as one', '青机', []],
    ['three letters inside a word', 'thw', ['Northwind Traders']],
    ['two letters at the beginning of a word', 'tr', ['Northwind Traders']],
    ['two letters, not inside a word', 'or', []],
    ['any case', 'NORTH', ['North Sea 钢铁 Works', 'Northwind Traders']],
    ['full width for half', 'ｎｏｒｔｈｗ', ['Northwind Traders']],
    ['half width for full', 'full-width 99', ['ＦＵＬＬ－Ｗｉｄｔｈ ９９']],
    ['several words in any order', '钢铁 sea', ['North Sea 钢铁 Works']],
    ['every word, not some', 'north 钢厂', []],
    ['mixed text without spaces', 'sea钢铁wo', ['North Sea 钢铁 Works']],
    ['letters and digits of one word', 'ma30', ['Gamma3000 Series']],
    ['a quote', "o'br", ["O'Brien & Söhne"]],
    ['an umlaut', 'SÖHNE', ["O'Brien & Söhne"]],
    ['a percent sign as no wildcard', '100%', ['100% natural_goods \\ back']],
    ['an underscore as no wildcard', 'natural_goods', ['100% natural_goods \\ back']],
    ['an underscore that matches nothing else', 'no_th', []],
    ['a backslash', 'goods\\', ['100% natural_goods \\ back']],
    ['an emoji beside a word', '😀smile', ['😀 smile']],
    ['what nobody is called', 'zzzqqq', []],
  ])('are found by %s', async (_label, text, expected) => {
    expect((await found(plural, text)).toSorted()).toEqual(expected.toSorted());
    const hit = (await hits(text)).filter((each) => each.type === type).map(({ title }) => title);
    expect(hit.toSorted()).toEqual(expected.toSorted());
  });
});

describe('what a search does not find', () => {
  it.each([
    'sales_rep',
    stranger,
    'sales_manager',
    'marketing_director',
    'company_management',
    'market_research_member',
    'legal',
    'finance',
  ])('%s finds in every list, and among the hits, what the list shows without a search, and nothing else', async (address) => {
    for (const [plural, type] of [...records, ['members', 'MEMBER']] as const) {
      const { data } = await company.as(address).run(`{ list: ${plural}(first: 100, orderBy: [{ name: ASC }]) { nodes { name } } }`);
      const shown: readonly string[] = data.list?.nodes.map(({ name }: { name: string }) => name) ?? [];
      for (const text of ['north', '远景', 'sales', 'lw']) {
        const wanted = shown.filter((name) => name.toLowerCase().includes(text) && text !== 'lw').toSorted();
        const list = (await found(plural, text, address)).filter((name) => name.toLowerCase().includes(text));
        const hit = (await hits(text, address, [type])).map(({ title }) => title).filter((name) => name.toLowerCase().includes(text));
        expect([address, plural, text, list.toSorted(), hit.toSorted()]).toEqual([address, plural, text, wanted, wanted]);
      }
    }
  });

  it('a representative finds nothing of another representative, nor anybody of another company', async () => {
    expect((await hits('northwind', stranger)).map(({ type }) => type)).toEqual(['PRODUCT']);
    for (const address of ['marketing_director', 'company_management']) {
      expect((await hits('elsewhere', address)).length).toBe(0);
      expect(await found('customers', '异地', address)).toEqual([]);
    }
    const { data } = await other.as('marketing_director').run('{ search(text: "northwind") { nodes { title } } }');
    expect(new Set(data.search.nodes.map(({ title }: { title: string }) => title))).toEqual(new Set(['Northwind Elsewhere']));
  });

  it('R6 a masked e-mail address finds nobody, whether or not the name is among the words', async () => {
    for (const text of ['secret-domain', 'person1', 'northwind person3', 'secret engineer']) {
      expect([text, await found('contacts', text, 'company_management'), (await hits(text, 'company_management')).length]).toEqual([
        text,
        [],
        0,
      ]);
    }
    expect((await found('contacts', 'person3')).length).toBe(1);
    expect((await found('contacts', 'northwind person3', 'marketing_director')).length).toBe(1);
    expect((await found('contacts', 'north engineer', 'company_management')).length).toBe(2);
  });

  it('searches lists below a record as the viewer sees them', async () => {
    const document = `query ($text: String) { customers(search: "northwind") { nodes { contacts(search: $text) { totalCount nodes { name } } } } }`;
    const count = async (address: string, text: string) =>
      (await company.as(address).run(document, { text })).data.customers.nodes.map(
        ({ contacts }: { contacts: { totalCount: number } }) => contacts.totalCount,
      );
    expect(await count('marketing_director', 'traders')).toEqual([1]);
    expect(await count('marketing_director', '远景')).toEqual([0]);
    expect(await count('marketing_director', 'person3')).toEqual([1]);
    expect(await count('company_management', 'person3')).toEqual([0]);
  });
});

describe('a text that cannot be searched for', () => {
  it.each([
    ['an empty one', '', 'search', 'at least one letter'],
    ['spaces', '  ', 'search', 'at least one letter'],
    ['signs', '%_\'"\\ 😀 …', 'search', 'at least one letter'],
    ['ten kilobytes', 'north '.repeat(1700), 'search', 'at most 100'],
    ['a zero character', 'nor\u0000th', 'search', 'control characters'],
  ])('%s is refused, naming the argument', async (_label, text, argument, reason) => {
    const before = company.statements.length;
    const list = await company.as('sales_rep').run('query ($text: String) { customers(search: $text) { totalCount } }', { text });
    const all = await company.as('sales_rep').run('query ($text: String!) { search(text: $text) { nodes { title } } }', { text });
    for (const [{ errors }, field] of [
      [list, argument],
      [all, 'text'],
    ] as const) {
      expect(errors).toMatchObject([{ message: expect.stringContaining(reason), extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors![0]!.message).toContain(field);
    }
    expect(company.statements.slice(before).filter((sent) => sent.includes('search_candidates'))).toEqual([]);
  });

  it('a null is no search', async () => {
    const { data } = await company.as('sales_rep').run('{ customers(search: null) { totalCount } }');
    expect(data.customers.totalCount).toBe(names.length);
  });
});

describe('a search with all that lists have', () => {
  const many = Array.from({ length: 45 }, (_, index) => `Lot ${index % 9} 批次${index % 4 === 0 ? '甲' : '乙'}`);
  beforeAll(() => stock(company, many, owner));

  it('walks pages in an order, forwards and backwards, with a condition', async () => {
    const where = '{ state: { eq: LEAD }, name: { ne: "Lot 8 批次甲" } }';
    const document = (page: string) => `{ list: opportunities(search: "批次 lot", where: ${where}, orderBy: [{ name: DESC }], ${page}) {
      totalCount edges { cursor node { id name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const { data } = await company.as('sales_rep').run(document('first: 100'));
    const all: readonly { node: { id: string; name: string } }[] = data.list.edges;
    expect(all.length).toBe(many.filter((name) => name !== 'Lot 8 批次甲').length);
    expect(data.list.totalCount).toBe(all.length);
    for (const [size, cursor, more] of [
      ['first', 'after', 'hasNextPage'],
      ['last', 'before', 'hasPreviousPage'],
    ] as const) {
      const ids: string[][] = [];
      for (let at = ''; ;) {
        const answer = await company.as('sales_rep').run(document(`${size}: 7${at && `, ${cursor}: "${at}"`}`));
        ids.push(answer.data.list.edges.map(({ node }: { node: { id: string } }) => node.id));
        if (!answer.data.list.pageInfo[more]) break;
        at = answer.data.list.pageInfo[size === 'first' ? 'endCursor' : 'startCursor'];
      }
      expect((size === 'first' ? ids : ids.toReversed()).flat()).toEqual(all.map(({ node }) => node.id));
    }
  });

  it('walks the hits of all types, newest first, each once', async () => {
    const document = `query ($after: String) { search(text: "批次 lot", first: 50, after: $after) { edges { cursor node { type node { id } } } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await company.as('sales_rep').run(document, { after });
      ids.push(...data.search.edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id));
      if (!data.search.pageInfo.hasNextPage) break;
      after = data.search.pageInfo.endCursor;
    }
    expect(new Set(ids).size).toBe(3 * many.length + new Set(many).size);
    const uuids = ids.map((id) => id.slice(4));
    expect(uuids).toEqual(uuids.toSorted().toReversed());
    const { errors } = await company.as('sales_rep').run('{ search(text: "lot", after: "WyJhIl0") { nodes { title } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('answers hits of some types in full, with what is masked and what is linked', async () => {
    const { data, errors, extensions } = await company.as('company_management').run(`{
      search(text: "northwind traders", types: [CONTACT, OPPORTUNITY]) {
        nodes { type node { id ... on Contact { email customer { name } } ... on Opportunity { owner { name } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const byType = Object.fromEntries(data.search.nodes.map(({ type, node }: { type: string; node: object }) => [type, node]));
    expect(byType['CONTACT']).toMatchObject({ email: null, customer: { name: 'Northwind Traders' } });
    expect(byType['OPPORTUNITY']).toMatchObject({ owner: { name: company.member('sales_rep').name } });
    expect(Object.keys(byType).length).toBe(2);
    expect(extensions.masked).toMatchObject([{ path: ['search', 'nodes', expect.any(Number), 'node', 'email'] }]);
  });

  it('G19 a hit outside own is logged, even where its title alone is asked for', async () => {
    await stock(company, ['South Sea'], owner);
    await company.as('marketing_director').run('{ search(text: "south", types: [CUSTOMER]) { nodes { title } } }');
    const customer = await company.database.asOwner<{ id: string }>(
      `select id from customer where organization_id = $1 and name = 'South Sea'`,
      [company.organizationId],
    );
    let logged: unknown[] = [];
    for (let tries = 0; tries < 50 && logged.length === 0; tries += 1) {
      logged = await company.database.asOwner('select record_type from access_log where member_id = $1 and $2 = any(record_ids)', [
        company.member('marketing_director').uuid,
        customer[0]!.id,
      ]);
      await pause(20);
    }
    expect(logged).toEqual([{ record_type: 'Customer' }]);
  });
});

describe('what is found follows the records', () => {
  it('a changed name is found, the old one is not', async () => {
    const renamed = `query ($text: String) { products(search: $text) { nodes { id version } } }`;
    const manager = company.as('marketing_director');
    await stock(company, ['Amber 琥珀'], owner);
    const { data } = await manager.run(renamed, { text: '琥珀' });
    await company.database.asOwner(`update product set name = 'Topaz 黄玉' where name = 'Amber 琥珀'`);
    expect((await manager.run(renamed, { text: '琥珀' })).data.products.nodes).toEqual([]);
    expect((await manager.run(renamed, { text: 'amber' })).data.products.nodes).toEqual([]);
    expect((await manager.run(renamed, { text: '黄玉 top' })).data.products.nodes).toEqual(data.products.nodes);
  });

  it('a removed record is not found, and leaves nothing behind', async () => {
    await company.database.asOwner(`delete from product where name = 'Topaz 黄玉'`);
    expect((await hits('黄玉')).length).toBe(0);
    const orphans = await company.database.asOwner(
      `select from search_gram s where s.type = 'prd' and not exists (select from product p where p.organization_id = s.organization_id and p.id = s.record_id)`,
    );
    expect(orphans.length).toBe(0);
  });

  it('a verb writes through the same gate: a created and renamed opportunity', async () => {
    const rep = company.as('sales_rep');
    const created = await rep.run(
      'mutation { createOpportunity(input: { name: "Zephyr 西风", source: WEB_SEARCH }) { opportunity { id version } refusals { code } } }',
    );
    expect(created.data.createOpportunity.refusals).toEqual([]);
    expect(await found('opportunities', '西风 zeph')).toEqual(['Zephyr 西风']);
    const { id, version } = created.data.createOpportunity.opportunity;
    const input = { id, expectedVersion: version, name: 'Mistral 北风' };
    const changed = await rep.run('mutation ($input: ChangeOpportunityInput!) { changeOpportunity(input: $input) { refusals { code } } }', {
      input,
    });
    expect(changed.data.changeOpportunity.refusals).toEqual([]);
    expect(await found('opportunities', '西风')).toEqual([]);
    expect(await found('opportunities', '北风')).toEqual(['Mistral 北风']);
  });

  it('a dry run leaves nothing to find', async () => {
    await company
      .as('sales_rep')
      .run('mutation { createOpportunity(input: { name: "Sirocco 热风", source: WEB_SEARCH, dryRun: true }) { refusals { code } } }');
    expect(await found('opportunities', '热风')).toEqual([]);
    expect(await company.database.asOwner(`select from search_gram where gram = '热风'`)).toEqual([]);
  });
});
