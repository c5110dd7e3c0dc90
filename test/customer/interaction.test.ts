import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { testCompany, type Company } from '../support/company.ts';
import { addContact, createCustomer, run, type Versioned } from './stage.ts';

const tm = await testCompany('TM');
const ms = await testCompany('MS');
const mc = await testCompany('MC');
const bs = await testCompany('BS');

const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id version state summary member { name } corrects { id } } refusals { code field rule clauses { id } } } }`;
const annul = `mutation ($input: AnnulInteractionInput!) { annulInteraction(input: $input) { interaction { id version state annulReason summary } refusals { code field rule } } }`;
const call = { means: 'TELEPHONE', direction: 'OUTBOUND', summary: 'Talked about sheets.' };

async function speak(company: Company, as: string, customer: Versioned, input: Record<string, unknown> = {}) {
  return (await run(company, as, record, { input: { customerId: customer.id, ...call, ...input } })).data.recordInteraction;
}

describe('what is said with a customer', () => {
  let customer: Versioned;

  beforeEach(async () => {
    ({ customer } = await createCustomer(tm, 'sales_rep', { name: 'Spoken' }));
  });

  test('TM-5.1.1c who is responsible enters a call with what was said', async () => {
    const { interaction } = await speak(tm, 'sales_rep', customer, { need: 'Thin sheets', nextContactOn: '2026-03-09' });
    expect(interaction).toMatchObject({ state: 'RECORDED', summary: call.summary, member: { name: tm.member('sales_rep').name } });
    expect((await speak(tm, 'sales_rep', customer, { summary: ' ' })).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'summary', clauses: [{ id: 'TM-5.1.1c' }] },
    ]);
  });

  test('TM-5.1.1c an entry is never rewritten: it is annulled with a reason, and a new one stands for it', async () => {
    const { interaction } = await speak(tm, 'sales_rep', customer);
    expect((await speak(tm, 'sales_rep', customer, { correctsId: interaction.id })).refusals).toMatchObject([
      { code: 'PREREQUISITE_MISSING', field: 'correctsId' },
    ]);
    const at = { id: interaction.id, expectedVersion: 1 };
    expect((await run(tm, 'sales_rep', annul, { input: at })).data.annulInteraction.refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'reason' },
    ]);
    const { data } = await run(tm, 'sales_rep', annul, { input: { ...at, reason: 'Wrong customer.' } });
    expect(data.annulInteraction.interaction).toMatchObject({ state: 'ANNULLED', annulReason: 'Wrong customer.', summary: call.summary });
    expect(
      (await run(tm, 'sales_rep', annul, { input: { id: interaction.id, expectedVersion: 2, reason: 'Again' } })).data.annulInteraction
        .refusals,
    ).toMatchObject([{ code: 'WRONG_TRANSITION' }]);
    expect((await speak(tm, 'sales_rep', customer, { correctsId: interaction.id })).interaction.corrects).toEqual({ id: interaction.id });
  });

  test('TM-5.1.1c an entry lies not in the future, and the next contact not in the past', async () => {
    expect((await speak(tm, 'sales_rep', customer, { at: '2026-03-02T02:00:01.000Z' })).refusals).toMatchObject([
      { code: 'DATE_ORDER', field: 'at' },
    ]);
    expect((await speak(tm, 'sales_rep', customer, { nextContactOn: '2026-03-01' })).refusals).toMatchObject([
      { code: 'DATE_ORDER', field: 'nextContactOn' },
    ]);
  });

  test('TM-5.1.1c the person spoken with belongs to that customer', async () => {
    const { customer: other } = await createCustomer(tm, 'sales_rep', { name: 'Other' });
    const contact = await addContact(tm, 'sales_rep', other.id);
    expect((await speak(tm, 'sales_rep', customer, { contactId: contact.id })).refusals).toMatchObject([
      { code: 'INVALID_VALUE', field: 'contactId' },
    ]);
    expect((await speak(tm, 'sales_rep', other, { contactId: contact.id })).refusals).toEqual([]);
  });

  test('MS-3.2.2a the follow-up of a prospect records its intention', async () => {
    const { customer: inMs } = await createCustomer(ms, 'sales_rep', { name: 'Followed' });
    expect((await speak(ms, 'sales_rep', inMs)).refusals).toMatchObject([
      { code: 'MISSING_FIELD', field: 'intention', rule: 'interaction.record.intention', clauses: [{ id: 'MS-3.2.2a' }] },
    ]);
    expect((await speak(ms, 'sales_rep', inMs, { intention: 'Wants an offer' })).refusals).toEqual([]);
  });

  test('MS-4.3.1 means that the document does not name are refused', async () => {
    const { customer: inMs } = await createCustomer(ms, 'sales_rep', { name: 'Means' });
    expect((await speak(ms, 'sales_rep', inMs, { intention: 'x', means: 'VISIT' })).refusals).toMatchObject([
      { code: 'ENUM_NOT_IN_PACK', field: 'means' },
    ]);
    expect((await speak(ms, 'sales_rep', inMs, { intention: 'x', means: 'SOCIAL_MEDIA' })).refusals).toEqual([]);
    expect((await speak(tm, 'sales_rep', customer, { means: 'SMS' })).refusals).toMatchObject([
      { code: 'ENUM_NOT_IN_PACK', field: 'means' },
    ]);
  });

  test('TM-5.1.1c the sales manager reads the team’s entries and writes none for others', async () => {
    const { interaction } = await speak(tm, 'sales_rep', customer);
    const { data } = await run(tm, 'sales_manager', 'query ($id: ID!) { interaction(id: $id) { summary } }', { id: interaction.id });
    expect(data.interaction).toEqual({ summary: call.summary });
    expect((await speak(tm, 'sales_manager', customer)).refusals).toMatchObject([{ code: 'OUT_OF_REACH' }]);
  });
});

describe('who reads what was said', () => {
  const read = '{ interactions { totalCount } }';
  const count = async (company: Company, as: string): Promise<number> => (await run(company, as, read)).data.interactions.totalCount;
  let inBs: Versioned;

  beforeAll(async () => {
    const { customer: inMc } = await createCustomer(mc, 'sales_rep', { name: 'Heard' });
    await speak(mc, 'sales_rep', inMc);
    ({ customer: inBs } = await createCustomer(bs, 'business_rep', { name: 'Heard' }));
    await speak(bs, 'business_rep', inBs);
  });

  test('MC-5.2.2 readers of the customer read it: the service all of it, the market department nothing', async () => {
    expect(
      await Promise.all(
        ['sales_rep', 'sales_manager', 'service_manager', 'service_specialist', 'marketing_director'].map((post) => count(mc, post)),
      ),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(await Promise.all(['marketing_manager', 'marketing_specialist', 'production'].map((post) => count(mc, post)))).toEqual([
      0, 0, 0,
    ]);
  });

  test('TM-4.2.3a a mailing list opens nothing of it', async () => {
    expect(await count(tm, 'brand_member')).toBe(0);
  });

  test('BS-2.2.4c the assistant enters for every customer and reads what others said; who spoke keeps reading', async () => {
    expect((await speak(bs, 'business_assistant', inBs, { means: 'VISIT', direction: 'INBOUND' })).refusals).toEqual([]);
    expect(await count(bs, 'business_assistant')).toBe(2);
    expect(await count(bs, 'service_specialist')).toBe(0);
    await bs.database.asOwner('update customer_assignment set member_id = $2 where organization_id = $1', [
      bs.organizationId,
      bs.member('marketing_manager').uuid,
    ]);
    await bs.database.asOwner('update customer set created_by_id = $2 where organization_id = $1', [
      bs.organizationId,
      bs.member('marketing_manager').uuid,
    ]);
    expect(await count(bs, 'business_rep')).toBe(1);
  });
});

describe('people at a customer', () => {
  const change = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { contact { id version name phone isPrimary state } refusals { code field rule clauses { id } } } }`;
  const remove = `mutation ($input: RemoveContactInput!) { removeContact(input: $input) { contact { id version state mailingConsent } refusals { code } } }`;
  let customer: Versioned;

  beforeEach(async () => {
    ({ customer } = await createCustomer(ms, 'sales_rep', { name: 'People' }));
  });

  test('MS-4.1.2 a contact can be contacted: by e-mail, telephone or WeChat', async () => {
    const bare = { customerId: customer.id, name: 'Nobody' };
    const { data } = await run(
      ms,
      'sales_rep',
      'mutation ($input: AddContactInput!) { addContact(input: $input) { refusals { code field clauses { id } } } }',
      { input: bare },
    );
    expect(data.addContact.refusals).toMatchObject([{ code: 'MISSING_FIELD', field: 'email', clauses: [{ id: 'MS-4.1.2' }] }]);
    const contact = await addContact(ms, 'sales_rep', customer.id);
    const emptied = (await run(ms, 'sales_rep', change, { input: { id: contact.id, expectedVersion: 1, email: null } })).data.changeContact;
    expect(emptied.refusals).toMatchObject([{ code: 'MISSING_FIELD' }]);
    const moved = (await run(ms, 'sales_rep', change, { input: { id: contact.id, expectedVersion: 1, email: null, phone: '010-1234567' } }))
      .data.changeContact;
    expect(moved.contact).toMatchObject({ phone: '010-1234567', version: 2 });
  });

  test('MS-4.1.2 one person is turned to first', async () => {
    const first = await addContact(ms, 'sales_rep', customer.id, { isPrimary: true });
    await addContact(ms, 'sales_rep', customer.id, { name: 'Second', isPrimary: true });
    const { data } = await run(
      ms,
      'sales_rep',
      'query ($id: ID!) { contact(id: $id) { isPrimary } customer: contacts(where: { isPrimary: { eq: true } }) { nodes { name } } }',
      { id: first.id },
    );
    expect(data.contact.isPrimary).toBe(false);
  });

  test('MS-4.1.2 a contact that ended stays in the file, unchanged, and is off the mailing list', async () => {
    const contact = await addContact(ms, 'sales_rep', customer.id, { mailingConsent: true });
    const { data } = await run(ms, 'sales_rep', remove, { input: { id: contact.id, expectedVersion: 1, reason: 'Left.' } });
    expect(data.removeContact.contact).toMatchObject({ state: 'ENDED', mailingConsent: false });
    expect(
      (await run(ms, 'sales_rep', change, { input: { id: contact.id, expectedVersion: 2, phone: '1234567' } })).data.changeContact.refusals,
    ).toMatchObject([{ code: 'RECORD_LOCKED' }]);
    expect(
      (await run(ms, 'sales_rep', remove, { input: { id: contact.id, expectedVersion: 2 } })).data.removeContact.refusals,
    ).toMatchObject([{ code: 'WRONG_TRANSITION' }]);
  });

  test('MS-4.1.3a the head of the department reads contacts of the department and changes none', async () => {
    const contact = await addContact(ms, 'sales_rep', customer.id);
    const input = { id: contact.id, expectedVersion: 1, phone: '1234567' };
    const { data } = await run(ms, 'department_head.finance', change, { input });
    expect(data.changeContact.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
    const mate = await ms.hire('sales_rep');
    expect((await run(ms, mate, change, { input })).data.changeContact.refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
