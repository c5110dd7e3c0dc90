import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Oracle, shapes, type Reader, type TypeName } from './oracle.ts';
import { anyList } from './random-query.ts';
import { sellingCompany } from './world.ts';
import { writeQuery } from './write-query.ts';

const world = await sellingCompany();
const { company } = world;
const people = world.tables['customer_assignment']!.map((row) => row['member_id'] as string);
const uuidOf = (address: string): string => company.member(address).uuid;

/** Who asks under TM: the grants on customers and opportunities of each. */
const readers: readonly Reader[] = [
  { address: 'marketing_director', uuid: uuidOf('marketing_director'), readsAll: true, hasAllCustomers: true, reach: [] },
  { address: 'company_management', uuid: uuidOf('company_management'), readsAll: true, hasAllCustomers: false, reach: [] },
  { address: 'sales_manager', uuid: uuidOf('sales_manager'), readsAll: false, hasAllCustomers: false, reach: [...new Set(people)] },
  { address: 'sales_rep', uuid: uuidOf('sales_rep'), readsAll: false, hasAllCustomers: false, reach: [uuidOf('sales_rep')] },
];

describe.each(Object.keys(shapes) as TypeName[])('a list of %s records', (type) => {
  it.each(readers)('answers $address as an independent reading of all rows does, in one statement', async (reader) => {
    const oracle = new Oracle(world, reader);
    await fc.assert(
      fc.asyncProperty(anyList(world, type), fc.integer({ min: 1, max: 10_000 }), async (root, style) => {
        const { document, variables } = writeQuery(type, root, style);
        const before = company.statements.length;
        const { data, errors, extensions } = await company.as(reader.address).run(document, variables);
        const expected = oracle.answer(type, root);
        const asked = company.statements.slice(before).filter((text) => !text.includes(' as viewer from '));
        expect({ errors, asked: asked.length }).toEqual({ errors: undefined, asked: 1 });
        const { on, ...answer } = data;
        expect(on).toBe('Query');
        expect(JSON.stringify(answer)).toBe(JSON.stringify(expected.data));
        const masked = (extensions?.masked ?? []).map(({ path }: { path: readonly unknown[] }) => path.join('.'));
        expect(masked).toEqual(expected.masked);
      }),
      { numRuns: 40, seed: 42 },
    );
  });
});
