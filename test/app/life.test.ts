import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../../src/database/process-state.ts';
import { CreateOrganizationDocument, MeDocument, SignInDocument } from '../support/generated/operations.ts';
import { clientOf } from './client.ts';
import { accepts, beginRequest, until } from './connection.ts';
import { endPlatforms, launch, newDataFolder, startPlatform, type Platform } from './platform.ts';

/** One life of a data folder, told in order: each test goes on where the one before ended. */
let folder: string;
let platform: Platform;

beforeAll(async () => {
  folder = newDataFolder();
  platform = await start();
});
afterAll(endPlatforms);

const start = (): Promise<Platform> => startPlatform({ CLOSEDLOOP_DATA_DIR: folder });

const status = async (path: string): Promise<number> => (await fetch(`${platform.url}${path}`)).status;

/** The process id of the embedded PostgreSQL; null while there is none. */
function databasePid(): number | null {
  const file = join(folder, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

const ada = { email: 'ada@works.example', password: 'correct horse battery' };

describe('the first start, on an empty folder', () => {
  it('answers the probes', async () => {
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 200]);
  });

  it('serves the playground with all its files', async () => {
    const page = await (await fetch(platform.url)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await status(file)).toBe(200);
  });

  it('tells where it answers and how to sign in, and that is true', async () => {
    expect(platform.said()).toContain(`${platform.url}/graphql`);
    const [, password] = /the password (\S+),/.exec(platform.said())!;
    const [, email] = /for example (\S+@\S+?):/.exec(platform.said())!;
    const member = await clientOf(platform.url).signIn(email!, password!);
    expect(await member.get(MeDocument, { checks: [] })).toMatchObject({ viewer: { member: { email }, organization: { pack: 'TM' } } });
  });

  it('founds a company for whoever asks', async () => {
    const founder = { ...ada, name: 'Ada' };
    const reply = await clientOf(platform.url).get(CreateOrganizationDocument, { input: { name: 'Works', pack: 'MS', founder } });
    expect(reply).toEqual({ createOrganization: { organization: { id: expect.any(String), name: 'Works', pack: 'MS' }, refusals: [] } });
  });

  it('keeps a second process off its folder', async () => {
    const { code, said } = await launch({ CLOSEDLOOP_DATA_DIR: folder }).ending;
    expect({ code, said }).toEqual({
      code: 1,
      said: `The data folder ${folder} is in use by process ${platform.pid}; stop it, or give this one its own folder in CLOSEDLOOP_DATA_DIR.\n`,
    });
    expect(await status('/readyz')).toBe(200);
  });
});

describe('SIGTERM', () => {
  it('lets a request in flight finish, then leaves no process behind', async () => {
    const database = databasePid()!;
    expect(isAlive(database)).toBe(true);
    const request = await beginRequest(platform.url, { query: SignInDocument.toString(), variables: ada });
    platform.kill('SIGTERM');
    await until(async () => !(await accepts(platform.url)));
    expect(await request.finish()).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*"accessToken":"ey/);
    expect(await platform.ending).toMatchObject({ code: 0, signal: null });
    expect(isAlive(database)).toBe(false);
  });

  it('also ends a start that is under way', async () => {
    const starting = launch({ CLOSEDLOOP_DATA_DIR: folder });
    await until(async () => databasePid() !== null);
    const database = databasePid()!;
    starting.kill('SIGTERM');
    expect(await starting.ending).toMatchObject({ code: 0, signal: null });
    expect(isAlive(database)).toBe(false);
  });
});

describe('the next start', () => {
  it('finds the data of the one before', async () => {
    platform = await start();
    const member = await clientOf(platform.url).signIn(ada.email, ada.password);
    expect(await member.get(MeDocument, { checks: [] })).toMatchObject({ viewer: { organization: { name: 'Works' } } });
  });

  it('recovers what was committed before a kill -9', async () => {
    const founder = { ...ada, name: 'Bob', email: 'bob@last.example' };
    await clientOf(platform.url).get(CreateOrganizationDocument, { input: { name: 'Last moment', pack: 'CL', founder } });
    platform.kill('SIGKILL');
    expect(await platform.ending).toMatchObject({ signal: 'SIGKILL' });
    platform = await start();
    const member = await clientOf(platform.url).signIn('bob@last.example', ada.password);
    expect(await member.get(MeDocument, { checks: [] })).toMatchObject({ viewer: { organization: { name: 'Last moment' } } });
  });
});
