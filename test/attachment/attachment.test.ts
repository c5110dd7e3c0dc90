import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { fromGlobalId } from '../../src/kernel/id.ts';
import { openJobs } from '../../src/database/jobs.ts';
import { byToken, machineIn, tokenOf } from '../organization/machines.ts';
import { addContact, createCustomer, refusal, run, type Versioned } from '../customer/stage.ts';
import { COLLECT_FILES, collectFiles } from '../../src/attachment/collect-files.ts';
import { clock, testCompany } from '../support/company.ts';
import { filesServer } from './files-server.ts';

const company = await testCompany('TM');
const address = await filesServer(company.app);
const guarded = await filesServer(company.app, { strangerPoints: 12 });
const seller = 'sales_rep';
const other = await company.hire('sales_rep');

const ask = `mutation ($input: RequestUploadInput!) { requestUpload(input: $input) { upload { id url expiresAt size } refusals { code field rule message clauses { id } } } }`;
const attach = `mutation ($input: AttachFileInput!) { attachFile(input: $input) {
  attachment { id version name contentType size sha256 url customer { id } opportunity { id } } refusals { code field rule } } }`;
const rename = `mutation ($input: RenameAttachmentInput!) { renameAttachment(input: $input) { attachment { id version name } refusals { code field } } }`;
const remove = `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { refusals { code field } } }`;

const pdf = (length: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(length - 9, 'x')]);

interface Upload {
  readonly id: string;
  readonly url: string;
}

async function requested(recordId: string, given: Record<string, unknown> = {}, who = seller): Promise<Upload> {
  const input = { recordId, name: 'Offer.pdf', contentType: 'application/pdf', size: 1_000, ...given };
  const { data } = await run(company, who, ask, { input });
  expect(data.requestUpload.refusals).toEqual([]);
  return data.requestUpload.upload;
}

async function put(url: string, content: Buffer): Promise<number> {
  const answer = await fetch(`${address}${url}`, { method: 'PUT', body: new Uint8Array(content) });
  await answer.arrayBuffer();
  return answer.status;
}

async function attached(recordId: string, content = pdf(1_000), given: Record<string, unknown> = {}) {
  const upload = await requested(recordId, { size: content.length, ...given });
  expect(await put(upload.url, content)).toBe(204);
  const { data } = await run(company, seller, attach, { input: { uploadId: upload.id } });
  expect(data.attachFile.refusals).toEqual([]);
  return data.attachFile.attachment;
}

async function download(url: string): Promise<Response> {
  return fetch(`${address}${url}`);
}

const stored = () => company.database.asOwner<{ id: string; state: string }>('select id, state from stored_file order by id');

let customer: Versioned;
beforeAll(async () => {
  ({ customer } = await createCustomer(company, seller, { name: 'Sheets' }));
});

