import { afterAll, describe, expect, it } from '@jest/globals';
import { DatabaseUnavailable, OutcomeUnknown } from '../../src/database/errors.ts';
import { createTransactionPool, inTransaction } from '../../src/database/transaction.ts';
import { anyId, testDatabase } from '../support/database.ts';
import { lineTo } from '../support/line.ts';

const database = await testDatabase();
const line = await lineTo(database.apiUrl);
const pool = createTransactionPool(line.url, { connections: 1 });
afterAll(async () => {
  await pool.end();
  await line.cut();
});

const organizationId = anyId();
const insert = (topic: string) => ({
  text: `insert into outbox (organization_id, id, at, topic, record_type, record_id, payload) values ($1, $2, now(), $3, 'quote', $2, '{}')`,
  values: [organizationId, anyId(), topic],
});
const written = async (topic: string): Promise<number> =>
  (await database.asOwner('select 1 from outbox where organization_id = $1 and topic = $2', [organizationId, topic])).length;

const deed = (topic: string): Promise<unknown> =>
  inTransaction(pool, organizationId, {}, (transaction) => transaction.finish([insert(topic)]));

/** How a deed ended. */
const outcome = (done: Promise<unknown>): Promise<unknown> =>
  done.then(
    () => null,
    (error: unknown) => error,
  );

describe('a deed whose connection breaks', () => {
  it('says that the outcome is unknown when the answer of its commit is lost', async () => {
    await deed('first');
    line.breakAfter('commit', 'COMMIT');
    expect(await outcome(deed('answer lost'))).toBeInstanceOf(OutcomeUnknown);
    expect(await written('answer lost')).toBe(1);
  });

  it('says the same when the commit never arrives, which looks alike from here', async () => {
    line.breakBefore('commit');
    expect(await outcome(deed('commit lost'))).toBeInstanceOf(OutcomeUnknown);
    expect(await written('commit lost')).toBe(0);
  });

  it('says that it was not done when it breaks before the commit is sent', async () => {
    const error = await outcome(
      inTransaction(pool, organizationId, {}, async (transaction) => {
        await transaction.query(insert('cut off'));
        await database.asOwner(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'closedloop write'`,
        );
        return await transaction.finish([insert('cut off')]);
      }),
    );
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error).not.toBeInstanceOf(OutcomeUnknown);
    expect(await written('cut off')).toBe(0);
  });

  it('says that it was not done when a dry run is cut off at its end', async () => {
    line.breakBefore('rollback');
    const error = await outcome(
      inTransaction(pool, organizationId, { rollback: true }, (transaction) => transaction.finish([insert('dry run')])),
    );
    expect(error).toBeInstanceOf(DatabaseUnavailable);
    expect(error).not.toBeInstanceOf(OutcomeUnknown);
  });

  it('leaves nothing behind for the next one', async () => {
    await deed('next');
    expect(await written('next')).toBe(1);
  });
});
