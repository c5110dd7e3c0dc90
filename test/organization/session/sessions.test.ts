import { beforeEach, describe, expect, it } from '@jest/globals';
import { answer, clock, testCompany } from '../../support/company.ts';
import { at, deed, post } from '../support.ts';

const company = await testCompany('TM');
const password = 'closedloop-demo';

beforeEach(() => clock.forward(20 * 60_000));

const payload = `{ accessToken refreshToken refusals { code message clauses { id } } }`;
const stranger = async (document: string, variables: object) => (await answer(company.app, null, document, variables as never)).data;
const signIn = async (email: string, given = password) =>
  (await stranger(`mutation ($input: SignInInput!) { signIn(input: $input) ${payload} }`, { input: { email, password: given } })).signIn;
const refresh = async (refreshToken: string) =>
  (await stranger(`mutation ($refreshToken: String!) { refreshSession(refreshToken: $refreshToken) ${payload} }`, { refreshToken }))
    .refreshSession;
const accept = async (token: string, chosen = 'a password of my own') =>
  (
    await stranger(`mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) ${payload} }`, {
      input: { token, password: chosen },
    })
  ).acceptInvitation;
const isSignedIn = async (accessToken: string) => (await company.app.viewerOf(accessToken)) !== null;
const withToken = async (accessToken: string, document: string, variables: object = {}) =>
  (await answer(company.app, await company.app.viewerOf(accessToken), document, variables as never)).data;
const codes = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);
const emailOf = (address: string) => `${address}@tm.example`;

