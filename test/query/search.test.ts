import { describe, expect, it } from '@jest/globals';
import { uuidv7 } from '../../src/kernel/id.ts';
import { testCompany, type Company } from '../support/company.ts';
import { insert, type Row } from './world.ts';

const company = await testCompany('TM');
const other = await company.beside('TM');
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
    names.map((name) => ({ ...base(of), name, unit: 'piece', state: 'ACTIVE' })),
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
