import { afterAll, expect, it } from '@jest/globals';
import { DatabaseUnavailable, OutcomeUnknown } from '../../src/database/errors.ts';
import { createReader } from '../../src/database/reader.ts';
import { createTransactionPool, inTransaction } from '../../src/database/transaction.ts';
import { anyId, testDatabase } from '../support/database.ts';
import { lineTo } from '../support/line.ts';

const database = await testDatabase();
const line = await lineTo(database.apiUrl);
const reader = createReader(line.url, { fastConnections: 1, slowConnections: 1, fastTimeoutMs: 100, slowTimeoutMs: 100 });
const pool = createTransactionPool(line.url, { connections: 1, statementTimeoutMs: 100 });
afterAll(async () => {
  await line.cut();
  await Promise.all([reader.close(), pool.end()]);
});

const read = (lane: 'fast' | 'slow') => reader.read(anyId(), { text: 'select 1 as one' }, { lane });
const write = () => inTransaction(pool, anyId(), {}, (transaction) => transaction.finish([{ text: 'select 1' }]));

it('a server that has gone without a word keeps nobody waiting, and a new connection takes the place of the old', async () => {
  await Promise.all([read('fast'), read('slow'), write()]);
  line.silence();
  const [fast, slow, written] = await Promise.allSettled([read('fast'), read('slow'), write()]);
  // Reads are sent once more, on a connection that answers.
  expect([fast, slow]).toEqual([
    { status: 'fulfilled', value: [{ one: 1 }] },
    { status: 'fulfilled', value: [{ one: 1 }] },
  ]);
  expect(written).toMatchObject({ status: 'rejected', reason: expect.any(OutcomeUnknown) });
  expect((written as PromiseRejectedResult).reason).toBeInstanceOf(DatabaseUnavailable);
  await write();
  const open = `select application_name as name, count(*)::int from pg_stat_activity where datname = current_database() and application_name in ('closedloop read', 'closedloop search') group by 1 order by 1`;
  const one = [
    { name: 'closedloop read', count: 1 },
    { name: 'closedloop search', count: 1 },
  ];
  while (JSON.stringify(await database.asOwner(open)) !== JSON.stringify(one)) await new Promise((later) => setTimeout(later, 20));
});
