import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { openJobs } from '../../../src/database/jobs.ts';
import { mailTasks } from '../../../src/organization/mail/mail-tasks.ts';
import { openPost } from '../../../src/organization/mail/post.ts';
import { answer, clock, testCompany } from '../../support/company.ts';
import { pumpOf } from '../../support/delivery.ts';
import { mailbox } from '../../support/smtp.ts';

const box = await mailbox();
const company = await testCompany('TM', { hasMail: true });
const plain = await testCompany('CL');
const { ownerUrl, transactions } = company.database;
const asOwner: typeof company.database.asOwner = (text, values) => company.database.asOwner(text, values);
const pump = pumpOf(company, { hasMail: true });
const settings = { smtpUrl: box.url, from: 'no-reply@closedloop.example', publicUrl: 'https://app.example.com' };
const post = openPost(settings, 0);
const jobs = openJobs({ url: ownerUrl, clock, log: pino({ level: 'silent' }), tasks: mailTasks({ transactions, clock, post, settings }) });
afterAll(async () => {
  await jobs.stop();
  post.close();
});
await pump.pumpNow();

const ask = `mutation ($email: String!) { requestPasswordReset(email: $email) { isDone refusals { code message } } }`;
const reset = `mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { isDone refusals { code field } } }`;
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken refusals { code } } }`;
const invite = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { member { id version } invitationToken refusals { code } } }`;
const inviteAgain = `mutation ($input: InviteMemberAgainInput!) { inviteMemberAgain(input: $input) { member { id } invitationToken refusals { code } } }`;
const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken refusals { code } } }`;

const stranger = (document: string, variables: Record<string, unknown>) => answer(company.app, null, document, variables);
const email = 'sales_rep@tm.example';
const fresh = 'a quite new password';

async function deliver(): Promise<void> {
  await pump.pumpNow();
  await jobs.runDue();
}

async function askFor(address: string): Promise<unknown> {
  return (await stranger(ask, { email: address })).data.requestPasswordReset;
}

/** The token of the only mail that came. */
async function mailedToken(): Promise<string> {
  await deliver();
  const [mail, ...more] = box.take();
  expect(more).toEqual([]);
  return /#token=(\S+)/.exec(mail!.text)![1]!;
}

const signedIn = async (password: string) => (await stranger(signIn, { input: { email, password } })).data.signIn;
const use = async (token: string, password = fresh) => (await stranger(reset, { input: { token, password } })).data.resetPassword;

describe('the way back for a lost password', () => {
  // Askings are counted for a quarter of an hour.
  beforeEach(() => {
    clock.forward(20 * 60_000);
    box.take();
  });

  it('MS-4.1.3b comes by mail, is good once, and ends every session', async () => {
    const { accessToken } = await signedIn('closedloop-demo');
    expect(await company.app.viewerOf(accessToken)).not.toBeNull();
    expect(await askFor(' Sales_Rep@tm.example ')).toEqual({ isDone: true, refusals: [] });
    const token = await mailedToken();
    expect(token).toMatch(/^clr_/);
    expect(await use(token, 'short')).toMatchObject({ isDone: false, refusals: [{ code: 'WEAK_PASSWORD' }] });
    expect(await use(token)).toEqual({ isDone: true, refusals: [] });
    expect(await company.app.viewerOf(accessToken)).toBeNull();
    expect((await signedIn('closedloop-demo')).refusals).toMatchObject([{ code: 'WRONG_CREDENTIALS' }]);
    expect((await signedIn(fresh)).accessToken).toEqual(expect.any(String));
    expect(await use(token)).toMatchObject({ isDone: false, refusals: [{ code: 'RESET_INVALID', field: 'token' }] });
  });

  it('MS-4.1.3b is open for an hour, and only the last one counts', async () => {
    await askFor(email);
    const first = await mailedToken();
    await askFor(email);
    const second = await mailedToken();
    expect(await use(first)).toMatchObject({ refusals: [{ code: 'RESET_INVALID' }] });
    clock.forward(61 * 60_000);
    expect(await use(second)).toMatchObject({ refusals: [{ code: 'RESET_INVALID' }] });
  });

  it('MS-4.1.3b answers alike whether or not anybody has the address, and too many askings alike', async () => {
    const known = [];
    const unknown = [];
    for (let time = 0; time < 4; time += 1) {
      known.push(await askFor('sales_manager@tm.example'));
      unknown.push(await askFor('nobody@nowhere.example'));
    }
    expect(unknown).toEqual(known);
    expect(known[2]).toEqual({ isDone: true, refusals: [] });
    expect(known[3]).toMatchObject({ isDone: false, refusals: [{ code: 'RATE_LIMITED' }] });
    await deliver();
    expect(box.take().every(({ to }) => to[0] === 'sales_manager@tm.example')).toBe(true);
    expect(await asOwner('select 1 from outbox')).toEqual([]);
  });

  it('MS-4.1.3b is kept nowhere but as a hash', async () => {
    await askFor(email);
    const waiting = JSON.stringify(await asOwner('select * from outbox'));
    const secret = (await mailedToken()).split('.')[0]!;
    const tables = await asOwner<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'closedloop', 'graphile_worker')`,
    );
    expect(waiting).not.toContain(secret);
    for (const { name } of tables) {
      expect(JSON.stringify(await asOwner(`select to_jsonb(t) as row from ${name} t`))).not.toContain(secret);
    }
  });

  it('is not there for who left, and not at all where no mail is set up', async () => {
    const { data } = await answer(plain.app, null, ask, { email: 'sales_rep@cl.example' });
    expect(data.requestPasswordReset).toMatchObject({ isDone: false, refusals: [{ code: 'MAIL_NOT_SET_UP' }] });
    expect(await plain.database.asOwner(`select 1 from outbox where topic = 'requestPasswordReset'`)).toEqual([]);
    await asOwner(`update member set state = 'DEACTIVATED' where email = 'brand_member@tm.example'`);
    expect(await askFor('brand_member@tm.example')).toEqual({ isDone: true, refusals: [] });
    await deliver();
    expect(box.take()).toEqual([]);
  });
});

describe('an invitation', () => {
  it('C39 is mailed, not shown, and what is mailed opens the door', async () => {
    const input = { name: 'New Colleague', email: 'new.colleague@tm.example' };
    const { data } = await company.as('company_management').run(invite, { input });
    expect(data.inviteMember).toMatchObject({ invitationToken: null, refusals: [] });
    await pump.pumpNow();
    await jobs.runDue();
    const [mail] = box.take();
    expect(mail).toMatchObject({
      to: ['new.colleague@tm.example'],
      headers: { subject: expect.stringMatching(/^You are invited to Company TM/) },
    });
    const token = /accept-invitation#token=(\S+)/.exec(mail!.text)![1]!;
    const { member } = data.inviteMember;
    await company.as('company_management').run(inviteAgain, { input: { id: member.id, expectedVersion: member.version } });
    const second = await mailedToken();
    const accepted = async (given: string) => (await stranger(accept, { input: { token: given, password: fresh } })).data.acceptInvitation;
    expect((await accepted(token)).refusals).toMatchObject([{ code: 'INVITATION_INVALID' }]);
    expect((await accepted(second)).accessToken).toEqual(expect.any(String));
  });
});
