import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { emptyDatabase, ordinaryDatabase, testDatabase } from '../support/database.ts';
import { CreateOrganizationDocument, MeDocument } from '../support/generated/operations.ts';
import { clientOf, type Client } from './client.ts';
import { endPlatforms, newDataFolder, startPlatform, type Platform } from './platform.ts';

const server = await testDatabase();
afterAll(endPlatforms);

const schemaQuery = { toString: () => '{ __schema { queryType { name } } }' } as Parameters<Client['ask']>[0];

describe('two processes on one external database', () => {
  const folder = newDataFolder();
  let platforms: [Platform, Platform];
  beforeAll(async () => {
    const settings = { DATABASE_URL: await ordinaryDatabase(server), CLOSEDLOOP_DATA_DIR: folder };
    platforms = await Promise.all([startPlatform(settings), startPlatform(settings)]);
  });

  it('migrate it once and start nothing embedded', () => {
    expect(existsSync(folder)).toBe(false);
  });

  it('share the demo, and sessions hold at both', async () => {
    const [one, other] = platforms;
    const { token } = await clientOf(one.url).signIn('sales_rep@tm.example', 'closedloop-demo');
    const me = await clientOf(other.url, token).get(MeDocument, { checks: [] });
    expect(me).toMatchObject({ viewer: { member: { email: 'sales_rep@tm.example' } } });
  });

  it('stop one without the other', async () => {
    const [one, other] = platforms;
    one.kill('SIGTERM');
    expect(await one.ending).toMatchObject({ code: 0 });
    expect((await fetch(`${other.url}/readyz`)).status).toBe(200);
  });
});

describe('production', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform({ NODE_ENV: 'production', HOST: '127.0.0.1', DATABASE_URL: await emptyDatabase() });
  });

  it('makes no demo', async () => {
    await expect(clientOf(platform.url).signIn('sales_rep@tm.example', 'closedloop-demo')).rejects.toThrow('password is wrong');
    expect(platform.said()).not.toContain('closedloop-demo');
  });

  it('founds no company for a stranger', async () => {
    const founder = { name: 'Eve', email: 'eve@works.example', password: 'correct horse battery' };
    const { createOrganization } = await clientOf(platform.url).get(CreateOrganizationDocument, {
      input: { name: 'Works', pack: 'MS', founder },
    });
    expect(createOrganization).toMatchObject({ organization: null, refusals: [{ code: 'REGISTRATION_CLOSED' }] });
  });

  it('keeps the schema from strangers', async () => {
    const { data, errors } = await clientOf(platform.url).ask(schemaQuery, {});
    expect({ data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
  });
});
