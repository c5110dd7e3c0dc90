import { beforeAll, describe, expect, test } from '@jest/globals';
import { testCompany } from '../support/company.ts';
import { addContact, createCustomer, refusal, run, type Versioned } from './stage.ts';

const tm = await testCompany('TM');
const ms = await testCompany('MS');

const contacts = '{ contacts { nodes { name title email phone mobile weChat birthday customer { name industry } } } }';
const details = { title: 'Buyer', phone: '010 8888 7777', mobile: '13800001111', weChat: 'annlee', birthday: '1990-05-01' };

describe('confidential parts of a customer file', () => {
  let customer: Versioned;

  beforeAll(async () => {
    ({ customer } = await createCustomer(tm, 'sales_rep', { name: 'Acme', industry: 'Machines', mailingConsent: true }));
    await addContact(tm, 'sales_rep', customer.id, { ...details, mailingConsent: true });
  });

  test('MS-4.1.3a who is responsible reads contact details', async () => {
    const { data, extensions } = await run(tm, 'sales_rep', contacts);
    expect(data.contacts.nodes).toEqual([
      { name: 'Ann Lee', email: 'ann@example.com', ...details, customer: { name: 'Acme', industry: 'Machines' } },
    ]);
    expect(extensions?.masked ?? []).toEqual([]);
  });

  test('MS-4.1.3a the head of the company without a right to customer data reads who a contact is, not how to reach them', async () => {
    const { data, extensions } = await run(tm, 'company_management', contacts);
    expect(data.contacts.nodes).toEqual([
      {
        name: 'Ann Lee',
        title: 'Buyer',
        email: null,
        phone: null,
        mobile: null,
        weChat: null,
        birthday: null,
        customer: { name: 'Acme', industry: 'Machines' },
      },
    ]);
    expect(extensions.masked.map(({ action }: { action: string }) => action)).toContain('customer.read');
  });

  test('MS-4.1.3a a masked address is no filter either', async () => {
    const search = '{ contacts(where: { email: { eq: "ann@example.com" } }) { totalCount } }';
    expect((await run(tm, 'company_management', search)).data.contacts.totalCount).toBe(0);
    expect((await run(tm, 'sales_manager', search)).data.contacts.totalCount).toBe(1);
  });

  test('TM-4.2.3a the brand team reads what a mailing list needs and nothing else', async () => {
    const { data } = await run(tm, 'brand_member', contacts);
    expect(data.contacts.nodes).toEqual([
      {
        name: 'Ann Lee',
        title: null,
        email: 'ann@example.com',
        phone: null,
        mobile: null,
        weChat: null,
        birthday: null,
        customer: { name: 'Acme', industry: null },
      },
    ]);
    const { data: customers } = await run(
      tm,
      'brand_member',
      '{ customers { nodes { name mailingConsent industry needs } } hidden: customers(where: { industry: { eq: "Machines" } }) { totalCount } }',
    );
    expect(customers).toEqual({
      customers: { nodes: [{ name: 'Acme', mailingConsent: true, industry: null, needs: null }] },
      hidden: { totalCount: 0 },
    });
  });

  test('MS-4.1.3a the history of a contact leaves out what the reader may not read', async () => {
    const query = '{ contacts { nodes { history { action changes { field isHidden after } } } } }';
    const emailIn = async (post: string) => {
      const [contact] = (await run(tm, post, query)).data.contacts.nodes;
      return contact.history?.[0].changes.find(({ field }: { field: string }) => field === 'email') ?? null;
    };
    expect(await emailIn('sales_rep')).toEqual({ field: 'email', isHidden: false, after: 'ann@example.com' });
    expect(await emailIn('company_management')).toEqual({ field: 'email', isHidden: true, after: null });
    expect(await emailIn('brand_member')).toBeNull();
  });

  test('TM-3.2.4 research opens no single customer', async () => {
    const { data } = await run(tm, 'market_research_member', '{ customers { totalCount nodes { name } } contacts { totalCount } }');
    expect(data).toEqual({ customers: { totalCount: 0, nodes: [] }, contacts: { totalCount: 0 } });
  });

  test('TM-5.2.3d a customer that moved to a colleague is no longer read by who had it, and by the creator it is', async () => {
    const colleague = await tm.hire('sales_rep');
    const third = await tm.hire('sales_rep');
    const moved = await createCustomer(tm, colleague, { name: 'Moved' });
    const assign = `mutation ($input: AssignCustomerInput!) { assignCustomer(input: $input) { customer { id } refusals { code message } } }`;
    const unassign = `mutation ($input: UnassignCustomerInput!) { unassignCustomer(input: $input) { customer { id } refusals { code message } } }`;
    const base = { id: moved.customer.id, expectedVersion: 1 };
    await run(tm, 'sales_manager', assign, { input: { ...base, memberIds: [tm.member('sales_rep').id] } });
    await run(tm, 'sales_manager', unassign, { input: { ...base, memberId: tm.member('sales_rep').id, successorId: tm.member(third).id } });
    const read = `query ($id: ID!) { customer(id: $id) { name } }`;
    expect((await run(tm, 'sales_rep', read, { id: moved.customer.id })).data.customer).toBeNull();
    expect((await run(tm, third, read, { id: moved.customer.id })).data.customer).toEqual({ name: 'Moved' });
    expect((await run(tm, colleague, read, { id: moved.customer.id })).data.customer).toEqual({ name: 'Moved' });
  });
});

