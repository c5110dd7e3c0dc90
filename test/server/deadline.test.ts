import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import { DatabaseTimeout } from '../../src/database/errors.ts';
import { createTransactionPool, inTransaction } from '../../src/database/transaction.ts';
import { inTime } from '../../src/server/in-time.ts';
import { testCompany } from '../support/company.ts';
import { wholeServer } from './whole-server.ts';

const company = await testCompany('TM', { reading: {} });
const patient = await wholeServer(company);
const hasty = await wholeServer(company, { requestMs: 300 });
const rival = new pg.Client({ connectionString: company.database.ownerUrl });
await rival.connect();
afterEach(async () => void (await rival.query('rollback')));
afterAll(async () => await rival.end());

const unavailable = { data: expect.anything(), errors: [{ extensions: { code: 'UNAVAILABLE' } }] };
const create = (name: string): string =>
  `createProduct(input: {name: "${name}", unit: "piece"}) { product { id version } refusals { code } }`;

async function newProduct(name: string): Promise<{ id: string; version: number }> {
  const { answer } = await patient.ask('marketing_director', `mutation { ${create(name)} }`);
  expect(answer.data.createProduct.refusals).toEqual([]);
  return answer.data.createProduct.product;
}

const rename = `mutation ($id: ID!, $version: Int!, $name: String!) {
  changeProduct(input: {id: $id, expectedVersion: $version, name: $name}) { refusals { code } }
}`;
const named = async (name: string): Promise<number> =>
  Number((await company.database.asOwner<{ count: string }>('select count(*) from product where name = $1', [name]))[0]!.count);

describe('a read that takes too long', () => {
  it('is given up by the lane of pages after a second, and its siblings are spared', async () => {
    await rival.query('begin; lock table product in access exclusive mode');
    const { status, answer } = await patient.ask('sales_rep', '{ products { totalCount } viewer { member { id } } }');
    expect({ status, answer }).toMatchObject({
      status: 200,
      answer: { data: { products: null, viewer: { member: {} } }, ...errorsOf(unavailable) },
    });
  });

  it('is given up when the time of the request is over', async () => {
    await rival.query('begin; lock table product in access exclusive mode');
    const { status, answer } = await hasty.ask('sales_rep', '{ products { totalCount } }');
    expect({ status, answer }).toMatchObject({
      status: 503,
      answer: { errors: [{ message: expect.stringMatching(/took too long/), extensions: { code: 'UNAVAILABLE' } }] },
    });
  });
});

describe('a mutation that has to wait', () => {
  it('is told unavailable when the time of the request is over, and then it was not done', async () => {
    const { id, version } = await newProduct('Held');
    await rival.query(`begin; select 1 from product where name = 'Held' for update`);
    const { answer } = await hasty.ask('marketing_director', rename, { id, version, name: 'Renamed' });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(answer.errors![0]!.extensions).not.toHaveProperty('outcome');
    await rival.query('rollback');
    expect([await named('Held'), await named('Renamed')]).toEqual([1, 0]);
    // Nothing of it lingers: the record can be changed at once.
    expect((await patient.ask('marketing_director', rename, { id, version, name: 'Later' })).answer.data.changeProduct).toEqual({
      refusals: [],
    });
  });

  it('takes what stands behind it in the request with it, undone', async () => {
    const { id, version } = await newProduct('First');
    await rival.query(`begin; select 1 from product where name = 'First' for update`);
    const both = rename.replace('{ refusals { code } }', `{ refusals { code } } ${create('Second')}`);
    const { answer } = await hasty.ask('marketing_director', both, { id, version, name: 'Other' });
    expect(answer.errors!.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
    await rival.query('rollback');
    expect([await named('Other'), await named('Second')]).toEqual([0, 0]);
  });

  it('is rolled back also when it is late at the commit', async () => {
    await company.database.asOwner(`
      create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(1); return null; end $$;
      create constraint trigger slow after insert on product deferrable initially deferred for each row execute function slow()`);
    const { answer } = await hasty.ask('marketing_director', `mutation { ${create('Slow')} }`);
    await company.database.asOwner('drop trigger slow on product; drop function slow');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    expect(answer.errors![0]!.extensions).not.toHaveProperty('outcome');
    expect(await named('Slow')).toBe(0);
  });

  it('for a connection is told unavailable, and the connection that comes too late goes back', async () => {
    const pool = createTransactionPool(company.database.apiUrl, { connections: 1 });
    const { organizationId } = company;
    const release = Promise.withResolvers<void>();
    const holding = inTransaction(pool, organizationId, {}, async () => await release.promise);
    const late = inTransaction(pool, organizationId, { deadline: performance.now() + 100 }, async () => 'done');
    await expect(late).rejects.toThrow(DatabaseTimeout);
    release.resolve();
    await holding;
    expect(await inTransaction(pool, organizationId, { deadline: performance.now() + 10_000 }, async () => 'done')).toBe('done');
    const over = inTransaction(pool, organizationId, { deadline: performance.now() - 1 }, async () => 'done');
    await expect(over).rejects.toThrow(DatabaseTimeout);
    await pool.end();
  });

  it('that gives no sign at all is told as one of which nobody knows', async () => {
    const operation = parse('mutation { a }').definitions[0] as OperationDefinitionNode;
    expect(operation.operation).toBe(OperationTypeNode.MUTATION);
    const silent = new Promise<never>(() => {});
    const { errors } = await inTime(silent, operation, { requestMs: -4_900, locale: 'en' });
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/done as a whole or not at all/), extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN' } },
    ]);
  });
});

function errorsOf({ errors }: typeof unavailable) {
  return { errors };
}
