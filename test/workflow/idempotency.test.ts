import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { JobContext } from '../../src/database/jobs.ts';
import { forgetOldKeys } from '../../src/workflow/forget-old-keys.ts';
import { byToken, inDays, machineIn, makeToken, tokenOf } from '../organization/machines.ts';
import { clock, testCompany, type Answer } from '../support/company.ts';
import { rowCounts } from './deeds.ts';

const company = await testCompany('TM');
const { database, organizationId } = company;
const manager = company.as('company_management');
const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id version name history { action } availableTransitions { name allowed } } refusals { code message } } }`;
const CHANGE = `mutation ($input: ChangeProductInput!) { changeProduct(input: $input) { product { id version name } refusals { code } } }`;

let count = 0;
const fresh = (what: string): string => `${what} ${(count += 1)}`;
let idempotencyKey: string;
beforeEach(() => {
  idempotencyKey = fresh('key').replace(' ', '-');
});

const create = (name: string, by = manager, key = idempotencyKey) => by.run(CREATE, { input: { name } }, { idempotencyKey: key });
const made = async (name: string) => (await database.asOwner('select 1 from product where name = $1', [name])).length;
const kept = (key = idempotencyKey) => database.asOwner<{ answers: object }>('select answers from idempotency_key where key = $1', [key]);
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;

describe('the same key with the same body', () => {
  it('is done once and answered as before, the payload letter for letter', async () => {
    const name = fresh('Product');
    const first = await create(name);
    expect(first.isReplayed).toBeUndefined();
    const again = await create(name);
    expect(again.isReplayed).toBe(true);
    expect(JSON.stringify(again.data)).toBe(JSON.stringify(first.data));
    expect(await made(name)).toBe(1);
  });

  it('is answered as before although the record has changed since', async () => {
    const name = fresh('Product');
    const first = await create(name);
    const { id } = first.data.createProduct.product;
    await manager.run(CHANGE, { input: { id, expectedVersion: 1, name: fresh('Product') } });
    expect((await create(name)).data).toEqual(first.data);
  });

  it('leaves one audit entry and one outbox row', async () => {
    const name = fresh('Product');
    await create(name);
    const before = await rowCounts(company);
    await create(name);
    expect(await rowCounts(company)).toEqual(before);
  });

  it('does not mind in which order a client writes the fields of an input', async () => {
    const [name, series] = [fresh('Product'), 'S'];
    const first = await manager.run(CREATE, { input: { name, series } }, { idempotencyKey });
    expect(await manager.run(CREATE, { input: { series, name } }, { idempotencyKey })).toEqual({ ...first, isReplayed: true });
  });

  it('answers masks and places that show the record twice, and payloads without one', async () => {
    const twice = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { one: product { name } refusals { code } two: product { id } } }`;
    const input = { name: fresh('Product') };
    const first = await manager.run(twice, { input }, { idempotencyKey });
    expect(first.data.createProduct.two.id).toMatch(/^prd_/);
    expect(await manager.run(twice, { input }, { idempotencyKey })).toEqual({ ...first, isReplayed: true });
    const none = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { refusals { code } } }`;
    const other = { input: { name: fresh('Product') } };
    await manager.run(none, other, { idempotencyKey: 'none' });
    expect(await manager.run(none, other, { idempotencyKey: 'none' })).toMatchObject({
      data: { createProduct: { refusals: [] } },
      isReplayed: true,
    });
  });

  it('gives each mutation of a document its own part', async () => {
    const document = `mutation ($a: CreateProductInput!, $b: CreateProductInput!) { a: createProduct(input: $a) { product { name } refusals { code } } b: createProduct(input: $b) { product { name } refusals { code } } }`;
    const [a, b] = [{ name: fresh('Product') }, { name: fresh('Product') }];
    const first = await manager.run(document, { a, b }, { idempotencyKey });
    const again = await manager.run(document, { a, b }, { idempotencyKey });
    expect(again).toEqual({ ...first, isReplayed: true });
    expect([first.data.a.product.name, first.data.b.product.name]).toEqual([a.name, b.name]);
    expect(await Promise.all([made(a.name), made(b.name)])).toEqual([1, 1]);
    expect(Object.keys((await kept())[0]!.answers).toSorted()).toEqual(['a', 'b']);
  });

  it('shows a secret once: a replay has null for it, and the store never had it', async () => {
    const document = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token apiToken { id prefix } refusals { code } } }`;
    const input = { name: 'A script', scope: ['platform.manage_products'], expiresAt: inDays(3) };
    const { createApiToken: first } = (await manager.run(document, { input }, { idempotencyKey })).data;
    const { createApiToken: again } = (await manager.run(document, { input }, { idempotencyKey })).data;
    expect(first.token).toMatch(/^clk_/);
    expect(again).toEqual({ ...first, token: null });
    expect(JSON.stringify(await kept())).not.toContain(first.token.split('_')[2]);
  });
});

