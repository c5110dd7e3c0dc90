import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { serverAccount } from '../../src/database/embedded-account.ts';
import { findPostgresBinaries } from '../../src/database/embedded-binaries.ts';
import { clusterFolder, ids } from '../../src/database/embedded-folder.ts';
import { serverSettings } from '../../src/database/embedded-settings.ts';
import { runningEmbeddedUrl, startEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from '../../src/database/embedded.ts';
import { isAlive } from '../../src/database/process-state.ts';
import { createReader } from '../../src/database/reader.ts';
import { anyId } from '../support/database.ts';

let parent: string;
let folder: string;
let servers: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'closedloop-embedded-'));
  chmodSync(parent, 0o711);
  folder = join(parent, 'data');
  servers = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(parent, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ folder, durable: false, ...options });
  servers.push(server);
  return server;
}

/** Another process that runs a server in the same folder. */
async function startElsewhere(durability = 'fast'): Promise<{ process: ChildProcess; url: string; pid: number }> {
  const script = fileURLToPath(new URL('../support/embedded-child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', script, folder, durability], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [line] = await once(createInterface(child.stdout), 'line');
  return { process: child, ...(JSON.parse(String(line)) as { url: string; pid: number }) };
}

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}

describe('the embedded PostgreSQL', () => {
  it('speaks UTF-8 with the built-in locale, on loopback only, with passwords', async () => {
    const { url } = await start();
    expect(
      await query(
        url,
        `select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'closedloop'`,
      ),
    ).toEqual([{ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8' }]);
    expect(await query(url, `select current_setting('listen_addresses') as addresses, current_setting('TimeZone') as zone`)).toEqual([
      { addresses: '127.0.0.1', zone: 'UTC' },
    ]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps its data between starts and its password to its owner', async () => {
    await query((await start()).url, `create table note as select 'kept' as text`);
    await servers[0]!.stop();
    expect(await query((await start()).url, 'select text from note')).toEqual([{ text: 'kept' }]);
    expect(statSync(join(folder, 'owner-password')).mode & 0o777).toBe(0o600);
  });

  it('leaves no process behind when it stops', async () => {
    const server = await start();
    const pid = server.pid()!;
    await server.stop();
    expect(isAlive(pid)).toBe(false);
  });

  it('runs below a folder that only we may enter', async () => {
    chmodSync(parent, 0o700);
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('starts again after its process was killed, with everything that was committed', async () => {
    const elsewhere = await startElsewhere('durable');
    await query(elsewhere.url, `create table note as select 'committed' as text`);
    elsewhere.process.kill('SIGKILL');
    await once(elsewhere.process, 'exit');
    const { url } = await start();
    expect(isAlive(elsewhere.pid)).toBe(false);
    expect(await query(url, 'select text from note')).toEqual([{ text: 'committed' }]);
  });

  it('starts again after process and server were killed together', async () => {
    const elsewhere = await startElsewhere('durable');
    await query(elsewhere.url, `create table note as select 'committed' as text`);
    process.kill(elsewhere.pid, 'SIGKILL');
    elsewhere.process.kill('SIGKILL');
    await once(elsewhere.process, 'exit');
    expect(await query((await start()).url, 'select text from note')).toEqual([{ text: 'committed' }]);
  });

  it('stops a server that outlived its process and takes its data over', async () => {
    await query((await start()).url, `create table note as select 'orphaned' as text`);
    await servers[0]!.stop();
    const orphan = await launchOrphan();
    expect(await query((await start()).url, 'select text from note')).toEqual([{ text: 'orphaned' }]);
    expect(isAlive(orphan)).toBe(false);
  });

  it('is not confused by a lock file of PostgreSQL whose process number now belongs to another', async () => {
    await start();
    await servers[0]!.stop();
    const file = join(clusterFolder(folder), 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${clusterFolder(folder)}\n`);
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is started again on the same URL when it dies', async () => {
    const problems: string[] = [];
    const server = await start({ onProblem: (problem) => problems.push(problem) });
    const reader = createReader(server.url);
    const read = () => reader.read(anyId(), { text: 'select 1 as one' });
    await Promise.all([read(), read(), read()]);
    const pid = server.pid()!;
    process.kill(pid, 'SIGKILL');
    await until(() => server.pid() !== pid && runningEmbeddedUrl(folder) === server.url);
    expect(await Promise.all([read(), read(), read()])).toEqual([[{ one: 1 }], [{ one: 1 }], [{ one: 1 }]]);
    await reader.close();
    expect(problems[0]).toMatch(/ended unexpectedly/);
  });

  it('can be found by a command that looks at the folder of a running server', async () => {
    expect(runningEmbeddedUrl(folder)).toBeNull();
    const { url } = await start();
    expect(runningEmbeddedUrl(folder)).toBe(url);
    await servers[0]!.stop();
    expect(runningEmbeddedUrl(folder)).toBeNull();
  });
});

describe('a start that cannot be', () => {
  it('says which process uses the folder', async () => {
    const elsewhere = await startElsewhere();
    await expect(start()).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringMatching(new RegExp(`is in use by process ${elsewhere.process.pid};`)),
    });
    expect(await query(elsewhere.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves a folder alone that somebody else filled', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'letters.txt'), 'mine');
    await expect(start()).rejects.toMatchObject({ name: 'StartupProblem', message: expect.stringMatching(/was not made by Closedloop/) });
    expect(readFileSync(join(folder, 'letters.txt'), 'utf8')).toBe('mine');
  });

  it('names the version that the data belongs to', async () => {
    await start();
    await servers[0]!.stop();
    writeFileSync(join(clusterFolder(folder), 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toMatchObject({ name: 'StartupProblem', message: expect.stringMatching(/belongs to PostgreSQL 17/) });
  });

  it('makes a cluster anew when the first start was interrupted', async () => {
    await start();
    await servers[0]!.stop();
    rmSync(clusterFolder(folder), { recursive: true });
    mkdirSync(join(folder, 'postgres.new'));
    writeFileSync(join(folder, 'postgres.new', 'half'), '');
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

/** A server on the folder's data that no living instance of ours supervises; answers its process id. */
async function launchOrphan(): Promise<number> {
  const cluster = clusterFolder(folder);
  const binaries = findPostgresBinaries();
  const command = serverAccount(cluster, [folder, binaries.home]).command(binaries.postgres, [
    '-D',
    cluster,
    ...serverSettings(54_329, false),
  ]);
  const orphan = spawn(command.file, command.arguments, { cwd: '/', detached: true, stdio: 'ignore', ...ids(command) });
  await until(() => runningEmbeddedUrl(folder) !== null);
  return orphan.pid!;
}
