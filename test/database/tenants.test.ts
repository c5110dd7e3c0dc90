import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { inTransaction } from '../../src/database/transaction.ts';
import { insertRows } from '../../src/database/write.ts';
import { anyId, testDatabase } from '../support/database.ts';
import { outboxColumns, outboxRow } from '../support/rows.ts';

const database = await testDatabase();
const first = anyId();
const second = anyId();

for (const organizationId of [first, second]) {
  await inTransaction(database.transactions, organizationId, {}, (transaction) =>
    insertRows(
      transaction,
      'outbox',
      outboxColumns,
      Array.from({ length: 20 }, () => outboxRow(organizationId)),
    ),
  );
}

describe('the wall between organizations', () => {
  it('shows an organization its own rows, whatever the statement asks for', async () => {
    const rows = await database.reader.read(first, { text: 'select distinct organization_id from outbox' });
    expect(rows).toEqual([{ organization_id: first }]);
  });

  it('never leaks between interleaved reads, errors and missing contexts', async () => {
    const stranger = new pg.Client({ connectionString: database.apiUrl });
    await stranger.connect();
    const leaks: unknown[] = [];
    const readAs = async (organizationId: string, index: number) => {
      const lane = index % 17 === 0 ? 'slow' : 'fast';
      const text = `select organization_id, ${index % 7} as mark from outbox`;
      const rows = await database.reader.read<{ organization_id: string }>(organizationId, { text }, { lane });
      leaks.push(...rows.filter((row) => row.organization_id !== organizationId));
      if (rows.length !== 20) leaks.push(rows.length);
    };
    const failAs = (organizationId: string) =>
      expect(database.reader.read(organizationId, { text: 'select 1 / (payload is null)::int from outbox' })).rejects.toThrow(
        'division by zero',
      );
    const readWithoutContext = () =>
      expect(stranger.query('select count(*) from outbox')).rejects.toThrow(/app\.org|invalid input syntax for type uuid/);

    for (let round = 0; round < 40; round++) {
      await Promise.all(
        Array.from({ length: 100 }, (_, index) => {
          const organizationId = index % 2 === 0 ? first : second;
          if (index % 23 === 5) return failAs(organizationId);
          if (index % 50 === 9) return readWithoutContext();
          return readAs(organizationId, round * 100 + index);
        }),
      );
    }
    await stranger.end();
    expect(leaks).toEqual([]);
  });

  it('answers a read without context with an error, not with nothing', async () => {
    const client = new pg.Client({ connectionString: database.apiUrl });
    await client.connect();
    await expect(client.query('select * from outbox')).rejects.toMatchObject({ code: '42704' });
    await client.end();
  });

  it('refuses a row of another organization', async () => {
    const attempt = inTransaction(database.transactions, first, {}, (transaction) =>
      insertRows(transaction, 'outbox', outboxColumns, [outboxRow(second)]),
    );
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('neither changes nor removes rows of another organization', async () => {
    const counts = await inTransaction(database.transactions, first, {}, async (transaction) => {
      const changed = await transaction.query({ text: `update outbox set topic = 'stolen' where organization_id = $1`, values: [second] });
      const removed = await transaction.query({ text: 'delete from outbox where organization_id = $1', values: [second] });
      return [changed.rowCount, removed.rowCount];
    });
    expect(counts).toEqual([0, 0]);
  });

  it.each(['audit_entry', 'audit_seal', 'access_log'])('keeps %s append-only', async (table) => {
    for (const text of [`update ${table} set organization_id = organization_id`, `delete from ${table}`, `truncate ${table}`]) {
      await expect(inTransaction(database.transactions, first, {}, (transaction) => transaction.query({ text }))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it("gives the API's login nothing of the owner's schema", async () => {
    const client = new pg.Client({ connectionString: database.apiUrl });
    await client.connect();
    await expect(client.query('select * from closedloop.secret')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('set role closedloop_sealer')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('create table stolen (id int)')).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });
});
