import { afterAll, describe, expect, it } from '@jest/globals';
import { createReader } from '../../src/database/reader.ts';
import { anyId, testDatabase } from '../support/database.ts';

const database = await testDatabase();
const organizationId = anyId();

/** One shared connection, so that tests know which connection a read took. */
const narrow = createReader(database.apiUrl, { fastConnections: 1, fastTimeoutMs: 200 });
afterAll(() => narrow.close());

describe('reading', () => {
  it('answers rows in which nothing is rounded and no day shifts', async () => {
    const text = `select 9007199254740993::bigint as big, '{9007199254740993,null}'::bigint[] as bigs, date '2026-03-01' as day,
      1234567890123.456789::numeric as exact, '2026-03-01T12:00:00.5+08'::timestamptz as at, '{"a":[1]}'::jsonb as json, array['x','y'] as texts, null as nothing`;
    const rows = await narrow.read(organizationId, { text });
    expect(rows).toEqual([
      {
        big: 9007199254740993n,
        bigs: [9007199254740993n, null],
        day: '2026-03-01',
        exact: '1234567890123.456789',
        at: new Date('2026-03-01T04:00:00.5Z'),
        json: { a: [1] },
        texts: ['x', 'y'],
        nothing: null,
      },
    ]);
  });

  it('prepares a statement at its second use', async () => {
    const statement = {
      text: 'select count(*) as prepared from pg_prepared_statements where statement = $1',
      values: ['select 41 as answer'],
    };
    const uses = [];
    for (let use = 0; use < 3; use++) {
      await narrow.read(organizationId, { text: 'select 41 as answer' });
      uses.push((await narrow.read<{ prepared: bigint }>(organizationId, statement))[0]!.prepared);
    }
    expect(uses).toEqual([0n, 1n, 1n]);
  });

  it('goes on after a statement whose preparation failed on a shared connection', async () => {
    const statement = { name: 'late', text: 'select code from late_table' };
    await expect(narrow.read(organizationId, statement)).rejects.toMatchObject({ code: '42P01' });
    await expect(Promise.all([1, 2, 3].map(() => narrow.read(organizationId, statement)))).rejects.toMatchObject({ code: '42P01' });
    await database.asOwner(`create table late_table as select 'here' as code`);
    await database.asOwner('grant select on late_table to closedloop_api');
    const answers = await Promise.all([1, 2, 3].map(() => narrow.read(organizationId, statement)));
    expect(answers).toEqual([[{ code: 'here' }], [{ code: 'here' }], [{ code: 'here' }]]);
  });

  it('prepares again what its connection has lost', async () => {
    const statement = { name: 'lost', text: 'select 42 as answer' };
    await narrow.read(organizationId, statement);
    await narrow.read(organizationId, statement);
    await narrow.read(organizationId, { text: `select 1`, values: [] });
    await deallocateAll();
    const answers = await Promise.all([1, 2, 3].map(() => narrow.read(organizationId, statement)));
    expect(answers).toEqual([[{ answer: 42 }], [{ answer: 42 }], [{ answer: 42 }]]);
  });

  it('prepares again when a table has changed under the statement', async () => {
    await database.asOwner('create table widening (code int)');
    await database.asOwner('insert into widening values (1)');
    await database.asOwner('grant select on widening to closedloop_api');
    const statement = { text: 'select * from widening' };
    for (let use = 0; use < 3; use++) await narrow.read(organizationId, statement);
    await database.asOwner(`alter table widening add name text default 'one'`);
    expect(await narrow.read(organizationId, statement)).toEqual([{ code: 1, name: 'one' }]);
  });

  it('keeps at most a fixed number of prepared statements and closes the least used', async () => {
    for (let index = 0; index < 1_200; index++) {
      const text = `select ${index % 600} as number`;
      await narrow.read(organizationId, { text });
      await narrow.read(organizationId, { text });
    }
    const [row] = await narrow.read<{ count: bigint }>(organizationId, { text: 'select count(*) from pg_prepared_statements' });
    expect(row!.count).toBeLessThanOrEqual(501n);
    expect(row!.count).toBeGreaterThan(400n);
  });

  it('refuses a value that cannot be serialized without harming its neighbours', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const neighbours = [1, 2].map((number) => narrow.read(organizationId, { text: 'select $1::int as number', values: [number] }));
    await expect(narrow.read(organizationId, { text: 'select $1::json', values: [circular] })).rejects.toThrow(/circular/);
    expect(await Promise.all(neighbours)).toEqual([[{ number: 1 }], [{ number: 2 }]]);
  });

  it('cuts a slow statement off in the fast lane and gives it time in the slow one', async () => {
    const slow = { text: 'select pg_sleep(0.4) is null as done' };
    await expect(narrow.read(organizationId, slow)).rejects.toMatchObject({ name: 'DatabaseTimeout' });
    expect(await narrow.read(organizationId, { text: 'select 1 as one' })).toEqual([{ one: 1 }]);
    expect(await narrow.read(organizationId, slow, { lane: 'slow' })).toEqual([{ done: false }]);
  });

  it.each(['fast', 'slow'] as const)('reads again when the server ends a connection of the %s lane', async (lane) => {
    await narrow.read(organizationId, { text: 'select 1' }, { lane });
    await database.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename like 'closedloop_api%' and datname = current_database()`,
    );
    const answers = await Promise.all(
      [1, 2, 3].map((number) => narrow.read(organizationId, { text: 'select $1::int as number', values: [number] }, { lane })),
    );
    expect(answers).toEqual([[{ number: 1 }], [{ number: 2 }], [{ number: 3 }]]);
  });

  it('says that the database is unavailable when it stays away', async () => {
    const url = new URL(database.apiUrl);
    url.port = '1';
    const nowhere = createReader(url.href);
    await expect(nowhere.read(organizationId, { text: 'select 1' })).rejects.toMatchObject({ name: 'DatabaseUnavailable' });
    await nowhere.close();
  });
});

/** Takes the prepared statements from the shared connection behind its back. */
async function deallocateAll(): Promise<void> {
  await narrow.read(organizationId, { text: 'deallocate all' });
}
