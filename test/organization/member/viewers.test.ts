import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import pino from 'pino';
import { decide } from '../../../src/governance/decide.ts';
import type { Viewer } from '../../../src/governance/viewer.ts';
import type { Read } from '../../../src/query/context.ts';
import { createViewers, viewerChannel, type Viewers } from '../../../src/organization/member/viewers.ts';
import { createAccessTokens } from '../../../src/organization/session/access-token.ts';
import { openStore } from '../../../src/store.ts';
import { answer, clock, testCompany } from '../../support/company.ts';
import { at, deed, post } from '../support.ts';

/** The company's own app does the deeds; another process, which forgets nothing by itself, hears of them. */
const company = await testCompany('TM');
const { app, database } = company;
const elsewhere = await openStore(database.ownerUrl, pino({ level: 'silent' }));
afterAll(() => elsewhere.close());

let loads = 0;
const read: Read = (organizationId, statement, lane) => {
  loads += 1;
  return elsewhere.reader.read(organizationId, { ...statement, values: [...statement.values] }, { lane });
};
const viewers: Viewers = createViewers({
  read,
  clock,
  accessTokens: createAccessTokens(elsewhere.signingKey, clock),
  notices: elsewhere.notices,
  noteUse: () => undefined,
  freshMs: Infinity,
});

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await new Promise((later) => setTimeout(later, 5));
};
beforeAll(() => until(() => elsewhere.notices.isListening()));

const signInDocument = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }';
const signIn = async (address: string): Promise<{ accessToken: string; refreshToken: string }> =>
  (await answer(app, null, signInDocument, { input: { email: `${address}@tm.example`, password: 'closedloop-demo' } })).data.signIn;

/** A member who is signed in here and known there. */
async function known(address: string): Promise<{ token: string; viewer: Viewer }> {
  const { accessToken } = await signIn(address);
  const viewer = await viewers.viewerOf(accessToken);
  expect(await viewers.viewerOf(accessToken)).toBe(viewer);
  return { token: accessToken, viewer: viewer! };
}

const appointmentOf = async (address: string) =>
  (
    await company.as('founder').run('query ($id: ID!) { appointments(where: { member: { id: { eq: $id } } }) { nodes { id version } } }', {
      id: company.member(address).id,
    })
  ).data.appointments.nodes[0] as { id: string; version: number };

describe('what one process knows of a member ends as soon as another process', () => {
  it('ends the session', async () => {
    const { token } = await known('sales_rep');
    await answer(app, await app.viewerOf(token), 'mutation { signOut { signedOut } }');
    await until(async () => (await viewers.viewerOf(token)) === null);
  });

  it('finds a stolen refresh token', async () => {
    const { accessToken, refreshToken } = await signIn('sales_rep');
    expect(await viewers.viewerOf(accessToken)).not.toBeNull();
    const refresh = () =>
      answer(app, null, 'mutation ($refreshToken: String!) { refreshSession(refreshToken: $refreshToken) { accessToken } }', {
        refreshToken,
      });
    await refresh();
    clock.forward(60_000);
    await refresh();
    await until(async () => (await viewers.viewerOf(accessToken)) === null);
  });

  it('deactivates the member', async () => {
    const gone = await company.hire('sales_rep');
    const { token } = await known(gone);
    expect((await deed(company, 'founder', 'deactivateMember', await at(company, gone))).codes).toEqual([]);
    await until(async () => (await viewers.viewerOf(token)) === null);
  });

  it('ends the appointment', async () => {
    const hired = await company.hire('sales_rep');
    const { token, viewer } = await known(hired);
    expect(viewer.posts.map(({ role }) => role)).toEqual(['sales_rep']);
    const { id, version } = await appointmentOf(hired);
    expect((await deed(company, 'founder', 'endAppointment', { id, expectedVersion: version })).codes).toEqual([]);
    await until(async () => (await viewers.viewerOf(token))?.posts.length === 0);
  });

  it('gives a post', async () => {
    const hired = await company.hire('sales_rep');
    const { token } = await known(hired);
    const { id: postId } = await post(company, 'sales_manager');
    const { codes } = await deed(company, 'founder', 'appointMember', { ...(await at(company, hired)), postId });
    expect(codes).toEqual([]);
    await until(async () => (await viewers.viewerOf(token))?.posts.some(({ role }) => role === 'sales_manager') === true);
  });

  it('changes the law', async () => {
    const { token, viewer } = await known('finance');
    expect(decide(viewer, 'expense_claim.pay').allowed).toBe(true);
    await deed(company, 'founder', 'overrideLaw', { kind: 'FALLBACK_OFF', key: 'expense_claim.pay', value: true });
    await until(async () => !decide((await viewers.viewerOf(token))!, 'expense_claim.pay').allowed);
  });

  it('delegates authority', async () => {
    const { token, viewer } = await known('sales_rep');
    expect(viewer.delegations).toEqual([]);
    const delegateId = company.member('sales_rep').id;
    await deed(company, 'marketing_director', 'delegateAuthority', { delegateId, actions: ['strategy.set'], untilDay: '2026-04-01' });
    await until(async () => (await viewers.viewerOf(token))?.delegations.length === 1);
  });

  it('stays as it is when a refused or dry deed leaves nothing behind', async () => {
    const { token, viewer } = await known('sales_manager');
    await deed(company, 'founder', 'overrideLaw', { kind: 'SETTING', key: 'consultation_days', value: 9, dryRun: true });
    await deed(company, 'sales_rep', 'overrideLaw', { kind: 'SETTING', key: 'consultation_days', value: 9 });
    await notified('nothing of it');
    expect(await viewers.viewerOf(token)).toBe(viewer);
  });
});

/** Sends a notification, which arrives after all that were sent before. */
async function notified(sentinel: string): Promise<string[]> {
  const heard: string[] = [];
  elsewhere.notices.follow({ onNotice: (payload) => heard.push(payload), onGap: () => {} });
  await database.asOwner(`select pg_notify($1, $2)`, [viewerChannel, sentinel]);
  await until(() => heard.includes(sentinel));
  return heard;
}

describe('notifications', () => {
  it('are sent by no deed that leaves members, posts and law alone', async () => {
    const listener = new pg.Client({ connectionString: database.ownerUrl });
    listener.on('error', () => {});
    await listener.connect();
    const heard: (string | undefined)[] = [];
    listener.on('notification', ({ payload }) => heard.push(payload));
    await listener.query(`listen ${viewerChannel}`);
    const { codes } = await deed(company, 'sales_rep', 'createOpportunity', { name: 'Quiet', source: 'REFERRAL' });
    expect(codes).toEqual([]);
    await signIn('sales_rep');
    await listener.query(`notify ${viewerChannel}, 'end'`);
    await until(() => heard.includes('end'));
    await listener.end();
    expect(heard).toEqual(['end']);
  });

  it('may be missed while the line is down: all is loaded anew, and nothing is kept until it is up again', async () => {
    const { token, viewer } = await known('brand_member');
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'closedloop listen'`;
    await database.asOwner(kill);
    await until(() => !elsewhere.notices.isListening());
    const before = loads;
    const anew = await Promise.all([viewers.viewerOf(token), viewers.viewerOf(token)]);
    expect(anew.map((each) => each?.memberId)).toEqual([viewer.memberId, viewer.memberId]);
    await until(() => elsewhere.notices.isListening());
    const after = await viewers.viewerOf(token);
    expect(after).not.toBe(viewer);
    expect(await viewers.viewerOf(token)).toBe(after);
    expect(loads - before).toBeGreaterThanOrEqual(2);
  });
});
