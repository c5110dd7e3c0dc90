import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromGlobalId } from '../../src/kernel/id.ts';
import { auditColumns, auditRow } from '../../src/database/audit.ts';
import { startSealer } from '../../src/database/sealer.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { isSound, verifyAudit, type Verification } from '../../src/database/verify.ts';
import { insertRows } from '../../src/database/write.ts';
import { clock, testCompany } from '../support/company.ts';
import { addContact, createCustomer, refusal, run, type Versioned } from './stage.ts';

const company = await testCompany('TM');
const { database, organizationId } = company;
const sealer = startSealer(database.ownerUrl, { everyMs: 3_600_000 });
afterAll(() => sealer.stop());

const seller = 'sales_rep';
const director = 'marketing_director';
const erase = `mutation ($input: ErasePersonalDataInput!) { erasePersonalData(input: $input) {
  contact { id version name title email phone mobile weChat birthday preferences state mailingConsent } refusals { code field rule clauses { id } } } }`;
const exported = `mutation ($input: ExportPersonalDataInput!) { exportPersonalData(input: $input) { data refusals { code field rule } } }`;
const change = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { contact { id version } refusals { code field } } }`;
const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id version } refusals { code field } } }`;
const history = `query ($id: ID!) { contact(id: $id) { history(first: 100) { action changes { field isErased before after } } } }`;

/** A person as nobody else in the company is. */
const person = {
  name: 'Zhao Linfeng',
  title: 'Head of purchasing',
  email: 'linfeng.zhao@sheets.example',
  phone: '+86 21 5555 0147',
  mobile: '139 1234 8867',
  weChat: 'lf_zhao_88',
  birthday: '1979-11-23',
  preferences: 'Plays the erhu.',
};

/** How the person was called and reached before. */
const earlier = { name: '赵林风', email: 'zhao@old-firm.example', mobile: '13688776655' };

async function speak(customer: Versioned, input: Record<string, unknown>): Promise<Versioned> {
  const given = { customerId: customer.id, means: 'TELEPHONE', direction: 'OUTBOUND', summary: 'Talked.', ...input };
  const { data } = await run(company, seller, record, { input: given });
  if (data.recordInteraction.refusals.length > 0) throw new Error(JSON.stringify(data.recordInteraction.refusals));
  return data.recordInteraction.interaction;
}

/** A person whom a company has known for long: renamed, spoken with, written about, and in entries from before there were keys. */
async function knownPerson(
  customerName: string,
): Promise<{ readonly customer: Versioned; readonly contact: Versioned; readonly interaction: Versioned; readonly opportunity: string }> {
  const { customer } = await createCustomer(company, seller, {
    name: customerName,
    needs: 'Zhao  Linfeng wants thin sheets (139-1234-8867).',
  });
  const { id } = await addContact(company, seller, customer.id, { ...person, ...earlier });
  const { data } = await run(company, seller, change, { input: { id, expectedVersion: 1, ...person } });
  const { version } = data.changeContact.contact;
  const interaction = await speak(customer, { contactId: id, summary: 'ZHAO LINFENG says that 赵林风 left.', opinion: 'Too dear.' });
  await speak(customer, { summary: 'Her colleague asks to write to Linfeng.Zhao@Sheets.example or call 136 8877 6655.' });
  const made = await run(
    company,
    seller,
    'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code } } }',
    { input: { name: 'Sheets for Zhao Linfeng', source: 'REFERRAL', customer: customer.id } },
  );
  await legacyEntry(id, { ...person, we_chat: person.weChat, state: 'ACTIVE' });
  return { customer, contact: { id, version }, interaction, opportunity: made.data.createOpportunity.opportunity.id };
}

