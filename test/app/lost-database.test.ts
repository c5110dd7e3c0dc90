import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runningEmbeddedUrl, startEmbedded, type EmbeddedPostgres } from '../../src/database/embedded.ts';
import { isSound, verifyAudit } from '../../src/database/verify.ts';
import { lineTo, type Line } from '../support/line.ts';
import { clientOf } from './client.ts';
import { until } from './connection.ts';
import { startLoad, type Tally } from './load.ts';
import { endPlatforms, newDataFolder, startPlatform, type Platform } from './platform.ts';

afterAll(endPlatforms);

const seller = async (platform: Platform): Promise<string> =>
  (await clientOf(platform.url).signIn('sales_rep@tm.example', 'closedloop-demo')).token!;

async function readiness(platform: Platform): Promise<unknown> {
  const response = await fetch(`${platform.url}/readyz`);
  return { status: response.status, ...((await response.json()) as object) };
}

const ready = { status: 200, ready: true, phase: 'ready' };
const unreachable = { status: 503, ready: false, phase: 'database_unreachable' };
const untilReady = (platform: Platform): Promise<void> => until(async () => (await fetch(`${platform.url}/readyz`)).ok);

/** How often each lead of a load is in the store; sealing has come up to the last one before this answers. */
async function leadsIn(ownerUrl: string): Promise<Map<string, number>> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await until(async () => (await owner.query('select 1 from closedloop.unsealed limit 1')).rowCount === 0);
    const found = await owner.query<{ name: string; times: string }>(
      `select name, count(*) as times from opportunity where name like 'Lead %' group by name`,
    );
    return new Map(found.rows.map(({ name, times }) => [name, Number(times)]));
  } finally {
    await owner.end();
  }
}

async function expectKept({ made, notMade, unknown, faults }: Tally, ownerUrl: string): Promise<void> {
  expect(faults.slice(0, 3)).toEqual([]);
  const leads = await leadsIn(ownerUrl);
  expect(made.filter((name) => leads.get(name) !== 1)).toEqual([]);
  expect(notMade.filter((name) => leads.has(name))).toEqual([]);
  expect(unknown.filter((name) => (leads.get(name) ?? 0) > 1)).toEqual([]);
  expect((await verifyAudit(ownerUrl)).filter((verification) => !isSound(verification))).toEqual([]);
}

describe('an external database', () => {
  let server: EmbeddedPostgres;
  let line: Line;
  let platform: Platform;
  beforeAll(async () => {
    server = await startEmbedded({ folder: newDataFolder() });
    line = await lineTo(server.url);
    platform = await startPlatform({ DATABASE_URL: line.url });
  });
  afterAll(async () => {
    platform.kill('SIGTERM');
    await platform.ending;
    await line.cut();
    await server.stop();
  });

  it.each([
    ['restarted in fast mode', 'SIGINT'],
    ['restarted in immediate mode', 'SIGQUIT'],
    ['killed', 'SIGKILL'],
  ] as const)(
    'may be %s under load: nothing done is lost, nothing is done twice, nobody is told of an internal error',
    async (_how, signal) => {
      const token = await seller(platform);
      const load = startLoad([platform.url], token, 8);
      await load.progress(20);
      const pid = server.pid()!;
      process.kill(pid, signal);
      await until(async () => server.pid() !== pid);
      await untilReady(platform);
      await load.progress(20);
      await expectKept(await load.stop(), server.url);
    },
  );

  it('makes the platform not ready while it is away, and ready again when it is back', async () => {
    const token = await seller(platform);
    expect(await readiness(platform)).toEqual(ready);
    await line.cut();
    await until(async () => !(await fetch(`${platform.url}/readyz`)).ok);
    expect(await readiness(platform)).toEqual(unreachable);
    expect((await fetch(`${platform.url}/livez`)).status).toBe(200);
    const load = startLoad([platform.url], token);
    await until(async () => load.tally.unavailable > 3 || load.tally.faults.length > 0);
    await line.mend();
    await untilReady(platform);
    await load.progress(10);
    const tally = await load.stop();
    expect(tally.notMade.length).toBeGreaterThan(0);
    await expectKept(tally, server.url);
  });

  it('tells that the outcome is unknown when the answer to a commit is lost', async () => {
    const token = await seller(platform);
    line.breakAfter('REFERRAL', 'COMMIT');
    const load = startLoad([platform.url], token, 1);
    await until(async () => load.tally.unknown.length === 1 || load.tally.faults.length > 0);
    await expectKept(await load.stop(), server.url);
    expect((await leadsIn(server.url)).get(load.tally.unknown[0]!)).toBe(1);
  });

  it('may be away when the platform is stopped', async () => {
    const other = await startPlatform({ DATABASE_URL: line.url });
    await line.cut();
    other.kill('SIGTERM');
    expect(await other.ending).toMatchObject({ code: 0, signal: null });
    await line.mend();
    await untilReady(platform);
  });
});

describe('the embedded database', () => {
  it('is started again when it is killed, and requests go on', async () => {
    const folder = newDataFolder();
    const platform = await startPlatform({ CLOSEDLOOP_DATA_DIR: folder });
    const pid = (): number => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const token = await seller(platform);
    const load = startLoad([platform.url], token, 8);
    await load.progress(20);
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await until(async () => runningEmbeddedUrl(folder) !== null && pid() !== killed);
    await untilReady(platform);
    await load.progress(20);
    await expectKept(await load.stop(), runningEmbeddedUrl(folder)!);
    platform.kill('SIGTERM');
    expect(await platform.ending).toMatchObject({ code: 0, signal: null });
  });
});
