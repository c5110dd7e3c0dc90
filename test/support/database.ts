import { afterAll } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { uuidv7 } from '../../src/kernel/id.ts';
import { ensureApiLogin } from '../../src/database/api-login.ts';
import { createReader, type Reader } from '../../src/database/reader.ts';
import { createTransactionPool, type TransactionPool } from '../../src/database/transaction.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  readonly reader: Reader;
  readonly transactions: TransactionPool;
  /** Closes something when the tests are through, before the database is dropped. */
  readonly closeFirst: (close: () => Promise<unknown>) => void;
  /** Runs a statement as the owner, who is above row-level security. */
  asOwner<Row extends pg.QueryResultRow = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** A migrated database for one test file, dropped when its tests are through: `const database = await testDatabase();`. */
export async function testDatabase(): Promise<TestDatabase> {
  const ownerUrl = await cloneDatabase();
  const apiUrl = await ensureApiLogin(ownerUrl);
  const reader = createReader(apiUrl);
  const transactions = createTransactionPool(apiUrl);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  const closing: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const close of closing) await close();
    await Promise.all([reader.close(), transactions.end(), owner.end()]);
    await dropDatabase(ownerUrl);
  });
  return {
    ownerUrl,
    apiUrl,
    reader,
    transactions,
    closeFirst: (close) => void closing.push(close),
    asOwner: async (text, values) => (await owner.query(text, values)).rows,
  };
}

/** Copies the migrated database; answers the copy's URL for its owner. */
async function cloneDatabase(): Promise<string> {
  const url = new URL(process.env['CLOSEDLOOP_TEST_SERVER']!);
  const template = url.pathname.slice(1);
  const name = freshName();
  await onServer(`create database ${name} template ${template}`);
  url.pathname = `/${name}`;
  return url.href;
}

/** A database without our tables, owned by the login of a URL or by the server's owner; it ends with the server. */
export async function emptyDatabase(ownerUrl = process.env['CLOSEDLOOP_TEST_SERVER']!): Promise<string> {
  const url = new URL(ownerUrl);
  const name = freshName();
  await onServer(`create database ${name} owner ${url.username}`);
  url.pathname = `/${name}`;
  return url.href;
}

/** An empty database as a provider gives it: its owner is no superuser. */
export async function ordinaryDatabase(server: Pick<TestDatabase, 'asOwner' | 'ownerUrl'>): Promise<string> {
  const login = `owner_${anyId().replaceAll('-', '')}`;
  await server.asOwner(`create role ${login} login createrole password 'secret'`);
  // Another database of this server has made the group roles already.
  await server.asOwner(`grant closedloop_api, closedloop_sealer to ${login} with admin option`);
  const url = new URL(server.ownerUrl);
  url.username = login;
  url.password = 'secret';
  return await emptyDatabase(url.href);
}

const freshName = () => `test_${uuidv7(new Date()).replaceAll('-', '')}`;

/** A database that a test still has connections to stays, and ends with the server: PostgreSQL would wait five seconds for them. */
async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await onServer('select 1 from pg_stat_activity where datname = $1 limit 1', [name]);
    if (rows.length === 0) return void (await onServer(`drop database ${name}`).catch(() => {}));
    await pause(10);
  }
}

/** Statements about databases run outside of them. */
async function onServer(text: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const url = new URL(process.env['CLOSEDLOOP_TEST_SERVER']!);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await client.query(text, [...values]);
  } finally {
    await client.end();
  }
}

/** An id of the right form for tests that need any. */
export const anyId = (): string => uuidv7(new Date());