/** An audit entry as it was written before persons had keys. */
async function legacyEntry(contactId: string, after: object): Promise<string> {
  const row = auditRow(organizationId, {
    at: clock.now(),
    actorId: company.member(seller).uuid,
    onBehalfOfId: null,
    sessionId: null,
    requestId: null,
    action: 'customer.update',
    rule: null,
    clauses: ['MS-4.1.2'],
    lawRevision: 'TM@1+0',
    recordType: 'Contact',
    recordId: fromGlobalId(contactId)!.uuid,
    before: null,
    after,
  });
  await inTransaction(database.transactions, organizationId, {}, (transaction) =>
    insertRows(transaction, 'audit_entry', auditColumns, [row]),
  );
  return row.id;
}

/** Names of all tables whose rows, spelled as text, hold one of the texts. */
async function tablesHolding(texts: readonly string[]): Promise<readonly string[]> {
  const tables = await database.asOwner<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await database.asOwner<{ text: string }>(`select t::text as text from ${name} t where t::text ilike any ($1)`, [
      texts.map((text) => `%${text}%`),
    ]);
    if (rows.length > 0) found.push(`${name}: ${rows[0]!.text}`);
  }
  return found;
}

async function verify(): Promise<Verification> {
  const [verification] = await verifyAudit(database.ownerUrl, organizationId);
  return verification!;
}

/** What somebody with the owner's rights could do to the tables; answers the verdict and undoes it. */
async function verdictAfter(text: string, values: unknown[] = []): Promise<Verification['broken']> {
  const saved = await database.asOwner<{ id: string; before: object | null; after: object | null }>(
    'select id, before, after from audit_entry where organization_id = $1',
    [organizationId],
  );
  await database.asOwner(text, values);
  const { broken } = await verify();
  for (const { id, before, after } of saved) {
    await database.asOwner(
      'update audit_entry set before = $2, after = $3 where id = $1 and (before is distinct from $2::jsonb or after is distinct from $3::jsonb)',
      [id, before && JSON.stringify(before), after && JSON.stringify(after)],
    );
  }
  return broken;
}

describe('what is known of a person', () => {
  let known: Awaited<ReturnType<typeof knownPerson>>;
  beforeAll(async () => {
    known = await knownPerson('Thin Sheets');
  });

  test('lies in the audit under the key of the person, and readers of the history see it as it was', async () => {
    const entries = await database.asOwner<{ text: string }>(
      `select concat(before, after) as text from audit_entry where record_type in ('Contact', 'Interaction') and request_id is not null`,
    );
    expect(entries.length).toBeGreaterThan(2);
    for (const { text } of entries) {
      for (const value of [...Object.values(person), ...Object.values(earlier)]) expect(text).not.toContain(value);
    }
    const { data } = await run(company, seller, history, { id: known.contact.id });
    const changes = data.contact.history.flatMap((entry: { changes: object[] }) => entry.changes);
    expect(changes).toContainEqual({ field: 'name', isErased: false, before: earlier.name, after: person.name });
    expect(changes).toContainEqual({ field: 'mobile', isErased: false, before: earlier.mobile, after: person.mobile });
  });

  test('G19 is handed out to who decides on access to customer data, as a whole, and that is logged', async () => {
    const input = { contactId: known.contact.id };
    expect(await refusal(company, seller, exported, { input })).toMatchObject({ code: 'NOT_PERMITTED' });
    const { data } = (await run(company, director, exported, { input })).data.exportPersonalData;
    expect(data.contact).toMatchObject({ ...person, customer: 'Thin Sheets' });
    expect(data.records).toContainEqual(expect.objectContaining({ type: 'Interaction', summary: 'ZHAO LINFENG says that 赵林风 left.' }));
    expect(data.mentions.map(({ type, field }: { type: string; field: string }) => `${type}.${field}`).toSorted()).toEqual([
      'Customer.needs',
      'Interaction.summary',
      'Opportunity.name',
    ]);
    expect(JSON.stringify(data.history)).toContain(earlier.email);
    const log = await database.asOwner('select field, member_id, record_ids from access_log where field = $1', ['export']);
    expect(log).toEqual([
      { field: 'export', member_id: company.member(director).uuid, record_ids: [fromGlobalId(known.contact.id)!.uuid] },
    ]);
  });

  test('MS-4.1.3a, BS-2.2.2j is erased by nobody who only keeps the file, and not without a reason', async () => {
    const at = { id: known.contact.id, expectedVersion: known.contact.version };
    expect(await refusal(company, seller, erase, { input: { ...at, reason: 'Asked.' } })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await refusal(company, director, erase, { input: at })).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'reason',
      clauses: [{ id: 'TM-2.1.1a' }],
    });
  });

  test('TM-5.1.1c is not erased while a next contact is agreed', async () => {
    const entry = await speak(known.customer, { contactId: known.contact.id, nextContactOn: '2026-03-02' });
    const input = { id: known.contact.id, expectedVersion: known.contact.version, reason: 'Asked.' };
    expect(await refusal(company, director, erase, { input })).toMatchObject({
      code: 'CONTACT_AGREED',
      rule: 'contact.erase.next_contact',
      clauses: [{ id: 'TM-5.1.1c' }],
    });
    await run(company, seller, 'mutation ($input: AnnulInteractionInput!) { annulInteraction(input: $input) { refusals { code } } }', {
      input: { id: entry.id, expectedVersion: 1, reason: 'Zhao Linfeng wants no calls.' },
    });
  });

  test('is erased by a dry run of it only for as long as it takes', async () => {
    const input = { id: known.contact.id, expectedVersion: known.contact.version, reason: 'Asked.', dryRun: true };
    const { data } = await run(company, director, erase, { input });
    expect(data.erasePersonalData).toMatchObject({ contact: { state: 'ERASED', name: '—' }, refusals: [] });
    expect(await tablesHolding([person.email])).not.toEqual([]);
  });
});

