import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { emptyDatabase } from '../support/database.ts';
import { clientOf } from './client.ts';
import { endPlatforms, startPlatform, type Platform } from './platform.ts';
import { findings } from './probes.ts';

afterAll(endPlatforms);

/** Audits of GraphQL over HTTP that are not passed, and why each stays so. */
const explained: Readonly<Record<string, string>> = {
  '5A70': 'A GET without the header `apollo-require-preflight` could come from any page, so it is refused (CSRF prevention).',
  D6D5: 'The audit sends variables in a GET without the header `apollo-require-preflight` (CSRF prevention).',
  '6A70': 'The audit sends variables in a GET without the header `apollo-require-preflight` (CSRF prevention).',
};

/** What the probes of graphql-cop may find about a member: a developer reads the schema, and is helped with its names. */
const openToMembers = ['Introspection', 'Field Suggestions'];

describe.each(['development', 'production'])('in %s', (mode) => {
  let platform: Platform;
  let token: string;
  beforeAll(async () => {
    const DATABASE_URL = await databaseWithDemo();
    platform = await startPlatform({ NODE_ENV: mode, HOST: '127.0.0.1', DATABASE_URL });
    token = (await clientOf(platform.url).signIn('sales_rep@tm.example', 'closedloop-demo')).token!;
  });

  it('GraphQL over HTTP is spoken as it is written, but for what is explained', async () => {
    const results = await auditServer({ url: `${platform.url}/graphql` });
    expect(results.length).toBeGreaterThan(60);
    const missed = results.filter(({ status }) => status !== 'ok').map(({ id, status }) => ({ id, status }));
    expect(missed).toEqual(Object.keys(explained).map((id) => ({ id, status: 'notice' })));
  });

  it('the same requests with the header against CSRF leave nothing to explain', async () => {
    const fetchFn = async (url: string, { headers, ...request }: RequestInit = {}): Promise<Response> =>
      await fetch(url, { ...request, headers: { ...(headers as Record<string, string>), 'apollo-require-preflight': '1' } });
    const results = await auditServer({ url: `${platform.url}/graphql`, fetchFn });
    expect(results.filter(({ status }) => status !== 'ok').map(({ id }) => id)).toEqual([]);
  });

  it('the probes of graphql-cop find nothing as a stranger, and what is open to members as one', async () => {
    expect(await findings(platform.url, {})).toEqual([]);
    expect(await findings(platform.url, { authorization: `Bearer ${token}` })).toEqual(openToMembers);
  });
});

let database: Promise<string> | null = null;

/** One database for both: development makes the demo whose members production then knows. */
async function databaseWithDemo(): Promise<string> {
  database ??= emptyDatabase();
  return await database;
}