describe('the same key with another body', () => {
  it.each([
    ['other values', CREATE, {}],
    ['another document', CREATE.replace('version', ''), { same: true }],
  ])('is refused as an error: %s', async (_what, document, { same }: { same?: boolean }) => {
    const name = fresh('Product');
    await create(name);
    const other = same ? name : fresh('Product');
    const answered = await manager.run(document, { input: { name: other } }, { idempotencyKey });
    expect(codeOf(answered)).toBe('IDEMPOTENCY_CONFLICT');
    expect(answered.data).toEqual({ createProduct: null });
    expect(answered.errors![0]!.extensions.refusals).toMatchObject([
      { code: 'IDEMPOTENCY_CONFLICT', rule: 'platform.request.key', field: 'Idempotency-Key', remedy: expect.any(String) },
    ]);
    expect(await made(other)).toBe(same ? 1 : 0);
  });

  it('is refused for another field of another document too', async () => {
    const name = fresh('Product');
    await create(name);
    const document = CREATE.replace('createProduct(', 'other: createProduct(');
    expect(codeOf(await manager.run(document, { input: { name: fresh('Product') } }, { idempotencyKey }))).toBe('IDEMPOTENCY_CONFLICT');
  });
});

describe('a key', () => {
  it.each(['', ' ', 'a b', 'ä', 'a\tb', 'x'.repeat(256)])('is 1 to 255 visible ASCII characters, not %j', async (key) => {
    const name = fresh('Product');
    expect(codeOf(await create(name, manager, key))).toBe('BAD_USER_INPUT');
    expect(await made(name)).toBe(0);
  });

  it.each(['!', 'x'.repeat(255), `~"'\\;--$1`])('may be %j', async (key) => {
    expect((await create(fresh('Product'), manager, key)).errors).toBeUndefined();
  });

  it('belongs to one member alone', async () => {
    const names = [fresh('Product'), fresh('Product')];
    await create(names[0]!);
    const other = await create(names[1]!, company.as('marketing_director'));
    expect([other.errors, other.isReplayed, other.data.createProduct.refusals]).toEqual([undefined, undefined, []]);
  });

  it('that came with a sign-in or another token is used: the same request under it is neither done again nor answered', async () => {
    const name = fresh('Product');
    const { payload } = await makeToken(company, 'company_management', ['platform.manage_products']);
    await create(name);
    const answered = (await byToken(company, payload.token, CREATE, { input: { name } }, { idempotencyKey }))!;
    expect(codeOf(answered)).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('of another organization is another key', async () => {
    const neighbour = await company.beside('TM');
    const name = fresh('Product');
    await create(name);
    const answered = await create(name, neighbour.as('company_management'));
    expect([answered.errors, answered.isReplayed]).toEqual([undefined, undefined]);
    expect(await made(name)).toBe(2);
    const client = new pg.Client({ connectionString: database.apiUrl });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true)`, [neighbour.organizationId]);
    const seen = await client.query('select organization_id from idempotency_key where organization_id <> $1', [neighbour.organizationId]);
    await client.end();
    expect(seen.rows).toEqual([]);
  });

  it('is kept for 24 hours, then it is new, and old ones are taken away of all organizations', async () => {
    const start = clock.now().toISOString();
    const name = fresh('Product');
    const first = await create(name);
    clock.forward(24 * 3_600_000 - 1);
    expect((await create(name)).data).toEqual(first.data);
    const asOwner: JobContext['asOwner'] = ({ text, values }) => database.asOwner(text, [...(values ?? [])]);
    const forget = () => forgetOldKeys({} as never, { clock, asOwner, signal: new AbortController().signal });
    await forget();
    expect(await kept()).toHaveLength(1);
    clock.forward(1);
    const answered = await create(name);
    expect([answered.isReplayed, answered.data.createProduct.refusals.map(({ code }: { code: string }) => code)]).toEqual([
      undefined,
      ['ALREADY_EXISTS'],
    ]);
    const other = fresh('Product');
    expect((await create(other)).data.createProduct.refusals).toEqual([]);
    expect(await made(other)).toBe(1);
    clock.forward(24 * 3_600_000);
    await forget();
    expect(await database.asOwner('select 1 from idempotency_key')).toEqual([]);
    clock.set(start);
  });
});

describe('what had no effect keeps no key', () => {
  it('a refusal is not stored: once its cause is mended, the same request is done', async () => {
    const [taken, name] = [fresh('Product'), fresh('Product')];
    const { id } = (await create(taken, manager, 'other')).data.createProduct.product;
    const change = () => manager.run(CHANGE, { input: { id, expectedVersion: 1, name } }, { idempotencyKey });
    const blocking = (await create(name, manager, 'blocking')).data.createProduct.product;
    expect((await change()).data.changeProduct.refusals).toEqual([{ code: 'ALREADY_EXISTS' }]);
    expect(await kept()).toEqual([]);
    await manager.run(CHANGE, { input: { id: blocking.id, expectedVersion: 1, name: fresh('Product') } });
    expect((await change()).data.changeProduct).toMatchObject({ product: { name }, refusals: [] });
  });

  it('a dry run is not stored, and meets no key', async () => {
    const name = fresh('Product');
    const dry = () => manager.run(CREATE, { input: { name, dryRun: true } }, { idempotencyKey });
    await dry();
    expect(await kept()).toEqual([]);
    expect((await create(name)).data.createProduct.refusals).toEqual([]);
    expect((await dry()).data.createProduct.refusals).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  });
});

describe('a request under way', () => {
  it('is not waited for: its twin is told to come back', async () => {
    const name = fresh('Product');
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const actor = company.member('company_management').uuid;
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [organizationId + actor + idempotencyKey]);
    const answered = await create(name);
    expect(codeOf(answered)).toBe('CONFLICT');
    expect(answered.errors![0]!.extensions.refusals).toMatchObject([{ code: 'REQUEST_IN_FLIGHT', rule: 'platform.request.once' }]);
    await client.end();
    expect((await create(name)).data.createProduct.refusals).toEqual([]);
  });

  it('of a hundred at once one is done, and the others get its answer or are told to come back', async () => {
    const name = fresh('Product');
    const answers = await Promise.all(Array.from({ length: 100 }, () => create(name)));
    expect(await made(name)).toBe(1);
    const done = answers.filter(({ errors }) => !errors);
    const originals = done.filter(({ isReplayed }) => !isReplayed);
    expect(originals).toHaveLength(1);
    for (const each of done) expect(each.data).toEqual(originals[0]!.data);
    expect(new Set(answers.filter(({ errors }) => errors).map(codeOf))).toEqual(new Set(['CONFLICT'].slice(done.length === 100 ? 1 : 0)));
    const [entry] = await database.asOwner(`select count(*)::int as entries from audit_entry where after ->> 'name' = $1`, [name]);
    expect(entry).toEqual({ entries: 1 });
  });

  it('of a hundred with different bodies one is done', async () => {
    const names = Array.from({ length: 100 }, () => fresh('Product'));
    const answers = await Promise.all(names.map((name) => create(name)));
    const [{ found }] = (await database.asOwner('select count(*)::int as found from product where name = any($1)', [names])) as [
      { found: number },
    ];
    expect(found).toBe(1);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter(({ errors }) => errors).every((each) => ['CONFLICT', 'IDEMPOTENCY_CONFLICT'].includes(codeOf(each)))).toBe(true);
  });
});

describe('a replay respects the rights of today', () => {
  const LEAD = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id name } refusals { code } } }`;
  it('a record that the caller no longer sees is null', async () => {
    const hired = await company.hire('sales_rep');
    const input = { name: fresh('Lead'), source: 'REFERRAL' };
    const first = await company.as(hired).run(LEAD, { input }, { idempotencyKey });
    const lead = first.data.createOpportunity.opportunity;
    expect(await company.as(hired).run(LEAD, { input }, { idempotencyKey })).toEqual({ ...first, isReplayed: true });
    await database.asOwner(`update opportunity set owner_id = $2, created_by_id = $2 where name = $1`, [
      lead.name,
      company.member('sales_rep').uuid,
    ]);
    const again = await company.as(hired).run(LEAD, { input }, { idempotencyKey });
    expect([again.isReplayed, again.data.createOpportunity.opportunity]).toEqual([true, null]);
  });

  it('a field that is closed to the caller by now is masked', async () => {
    const hired = await company.hire('sales_rep');
    const actor = company.as(hired);
    const opened = await actor.run(`mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { customer { id } } }`, {
      input: { name: fresh('Customer'), website: 'https://one.example', source: 'REFERRAL' },
    });
    const customer = opened.data.createCustomer.customer.id;
    const document = LEAD.replace('name }', 'name customer { id website } }');
    const input = { name: fresh('Lead'), source: 'REFERRAL', customer };
    const first = await actor.run(document, { input }, { idempotencyKey });
    expect(first.data.createOpportunity.opportunity.customer.website).toBe('https://one.example');
    expect(await actor.run(document, { input }, { idempotencyKey })).toEqual({ ...first, isReplayed: true });
    const other = [customer.slice(4), company.member('sales_rep').uuid];
    await database.asOwner('update customer set created_by_id = $2 where id = $1', other);
    await database.asOwner('update customer_assignment set member_id = $2 where customer_id = $1', other);
    const again = await actor.run(document, { input }, { idempotencyKey });
    expect(again.data.createOpportunity.opportunity).toMatchObject({ name: input.name, customer: { id: customer, website: null } });
    expect(again.extensions.masked).toHaveLength(1);
  });
});

describe('a service account', () => {
  it('sends a key with what moves money, and need not with what does not', async () => {
    const machine = await machineIn(company, 'sales_rep');
    const token = await tokenOf(company, machine.id, ['opportunity.manage', 'interaction.record', 'customer.update', 'customer.read']);
    const lead = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } refusals { code field rule remedy } } }`;
    const input = { name: fresh('Lead'), source: 'REFERRAL' };
    const bare = (await byToken(company, token, lead, { input }))!;
    expect(bare.data.createOpportunity.refusals).toMatchObject([
      { code: 'KEY_REQUIRED', field: 'Idempotency-Key', rule: 'platform.request.key_given' },
    ]);
    const keyed = (await byToken(company, token, lead, { input }, { idempotencyKey }))!;
    expect(keyed.data.createOpportunity.refusals).toEqual([]);
    const dry = (await byToken(company, token, lead, { input: { ...input, dryRun: true } }))!;
    expect(dry.data.createOpportunity.refusals).toEqual([]);
    const contact = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { refusals { code } } }`;
    const said = { customerId: 'cus_00000000000000000000000000000000', means: 'E_MAIL', direction: 'OUTBOUND', summary: 'Sent.' };
    const other = (await byToken(company, token, contact, { input: said }))!;
    expect(other.data.recordInteraction.refusals.map(({ code }: { code: string }) => code)).not.toContain('KEY_REQUIRED');
    const person = await company.as('sales_rep').run(lead, { input });
    expect(person.data.createOpportunity.refusals).toEqual([]);
  });
});