describe('an erased person', () => {
  let known: Awaited<ReturnType<typeof knownPerson>>;
  let colleague: Versioned;
  let namesake: Versioned;
  let otherCustomer: Versioned;
  beforeAll(async () => {
    known = await knownPerson('Thick Sheets');
    // The office telephone is shared; the name is common.
    colleague = await addContact(company, seller, known.customer.id, { name: 'Qian Duo', email: 'q@sheets.example', phone: person.phone });
    ({ customer: otherCustomer } = await createCustomer(company, seller, { name: 'Elsewhere' }));
    namesake = await addContact(company, seller, otherCustomer.id, { name: person.name, email: 'other@elsewhere.example' });
    await speak(otherCustomer, { contactId: namesake.id, summary: `${person.name} of Elsewhere called.` });
    await sealer.sealNow();
    const reason = `${person.name} (${person.email}) asked on the telephone.`;
    const input = { id: known.contact.id, expectedVersion: known.contact.version, reason };
    const { data } = await run(company, director, erase, { input });
    expect(data.erasePersonalData.refusals).toEqual([]);
  });

  test('leaves a record that says so, and nothing of who it was', async () => {
    const { data } = await run(
      company,
      director,
      `query ($id: ID!) { contact(id: $id) { name title email phone mobile weChat birthday preferences state mailingConsent }
        personalErasures { nodes { reason mentions entries contact { id } } } }`,
      { id: known.contact.id },
    );
    expect(data.contact).toEqual({
      name: '—',
      title: null,
      email: null,
      phone: null,
      mobile: null,
      weChat: null,
      birthday: null,
      preferences: null,
      state: 'ERASED',
      mailingConsent: false,
    });
    // Four at this customer, and two elsewhere that tell an address.
    expect(data.personalErasures.nodes).toEqual([
      { reason: '■■■ (■■■) asked on the telephone.', mentions: 6, entries: expect.any(Number), contact: { id: known.contact.id } },
    ]);
  });

  test('keeps what was said without saying who, and what others are called', async () => {
    const { data } = await run(
      company,
      director,
      `query ($customer: ID!, $other: ID!, $namesake: ID!, $colleague: ID!) {
        customer(id: $customer) { needs interactions { nodes { summary opinion } } opportunities { nodes { name } } }
        contact(id: $colleague) { name phone } other: contact(id: $namesake) { name }
        elsewhere: customer(id: $other) { interactions { nodes { summary } } } }`,
      { customer: known.customer.id, other: otherCustomer.id, namesake: namesake.id, colleague: colleague.id },
    );
    expect(data.customer.needs).toBe('■■■ wants thin sheets (■■■).');
    expect(data.customer.opportunities.nodes).toEqual([{ name: 'Sheets for ■■■' }]);
    expect(data.customer.interactions.nodes).toEqual(
      expect.arrayContaining([
        { summary: '■■■ says that ■■■ left.', opinion: 'Too dear.' },
        { summary: 'Her colleague asks to write to ■■■ or call ■■■.', opinion: null },
      ]),
    );
    expect(data.contact).toEqual({ name: 'Qian Duo', phone: person.phone });
    expect(data.other).toEqual({ name: person.name });
    expect(data.elsewhere.interactions.nodes).toEqual([{ summary: `${person.name} of Elsewhere called.` }]);
  });

  test('is in the history as erased', async () => {
    const { data } = await run(company, director, history, { id: known.contact.id });
    const changes = data.contact.history.flatMap((entry: { changes: { field: string }[] }) => entry.changes);
    const named = changes.filter(({ field }: { field: string }) => field === 'name');
    expect(named.length).toBeGreaterThan(2);
    for (const each of named) expect(each).toEqual({ field: 'name', isErased: true, before: null, after: null });
  });

  test('is written of no more', async () => {
    const at = { id: known.contact.id, expectedVersion: known.contact.version + 1 };
    expect(await refusal(company, seller, change, { input: { ...at, name: 'Back' } })).toMatchObject({ code: 'RECORD_LOCKED' });
    expect(await refusal(company, director, erase, { input: { ...at, reason: 'Again.' } })).toMatchObject({ code: 'WRONG_TRANSITION' });
    expect(await refusal(company, director, exported, { input: { contactId: known.contact.id } })).toMatchObject({ code: 'RECORD_LOCKED' });
    const input = { customerId: known.customer.id, means: 'TELEPHONE', direction: 'OUTBOUND', summary: 'x', contactId: known.contact.id };
    expect(await refusal(company, seller, record, { input })).toMatchObject({ code: 'INVALID_VALUE', field: 'contactId' });
  });

  test('leaves a chain that holds', async () => {
    await sealer.sealNow();
    const verification = await verify();
    expect(isSound(verification)).toBe(true);
    expect(verification).toMatchObject({ broken: null, unsealed: { count: 0n } });
    expect(verification.struck).toBeGreaterThan(3n);
  });

  describe('leaves a chain in which forgeries show', () => {
    const strucks = `select (s ->> 'entry')::uuid from audit_entry e, jsonb_array_elements(e.after -> 'struck') s where e.record_type = 'PersonalErasure' limit 1`;

    test.each([
      [
        'what is left of a struck entry is changed',
        `update audit_entry set after = after || '{"state": "ENDED"}' where id = (${strucks})`,
        'changed entry',
      ],
      [
        'a struck entry gets other values',
        `update audit_entry set after = after || '{"name": "Somebody"}' where id = (${strucks})`,
        'changed entry',
      ],
      [
        'an entry is struck that no erasure tells of',
        `update audit_entry set after = '{"erased": true}' where id = (select id from audit_entry where record_type = 'Opportunity' and after ->> 'name' like 'Sheets for Zhao%' order by id desc limit 1)`,
        'changed entry',
      ],
      [
        'an erasure is made to tell of one more',
        `update audit_entry set after = jsonb_set(after, '{struck}', after -> 'struck' || jsonb_build_object('entry', organization_id, 'digest', '')) where record_type = 'PersonalErasure'`,
        'changed entry',
      ],
    ])('%s', async (_, text, reason) => {
      expect(await verdictAfter(text)).toMatchObject({ reason });
      expect(isSound(await verify())).toBe(true);
    });
  });
});

