import { beforeEach, describe, expect, test } from '@jest/globals';
import { testCompany, type Company } from '../support/company.ts';
import { createCustomer, run, type RefusalShown, type Versioned } from './stage.ts';

const tm = await testCompany('TM');
const mc = await testCompany('MC');
const ms = await testCompany('MS');
const mate = await tm.hire('sales_rep');
const msMate = await ms.hire('sales_rep');

const shown = `customer { id version assignments(orderBy: [{ fromDay: ASC }]) { nodes { member { name } fromDay untilDay reason } } } refusals { code field rule clauses { id } mayDecide { role } }`;

async function assign(company: Company, as: string, at: Versioned, members: readonly string[]) {
  const input = {
    id: at.id,
    expectedVersion: at.version,
    memberIds: members.map((member) => company.member(member).id),
    reason: 'Territory',
  };
  return (await run(company, as, `mutation ($input: AssignCustomerInput!) { assignCustomer(input: $input) { ${shown} } }`, { input })).data
    .assignCustomer;
}

async function unassign(company: Company, as: string, at: Versioned, member: string, successor: string | null) {
  const input = {
    id: at.id,
    expectedVersion: at.version,
    memberId: company.member(member).id,
    successorId: successor && company.member(successor).id,
  };
  return (await run(company, as, `mutation ($input: UnassignCustomerInput!) { unassignCustomer(input: $input) { ${shown} } }`, { input }))
    .data.unassignCustomer;
}

const create = `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { ${shown} } }`;

async function refusedCreate(company: Company, as: string, input: Record<string, unknown>): Promise<RefusalShown> {
  return (await run(company, as, create, { input })).data.createCustomer.refusals[0];
}