describe('handling customer information', () => {
  let uncleared: string;
  let customer: Versioned;

  beforeAll(async () => {
    uncleared = await ms.hire('sales_rep', { cleared: false });
    ({ customer } = await createCustomer(ms, 'sales_rep', { name: 'Secret' }));
    await ms.database.asOwner(
      'insert into customer_assignment (organization_id, created_at, updated_at, customer_id, member_id, from_day) select organization_id, created_at, created_at, id, $2, $3 from customer where organization_id = $1',
      [ms.organizationId, ms.member(uncleared).uuid, '2026-03-02'],
    );
  });

  test('MS-4.1.3b a member without background check and training sees no customer, not even an own one', async () => {
    const { data } = await run(
      ms,
      uncleared,
      'query ($id: ID!) { customer(id: $id) { name } customers { totalCount } contacts { totalCount } interactions { totalCount } customerAssignments { totalCount } }',
      { id: customer.id },
    );
    expect(data).toEqual({
      customer: null,
      customers: { totalCount: 0 },
      contacts: { totalCount: 0 },
      interactions: { totalCount: 0 },
      customerAssignments: { totalCount: 0 },
    });
  });

  test.each([
    ['createCustomer', 'CreateCustomerInput', { name: 'New' }],
    ['updateCustomer', 'UpdateCustomerInput', { expectedVersion: 1, needs: 'Speed' }],
    ['addContact', 'AddContactInput', { name: 'Bo', email: 'bo@example.com' }],
    ['recordInteraction', 'RecordInteractionInput', { means: 'TELEPHONE', direction: 'OUTBOUND', summary: 'Hello', intention: 'High' }],
    ['gradeCustomer', 'GradeCustomerInput', { expectedVersion: 1, gradeId: 'grd_00000000000000000000000000000000' }],
  ])('G19 %s asks for background check and training first', async (name, type, input) => {
    const id = name === 'createCustomer' ? {} : 'expectedVersion' in input ? { id: customer.id } : { customerId: customer.id };
    const refused = await refusal(
      ms,
      uncleared,
      `mutation ($input: ${type}!) { ${name}(input: $input) { refusals { code clauses { id } } } }`,
      { input: { ...id, ...input } },
    );
    expect(refused?.code).toBe('ACCESS_CLEARANCE_MISSING');
    expect(refused?.clauses.map(({ id: clause }) => clause)).toContain('MS-4.1.3b');
  });

  test('G19 in a pack without that clause no background check is asked for', async () => {
    const novice = await tm.hire('sales_rep', { cleared: false });
    const created = await createCustomer(tm, novice, { name: 'Open' });
    expect(created.customer.version).toBe(1);
  });

  test('G19 reading customers outside one’s own is logged, reading one’s own is not', async () => {
    const entries = () =>
      ms.database.asOwner<{ member_id: string; record_type: string; record_ids: string[] }>(
        'select member_id, record_type, record_ids from access_log where organization_id = $1',
        [ms.organizationId],
      );
    const before = (await entries()).length;
    await run(ms, 'sales_rep', '{ customers { nodes { name } } }');
    await run(ms, 'department_head', '{ customers { nodes { name } } }');
    const logged = await until(entries, (rows) => rows.length > before);
    expect(logged.slice(before)).toEqual([
      { member_id: ms.member('department_head').uuid, record_type: 'Customer', record_ids: [uuidOf(customer.id)] },
    ]);
  });
});

const uuidOf = (id: string): string => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The log is written beside the answer: asked for until it is there. */
async function until<T>(ask: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const value = await ask();
    if (isThere(value) || attempt === 200) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