test('nothing in the whole database holds a value of a person who was erased', async () => {
  const lonely = await company.beside('CL');
  const at = async (who: string, document: string, input: object) => {
    const { data } = await run(lonely, who, document, { input });
    return Object.values(data as Record<string, { refusals: object[] }>)[0]!;
  };
  const unique = {
    ...person,
    name: 'Ouyang Feifei',
    email: 'feifei@unique.example',
    weChat: 'ff_unique',
    phone: '+86 755 8123 4567',
    mobile: '15012349999',
    title: 'Chief of rivets',
    preferences: 'Collects rivets.',
    birthday: '1983-04-17',
  };
  const { customer } = await createCustomer(lonely, 'marketing_staff', { name: 'Rivets', preferences: 'Ask Ouyang Feifei.' });
  const contact = await addContact(lonely, 'marketing_staff', customer.id, unique);
  await at('marketing_staff', record, {
    customerId: customer.id,
    means: 'E_MAIL',
    direction: 'INBOUND',
    contactId: contact.id,
    summary: 'Ouyang Feifei wrote from feifei@unique.example.',
    need: 'Rivets for Ouyang Feifei',
  });
  await at('marketing_department_head', exported, { contactId: contact.id });
  await sealer.sealNow();
  const values = [...Object.values(unique), '75581234567', 'Ouyang Feifei'];
  expect(await tablesHolding(values)).not.toEqual([]);
  const done = await at('marketing_department_head', erase, {
    id: contact.id,
    expectedVersion: 1,
    reason: 'Asked by Ouyang Feifei.',
    withTexts: true,
  });
  expect(done.refusals).toEqual([]);
  await sealer.sealNow();
  expect(await tablesHolding(values)).toEqual([]);
  const [verification] = await verifyAudit(database.ownerUrl, lonely.organizationId);
  expect(verification).toMatchObject({ broken: null, strays: 0n });
});

