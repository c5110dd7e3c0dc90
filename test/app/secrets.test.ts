import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  AcceptInvitationDocument,
  ChangePasswordDocument,
  CreateOrganizationDocument,
  InviteMemberDocument,
  RefreshSessionDocument,
  SignInDocument,
} from '../support/generated/operations.ts';
import { clientOf } from './client.ts';
import { endPlatforms, newDataFolder, startPlatform, type Platform } from './platform.ts';

/** Whatever is said under this word is secret; tokens that the platform makes are added as they come. */
const secrets: string[] = [];
const secret = (name: string): string => {
  secrets.push(`secret-${name}-5f0c`);
  return secrets.at(-1)!;
};
const made = (token: string | null | undefined): string => {
  expect(token).toEqual(expect.any(String));
  secrets.push(token!);
  return token!;
};

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ CLOSEDLOOP_DATA_DIR: newDataFolder(), LOG_LEVEL: 'trace', METRICS_TOKEN: secret('metrics') });
});
afterAll(endPlatforms);

const send = async (path: string, init: RequestInit = {}): Promise<number> => (await fetch(`${platform.url}${path}`, init)).status;
const json = { 'content-type': 'application/json' };

/** Signs in, changes the password, invites, accepts and refreshes, as people do, with mistakes. */
async function everydayLife(): Promise<void> {
  const stranger = clientOf(platform.url);
  const founder = { name: 'Ada', email: 'ada@works.example', password: secret('founder') };
  await stranger.get(CreateOrganizationDocument, { input: { name: 'Works', pack: 'TM', founder } });
  await stranger.ask(SignInDocument, { email: founder.email, password: secret('wrong') });
  const { signIn } = await stranger.get(SignInDocument, { email: founder.email, password: founder.password });
  const ada = clientOf(platform.url, made(signIn!.accessToken));
  const { refreshSession } = await stranger.get(RefreshSessionDocument, { refreshToken: made(signIn!.refreshToken) });
  made(refreshSession!.accessToken);
  await stranger.ask(RefreshSessionDocument, { refreshToken: secret('refresh') });
  const passwords = { currentPassword: secret('guess'), newPassword: secret('new') };
  await ada.ask(ChangePasswordDocument, { input: passwords });
  await ada.get(ChangePasswordDocument, { input: { currentPassword: founder.password, newPassword: secret('newer') } });
  await stranger.ask(AcceptInvitationDocument, { input: { token: secret('invitation'), password: secret('accepted') } });
  const { inviteMember } = await ada.get(InviteMemberDocument, { input: { name: 'Bob', email: 'bob@works.example' } });
  await stranger.ask(AcceptInvitationDocument, { input: { token: made(inviteMember!.invitationToken), password: secret('bobs') } });
}

/** Sends secrets where they do not belong. */
async function accidents(): Promise<void> {
  const bad = { ...json, authorization: `Bearer ${secret('token')}` };
  await send('/graphql', { method: 'POST', headers: bad, body: '{"query":"{ __typename }"}' });
  await send('/metrics', { headers: { authorization: `Bearer ${secret('operator')}` } });
  await send('/graphql', { headers: { cookie: `session=${secret('cookie')}`, authorization: `Basic ${secret('basic')}` } });
  const variables = encodeURIComponent(JSON.stringify({ password: secret('get') }));
  await send(`/graphql?query={__typename}&variables=${variables}`, { headers: { 'apollo-require-preflight': '1' } });
  await send(`/nowhere?token=${secret('query')}`);
  await send('/graphql', { method: 'POST', headers: json, body: `{"password":"${secret('json')}"` });
  await send('/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: `password=${secret('text')}` });
  await send('/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: `{ a(password: "${secret('syntax')}" }` }) });
  await send('/graphql', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query: `{ signIn(password: "${secret('unknown')}") { a } }` }),
  });
  const wrongType = { query: SignInDocument.toString(), variables: { email: 'a', password: [secret('type')] } };
  await send('/graphql', { method: 'POST', headers: json, body: JSON.stringify(wrongType) });
  const nul = { query: SignInDocument.toString(), variables: { email: 'a', password: `${secret('nul')}\u0000` } };
  await send('/graphql', { method: 'POST', headers: json, body: JSON.stringify(nul) });
}

it('no secret is logged or told on the terminal, not even at the level of traces', async () => {
  await everydayLife();
  await accidents();
  platform.kill('SIGTERM');
  await platform.ending;
  const told = platform.logged() + platform.said();
  const lines = told.split('\n').filter((line) => line.includes('"answered"'));
  expect(lines.length).toBeGreaterThan(20);
  expect(secrets.length).toBeGreaterThan(20);
  expect(secrets.filter((each) => told.includes(each))).toEqual([]);
});
