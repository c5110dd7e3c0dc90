import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isSound, verifyAudit } from '../../src/database/verify.ts';
import { emptyDatabase } from '../support/database.ts';
import {
  ChangeOpportunityDocument,
  CreateOpportunityDocument,
  InviteMemberDocument,
  MeDocument,
  RefreshSessionDocument,
  ScreenOpportunityDocument,
  SignInDocument,
  SignOutDocument,
} from '../support/generated/operations.ts';
import { clientOf, type Client } from './client.ts';
import { until } from './connection.ts';
import { documentOf, startLoad } from './load.ts';
import { endPlatforms, launch, startPlatform, type Platform } from './platform.ts';

/** Two processes on one database; each has its own connections, caches and sealer. */
let ownerUrl: string;
let owner: pg.Pool;
let platforms: [Platform, Platform];
const password = 'closedloop-demo';

beforeAll(async () => {
  ownerUrl = await emptyDatabase();
  owner = new pg.Pool({ connectionString: ownerUrl, max: 1 });
  platforms = await Promise.all([startPlatform({ DATABASE_URL: ownerUrl }), startPlatform({ DATABASE_URL: ownerUrl })]);
});
afterAll(async () => {
  await endPlatforms();
  await owner.end();
});

const memberAt = (place: number, post: string): Promise<Client> => clientOf(platforms[place]!.url).signIn(`${post}@tm.example`, password);

/** The same member at both. */
async function member(post: string): Promise<[Client, Client]> {
  const one = await memberAt(0, post);
  return [one, clientOf(platforms[1].url, one.token)];
}

interface Page {
  readonly opportunities: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly endCursor: string } };
}

const pageOf = documentOf<Page>(
  'query ($after: String) { opportunities(first: 1, after: $after, orderBy: [{value: DESC}]) { nodes { id } pageInfo { endCursor } } }',
);
const untilSealed = (): Promise<void> => until(async () => (await owner.query('select 1 from closedloop.unsealed limit 1')).rowCount === 0);

describe('two processes on one database', () => {
  it('take each other’s tokens and cursors', async () => {
    const [one, other] = await member('sales_manager');
    expect(await other.get(MeDocument, { checks: [] })).toEqual(await one.get(MeDocument, { checks: [] }));
    const first = await one.get(pageOf, {});
    const { endCursor } = first.opportunities.pageInfo;
    const next = await other.get(pageOf, { after: endCursor });
    expect(next).toEqual(await one.get(pageOf, { after: endCursor }));
    expect(next.opportunities.nodes).toHaveLength(1);
    expect(next.opportunities.nodes).not.toEqual(first.opportunities.nodes);
  });

  it('end a session at both, at once', async () => {
    const [one, other] = await member('brand_member');
    await other.get(MeDocument, { checks: [] });
    await one.get(SignOutDocument, {});
    await until(async () => (await other.ask(MeDocument, { checks: [] })).status === 401);
  });

  it('exchange a refresh token that comes to both at once within one session', async () => {
    const [one, other] = platforms.map(({ url }) => clientOf(url)) as [Client, Client];
    const { signIn } = await one.get(SignInDocument, { email: 'finance@tm.example', password });
    const refreshToken = signIn!.refreshToken!;
    const answers = await Promise.all([one, other].map((client) => client.get(RefreshSessionDocument, { refreshToken })));
    expect(answers.flatMap(({ refreshSession }) => refreshSession!.refusals)).toEqual([]);
    const { rows } = await owner.query(
      `select count(distinct s.id)::int as sessions, count(t.used_at)::int as used, count(*)::int as tokens
       from session s join member m on m.id = s.member_id join refresh_token t on t.session_id = s.id where m.email = 'finance@tm.example'`,
    );
    expect(rows).toEqual([{ sessions: 1, used: 1, tokens: 3 }]);
  });

  it('count failed sign-ins together', async () => {
    const attempts = [];
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const { data } = await clientOf(platforms[attempt % 2]!.url).ask(SignInDocument, { email: 'nobody@tm.example', password: 'a guess' });
      attempts.push(data!.signIn!.refusals[0]!.code);
    }
    expect(attempts).toEqual([...Array.from({ length: 10 }, () => 'WRONG_CREDENTIALS'), 'SIGN_IN_LOCKED']);
  });
});