test('a forgery that names the person is not covered up by an erasure', async () => {
  const { customer } = await createCustomer(company, seller, { name: 'Forged', needs: 'Wei Mingxia wants rolls.' });
  const contact = await addContact(company, seller, customer.id, { name: 'Wei Mingxia', email: 'mingxia@forged.example' });
  await sealer.sealNow();
  const entry = `where record_type = 'Customer' and after ->> 'name' = 'Forged'`;
  await database.asOwner(`update audit_entry set after = after || '{"country": "Nowhere"}' ${entry}`);
  const input = { id: contact.id, expectedVersion: 1, reason: 'Asked.' };
  expect(await refusal(company, director, erase, { input })).toMatchObject({ code: 'AUDIT_BROKEN', rule: 'contact.erase.sound_audit' });
  await database.asOwner(`update audit_entry set after = after - 'country' ${entry}`);
  expect(await refusal(company, director, erase, { input })).toBeNull();
});

test('the login of the API takes nothing out of the audit but values of persons, and changes none', async () => {
  const [entry] = await database.asOwner<{ id: string; after: Record<string, unknown> }>(
    `select id, after from audit_entry where organization_id = $1 and record_type = 'Customer' and before is null limit 1`,
    [organizationId],
  );
  const strike = (after: object) =>
    inTransaction(database.transactions, organizationId, { rollback: true }, (transaction) =>
      transaction.query({ text: 'select closedloop.strike_audit($1::uuid, null, $2::jsonb)', values: [entry!.id, JSON.stringify(after)] }),
    );
  for (const after of [
    { ...entry!.after, name: 'Another' },
    { ...entry!.after, name: undefined },
    { ...entry!.after, more: 1 },
    { name: '■■■' },
    {},
  ]) {
    await expect(strike(after)).rejects.toThrow('Only values of persons');
  }
  await strike({ ...entry!.after, name: { erased: true } });
  await strike({ ...entry!.after, name: '■■■' });
  await expect(
    inTransaction(database.transactions, organizationId, { rollback: true }, (transaction) =>
      transaction.query({ text: 'update audit_entry set after = null where id = $1', values: [entry!.id] }),
    ),
  ).rejects.toThrow('permission denied');
});