describe('signing in', () => {
  it('MS-4.1.3b unknown addresses, wrong passwords and members who left answer alike', async () => {
    const gone = await company.hire('sales_rep');
    await deed(company, 'founder', 'deactivateMember', await at(company, gone));
    const answers = [
      await signIn('nobody@tm.example'),
      await signIn(emailOf('sales_rep'), 'a wrong password'),
      await signIn(emailOf(gone)),
    ];
    expect(answers[0].refusals[0].code).toBe('WRONG_CREDENTIALS');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('MS-4.1.3b ten failures lock an address for 15 minutes, whether or not anybody has it', async () => {
    const locked = async (email: string) => {
      const answers = [];
      for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await signIn(email, 'a wrong password'));
      return answers;
    };
    const known = await locked(emailOf('brand_member'));
    const unknown = await locked('nobody.at.all@tm.example');
    expect(known.flatMap(codes)).toEqual([...Array.from({ length: 10 }, () => 'WRONG_CREDENTIALS'), 'SIGN_IN_LOCKED']);
    expect(unknown).toEqual(known);
    expect(codes(await signIn(emailOf('brand_member')))).toEqual(['SIGN_IN_LOCKED']);
    clock.forward(15 * 60_000 + 1);
    expect(codes(await signIn(emailOf('brand_member')))).toEqual([]);
  });
});

describe('sessions', () => {
  it('a refresh token that is used again ends its session: somebody else holds a copy', async () => {
    const first = await signIn(emailOf('sales_rep'));
    const second = await refresh(first.refreshToken);
    expect(await isSignedIn(second.accessToken)).toBe(true);
    clock.forward(11_000);
    expect(codes(await refresh(first.refreshToken))).toEqual(['SESSION_EXPIRED']);
    expect(await isSignedIn(second.accessToken)).toBe(false);
    expect(codes(await refresh(second.refreshToken))).toEqual(['SESSION_EXPIRED']);
  });

  it('signing out everywhere ends all sessions of the member, signing out only one', async () => {
    const [one, two, three] = [await signIn(emailOf('sales_rep')), await signIn(emailOf('sales_rep')), await signIn(emailOf('sales_rep'))];
    await withToken(one.accessToken, 'mutation { signOut { signedOut } }');
    expect(await Promise.all([one, two, three].map(({ accessToken }) => isSignedIn(accessToken)))).toEqual([false, true, true]);
    await withToken(two.accessToken, 'mutation { signOut(everywhere: true) { signedOut } }');
    expect(await Promise.all([two, three].map(({ accessToken }) => isSignedIn(accessToken)))).toEqual([false, false]);
    expect(codes(await refresh(three.refreshToken))).toEqual(['SESSION_EXPIRED']);
  });

  it("a deactivated member's token stops at once, and cannot be renewed", async () => {
    const gone = await company.hire('sales_rep');
    const session = await signIn(emailOf(gone));
    expect(await isSignedIn(session.accessToken)).toBe(true);
    await deed(company, 'founder', 'deactivateMember', await at(company, gone));
    expect(await isSignedIn(session.accessToken)).toBe(false);
    expect(codes(await refresh(session.refreshToken))).toEqual(['SESSION_EXPIRED']);
  });

  it('who returns after leaving does not bring old sessions back', async () => {
    const hired = await company.hire('sales_rep');
    const session = await signIn(emailOf(hired));
    await deed(company, 'founder', 'deactivateMember', await at(company, hired));
    const again = await deed(company, 'founder', 'inviteMemberAgain', await at(company, hired), 'invitationToken');
    expect(codes(await accept(again.payload.invitationToken))).toEqual([]);
    expect(await isSignedIn(session.accessToken)).toBe(false);
    expect(codes(await refresh(session.refreshToken))).toEqual(['SESSION_EXPIRED']);
    expect(codes(await signIn(emailOf(hired)))).toEqual(['WRONG_CREDENTIALS']);
  });

  it('a new post is known to the next request of a session that was loaded before', async () => {
    const hired = await company.hire('brand_member');
    const { accessToken } = await signIn(emailOf(hired));
    const roles = async () => (await company.app.viewerOf(accessToken))!.posts.map(({ role }) => role).toSorted();
    expect(await roles()).toEqual(['brand_member']);
    await deed(company, 'founder', 'appointMember', {
      ...(await at(company, hired)),
      postId: (await post(company, 'sales_rep', 'Sales team')).id,
    });
    expect(await roles()).toEqual(['brand_member', 'sales_rep']);
  });
});

describe('invitations', () => {
  const invite = async (email: string) => {
    const { payload: made } = await deed(
      company,
      'founder',
      'inviteMember',
      { name: 'Guest', email },
      'member { id version } invitationToken',
    );
    return { id: made.member.id as string, token: made.invitationToken as string };
  };

  it('an accepted invitation signs in once, with a password of the own', async () => {
    const { token } = await invite('guest@tm.example');
    expect(codes(await signIn('guest@tm.example', 'a password of my own'))).toEqual(['WRONG_CREDENTIALS']);
    expect(codes(await accept(token, 'short'))).toEqual(['WEAK_PASSWORD']);
    const accepted = await accept(token);
    expect(await withToken(accepted.accessToken, '{ viewer { member { name state } } }')).toEqual({
      viewer: { member: { name: 'Guest', state: 'ACTIVE' } },
    });
    expect(codes(await accept(token))).toEqual(['INVITATION_INVALID']);
    expect(codes(await signIn('guest@tm.example', 'a password of my own'))).toEqual([]);
  });

  it('an invitation ends after 7 days, and when a new one is given', async () => {
    const { token, id } = await invite('late@tm.example');
    clock.forward(7 * 86_400_000);
    const outdated = await accept(token);
    expect(codes(outdated)).toEqual(['INVITATION_INVALID']);
    const again = await deed(company, 'founder', 'inviteMemberAgain', { id, expectedVersion: 1 }, 'invitationToken');
    expect(await accept(token)).toEqual(outdated);
    expect(codes(await accept(again.payload.invitationToken))).toEqual([]);
    clock.set('2026-03-02T02:00:00.000Z');
  });

  it('an invitation of another organization, an invented one and a malformed one answer alike', async () => {
    const { token } = await invite('moved@tm.example');
    const other = await company.beside('CL');
    const [secret, address] = token.split('.');
    const moved = `${secret}.${other.organizationId.replaceAll('-', '')}`;
    const answers = [await accept(moved), await accept(`cli_invented.${address}`), await accept('nonsense')];
    expect(answers.flatMap(codes)).toEqual(['INVITATION_INVALID', 'INVITATION_INVALID', 'INVITATION_INVALID']);
    expect(codes(await accept(token))).toEqual([]);
  });

  it('the audit knows no invitation and no password', async () => {
    const { id, token } = await invite('quiet@tm.example');
    await accept(token);
    const rows = await company.database.asOwner<{ after: object }>(
      `select after from audit_entry where record_type = 'Credential' and organization_id = $1`,
      [company.organizationId],
    );
    expect(JSON.stringify(rows)).not.toMatch(/argon2|[0-9a-f]{64}/);
    expect(id).toMatch(/^mem_/);
  });
});

describe('the own password', () => {
  const change = async (accessToken: string, currentPassword: string, newPassword: string) =>
    (
      await withToken(
        accessToken,
        'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { member { id } refusals { code field } } }',
        { input: { currentPassword, newPassword } },
      )
    ).changePassword;

  it('changing it takes the present one, and ends the other sessions', async () => {
    const hired = await company.hire('sales_rep');
    const [here, elsewhere] = [await signIn(emailOf(hired)), await signIn(emailOf(hired))];
    expect((await change(here.accessToken, 'a wrong password', 'another password')).refusals).toEqual([
      { code: 'WRONG_CREDENTIALS', field: 'currentPassword' },
    ]);
    expect(codes(await change(here.accessToken, password, 'short'))).toEqual(['WEAK_PASSWORD']);
    expect(codes(await change(here.accessToken, password, 'another password'))).toEqual([]);
    expect(await Promise.all([here, elsewhere].map(({ accessToken }) => isSignedIn(accessToken)))).toEqual([true, false]);
    expect(codes(await signIn(emailOf(hired)))).toEqual(['WRONG_CREDENTIALS']);
    expect(codes(await signIn(emailOf(hired), 'another password'))).toEqual([]);
  });

  it('MS-4.1.3b guessing it with a stolen session locks the address', async () => {
    const hired = await company.hire('sales_rep');
    const { accessToken } = await signIn(emailOf(hired));
    for (let attempt = 0; attempt < 10; attempt += 1) await change(accessToken, 'a wrong password', 'another password');
    expect(codes(await change(accessToken, password, 'another password'))).toEqual(['SIGN_IN_LOCKED']);
  });
});
