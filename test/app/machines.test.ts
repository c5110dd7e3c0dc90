import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { addJob } from '../../src/database/job-schema.ts';
import { FORGET_OLD_KEYS } from '../../src/workflow/forget-old-keys.ts';
import { emptyDatabase } from '../support/database.ts';
import { CreateApiTokenDocument, CreateServiceAccountDocument, RevokeApiTokenDocument } from '../support/generated/operations.ts';
import { clientOf, type Client } from './client.ts';
import { until } from './connection.ts';
import { documentOf } from './load.ts';
import { endPlatforms, startPlatform, type Platform } from './platform.ts';

/** Two processes on one database, and a machine that works at both. */
let owner: pg.Pool;
let platforms: [Platform, Platform];
let founder: Client;
let machine: string;

beforeAll(async () => {
  const ownerUrl = await emptyDatabase();
  owner = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  const start = () => startPlatform({ DATABASE_URL: ownerUrl });
  platforms = await Promise.all([start(), start()]);
  founder = await clientOf(platforms[1].url).signIn('company_management@tm.example', 'closedloop-demo');
  const posts = documentOf<{ posts: { nodes: { id: string }[] } }>('{ posts(where: {role: {eq: "sales_rep"}}) { nodes { id } } }');
  const postId = (await founder.get(posts, {})).posts.nodes[0]!.id;
  const input = { name: 'Website form', purpose: 'Brings leads.', postId };
  machine = (await founder.get(CreateServiceAccountDocument, { input })).createServiceAccount!.member!.id;
});
afterAll(async () => {
  await endPlatforms();
  await owner.end();
});

async function newToken() {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const input = { memberId: machine, name: 'Website', scope: ['opportunity.manage'], expiresAt };
  const { createApiToken } = await founder.get(CreateApiTokenDocument, { input });
  return { text: createApiToken!.token!, ...createApiToken!.apiToken! };
}

interface Told {
  readonly status: number;
  readonly isReplayed: boolean;
  readonly retryAfter: string | null;
  readonly text: string;
  readonly code: string | undefined;
}

