import { afterAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { endPlatforms, launch, newDataFolder, type Settings } from './platform.ts';

const database = await testDatabase();
afterAll(endPlatforms);

/** The one sentence that is all the operator gets; the exit code is 1. */
async function refusal(settings: Settings): Promise<string> {
  const { code, said } = await launch({ CLOSEDLOOP_DATA_DIR: newDataFolder(), ...settings }).ending;
  expect({ code, lines: said.trimEnd().split('\n').length }).toEqual({ code: 1, lines: 1 });
  return said.trimEnd();
}

/** A data folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newDataFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('a start that cannot be ends with one sentence and exit code 1', () => {
  it('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} is already in use: stop the program that listens there, or set PORT to a free one.`,
    );
    other.close();
  });

  it('under a setting that cannot be read', async () => {
    expect(await refusal({ PORT: 'abc' })).toBe('PORT must be a port number from 0 to 65535, but it is "abc".');
  });

  it('on a folder that holds something else', async () => {
    const folder = folderWith({ 'letters.txt': 'mine' });
    expect(await refusal({ CLOSEDLOOP_DATA_DIR: folder })).toBe(
      `The folder ${folder} is not empty and was not made by Closedloop; name another one in CLOSEDLOOP_DATA_DIR.`,
    );
  });

  it('on data of another version of PostgreSQL', async () => {
    const folder = folderWith({ 'closedloop.json': '{}', 'owner-password': 'secret', 'postgres/PG_VERSION': '17\n' });
    expect(await refusal({ CLOSEDLOOP_DATA_DIR: folder })).toBe(
      `The data in ${folder} belongs to PostgreSQL 17, but this release brings PostgreSQL 18; dump it with the release that made it and restore the dump into a new folder.`,
    );
  });

  it('on a folder that cannot be made', async () => {
    const folder = join(folderWith({ file: '' }), 'file', 'below');
    expect(await refusal({ CLOSEDLOOP_DATA_DIR: folder })).toBe(
      `The data folder ${folder} cannot be written (ENOTDIR); name another one in CLOSEDLOOP_DATA_DIR.`,
    );
  });
});

describe('DATABASE_URL, without telling its password', () => {
  const urlWith = (changes: Partial<Pick<URL, 'host' | 'password' | 'pathname'>>): string =>
    Object.assign(new URL(process.env['CLOSEDLOOP_TEST_SERVER']!), changes).href;

  it('where nobody listens', async () => {
    const DATABASE_URL = urlWith({ host: '127.0.0.1:1', password: 'secret' });
    expect(await refusal({ DATABASE_URL })).toBe(
      'No PostgreSQL can be reached at 127.0.0.1:1 (ECONNREFUSED); start it, or correct DATABASE_URL.',
    );
  });

  it('with a wrong password', async () => {
    const DATABASE_URL = urlWith({ password: 'guess' });
    const { host, username } = new URL(DATABASE_URL);
    expect(await refusal({ DATABASE_URL })).toBe(
      `PostgreSQL at ${host} refuses the login of DATABASE_URL (password authentication failed for user "${username}"); correct user or password.`,
    );
  });

  it('with a database that there is not', async () => {
    const DATABASE_URL = urlWith({ pathname: '/nowhere' });
    expect(await refusal({ DATABASE_URL })).toBe(
      `There is no database nowhere at ${new URL(DATABASE_URL).host}; create it, or correct DATABASE_URL.`,
    );
  });

  it('on a server that cannot order names', async () => {
    const DATABASE_URL = await emptyDatabase();
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query('drop collation pg_catalog."zh-x-icu"');
    await client.end();
    expect(await refusal({ DATABASE_URL })).toBe(
      `PostgreSQL at ${new URL(DATABASE_URL).host} lacks the collation zh-x-icu, by which names are ordered; use a build with ICU, as those of all distributions are.`,
    );
  });

  it('with a database that a newer release has migrated', async () => {
    await database.asOwner(`insert into closedloop.migration (name, executed_at) values ('Migration9999Future', now())`);
    expect(await refusal({ DATABASE_URL: database.ownerUrl })).toBe(
      'The database is newer than this release: it has the migration Migration9999Future, which this release does not know; start the newer release.',
    );
  });
});
