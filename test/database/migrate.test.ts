import { describe, expect, it } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { ensureApiLogin, secret } from '../../src/database/api-login.ts';
import { migrate } from '../../src/database/migrate.ts';
import { loadMigrations } from '../../src/database/migration-files.ts';
import { anyId, emptyDatabase, testDatabase } from '../support/database.ts';

const database = await testDatabase();
const own = await loadMigrations();
const ground = own.slice(0, 1);

class Migration9001Slow extends Migration {
  override up(): void {
    this.addSql('select pg_sleep(0.2)');
    this.addSql('create table slow (id int)');
  }
}

class Migration9002Broken extends Migration {
  override up(): void {
    this.addSql('create table half (id int)');
    this.addSql('select 1 / 0');
  }
}

class Migration9003Backfill extends Migration {
  override up(): void {
    this.addSql(`update outbox set topic = 'renamed'`);
  }
}

const outboxInsert = `insert into outbox (organization_id, id, at, topic, record_type, record_id, payload)
  values ('${anyId()}', '${anyId()}', now(), 'notify', 'quote', '${anyId()}', '{}')`;

async function query<Row = Record<string, unknown>>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  it('run once when four processes start at the same time', async () => {
    const url = await emptyDatabase();
    const list = [...ground, Migration9001Slow];
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(url, list)));
    expect(runs.filter((names) => names.length > 0)).toEqual([['Migration0001Ground', 'Migration9001Slow']]);
    expect(await query(url, 'select name from closedloop.migration order by id')).toEqual([
      { name: 'Migration0001Ground' },
      { name: 'Migration9001Slow' },
    ]);
  });

  it('leave nothing behind when one of them fails', async () => {
    const url = await emptyDatabase();
    await expect(migrate(url, [...ground, Migration9002Broken])).rejects.toThrow('division by zero');
    expect(await query(url, `select to_regclass('half') as half, to_regclass('audit_entry') as audit`)).toEqual([
      { half: null, audit: null },
    ]);
    expect(await migrate(url, ground)).toEqual(['Migration0001Ground']);
  });

  it('refuse a database that is newer than the code', async () => {
    const url = await emptyDatabase();
    await migrate(url, [...ground, Migration9001Slow]);
    await expect(migrate(url, ground)).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringMatching(/newer than this release.*Migration9001Slow/),
    });
  });

  it('run in the order of their numbers', () => {
    const names = own.map((migration) => migration.name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names.map((name) => name.slice(0, 13))).size).toBe(names.length);
  });

  it('reach every row and check every foreign key for an owner who is no superuser, and leave the policies in force', async () => {
    const url = await emptyDatabase(await ownerLogin('createrole'));
    await migrate(url, own);
    const superuser = new URL(database.ownerUrl);
    superuser.pathname = new URL(url).pathname;
    await query(superuser.href, outboxInsert);
    await migrate(url, [...own, Migration9003Backfill]);
    expect(await query(superuser.href, 'select topic from outbox')).toEqual([{ topic: 'renamed' }]);
    const open = `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`;
    expect(await query(url, open)).toEqual([]);
    expect(await query(url, 'select count(*)::int as tables from pg_class where relforcerowsecurity')).not.toEqual([{ tables: 0 }]);
  });

  it('say what an owner lacks', async () => {
    const url = await emptyDatabase(await ownerLogin('nocreaterole'));
    await expect(migrate(url, ground)).rejects.toMatchObject({ name: 'StartupProblem', message: expect.stringMatching(/CREATEROLE/) });
  });
});

describe('the login of the API', () => {
  it('is the same for all processes that start at once', async () => {
    const urls = await Promise.all([1, 2, 3, 4].map(() => ensureApiLogin(database.ownerUrl)));
    expect(new Set([...urls, database.apiUrl]).size).toBe(1);
    expect(await query(urls[0]!, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is held by row-level security and owns nothing', async () => {
    const standing = `select rolsuper or rolbypassrls or rolcreaterole as above, pg_has_role(current_user, 'closedloop_api', 'usage') as member,
      exists (select from pg_class where relowner = pg_roles.oid) as owner from pg_roles where rolname = current_user`;
    expect(await query(database.apiUrl, standing)).toEqual([{ above: false, member: true, owner: false }]);
  });

  it('shares one secret of each name', async () => {
    const secrets = await Promise.all([1, 2, 3].map(() => secret(database.ownerUrl, 'token_signing')));
    expect(new Set(secrets).size).toBe(1);
    expect(await secret(database.ownerUrl, 'another')).not.toBe(secrets[0]);
  });
});

/** A login of the server that is no superuser; answers a URL of it. */
async function ownerLogin(right: 'createrole' | 'nocreaterole'): Promise<string> {
  const name = `login_${anyId().replaceAll('-', '')}`;
  await database.asOwner(`create role ${name} login ${right} password 'secret'`);
  const admin = right === 'createrole' ? 'closedloop_api, closedloop_sealer' : null;
  // Another database of this server made the group roles; who shares them needs to be given them.
  if (admin) await database.asOwner(`grant ${admin} to ${name} with admin option`);
  const url = new URL(database.ownerUrl);
  url.username = name;
  url.password = 'secret';
  return url.href;
}
