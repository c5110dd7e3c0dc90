import { describe, expect, it } from '@jest/globals';
import { isRetryable } from '../../src/database/errors.ts';
import { createTransactionPool, inTransaction, type Transaction } from '../../src/database/transaction.ts';
import { insertRows, insertStatement } from '../../src/database/write.ts';
import { anyId, testDatabase } from '../support/database.ts';
import { outboxColumns, outboxRow } from '../support/rows.ts';

const database = await testDatabase();
const organizationId = anyId();
await database.asOwner(`
  create table account (organization_id uuid not null, id uuid not null, owner_id uuid, balance bigint not null check (balance >= 0), name text not null,
    primary key (organization_id, id), constraint account_name unique (organization_id, name) deferrable initially deferred,
    constraint account_owner foreign key (organization_id, owner_id) references account);
  select closedloop.protect('account')`);

const columns = ['organization_id', 'id', 'owner_id', 'balance', 'name'];
const account = (changes: Record<string, unknown> = {}) => ({
  organization_id: organizationId,
  id: anyId(),
  owner_id: null,
  balance: 0n,
  name: anyId(),
  ...changes,
});
const begin = <T>(run: (transaction: Transaction) => Promise<T>, options = {}) =>
  inTransaction(database.transactions, organizationId, options, run);
const insert = (row: Record<string, unknown>) => begin((transaction) => insertRows(transaction, 'account', columns, [row]));
const countOf = async (name: string) =>
  (await database.asOwner<{ count: string }>('select count(*) from account where name = $1', [name]))[0]!.count;

