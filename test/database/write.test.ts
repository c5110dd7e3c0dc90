import { describe, expect, it } from '@jest/globals';
import { inTransaction, type Transaction } from '../../src/database/transaction.ts';
import { insertRows, updateRow } from '../../src/database/write.ts';
import { anyId, testDatabase } from '../support/database.ts';

const database = await testDatabase();
const organizationId = anyId();
await database.asOwner(`
  create table sample (organization_id uuid not null, id uuid not null default uuidv7(), version int not null default 1, amount bigint, rate numeric(19,6), day date, at timestamptz,
    tags text[], related uuid[], amounts bigint[], data jsonb, bytes bytea, flag boolean, name text, primary key (organization_id, id));
  select closedloop.protect('sample')`);

const begin = <T>(run: (transaction: Transaction) => Promise<T>) => inTransaction(database.transactions, organizationId, {}, run);

const full = {
  organization_id: organizationId,
  id: anyId(),
  amount: 9007199254740993n,
  rate: '1234567890123.456789',
  day: '2026-02-28',
  at: new Date('2026-02-28T23:59:59.999Z'),
  tags: ['a "quoted" tag', 'b,c', '中文', ''],
  related: [anyId(), anyId()],
  amounts: [1n, -9007199254740993n],
  data: [{ deep: { list: [1, null, 'x'], text: "it's" } }],
  bytes: Buffer.from([0, 255, 16]),
  flag: false,
  name: 'O’Brien \\ 百分之% "x" \n🙂',
};

const readBack = async (id: string) =>
  (
    await database.reader.read(organizationId, {
      text: 'select * from sample where organization_id = $1 and id = $2',
      values: [organizationId, id],
    })
  )[0];

describe('writing rows', () => {
  it('brings every kind of value through unchanged', async () => {
    await begin((transaction) => insertRows(transaction, 'sample', Object.keys(full), [full]));
    expect(await readBack(full.id)).toEqual({ ...full, version: 1 });
  });

  it('inserts a thousand rows as it inserts one', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({
      organization_id: organizationId,
      amount: BigInt(index),
      name: 'one of many',
    }));
    const result = await begin((transaction) => insertRows(transaction, 'sample', ['organization_id', 'amount', 'name'], rows));
    expect(result.rowCount).toBe(1_000);
    const [sum] = await database.reader.read(organizationId, {
      text: `select sum(amount)::bigint, count(distinct id) from sample where name = 'one of many'`,
    });
    expect(sum).toEqual({ sum: 499_500n, count: 1_000n });
  });

  it('changes only the named columns and counts the version up', async () => {
    const row = { ...full, id: anyId() };
    await begin((transaction) => insertRows(transaction, 'sample', Object.keys(row), [row]));
    const key = { organizationId, id: row.id };
    expect(await begin((transaction) => updateRow(transaction, 'sample', key, 1, { name: 'renamed', data: null, tags: [] }))).toBe(1);
    expect(await readBack(row.id)).toEqual({ ...row, version: 2, name: 'renamed', data: null, tags: [] });
  });

  it('changes nothing when somebody else was faster', async () => {
    const row = { ...full, id: anyId() };
    await begin((transaction) => insertRows(transaction, 'sample', Object.keys(row), [row]));
    const key = { organizationId, id: row.id };
    const outcomes = await Promise.all(
      ['first', 'second'].map((name) => begin((transaction) => updateRow(transaction, 'sample', key, 1, { name }))),
    );
    expect(new Set(outcomes)).toEqual(new Set([0, 1]));
    expect(await begin((transaction) => updateRow(transaction, 'sample', key, null, { name: 'whatever its version' }))).toBe(1);
    expect(await begin((transaction) => updateRow(transaction, 'sample', { organizationId, id: anyId() }, null, { name: 'nobody' }))).toBe(
      0,
    );
  });

  it('takes names from metadata only', async () => {
    await expect(begin((transaction) => insertRows(transaction, 'sample; drop table sample', ['id'], []))).rejects.toThrow(
      'Invariant violated',
    );
    await expect(
      begin((transaction) => updateRow(transaction, 'sample', { organizationId, id: anyId() }, null, { 'name" = null --': 1 })),
    ).rejects.toThrow('Invariant violated');
  });
});
