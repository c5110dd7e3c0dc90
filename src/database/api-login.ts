import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { connectOwner } from './connection.ts';
import { codeOf } from './errors.ts';
import { StartupProblem } from './startup-problem.ts';

/** Key of the advisory lock under which logins and secrets are made. */
const LOGIN_LOCK = 7_202_602;

/**
 * Makes the login that the API uses on this database and answers its URL. The login owns nothing and cannot pass
 * row-level security; its password lies where only the owner reads it, so that all processes share it.
 * Runs after `migrate`.
 */
export async function ensureApiLogin(ownerUrl: string): Promise<string> {
  return await asOwner(ownerUrl, async (client) => {
    const password = await secretOf(client, 'api_login');
    const found = await client.query<{ oid: string }>('select oid::text from pg_database where datname = current_database()');
    const login = `closedloop_api_${found.rows[0]!.oid}`;
    try {
      await client.query(`do $$ begin create role ${login}; exception when duplicate_object then null; end $$`);
      await client.query(`alter role ${login} login inherit password ${client.escapeLiteral(password)}`);
      await client.query(`grant closedloop_api to ${login}`);
    } catch (error) {
      throw asLoginProblem(error);
    }
    const url = new URL(ownerUrl);
    url.username = login;
    url.password = password;
    return url.href;
  });
}

/** A secret of this database, made on first use and the same for all processes: `token_signing` and the like. */
export async function secret(ownerUrl: string, name: string): Promise<string> {
  return await asOwner(ownerUrl, (client) => secretOf(client, name));
}

async function asOwner<T>(ownerUrl: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connectOwner(ownerUrl);
  try {
    await client.query('select pg_advisory_lock($1)', [LOGIN_LOCK]);
    return await run(client);
  } finally {
    await client.end();
  }
}

async function secretOf(client: pg.Client, name: string): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  await client.query('insert into closedloop.secret (name, value) values ($1, $2) on conflict (name) do nothing', [name, fresh]);
  const found = await client.query<{ value: string }>('select value from closedloop.secret where name = $1', [name]);
  return found.rows[0]!.value;
}

function asLoginProblem(error: unknown): unknown {
  if (codeOf(error) !== '42501') return error;
  return new StartupProblem(`The database's owner may not make the API's login; give it CREATEROLE.`, { cause: error });
}
