import { afterEach, describe, expect, it } from '@jest/globals';
import { after, announce, arrange, type Advanced } from '../../src/workflow/consequence.ts';
import type { Work } from '../../src/workflow/work.ts';
import { Department } from '../../src/organization/department/department.entity.ts';
import { deed } from '../organization/support.ts';
import { consequences } from '../../src/consequences.ts';
import { testCompany } from '../support/company.ts';

const company = await testCompany('TM');
afterEach(() => arrange(consequences));

const newDepartment = async (name: string) =>
  (await deed(company, 'founder', 'createDepartment', { name, kind: 'OTHER' }, 'department { id }')).payload.department.id as string;
const close = (id: string) => deed(company, 'founder', 'closeDepartment', { id, expectedVersion: 1 });
type Closed = Advanced<Department>;

describe('consequences', () => {
  it('run in the order of the list, each stamped with its own clauses', async () => {
    const order: string[] = [];
    const note =
      (name: string) =>
      async (work: Work, { row }: Closed) => {
        order.push(`${name} ${row.name} ${work.deed.rule} ${work.deed.clauses.join()}`);
      };
    arrange([after('department.close', note('second'), 'TM-2.1.2'), after('department.close', note('first'), 'TM-2.1.3', 'CL-1.2')]);
    await close(await newDepartment('Order'));
    expect(order).toEqual(['second Order after.department.close TM-2.1.2', 'first Order after.department.close TM-2.1.3']);
  });

  it('happen only where one of their clauses is in force', async () => {
    let happened = 0;
    arrange([after('department.close', async () => void (happened += 1), 'BS-2.1.2d')]);
    await close(await newDepartment('Elsewhere'));
    expect(happened).toBe(0);
  });

  it('are part of the deed: what they refuse leaves nothing behind, and what they do stays with it', async () => {
    const id = await newDepartment('Whole');
    const create = async (work: Work) =>
      void work.create(Department, {
        name: 'Made by consequence',
        kind: 'OTHER',
        template: null,
        parentId: null,
        regionId: null,
        state: 'ACTIVE',
      });
    const refuse = async (work: Work) => work.refuse({ rule: 'x', clauses: ['TM-2.1'], code: 'STILL_IN_USE', remedy: 'none' });
    arrange([after('department.close', create, 'TM-2.1'), after('department.close', refuse, 'TM-2.1')]);
    expect((await close(id)).codes).toEqual(['STILL_IN_USE']);
    const made = async () =>
      (
        await company
          .as('founder')
          .run('{ departments(where: { name: { eq: "Made by consequence" } }) { nodes { history { transition } } } }')
      ).data.departments.nodes;
    expect(await made()).toEqual([]);
    arrange([after('department.close', create, 'TM-2.1')]);
    expect((await close(id)).codes).toEqual([]);
    expect(await made()).toEqual([{ history: [{ transition: 'after.department.close' }] }]);
  });

  it('of something that never happens are refused at start-up', () => {
    const nothing = async () => {};
    expect(() => arrange([after('department.vanish', nothing, 'TM-2.1')])).toThrow('something makes department.vanish happen');
    announce('department.vanish');
    expect(() => arrange([after('department.vanish', nothing, 'TM-2.1')])).not.toThrow();
  });
});
