import { describe, expect, it } from '@jest/globals';
import type { RecordModel } from '../../../src/query/model.ts';
import { changesOf } from '../../../src/organization/history/changes.ts';
import { testCompany, type Answer } from '../../support/company.ts';
import { deed, department } from '../support.ts';

type Told = Answer['data'];

const company = await testCompany('TM');

describe('the history of a record', () => {
  it('tells who did what by which step and clause, newest first, page by page', async () => {
    const made = await deed(company, 'founder', 'createDepartment', { name: 'Story', kind: 'OTHER' }, 'department { id }');
    const { id } = made.payload.department;
    const renaming = await deed(company, 'founder', 'renameDepartment', { id, expectedVersion: 1, name: 'Story told' });
    const closing = await deed(company, 'founder', 'closeDepartment', { id, expectedVersion: 2 });
    expect([renaming.codes, closing.codes]).toEqual([[], []]);
    const page = async (after: string | null) =>
      (
        await company
          .as('sales_rep')
          .run(
            'query ($id: ID!, $after: ID) { department(id: $id) { history(first: 2, after: $after) { id action transition clauses { id } changes { field isHidden before after } } } }',
            { id, after },
          )
      ).data.department.history;
    const [closed, renamed, ...none] = await page(null);
    expect(none).toEqual([]);
    expect(closed).toMatchObject({
      action: 'organization.configure',
      transition: 'department.close',
      changes: [{ field: 'state', isHidden: false, before: 'ACTIVE', after: 'CLOSED' }],
    });
    expect(closed.clauses.map((clause: Told) => clause.id)).toEqual(['TM-2.1', 'TM-6.2.1b']);
    expect(renamed.changes).toEqual([{ field: 'name', isHidden: false, before: 'Story', after: 'Story told' }]);
    const rest = await page(renamed.id);
    expect(rest.map(({ changes }: Told) => changes.find(({ field }: Told) => field === 'name').after)).toEqual(['Story']);
  });

  it('comes with the records, in one statement whatever their number', async () => {
    await department(company, 'Brand team');
    const reads = () => company.statements.filter((text) => text.includes('audit_entry')).length;
    const before = reads();
    const { data } = await company
      .as('sales_rep')
      .run(
        '{ departments(first: 7) { nodes { history { at actor { name } changes { field } } posts { nodes { history { action } } } } } }',
      );
    expect(reads() - before).toBe(1);
    expect(data.departments.nodes.length).toBeGreaterThan(5);
  });

  it('refuses pages that are too large, and ids that are none', async () => {
    const attempt = async (argument: string) =>
      (await company.as('founder').run(`{ departments { nodes { history(${argument}) { id } } } }`)).errors![0]!.extensions.refusals[0]
        .code;
    expect(await attempt('first: 101')).toBe('PAGE_TOO_LARGE');
    expect(await attempt('first: 0')).toBe('PAGE_TOO_LARGE');
    expect(await attempt('after: "somewhere"')).toBe('MALFORMED_ID');
  });

  it('is empty for records of another organization, whatever id is asked for', async () => {
    const other = await company.beside('TM');
    const theirs = await department(other, 'Brand team');
    expect(
      (await company.as('founder').run('query ($id: ID!) { department(id: $id) { history { id } } }', { id: theirs.id })).data.department,
    ).toBeNull();
  });
});

describe('the changes of an entry', () => {
  const field = (name: string, more: object = {}) =>
    [
      name,
      { kind: 'column', type: 'text', name, column: name, description: '', nullable: true, filter: false, order: false, ...more },
    ] as const;
  const mask = { action: 'price.set', clauses: ['BS-2.2.4k'], own: false };
  const model = {
    name: 'Offer',
    fields: new Map<string, object>([
      field('title'),
      field('cost', { mask }),
      field('secret', { hidden: true }),
      ['amount', { kind: 'money', name: 'amount', column: 'amount', description: '', nullable: true, filter: false, order: false }],
    ]),
  } as unknown as RecordModel;
  const changes = (before: object | null, after: object, open: Record<string, boolean>) =>
    changesOf(model, before as never, after as never, { open, baseCurrency: 'CNY' });

  it('name masked and hidden fields without their values', () => {
    const told = changes({ title: 'a', cost: '1', secret: 'x' }, { title: 'b', cost: '2', secret: 'y' }, { cost: false });
    expect(told).toEqual([
      { field: 'title', isHidden: false, isErased: false, before: 'a', after: 'b' },
      { field: 'cost', isHidden: true, isErased: false, before: null, after: null },
      { field: 'secret', isHidden: true, isErased: false, before: null, after: null },
    ]);
  });

  it('tell a confidential value to whom it is open', () => {
    expect(changes({ cost: '1' }, { cost: '2' }, { cost: true })).toEqual([
      { field: 'cost', isHidden: false, isErased: false, before: '1', after: '2' },
    ]);
  });

  it('spell amounts in the main unit, also where only the amount changed', () => {
    expect(changes({ amount_minor: 100, amount_base: 100 }, { amount_minor: 12_345, amount_base: 12_345 }, {})).toEqual([
      {
        field: 'amount',
        isHidden: false,
        isErased: false,
        before: { amount: '1.00', currency: 'CNY' },
        after: { amount: '123.45', currency: 'CNY' },
      },
    ]);
  });

  it('leave out what a new record was not given', () => {
    expect(changes(null, { title: 'a', cost: null }, {})).toEqual([
      { field: 'title', isHidden: false, isErased: false, before: null, after: 'a' },
    ]);
  });
});
