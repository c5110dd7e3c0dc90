import { expect, it } from '@jest/globals';
import { ordinaryDatabase, testDatabase } from '../support/database.ts';
import { InviteMemberDocument } from '../support/generated/operations.ts';
import { mailbox } from '../support/smtp.ts';
import { clientOf } from './client.ts';
import { until } from './connection.ts';
import { startPlatform } from './platform.ts';

const box = await mailbox();
const server = await testDatabase();

it('a platform with a server of mail sends the invitation, shows no token, and stops without leaving work behind', async () => {
  const platform = await startPlatform({
    // The pump takes on roles and adds jobs as an owner who is no superuser.
    DATABASE_URL: await ordinaryDatabase(server),
    SMTP_URL: box.url,
    MAIL_FROM: 'no-reply@closedloop.example',
    PUBLIC_URL: 'https://app.example.com',
  });
  const client = await clientOf(platform.url).signIn('company_management@tm.example', 'closedloop-demo');
  const { inviteMember } = await client.get(InviteMemberDocument, { input: { name: 'Heir', email: 'heir@tm.example' } });
  expect(inviteMember).toMatchObject({ invitationToken: null, refusals: [] });
  const invitation = () => box.mails.find(({ to }) => to[0] === 'heir@tm.example');
  await until(async () => invitation() !== undefined);
  expect(invitation()!.text).toContain('https://app.example.com/accept-invitation#token=cli_');
  platform.kill('SIGTERM');
  expect(await platform.ending).toMatchObject({ code: 0 });
});
