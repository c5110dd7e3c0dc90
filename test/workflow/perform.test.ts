import { describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Work } from '../../src/workflow/work.ts';
import { Opportunity } from '../../src/sales/opportunity/opportunity.entity.ts';
import { createProduct } from '../../src/sales/product/create-product.ts';
import { Product } from '../../src/sales/product/product.entity.ts';
import { answer, testCompany } from '../support/company.ts';
import { anyId } from '../support/database.ts';
import { performed, rowCounts, stage } from './deeds.ts';

await stage('createProduct');
const company = await testCompany('TM');
const { database, organizationId } = company;
const manager = company.as('company_management');

const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id version name state unit } refusals { code field rule clauses { id } } } }`;
const CHANGE = `mutation ($input: ChangeProductInput!) { changeProduct(input: $input) { product { id version name series } refusals { code field } } }`;

let made = 0;
async function newProduct(): Promise<{ readonly id: string; readonly uuid: string; readonly name: string }> {
  made += 1;
  const name = `Product ${made}`;
  const { data } = await manager.run(CREATE, { input: { name } });
  const { id } = data.createProduct.product;
  return { id, name, uuid: id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

async function change(id: string, expectedVersion: number, values: object, more: object = {}) {
  return manager.run(CHANGE, { input: { id, expectedVersion, ...values, ...more } });
}

const codes = ({ data }: { data: Record<string, { refusals: readonly { code: string; field: string | null }[] } | null> }) =>
  Object.values(data)[0]!.refusals.map(({ code, field }) => [code, field]);

const permitted = (work: Work): Work => {
  work.permit('platform.manage_products');
  return work;
};
const values = (name: string) => ({ name, series: null, unit: 'piece', state: 'ACTIVE', listPrice: null }) as const;

/** A connection of somebody else, in a transaction of its own. */
async function withStranger<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    return await run(client);
  } finally {
    await client.end();
  }
}

describe('a deed', () => {
  it('that adds a record waits for the store at most three times', async () => {
    const { transaction, data } = await performed(company, (work) => createProduct(work, { name: 'Counted' }));
    expect(data.createProduct.refusals).toEqual([]);
    expect(transaction!.roundTrips).toBeLessThanOrEqual(3);
  });

  it('answers the record as it is now, and leaves its entry in audit and outbox', async () => {
    const { id, uuid, name } = await newProduct();
    const changed = await change(id, 1, { name: `${name} b`, series: 'S' });
    expect(changed.data.changeProduct).toEqual({ product: { id, version: 2, name: `${name} b`, series: 'S' }, refusals: [] });
    const audit = await database.asOwner(
      'select action, actor_id, before, after, clauses, law_revision, record_type from audit_entry where record_id = $1 order by before is null desc',
      [uuid],
    );
    expect(audit).toHaveLength(2);
    expect(audit[0]).toMatchObject({ before: null, after: { name, unit: 'piece', state: 'ACTIVE' } });
    expect(audit[1]).toEqual({
      action: 'platform.manage_products',
      actor_id: company.member('company_management').uuid,
      before: { name, series: null },
      after: { name: `${name} b`, series: 'S' },
      clauses: expect.arrayContaining(['TM-6.2.1b']),
      law_revision: expect.stringMatching(/^TM@/),
      record_type: 'Product',
    });
    const outbox = await database.asOwner('select topic, payload from outbox where record_id = $1 order by topic desc', [uuid]);
    expect(outbox.map(({ topic }) => topic)).toEqual(['createProduct', 'changeProduct']);
    expect(outbox[1]!['payload']).toEqual({ changed: ['name', 'series'] });
  });

  it('that changes nothing leaves nothing', async () => {
    const { id, uuid, name } = await newProduct();
    expect((await change(id, 1, { name })).data.changeProduct.product.version).toBe(1);
    expect(await database.asOwner('select 1 from audit_entry where record_id = $1', [uuid])).toHaveLength(1);
  });

  it('leaves alone what it is given as undefined', async () => {
    const { uuid } = await newProduct();
    const { data } = await performed(company, async (work) => {
      const [row] = (
        await work.transaction.query<{ version: number }>({ text: 'select version from product where id = $1', values: [uuid] })
      ).rows;
      permitted(work).change(Product, { id: uuid, version: row!.version, name: 'old', series: 'kept' } as never, {
        name: 'new',
        series: undefined,
      });
      return { record: { type: Product, id: uuid } };
    });
    expect(data.createProduct.product).toMatchObject({ name: 'new', series: null });
  });

  it('that is refused leaves nothing, and says why in the payload', async () => {
    const before = await rowCounts(company);
    const { data, errors } = await company.as('sales_rep').run(CREATE, { input: { name: 'Mine' } });
    expect(errors).toBeUndefined();
    expect(data.createProduct.product).toBeNull();
    expect(data.createProduct.refusals).toEqual([
      { code: 'NOT_PERMITTED', field: null, rule: 'action.platform.manage_products', clauses: [{ id: 'TM-6.2.1b' }, { id: 'TM-2.1.1a' }] },
    ]);
    expect(await rowCounts(company)).toEqual(before);
  });

  it('of a stranger is an error, not a payload; so is what strangers read', async () => {
    for (const document of [
      CREATE,
      '{ products { totalCount } }',
      '{ node(id: "mem_00000000000000000000000000000000") { id } }',
      '{ nodes(ids: []) { id } }',
    ]) {
      const { data, errors } = await answer(company.app, null, document, { input: { name: 'x' } });
      expect(Object.values(data ?? {})).toEqual([null]);
      expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('is one that the mutation declares, or our fault', async () => {
    const before = await rowCounts(company);
    const { errors } = await performed(company, async (work) => {
      work.permit('organization.configure');
      const { id } = work.create(Product, values('Undeclared'));
      return { record: { type: Product, id } };
    });
    expect(errors![0]!.extensions.code).toBe('INTERNAL');
    expect(await rowCounts(company)).toEqual(before);
  });

  it('without a guard is our fault', async () => {
    const { errors } = await performed(company, async (work) => ({
      record: { type: Product, id: work.create(Product, values('Open')).id },
    }));
    expect(errors![0]!.extensions.code).toBe('INTERNAL');
  });
});

describe('a dry run', () => {
  it('answers what the deed would, and leaves nothing', async () => {
    const { id, name } = await newProduct();
    const before = await rowCounts(company);
    const dry = await manager.run(CREATE, { input: { name: 'Dry', dryRun: true } });
    expect(dry.data.createProduct).toEqual({
      product: { id: expect.stringMatching(/^prd_/), version: 1, name: 'Dry', state: 'ACTIVE', unit: 'piece' },
      refusals: [],
    });
    const changed = await change(id, 1, { name: 'Dry too' }, { dryRun: true });
    expect(changed.data.changeProduct).toEqual({ product: { id, version: 2, name: 'Dry too', series: null }, refusals: [] });
    expect(await rowCounts(company)).toEqual(before);
    expect((await manager.run('query ($id: ID!) { product(id: $id) { name version } }', { id })).data.product).toEqual({
      name,
      version: 1,
    });
  });

  it.each([
    ['a taken name', { name: 'Taken' }],
    ['a blank name', { name: ' ' }],
    ['a long name', { name: 'x'.repeat(201) }],
  ])('refuses as the deed does: %s', async (_what, input) => {
    await manager.run(CREATE, { input: { name: 'Taken' } });
    const dry = await manager.run(CREATE, { input: { ...input, dryRun: true } });
    const real = await manager.run(CREATE, { input });
    expect(dry.data).toEqual(real.data);
    expect(codes(real)).toHaveLength(1);
  });

  it('meets what the schema checks only at the end', async () => {
    const { data } = await performed(
      company,
      async (work) => {
        permitted(work).create(Opportunity, { name: 'x', ownerId: anyId(), state: 'LEAD' } as never);
        return {};
      },
      { dryRun: true },
    );
    expect(codes({ data })).toEqual([['NOT_FOUND', null]]);
  });

  it('gives up soon where somebody else holds the record: try again later', async () => {
    const { id, uuid } = await newProduct();
    await withStranger(async (client) => {
      await client.query('select 1 from product where id = $1 for update', [uuid]);
      const { data, errors } = await change(id, 1, { name: 'Held' }, { dryRun: true });
      expect(data).toEqual({ changeProduct: null });
      expect(errors![0]!.extensions.code).toBe('CONFLICT');
    });
  });
});

describe('two at once', () => {
  it('of fifty changes of one version one is made, and the others are told that theirs is stale', async () => {
    const { id } = await newProduct();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => change(id, 1, { series: `S${index}` })));
    const outcomes = answers.map(
      (each) =>
        codes(each)
          .map(([code]) => code)
          .join() || 'done',
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'STALE_VERSION')).toHaveLength(49);
  });

  it('of twenty products of one name one is made, and the others are told that it exists', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => manager.run(CREATE, { input: { name: 'Twin' } })));
    const outcomes = answers.map(
      (each) =>
        codes(each)
          .map((code) => code.join())
          .join() || 'done',
    );
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'ALREADY_EXISTS,name'), 'done'].toSorted());
  });

  it('a change of a row that nobody held is made again on the newer one', async () => {
    const { uuid } = await newProduct();
    const { data, attempts } = await performed(company, async (work) => {
      const { rows } = await work.transaction.query<{ version: number }>({
        text: 'select version from product where id = $1',
        values: [uuid],
      });
      if (rows[0]!.version === 1) await database.asOwner(`update product set version = 2, series = 'theirs' where id = $1`, [uuid]);
      permitted(work).change(Product, { id: uuid, version: rows[0]!.version, name: 'a' } as never, { name: 'ours' });
      return { record: { type: Product, id: uuid } };
    });
    expect(attempts).toBe(2);
    expect(data.createProduct).toMatchObject({ product: { name: 'ours', series: 'theirs', version: 3 }, refusals: [] });
  });

  it('a row changed twice from its first state is our fault, and neither change stays', async () => {
    const { uuid, name } = await newProduct();
    const { errors } = await performed(company, async (work) => {
      const row = { id: uuid, version: 1, name } as never;
      permitted(work).change(Product, row, { name: 'once' });
      work.change(Product, row, { name: 'twice' });
      return {};
    });
    expect(errors![0]!.extensions.code).toBe('INTERNAL');
    expect(await database.asOwner('select name, version from product where id = $1', [uuid])).toEqual([{ name, version: 1 }]);
  });

  it('who waited for a record sees what the one before left beside it', async () => {
    const { id, uuid } = await newProduct();
    const priced = (alias: string): string =>
      `exists (select 1 from opportunity o where o.organization_id = ${alias}.organization_id and o.product_id = ${alias}.id)`;
    await withStranger(async (client) => {
      await client.query('select 1 from product where id = $1 for update', [uuid]);
      await client.query(
        `insert into opportunity (organization_id, id, created_at, updated_at, name, owner_id, product_id, state) values ($1, uuidv7(), now(), now(), 'o', $2, $3, 'LEAD')`,
        [organizationId, company.member('sales_rep').uuid, uuid],
      );
      let facts: unknown = null;
      const waiting = performed(company, async (work) => {
        const row = await work.lock(Product, id, { action: 'platform.manage_products', expectedVersion: 1, facts: { priced } });
        facts = (row as unknown as { facts: unknown }).facts;
        return {};
      });
      await pause(300);
      await client.query('commit');
      await waiting;
      expect(facts).toEqual({ priced: true });
    });
  });
});

describe('what the store refuses', () => {
  it('is told as a refusal: a key that is taken, of which only the fields are named', async () => {
    const { name } = await newProduct();
    const { data } = await performed(company, async (work) => {
      permitted(work).create(Product, values(name));
      return {};
    });
    expect(data.createProduct.refusals).toMatchObject([{ code: 'ALREADY_EXISTS', field: 'name', rule: 'platform.record.unique' }]);
    expect(data.createProduct.refusals[0].message).not.toContain(name);
  });

  it('a reference that leads nowhere, and a record that others refer to', async () => {
    const { uuid, name } = await newProduct();
    const lost = await performed(company, async (work) => {
      permitted(work).create(Opportunity, { name: 'x', ownerId: anyId(), state: 'LEAD' } as never);
      return {};
    });
    expect(codes(lost)).toEqual([['NOT_FOUND', null]]);
    expect(lost.data.createProduct.refusals[0].message).toContain('Member');
    const kept = await performed(company, async (work) => {
      permitted(work).create(Opportunity, {
        name: 'x',
        ownerId: company.member('sales_rep').uuid,
        productId: uuid,
        state: 'LEAD',
      } as never);
      await work.flush();
      work.remove(Product, { id: uuid, version: 1, name } as never);
      return {};
    });
    expect(codes(kept)).toEqual([['INVALID_VALUE', 'id']]);
  });

  it('a check, and an empty column', async () => {
    await database.asOwner(`alter table product add constraint product_unit_check check (unit <> 'dozen')`);
    const checked = await performed(company, async (work) => {
      permitted(work).create(Product, { ...values('Dozen'), unit: 'dozen' });
      return {};
    });
    expect(codes(checked)).toEqual([['INVALID_VALUE', 'unit']]);
    await database.asOwner(`update product set series = 'S' where series is null`);
    await database.asOwner('alter table product alter column series set not null');
    const empty = await performed(company, async (work) => {
      permitted(work).create(Product, values('No series'));
      return {};
    });
    await database.asOwner('alter table product alter column series drop not null');
    expect(codes(empty)).toEqual([['MISSING_FIELD', 'series']]);
  });
});

describe('the audit', () => {
  it('knows no secret: neither hashes nor keys that clients never see', async () => {
    const entries = await database.asOwner<{ record_type: string; told: string }>(
      `select record_type, coalesce(before::text, '') || coalesce(after::text, '') as told from audit_entry where organization_id = $1`,
      [organizationId],
    );
    expect(entries.some(({ record_type: type }) => type === 'Credential')).toBe(true);
    expect(entries.filter(({ told }) => /hash|_key|\$argon2/.test(told))).toEqual([]);
  });
});