describe('a transaction', () => {
  it('creates a record in two round trips: look, then write, read back and commit', async () => {
    const row = outboxRow(organizationId);
    const trips = await begin(async (transaction) => {
      await Promise.all([transaction.query({ text: 'select 1' }), transaction.query({ text: 'select 2' })]);
      await transaction.finish([
        insertStatement('outbox', outboxColumns, [row]),
        { text: 'select id from outbox where id = $1', values: [row.id] },
      ]);
      return transaction.roundTrips;
    });
    expect(trips).toBe(2);
  });

  it('counts a round trip for every answer that somebody waited for', async () => {
    const trips = await begin(async (transaction) => {
      for (let index = 0; index < 3; index++) await transaction.query({ text: 'select 1' });
      return transaction;
    });
    expect(trips.roundTrips).toBe(4);
  });

  it('answers the last statements, those before the commit, in order', async () => {
    const answers = await begin((transaction) => transaction.finish([{ text: 'select 1 as number' }, { text: 'select 2 as number' }]));
    expect(answers.map((answer) => answer.rows)).toEqual([[{ number: 1 }], [{ number: 2 }]]);
  });

  it('leaves nothing behind when its function throws', async () => {
    const attempt = begin(async (transaction) => {
      await insertRows(transaction, 'account', columns, [account({ name: 'thrown' })]);
      throw new Error('changed my mind');
    });
    await expect(attempt).rejects.toThrow('changed my mind');
    expect(await countOf('thrown')).toBe('0');
  });

  it('fails when a failed statement was swallowed, instead of committing nothing in silence', async () => {
    const attempt = begin(async (transaction) => {
      await insertRows(transaction, 'account', columns, [account({ name: 'swallowed' })]);
      await transaction.query({ text: 'select 1 / 0' }).catch(() => null);
    });
    await expect(attempt).rejects.toThrow('division by zero');
    expect(await countOf('swallowed')).toBe('0');
  });

  it('names the first failure, not those that follow from it', async () => {
    const attempt = begin((transaction) => transaction.finish([{ text: 'select 1 / 0' }, { text: 'select 2' }]));
    await expect(attempt).rejects.toThrow('division by zero');
    await expect(
      begin(async (transaction) => {
        transaction.query({ text: 'select 1 / 0' }).catch(() => null);
        await transaction.query({ text: 'select 2' });
      }),
    ).rejects.toThrow('division by zero');
  });

  it('rolls a dry run back after checking what only the commit would check', async () => {
    const row = account({ name: 'dry' });
    await begin((transaction) => insertRows(transaction, 'account', columns, [row]), { rollback: true });
    expect(await countOf('dry')).toBe('0');
    const twice = begin((transaction) => insertRows(transaction, 'account', columns, [row, { ...row, id: anyId() }]), { rollback: true });
    await expect(twice).rejects.toMatchObject({ name: 'ConstraintViolation', constraint: 'account_name' });
  });

  it('writes nothing when it is read-only', async () => {
    await expect(
      begin((transaction) => insertRows(transaction, 'account', columns, [account()]), { readOnly: true }),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('gives its connection back after every outcome', async () => {
    const one = createTransactionPool(database.apiUrl, { connections: 1 });
    for (let index = 0; index < 5; index++) {
      await inTransaction(one, organizationId, {}, (transaction) => transaction.query({ text: 'select 1' }));
      await inTransaction(one, organizationId, {}, (transaction) => transaction.query({ text: 'nonsense' })).catch(() => null);
      await inTransaction(one, organizationId, {}, () => Promise.reject(new Error('refused'))).catch(() => null);
    }
    const rows = await inTransaction(
      one,
      organizationId,
      {},
      async (transaction) => (await transaction.query({ text: 'select 1 as one' })).rows,
    );
    expect(rows).toEqual([{ one: 1 }]);
    await one.end();
  });

  it('says that the database has no connection free when all are taken', async () => {
    const one = createTransactionPool(database.apiUrl, { connections: 1, connectTimeoutMs: 50 });
    await inTransaction(one, organizationId, {}, async (transaction) => {
      await transaction.query({ text: 'select 1' });
      await expect(inTransaction(one, organizationId, {}, () => Promise.resolve())).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    });
    await one.end();
  });

  it('survives the end of its connection', async () => {
    const attempt = begin(async (transaction) => {
      const { rows } = await transaction.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' });
      await database.asOwner('select pg_terminate_backend($1)', [rows[0]!.pid]);
      await transaction.query({ text: 'select 1' });
    });
    await expect(attempt).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    expect((await begin((transaction) => transaction.query({ text: 'select 1 as one' }))).rows).toEqual([{ one: 1 }]);
  });
});

describe('errors of a transaction', () => {
  it('tells which constraint refused a row, and of which kind', async () => {
    const row = account({ name: 'taken' });
    await insert(row);
    await expect(insert(account({ name: 'taken' }))).rejects.toMatchObject({
      kind: 'unique',
      constraint: 'account_name',
      table: 'account',
    });
    await expect(insert(row)).rejects.toMatchObject({ kind: 'unique', constraint: 'account_pkey' });
    await expect(insert(account({ owner_id: anyId() }))).rejects.toMatchObject({ kind: 'reference', constraint: 'account_owner' });
    await expect(insert(account({ balance: -1n }))).rejects.toMatchObject({ kind: 'check', constraint: 'account_balance_check' });
    await expect(insert(account({ name: null }))).rejects.toMatchObject({ kind: 'missing', constraint: 'name' });
  });

  it('waits for a lock no longer than it was told to', async () => {
    const row = account();
    await insert(row);
    const lock = { text: 'select id from account where id = $1 for update', values: [row.id] };
    await begin(async (holder) => {
      await holder.query(lock);
      const waiter = begin((transaction) => transaction.query(lock), { lockTimeoutMs: 50 });
      await expect(waiter).rejects.toMatchObject({ name: 'LockTimeout' });
    });
    expect((await begin((transaction) => transaction.query(lock))).rowCount).toBe(1);
  });

  it('says of a deadlock that the transaction may be tried again', async () => {
    const rows = [account(), account()];
    await begin((transaction) => insertRows(transaction, 'account', columns, rows));
    const [left, right] = rows.map((row) => ({ text: 'update account set balance = balance + 1 where id = $1', values: [row.id] }));
    let arrived = 0;
    let open = () => {};
    const both = new Promise<void>((resolve) => (open = resolve));
    const cross = (one: { text: string }, other: { text: string }) =>
      begin(async (transaction) => {
        await transaction.query(one);
        arrived += 1;
        if (arrived === 2) open();
        await both;
        await transaction.query(other);
      });
    const outcomes = await Promise.allSettled([cross(left!, right!), cross(right!, left!)]);
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(failures.map(isRetryable)).toEqual([true]);
  });
});