describe('responsibility for a customer', () => {
  let customer: Versioned;

  beforeEach(async () => {
    ({ customer } = await createCustomer(tm, 'sales_rep', { name: 'Ours' }));
  });

  test('TM-5.2.3d the sales manager makes a second member of the team responsible', async () => {
    const { customer: assigned } = await assign(tm, 'sales_manager', customer, [mate]);
    expect(assigned.assignments.nodes.map((each: { member: { name: string } }) => each.member.name).toSorted()).toEqual(
      [tm.member('sales_rep').name, tm.member(mate).name].toSorted(),
    );
    const { data } = await run(tm, mate, 'query ($id: ID!) { customer(id: $id) { name } }', { id: customer.id });
    expect(data.customer).toEqual({ name: 'Ours' });
  });

  test('TM-5.2.3d nobody outside the team becomes responsible through the sales manager', async () => {
    const { refusals } = await assign(tm, 'sales_manager', customer, ['brand_member']);
    expect(refusals).toMatchObject([{ code: 'OUT_OF_REACH', field: 'memberIds' }]);
  });

  test('TM-5.2.3d a sales representative gives no customer away', async () => {
    const { refusals } = await assign(tm, 'sales_rep', customer, [mate]);
    expect(refusals).toMatchObject([{ code: 'NOT_PERMITTED', mayDecide: [{ role: 'sales_manager' }] }]);
  });

  test('TM-5.2.3d who is responsible is not made so twice', async () => {
    const { refusals } = await assign(tm, 'sales_manager', customer, ['sales_rep']);
    expect(refusals).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'memberIds' }]);
  });

  test('TM-5.2.3d the last responsible member leaves only with a successor', async () => {
    const { refusals } = await unassign(tm, 'sales_manager', customer, 'sales_rep', null);
    expect(refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'successorId', rule: 'customer.unassign.successor', clauses: [{ id: 'TM-5.2.3d' }] },
    ]);
  });

  test('TM-5.2.3d a transfer keeps the history with its days', async () => {
    const { customer: moved, refusals } = await unassign(tm, 'sales_manager', customer, 'sales_rep', mate);
    expect(refusals).toEqual([]);
    expect(moved.assignments.nodes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ member: { name: tm.member('sales_rep').name }, fromDay: '2026-03-02', untilDay: '2026-03-02' }),
        expect.objectContaining({ member: { name: tm.member(mate).name }, fromDay: '2026-03-02', untilDay: null }),
      ]),
    );
  });

  test('TM-5.2.3d who is not responsible cannot leave', async () => {
    const { refusals } = await unassign(tm, 'sales_manager', customer, mate, null);
    expect(refusals).toMatchObject([{ code: 'INVALID_VALUE', field: 'memberId' }]);
  });

  test('TM-5.1.1d a sales representative opens no file for a colleague', async () => {
    expect(await refusedCreate(tm, 'sales_rep', { name: 'Theirs', responsibleIds: [tm.member(mate).id] })).toMatchObject({
      code: 'OUT_OF_REACH',
    });
  });

  test('MS-3.2.1c the head of the department assigns within the department and not beyond', async () => {
    const { customer: inMs } = await createCustomer(ms, 'sales_rep', { name: 'Ours' });
    expect((await assign(ms, 'department_head', inMs, [msMate])).refusals).toEqual([]);
    expect((await assign(ms, 'department_head', inMs, ['finance'])).refusals).toMatchObject([{ code: 'OUT_OF_REACH' }]);
    expect((await assign(ms, 'department_head.finance', inMs, [msMate])).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('MC-2.2.7d the service specialist opens files for everybody: for a seller named, or for nobody yet, and then once for one', async () => {
    const named = (await run(mc, 'service_specialist', create, { input: { name: 'Named', responsibleIds: [mc.member('sales_rep').id] } }))
      .data.createCustomer;
    expect(named.customer.assignments.nodes).toMatchObject([{ member: { name: mc.member('sales_rep').name } }]);
    const { customer: open } = await createCustomer(mc, 'service_specialist', { name: 'Open' });
    expect((await assign(mc, 'service_specialist', open, ['sales_rep'])).refusals).toEqual([]);
    expect((await assign(mc, 'service_specialist', open, ['marketing_specialist'])).refusals).toMatchObject([{ code: 'NOT_PERMITTED' }]);
    expect((await assign(mc, 'sales_manager', open, ['sales_manager'])).refusals).toEqual([]);
  });
});

describe('one customer, one file', () => {
  test('TM-5.1.1d a possible duplicate is told by id and name where the caller sees it, else only counted', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', {
      name: 'Blue Harbour Co., Ltd.',
      website: 'https://www.blueharbour.example/about',
    });
    const again = await createCustomer(tm, 'sales_rep', { name: 'BLUE HARBOUR' });
    expect(again.possibleDuplicates).toEqual({
      customers: [{ id: customer.id, name: 'Blue Harbour Co., Ltd.' }],
      hiddenCount: 0,
      remedy: null,
    });
    const byMate = await createCustomer(tm, mate, { name: 'Something else', website: 'blueharbour.example' });
    expect(byMate.possibleDuplicates).toEqual({ customers: [], hiddenCount: 1, remedy: 'Ask your head whether it is known already.' });
  });

  test('TM-5.1.1d the telephone and address of a contact tell a duplicate too', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Reached by phone' });
    const contact = { customerId: customer.id, name: 'Li', mobile: '+86 138-0000-2222', email: 'Li@Phone.example' };
    await run(tm, 'sales_rep', 'mutation ($input: AddContactInput!) { addContact(input: $input) { refusals { code } } }', {
      input: contact,
    });
    expect((await createCustomer(tm, 'sales_rep', { name: 'Other A', phone: '13800002222' })).possibleDuplicates.customers).toHaveLength(1);
    expect(
      (await createCustomer(tm, 'sales_rep', { name: 'Other B', email: 'li@phone.example' })).possibleDuplicates.customers,
    ).toHaveLength(1);
  });

  test('TM-5.1.1d a second file with the same registration number is refused, without telling an id that the caller may not see', async () => {
    const { customer } = await createCustomer(tm, 'sales_rep', { name: 'Registered', registrationNumber: '91-310 000' });
    const message = 'refusals { code field message }';
    const ask = (as: string) =>
      run(tm, as, `mutation { createCustomer(input: { name: "Twin", registrationNumber: "91310000" }) { customer { id } ${message} } }`);
    const [own] = (await ask('sales_rep')).data.createCustomer.refusals;
    expect(own).toMatchObject({ code: 'DUPLICATE_CUSTOMER', field: 'registrationNumber' });
    expect(own.message).toContain(customer.id);
    const [hidden] = (await ask(mate)).data.createCustomer.refusals;
    expect(hidden.code).toBe('DUPLICATE_CUSTOMER');
    expect(hidden.message).not.toContain('cus_');
  });

  test('TM-5.1.1d of two files opened at once with one registration number, one stays', async () => {
    const input = { name: 'At once', registrationNumber: '4711' };
    const document = 'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } refusals { code } } }';
    const answers = await Promise.all(['sales_rep', mate, 'sales_rep', mate].map((as) => run(tm, as, document, { input })));
    const payloads = answers.map(({ data }) => data.createCustomer);
    expect(payloads.filter(({ customer }) => customer !== null)).toHaveLength(1);
    for (const { refusals } of payloads.filter(({ customer }) => customer === null)) {
      expect(['DUPLICATE_CUSTOMER', 'ALREADY_EXISTS']).toContain(refusals[0].code);
    }
  });

  test('TM-5.1.1d another organization is no duplicate', async () => {
    const other = await tm.beside('TM');
    await createCustomer(tm, 'sales_rep', { name: 'Everywhere', registrationNumber: '777' });
    const there = await createCustomer(other, 'sales_rep', { name: 'Everywhere', registrationNumber: '777' });
    expect(there.possibleDuplicates).toMatchObject({ customers: [], hiddenCount: 0 });
  });
});
