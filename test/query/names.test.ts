import { describe, expect, it } from '@jest/globals';
import { uuidv7 } from '../../src/kernel/id.ts';
import { testCompany } from '../support/company.ts';
import { insert, type Row } from './world.ts';

const company = await testCompany('TM');
const names = [
  '重庆',
  '北京',
  'Zeta',
  'alpha',
  'Alpha',
  '阿里',
  'beta',
  'Beta',
  '中心',
  '长青',
  '1号',
  '10号',
  'Ärger',
  '北京',
  'beta',
  '安徽',
  '😀',
];
const base = (): Row => ({
  organization_id: company.organizationId,
  id: uuidv7(new Date()),
  version: 1,
  created_at: '2026-01-05T08:00:00Z',
  updated_at: '2026-01-05T08:00:00Z',
});
const unique = [...new Set(names)];
await insert(
  company,
  'customer',
  names.map((name) => ({ ...base(), name, name_key: name, state: 'ACTIVE', mailing_consent: false })),
);
await insert(
  company,
  'opportunity',
  names.map((name) => ({ ...base(), name, state: 'LEAD', owner_id: company.member('sales_rep').uuid })),
);
await insert(
  company,
  'product',
  unique.map((name) => ({ ...base(), name, series: name, unit: 'piece', state: 'ACTIVE' })),
);
await insert(
  company,
  'region',
  unique.map((name) => ({ ...base(), name })),
);

const director = company.as('marketing_director');
const pinyin = new Intl.Collator('zh');

/** All names of a list, a few at a time. */
async function walk(plural: string, direction: string, size: 'first' | 'last'): Promise<readonly string[]> {
  const [cursor, end] = size === 'first' ? ['after', 'endCursor'] : ['before', 'startCursor'];
  const pages: string[][] = [];
  for (let at: string | null = null; ;) {
    const { data, errors } = await director.run(
      `query ($at: String) { list: ${plural}(${size}: 3, ${cursor}: $at, orderBy: [{ name: ${direction} }]) { nodes { name } pageInfo { hasNextPage hasPreviousPage ${end} } } }`,
      { at },
    );
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.list;
    pages.push(nodes.map(({ name }: { name: string }) => name));
    at = pageInfo[end];
    if (!(size === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
  }
  return (size === 'first' ? pages : pages.toReversed()).flat();
}

describe('a list by name', () => {
  it.each([
    ['customers', names],
    ['opportunities', names],
    ['products', unique],
    ['regions', unique],
  ])('gives %s by the sound of Chinese and the alphabet, in pages from both ends', async (plural, all) => {
    const expected = all.toSorted((one, other) => pinyin.compare(one, other) || (one < other ? -1 : 1));
    expect(expected.indexOf('安徽')).toBeLessThan(expected.indexOf('北京'));
    expect(expected.indexOf('beta')).toBeLessThan(expected.indexOf('Zeta'));
    for (const size of ['first', 'last'] as const) {
      expect(await walk(plural, 'ASC', size)).toEqual(expected);
      expect(await walk(plural, 'DESC', size)).toEqual(expected.toReversed());
    }
  });

  it('of members and departments, and by the name of a linked record, is the same order', async () => {
    const { data } = await director.run(`{
      members(first: 100) { nodes { name } }
      departments(first: 100) { nodes { name } }
      opportunities(first: 100, orderBy: [{ owner: { name: ASC } }, { name: ASC }]) { nodes { name } }
    }`);
    for (const { nodes } of Object.values<{ nodes: readonly { name: string }[] }>(data)) {
      const listed: readonly string[] = nodes.map(({ name }) => name);
      expect(listed).toEqual(listed.toSorted(pinyin.compare));
    }
  });

  it('keeps equality exact: names that differ by case are two', async () => {
    const { data } = await director.run(`{
      one: products(where: { name: { eq: "alpha" } }) { totalCount }
      prefix: products(where: { name: { startsWith: "A" } }) { nodes { name } }
      some: products(where: { name: { in: ["alpha", "北京"] } }) { totalCount }
    }`);
    expect(data).toMatchObject({ one: { totalCount: 1 }, prefix: { nodes: [{ name: 'Alpha' }] }, some: { totalCount: 2 } });
  });
});
