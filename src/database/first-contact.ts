import type pg from 'pg';
import { connectOwner, patiently } from './connection.ts';
import { codeOf, DatabaseUnavailable } from './errors.ts';
import { StartupProblem } from './startup-problem.ts';

/** The generation of identifiers in the database needs it. */
const oldestMajor = 18;

/** The first connection of a process to its database. What the operator can mend is a `StartupProblem`, without the password. */
export async function firstContact(ownerUrl: string): Promise<pg.Client> {
  const client = await patiently(() => connectOwner(ownerUrl)).catch((error: unknown) => {
    throw explain(error, new URL(ownerUrl));
  });
  try {
    await checkServer(client, new URL(ownerUrl));
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function checkServer(client: pg.Client, url: URL): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string; pinyin: boolean }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
       to_regcollation('pg_catalog."zh-x-icu"') is not null as pinyin`,
  );
  const { version, encoding, pinyin } = rows[0]!;
  if (Number.parseInt(version, 10) < oldestMajor) {
    throw new StartupProblem(`PostgreSQL at ${hostOf(url)} is version ${version}, but Closedloop needs ${oldestMajor} or newer.`);
  }
  if (encoding !== 'UTF8') {
    throw new StartupProblem(`The database ${databaseOf(url)} at ${hostOf(url)} is encoded in ${encoding}; make one with encoding UTF8.`);
  }
  if (!pinyin) {
    throw new StartupProblem(
      `PostgreSQL at ${hostOf(url)} lacks the collation zh-x-icu, by which names are ordered; use a build with ICU, as those of all distributions are.`,
    );
  }
}

function explain(error: unknown, url: URL): unknown {
  const options = { cause: error };
  if (error instanceof DatabaseUnavailable) {
    const reason = codeOf(error.cause) || 'no answer';
    return new StartupProblem(`No PostgreSQL can be reached at ${hostOf(url)} (${reason}); start it, or correct DATABASE_URL.`, options);
  }
  const code = codeOf(error);
  if (code === '3D000') {
    return new StartupProblem(`There is no database ${databaseOf(url)} at ${hostOf(url)}; create it, or correct DATABASE_URL.`, options);
  }
  if (code.startsWith('28')) {
    return new StartupProblem(
      `PostgreSQL at ${hostOf(url)} refuses the login of DATABASE_URL (${(error as Error).message}); correct user or password.`,
      options,
    );
  }
  return error;
}

const hostOf = (url: URL): string => url.host || 'localhost';

const databaseOf = (url: URL): string => decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