async function send(place: number, token: string, key: string, query: string): Promise<Told> {
  const response = await fetch(`${platforms[place]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
  const { headers, status } = response;
  const isReplayed = headers.get('idempotency-replayed') === 'true';
  return { status, isReplayed, retryAfter: headers.get('retry-after'), text, code: errors?.[0]?.extensions.code };
}

const lead = (name: string): string =>
  `mutation { createOpportunity(input: {name: "${name}", source: REFERRAL}) { opportunity { id name } refusals { code } } }`;

/** As a client does who wants to be sure: again with the same key for as long as there is no answer. */
async function surely(places: readonly number[], token: string, key: string, query: string): Promise<Told> {
  for (let attempt = 0; ; attempt += 1) {
    const told = await send(places[attempt % places.length]!, token, key, query).catch(() => null);
    if (told && told.code !== 'CONFLICT' && told.code !== 'UNAVAILABLE') return told;
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** Audit entries of each record of the name. */
async function entriesOf(name: string): Promise<readonly number[]> {
  const text = `select (select count(*)::int from audit_entry a where a.record_id = o.id) as entries from opportunity o where o.name = $1`;
  const { rows } = await owner.query<{ entries: number }>(text, [name]);
  return rows.map(({ entries }) => entries);
}

describe('a token', () => {
  it('that one process made works at the other, and is no good at either once it is revoked', async () => {
    const token = await newToken();
    const ask = documentOf<object>('{ viewer { member { id } } }');
    const at = (place: number) => clientOf(platforms[place]!.url, token.text).ask(ask, {});
    expect((await Promise.all([at(0), at(1)])).map(({ data }) => data)).toEqual(
      [0, 1].map(() => ({ viewer: { member: { id: machine } } })),
    );
    await founder.get(RevokeApiTokenDocument, { input: { id: token.id, expectedVersion: token.version! } });
    expect((await at(1)).status).toBe(401);
    await until(async () => (await at(0)).status === 401);
  });
});

describe('a hundred calls with one key, through both processes', () => {
  it('are one deed and one answer', async () => {
    const { text: token } = await newToken();
    const calls = Array.from({ length: 100 }, (_, index) => send(index % 2, token, 'one-of-a-hundred', lead('Hundred')));
    const told = await Promise.all(calls);
    expect(await entriesOf('Hundred')).toEqual([1]);
    const answered = told.filter(({ code }) => code === undefined);
    expect(answered.filter(({ isReplayed }) => !isReplayed)).toHaveLength(1);
    expect(new Set(answered.map(({ text }) => text)).size).toBe(1);
    const others = told.filter(({ code }) => code !== undefined);
    expect(others.filter(({ code, retryAfter }) => code !== 'CONFLICT' || retryAfter !== '1')).toEqual([]);
    expect((await surely([0], token, 'one-of-a-hundred', lead('Hundred'))).text).toBe(answered[0]!.text);
  });
});

const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%opportunity%'`;

describe('kill -9 of a process', () => {
  it('in the middle of a deed leaves the key free: the next call does it, once', async () => {
    const { text: token } = await newToken();
    const made = JSON.parse((await send(0, token, 'before', lead('Held'))).text) as {
      data: { createOpportunity: { opportunity: { id: string } } };
    };
    const { id } = made.data.createOpportunity.opportunity;
    const change = `mutation { changeOpportunity(input: {id: "${id}", expectedVersion: 1, name: "Changed once"}) { opportunity { version } refusals { code } } }`;
    const holder = await owner.connect();
    await holder.query('begin');
    await holder.query('select 1 from opportunity where name = $1 for update', ['Held']);
    const doomed = send(0, token, 'in-the-middle', change).catch(() => 'no answer');
    await until(async () => (await owner.query(waiting)).rows.length > 0);
    platforms[0].kill('SIGKILL');
    await platforms[0].ending;
    expect(await doomed).toBe('no answer');
    await holder.query('rollback');
    holder.release();
    const told = await surely([1], token, 'in-the-middle', change);
    expect(JSON.parse(told.text)).toMatchObject({ data: { changeOpportunity: { opportunity: { version: 2 }, refusals: [] } } });
    expect(await entriesOf('Changed once')).toEqual([2]);
    platforms = [await startPlatform({ DATABASE_URL: owner.options.connectionString! }), platforms[1]];
  });

  it('amid many deeds: each client that repeats its key gets each deed once', async () => {
    const { text: token } = await newToken();
    const names = Array.from({ length: 60 }, (_, index) => `Wave ${index}`);
    let answered = 0;
    const wave = names.map(async (name, index) => {
      // A few at a time, so that some are done, some under way and some not begun when the process goes.
      await until(async () => answered >= index - 8);
      const told = await surely([0, 1], token, name.replace(' ', '-'), lead(name));
      answered += 1;
      if (answered === 20) platforms[0].kill('SIGKILL');
      return told;
    });
    const told = await Promise.all(wave);
    expect(told.filter(({ text }) => !text.includes('"refusals":[]'))).toEqual([]);
    for (const name of names) expect([name, await entriesOf(name)]).toEqual([name, [1]]);
  });
});

describe('old keys', () => {
  it('are taken away by a job, of whatever organization', async () => {
    const { text: token } = await newToken();
    await surely([1], token, 'old', lead('Old'));
    await surely([1], token, 'young', lead('Young'));
    await owner.query(`update idempotency_key set created_at = created_at - interval '24 hours' where key = 'old'`);
    const { text, values } = addJob(FORGET_OLD_KEYS, {});
    await owner.query(text, [...values!]);
    const left = async () => (await owner.query<{ key: string }>(`select key from idempotency_key where key in ('old', 'young')`)).rows;
    await until(async () => (await left()).length === 1);
    expect(await left()).toEqual([{ key: 'young' }]);
  });
});