describe('a hundred deeds at once, through both', () => {
  /** Codes of the first refusals, sorted; a deed that was done has none. */
  async function atOnce(
    ask: (client: Client, index: number) => Promise<{ refusals: readonly { code: string }[] }>,
    clients: readonly Client[],
  ) {
    const hundred = Array.from({ length: 100 }, (_, index) => ask(clients[index % clients.length]!, index));
    const codes = (await Promise.all(hundred)).map(({ refusals }) => refusals[0]?.code ?? 'done');
    return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]));
  }

  const lead = async (client: Client): Promise<string> => {
    const { createOpportunity } = await client.get(CreateOpportunityDocument, { input: { name: 'Contended', source: 'REFERRAL' } });
    return createOpportunity!.opportunity!.id;
  };
  const uuid = (id: string): string => id.slice(4);

  it('change a record of one version once', async () => {
    const sellers = await member('sales_rep');
    const id = await lead(sellers[0]);
    const outcomes = await atOnce(
      async (client, index) =>
        (await client.get(ChangeOpportunityDocument, { input: { id, expectedVersion: 1, name: `Change ${index}` } })).changeOpportunity!,
      sellers,
    );
    expect(outcomes).toEqual({ done: 1, STALE_VERSION: 99 });
    const { rows } = await owner.query(
      `select o.version, (select count(*)::int from audit_entry a where a.record_id = o.id) as entries from opportunity o where o.id = $1`,
      [uuid(id)],
    );
    expect(rows).toEqual([{ version: 2, entries: 2 }]);
  });

  it('take a step of a process once', async () => {
    const sellers = await member('sales_rep');
    const id = await lead(sellers[0]);
    const outcomes = await atOnce(
      async (client) =>
        (await client.get(ScreenOpportunityDocument, { input: { id, expectedVersion: 1, assessment: 'Fits.' } })).screenOpportunity!,
      sellers,
    );
    expect(outcomes).toEqual({ done: 1, STALE_VERSION: 99 });
  });

  it('give an address to one member', async () => {
    const founders = await member('company_management');
    const outcomes = await atOnce(
      async (client, index) =>
        (await client.get(InviteMemberDocument, { input: { name: `Heir ${index}`, email: 'heir@tm.example' } })).inviteMember!,
      founders,
    );
    expect(outcomes['done']).toBe(1);
    expect((await owner.query(`select 1 from member where email = 'heir@tm.example'`)).rowCount).toBe(1);
  });

  it('are sealed once each', async () => {
    await untilSealed();
    expect((await verifyAudit(ownerUrl)).filter((verification) => !isSound(verification))).toEqual([]);
  });
});

describe('a process that is killed', () => {
  it('leaves no deed half done, and the other goes on', async () => {
    const [one, other] = platforms;
    const { token } = await memberAt(0, 'sales_rep');
    const doomed = startLoad([one.url], token!, 8);
    const living = startLoad([other.url], token!, 4);
    await Promise.all([doomed.progress(30), living.progress(10)]);
    one.kill('SIGKILL');
    await one.ending;
    await living.progress(30);
    const [before, after] = await Promise.all([doomed.stop(), living.stop()]);
    expect(after.faults).toEqual([]);
    expect([after.unavailable, after.unknown]).toEqual([0, []]);
    const { rows } = await owner.query<{ name: string; entries: number }>(
      `select o.name, (select count(*)::int from audit_entry a where a.record_id = o.id) as entries from opportunity o where o.name like 'Lead %'`,
    );
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...before.made, ...after.made].filter((name) => !names.includes(name))).toEqual([]);
    expect(rows.filter(({ entries }) => entries !== 1)).toEqual([]);
    await until(async () => (await owner.query('select 1 from outbox limit 1')).rowCount === 0);
    await untilSealed();
    expect((await verifyAudit(ownerUrl)).filter((verification) => !isSound(verification))).toEqual([]);
  });
});

describe('starts on an empty database', () => {
  it('may be four at once: all come up, on one demo', async () => {
    const url = await emptyDatabase();
    const four = await Promise.all([1, 2, 3, 4].map(() => startPlatform({ DATABASE_URL: url })));
    const organizations = await Promise.all(
      four.map(async (platform) => {
        const client = await clientOf(platform.url).signIn('sales_rep@tm.example', password);
        return (await client.get(MeDocument, { checks: [] })).viewer!.organization.id;
      }),
    );
    expect(new Set(organizations).size).toBe(1);
    for (const platform of four) platform.kill('SIGTERM');
    expect(await Promise.all(four.map(async ({ ending }) => (await ending).code))).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['in the middle of its migrations', `select 1 from pg_stat_activity where datname = current_database() and xact_start is not null`],
    ['while it makes the demo', `select 1 from closedloop.secret where name = 'first_start' and value = 'making'`],
  ])('recover from one that was killed %s', async (_when, sign) => {
    const url = await emptyDatabase();
    const watcher = new pg.Client({ connectionString: url, application_name: 'watcher' });
    await watcher.connect();
    const doomed = launch({ DATABASE_URL: url });
    const seen = sign.includes('pg_stat_activity') ? `${sign} and application_name <> 'watcher'` : sign;
    await until(async () => ((await watcher.query(seen).catch(() => null))?.rowCount ?? 0) > 0);
    doomed.kill('SIGKILL');
    expect(await doomed.ending).toMatchObject({ signal: 'SIGKILL' });
    await watcher.end();
    const platform = await startPlatform({ DATABASE_URL: url });
    const client = await clientOf(platform.url).signIn('sales_rep@tm.example', password);
    expect(await client.get(MeDocument, { checks: [] })).toMatchObject({ viewer: { organization: { pack: 'TM' } } });
    platform.kill('SIGTERM');
    expect(await platform.ending).toMatchObject({ code: 0 });
  });
});