describe('a file', () => {
  test('is attached to a record and comes back as it was, for saving and never for showing', async () => {
    const content = pdf(150_000);
    const attachment = await attached(customer.id, content, { name: 'Angebot „März“ 报价.pdf' });
    expect(attachment).toMatchObject({
      name: 'Angebot „März“ 报价.pdf',
      contentType: 'application/pdf',
      size: 150_000,
      sha256: createHash('sha256').update(content).digest('hex'),
      customer: { id: customer.id },
      opportunity: null,
    });
    const answer = await download(attachment.url);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '150000',
      'content-disposition': `attachment; filename="Angebot _M_rz_ __.pdf"; filename*=UTF-8''Angebot%20%E2%80%9EM%C3%A4rz%E2%80%9C%20%E6%8A%A5%E4%BB%B7.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
      'cache-control': 'private, no-store',
    });
    const { data } = await run(company, seller, 'query ($id: ID!) { customer(id: $id) { attachments { nodes { id } } } }', {
      id: customer.id,
    });
    expect(data.customer.attachments.nodes).toEqual([{ id: attachment.id }]);
  });

  test('is attached to contacts, interactions and opportunities too', async () => {
    const contact = await addContact(company, seller, customer.id);
    const spoken = await run(
      company,
      seller,
      'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }',
      { input: { customerId: customer.id, means: 'E_MAIL', direction: 'INBOUND', summary: 'Sent drawings.' } },
    );
    const made = await run(
      company,
      seller,
      'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }',
      { input: { name: 'Press', source: 'REFERRAL' } },
    );
    for (const id of [contact.id, spoken.data.recordInteraction.interaction.id, made.data.createOpportunity.opportunity.id]) {
      expect((await attached(id)).name).toBe('Offer.pdf');
    }
    expect(
      await refusal(company, seller, ask, {
        input: { recordId: company.member(seller).id, name: 'a.pdf', contentType: 'application/pdf', size: 1 },
      }),
    ).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'recordId',
    });
  });

  test('is renamed and removed by who may change the record; its content goes after the commit, and the audit keeps that it was there', async () => {
    const attachment = await attached(customer.id);
    const at = { id: attachment.id, expectedVersion: 1 };
    expect(await refusal(company, seller, rename, { input: { ...at, name: 'Offer.exe' } })).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'name',
    });
    const { data } = await run(company, seller, rename, { input: { ...at, name: 'Final offer.pdf' } });
    expect(data.renameAttachment.attachment).toMatchObject({ version: 2, name: 'Final offer.pdf' });
    expect(await refusal(company, 'marketing_director', remove, { input: { ...at, expectedVersion: 2 } })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    expect(await refusal(company, seller, remove, { input: { ...at, expectedVersion: 2, dryRun: true } })).toBeNull();
    expect((await download(attachment.url)).status).toBe(200);
    expect(await refusal(company, seller, remove, { input: { ...at, expectedVersion: 2 } })).toBeNull();
    expect((await download(attachment.url)).status).toBe(404);
    const trail = await company.database.asOwner(
      `select after is null as gone, coalesce(after, before) ->> 'name' as name from audit_entry where record_type = 'Attachment' and record_id = (
        select record_id from audit_entry where record_type = 'Attachment' and before ->> 'name' = 'Final offer.pdf') order by id`,
    );
    expect(trail).toEqual([
      { gone: false, name: 'Offer.pdf' },
      { gone: false, name: 'Final offer.pdf' },
      { gone: true, name: 'Final offer.pdf' },
    ]);
  });
});

describe('the right to a file', () => {
  test('is that to its record, asked for again at the download', async () => {
    const attachment = await attached(customer.id);
    const query = 'query ($id: ID!) { attachment(id: $id) { id url } customer(id: $customer) { id } }'.replace(
      '$id: ID!',
      '$id: ID!, $customer: ID!',
    );
    const variables = { id: attachment.id, customer: customer.id };
    expect((await run(company, other, query, variables)).data).toEqual({ attachment: null, customer: null });
    const manager = (await run(company, 'sales_manager', query, variables)).data.attachment;
    expect((await download(manager.url)).status).toBe(200);
    await company.app.settle();
    const reads = await company.database.asOwner(
      `select 1 from access_log where record_type = 'Attachment' and member_id = $1 and $2::uuid = any(record_ids)`,
      [company.member('sales_manager').uuid, fromGlobalId(attachment.id)!.uuid],
    );
    expect(reads.length).toBe(2);
    await company.database.asOwner(`update member set state = 'DEACTIVATED' where id = $1`, [company.member('sales_manager').uuid]);
    expect((await download(manager.url)).status).toBe(404);
    await company.database.asOwner(`update member set state = 'ACTIVE' where id = $1`, [company.member('sales_manager').uuid]);
    // The customer is taken from the seller, for whom the link was made.
    await company.database.asOwner(`update customer_assignment set until_day = '2026-03-01'`);
    await company.database.asOwner('update customer set created_by_id = null');
    expect((await download(attachment.url)).status).toBe(404);
    await company.database.asOwner('update customer_assignment set until_day = null');
    expect((await download(attachment.url)).status).toBe(200);
  });

  test('of one record says nothing of those of others', async () => {
    const mc = await company.beside('MC');
    const inMc = async (who: string, document: string, variables: Record<string, unknown>) =>
      (await run(mc, who, document, variables)).data;
    const { customer: theirs } = await createCustomer(mc, 'sales_rep', { name: 'Read by service' });
    const made = await inMc(
      'sales_rep',
      'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }',
      {
        input: { name: 'Read by sales', source: 'REFERRAL', customer: theirs.id },
      },
    );
    for (const recordId of [theirs.id, made.createOpportunity.opportunity.id]) {
      const input = { recordId, name: 'Offer.pdf', contentType: 'application/pdf', size: 1_000 };
      const { requestUpload: asked } = await inMc('sales_rep', ask, { input });
      expect(await put(asked.upload.url, pdf(1_000))).toBe(204);
      expect((await inMc('sales_rep', attach, { input: { uploadId: asked.upload.id } })).attachFile.refusals).toEqual([]);
    }
    const seen = async (who: string) =>
      (await inMc(who, '{ attachments { nodes { customer { id } opportunity { id } } } }', {})).attachments.nodes.map(
        (each: { customer: object | null }) => each.customer !== null,
      );
    expect((await seen('sales_rep')).toSorted()).toEqual([false, true]);
    expect(await seen('service_specialist')).toEqual([true]);
  });

  test('of a machine ends with its token', async () => {
    const machine = await machineIn(company, 'sales_rep');
    const token = await tokenOf(company, machine.id, ['opportunity.manage']);
    const made = await byToken(
      company,
      token,
      'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code } } }',
      {
        input: { name: 'By machine', source: 'REFERRAL' },
      },
      { idempotencyKey: 'made-by-a-machine' },
    );
    const input = { recordId: made!.data.createOpportunity.opportunity.id, name: 'Offer.pdf', contentType: 'application/pdf', size: 1_000 };
    const asked = await byToken(company, token, ask, { input });
    const { upload } = asked!.data.requestUpload;
    expect(await put(upload.url, pdf(1_000))).toBe(204);
    const done = await byToken(company, token, attach, { input: { uploadId: upload.id } });
    const { url } = done!.data.attachFile.attachment;
    expect((await download(url)).status).toBe(200);
    await company.database.asOwner(`update api_token set state = 'REVOKED'`);
    expect((await download(url)).status).toBe(404);
  });

  test('ends with the link, five minutes later, and no link is made by hand', async () => {
    const { url } = await attached(customer.id);
    const changed = url.replace(/.$/, (last: string) => (last === 'A' ? 'Q' : 'A'));
    for (const wrong of [
      changed,
      `${url}A`,
      '/files/download/',
      '/files/download/../../etc/passwd',
      '/files/download/%2e%2e%2fetc',
      url.replace('.', '.x.'),
    ]) {
      expect((await download(wrong)).status).toBe(404);
    }
    const now = clock.now().toISOString();
    clock.forward(5 * 60_000 - 1);
    expect((await download(url)).status).toBe(200);
    clock.forward(1);
    expect((await download(url)).status).toBe(404);
    clock.set(now);
  });

  test('takes points of the address, so that links are not tried at will', async () => {
    const tried: Response[] = [];
    for (let time = 0; time < 3; time += 1) tried.push(await fetch(`${guarded}/files/download/x.y`));
    expect(tried.map(({ status }) => status)).toEqual([404, 404, 429]);
    expect(tried[1]!.headers.get('ratelimit')).toContain('"address";r=2');
    expect(Number(tried[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await tried[2]!.text()).toContain('"code":"RATE_LIMITED"');
  });

  test('to attach is that to change the record, asked for again when it is attached', async () => {
    const input = { recordId: customer.id, name: 'a.pdf', contentType: 'application/pdf', size: 1_000 };
    expect(await refusal(company, other, ask, { input })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(company, 'marketing_director', ask, { input })).toMatchObject({ code: 'NOT_PERMITTED' });
    const upload = await requested(customer.id);
    expect(await put(upload.url, pdf(1_000))).toBe(204);
    expect(await refusal(company, other, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'NOT_FOUND' });
    await company.database.asOwner(`update customer set state = 'LOST'`);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'RECORD_LOCKED' });
    await company.database.asOwner(`update customer set state = 'PROSPECT'`);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toBeNull();
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'FILE_NOT_UPLOADED' });
  });
});

describe('a request for an upload is refused', () => {
  test.each([
    [{ contentType: 'text/html', name: 'a.html' }, 'FILE_TYPE contentType'],
    [{ contentType: 'image/svg+xml', name: 'a.svg' }, 'FILE_TYPE contentType'],
    [{ contentType: 'constructor', name: 'a.pdf' }, 'FILE_TYPE contentType'],
    [{ size: 0 }, 'FILE_TOO_LARGE size'],
    [{ size: -1 }, 'FILE_TOO_LARGE size'],
    [{ size: 200_001 }, 'FILE_TOO_LARGE size'],
    [{ name: 'a.exe' }, 'INVALID_VALUE name'],
    [{ name: 'a.pdf.exe' }, 'INVALID_VALUE name'],
    [{ name: '../../etc/passwd.pdf' }, 'INVALID_VALUE name'],
    [{ name: '..\\a.pdf' }, 'INVALID_VALUE name'],
    [{ name: 'a\u0000.pdf' }, 'INVALID_VALUE name'],
    [{ name: 'a\r\nX: y.pdf' }, 'INVALID_VALUE name'],
    [{ name: 'fdp.\u202eexe.pdf' }, 'INVALID_VALUE name'],
    [{ name: 'a\u200b.pdf' }, 'INVALID_VALUE name'],
    [{ name: '\ud800.pdf' }, 'INVALID_VALUE name'],
    [{ name: 'con.pdf' }, 'INVALID_VALUE name'],
    [{ name: '.pdf' }, 'INVALID_VALUE name'],
    [{ name: ' ' }, 'INVALID_VALUE name'],
    [{ name: `${'a'.repeat(197)}.pdf` }, 'INVALID_VALUE name'],
  ])('%j', async (given, expected) => {
    const input = { recordId: customer.id, name: 'Offer.pdf', contentType: 'application/pdf', size: 1_000, ...given };
    const refused = await refusal(company, seller, ask, { input });
    expect(`${refused?.code} ${refused?.field}`).toBe(expected);
    expect(refused!.clauses.map(({ id }) => id)).toEqual(['TM-1.1']);
  });

  test('when the files of the organization have no room for it, promised ones counted', async () => {
    const beside = await company.beside('CL');
    const { customer: theirs } = await createCustomer(beside, 'marketing_staff', { name: 'Full' });
    const input = { recordId: theirs.id, name: 'a.pdf', contentType: 'application/pdf', size: 200_000 };
    const all = await Promise.all(Array.from({ length: 6 }, () => refusal(beside, 'marketing_staff', ask, { input })));
    expect(all.map((refused) => refused?.code ?? 'taken').toSorted()).toEqual([
      'NO_ROOM_FOR_FILES',
      'taken',
      'taken',
      'taken',
      'taken',
      'taken',
    ]);
  });
});

describe('an upload', () => {
  test.each<[string, Record<string, unknown>, Buffer, number]>([
    ['longer than announced', {}, pdf(1_001), 413],
    ['shorter than announced', {}, pdf(999), 400],
    ['empty', {}, Buffer.alloc(0), 400],
    ['of another type than announced', {}, Buffer.alloc(1_000, 'MZ'), 415],
    [
      'a page posing as text',
      { contentType: 'text/plain', name: 'a.txt', size: 50 },
      Buffer.from('<html><script>alert(1)</script></html>'.padEnd(50)),
      415,
    ],
    ['bytes posing as text', { contentType: 'text/csv', name: 'a.csv', size: 50 }, Buffer.alloc(50), 415],
  ])('that is %s is refused, leaves nothing, and uses its link up', async (_, given, content, status) => {
    const upload = await requested(customer.id, given);
    expect(await put(upload.url, content)).toBe(status);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'FILE_NOT_UPLOADED' });
    expect(await put(upload.url, content)).toBe(404);
  });

  test('is cut off where it does not say how long it is and goes on', async () => {
    const upload = await requested(customer.id);
    const status = await new Promise<number | string>((resolve) => {
      const sending = request(`${address}${upload.url}`, { method: 'PUT' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      });
      sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code!));
      const more = (): void => {
        if (!sending.destroyed && sending.write(pdf(64_000))) setImmediate(more);
        else sending.once('drain', more);
      };
      more();
    });
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(status);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'FILE_NOT_UPLOADED' });
  });

  test('that is broken off leaves nothing', async () => {
    const upload = await requested(customer.id, { size: 100_000 });
    const sending = request(`${address}${upload.url}`, { method: 'PUT', headers: { 'content-length': 100_000 } });
    sending.on('error', () => {});
    sending.write(pdf(50_000));
    while ((await stored()).every(({ state }) => state !== 'RECEIVING')) await new Promise(setImmediate);
    sending.destroy();
    while ((await stored()).some(({ state }) => state === 'RECEIVING')) await new Promise(setImmediate);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'FILE_NOT_UPLOADED' });
  });

  test('comes once: of two under one link, one is taken', async () => {
    const upload = await requested(customer.id);
    const statuses = await Promise.all([put(upload.url, pdf(1_000)), put(upload.url, pdf(1_000)), put(upload.url, pdf(1_000))]);
    expect(statuses.toSorted((one, another) => one - another)).toEqual([204, 404, 404]);
  });

  test('comes in time, under a link that the platform made', async () => {
    const upload = await requested(customer.id);
    const changed = upload.url.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'));
    for (const wrong of [changed, '/files/upload/', '/files/upload/AAAA', `${upload.url}A`]) expect(await put(wrong, pdf(1_000))).toBe(404);
    const now = clock.now().toISOString();
    clock.forward(15 * 60_000);
    expect(await put(upload.url, pdf(1_000))).toBe(404);
    clock.set(now);
    expect(await put(upload.url, pdf(1_000))).toBe(204);
    clock.forward(15 * 60_000);
    expect(await refusal(company, seller, attach, { input: { uploadId: upload.id } })).toMatchObject({ code: 'NOT_FOUND' });
    clock.set(now);
  });
});

describe('files that nothing keeps', () => {
  test('are collected: those of removed attachments at once, uploads an hour after their link', async () => {
    const kept = await attached(customer.id);
    const removed = await attached(customer.id);
    await requested(customer.id);
    await run(company, seller, remove, { input: { id: removed.id, expectedVersion: 1 } });
    const gone: string[] = [];
    const store = { put: async () => {}, get: async () => null, remove: async (key: string) => void gone.push(key) };
    const jobs = openJobs({
      url: company.database.ownerUrl,
      tasks: { [COLLECT_FILES]: collectFiles(store) },
      everyMinute: [COLLECT_FILES],
      clock,
      log: { error: () => {}, debug: () => {} },
    });
    await jobs.runDue();
    expect(gone.length).toBeGreaterThan(0);
    const before = await stored();
    expect(before.some(({ state }) => state === 'REQUESTED')).toBe(true);
    const now = clock.now().toISOString();
    clock.forward(76 * 60_000);
    await jobs.runDue();
    const left = await stored();
    expect(new Set(left.map(({ state }) => state))).toEqual(new Set(['ATTACHED']));
    clock.set(now);
    await jobs.stop();
    const { data } = await run(company, seller, 'query ($id: ID!) { attachment(id: $id) { url } }', { id: kept.id });
    expect((await download(data.attachment.url)).status).toBe(200);
  });
});

test('MS-4.1.3a files of an erased person go with the person', async () => {
  const contact = await addContact(company, seller, customer.id, { name: 'Sun Yi', email: 'sun.yi@sheets.example' });
  await attached(contact.id, pdf(1_000), { name: 'Sun Yi.pdf' });
  const about = await attached(customer.id, pdf(1_000), { name: 'Minutes with Sun Yi.pdf' });
  const erase = `mutation ($input: ErasePersonalDataInput!) { erasePersonalData(input: $input) { contact { attachments { totalCount } } refusals { code } } }`;
  const { data } = await run(company, 'marketing_director', erase, { input: { id: contact.id, expectedVersion: 1, reason: 'Asked.' } });
  expect(data.erasePersonalData).toEqual({ contact: { attachments: { totalCount: 0 } }, refusals: [] });
  const left = await run(company, seller, 'query ($id: ID!) { attachment(id: $id) { name } }', { id: about.id });
  expect(left.data.attachment.name).toBe('Minutes with ■■■.pdf');
  const texts = await company.database.asOwner(
    `select 1 from audit_entry where concat(before, after) ilike '%sun yi%' union all select 1 from stored_file f where f.name ilike '%sun yi%' and exists (select 1 from attachment a where a.file_id = f.id)`,
  );
  expect(texts).toEqual([]);
});
