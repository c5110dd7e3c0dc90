import { afterEach, describe, expect, it } from '@jest/globals';
import { clock, testCompany } from '../../support/company.ts';
import { byToken, inDays, machineIn, makeToken, tokenOf, uuidOf } from '../machines.ts';
import { at, deed } from '../support.ts';

const company = await testCompany('TM');
const machine = await machineIn(company, 'sales_rep');
const start = clock.now().toISOString();
afterEach(() => clock.set(start));

const ME = '{ viewer { member { id kind } token { id prefix scope expiresAt } } }';
const create = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id owner { id } } refusals { code rule remedy mayDecide { role } } } }`;
const lead = { name: 'From the website', source: 'REFERRAL' };
const revoked = async (token: { id: string; version: number }, by = 'founder') =>
  deed(company, by, 'revokeApiToken', { id: token.id, expectedVersion: token.version }, 'apiToken { state revokedAt }');

describe('a token', () => {
  it('is one word that scanners know, and tells its readable part, scope and end', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    expect(payload.token).toMatch(/^clk_[0-9A-Za-z]{8}_[0-9A-Za-z]{71}$/);
    expect(payload.token.startsWith(`${payload.apiToken.prefix}_`)).toBe(true);
    const { data } = (await byToken(company, payload.token, ME))!;
    expect(data.viewer).toEqual({
      member: { id: machine.id, kind: 'SERVICE_ACCOUNT' },
      token: { id: payload.apiToken.id, prefix: payload.apiToken.prefix, scope: ['opportunity.manage'], expiresAt: inDays(30) },
    });
  });

  it('is nobody’s where a letter differs, and costs no look-up then', async () => {
    const token = await tokenOf(company, machine.id, ['opportunity.manage']);
    const before = company.statements.length;
    for (let place = 0; place < token.length; place += 5) {
      const other = token[place] === 'x' ? 'y' : 'x';
      expect(await company.app.viewerOf(token.slice(0, place) + other + token.slice(place + 1))).toBeNull();
    }
    expect(company.statements.length).toBe(before);
  });

  it('is in no table, no audit entry and no outbox row', async () => {
    const token = await tokenOf(company, machine.id, ['opportunity.manage']);
    await byToken(company, token, create, { input: lead }, { idempotencyKey: 'hidden' });
    const secret = token.split('_')[2]!;
    const tables = await company.database.asOwner<{
      name: string;
    }>(`select table_schema || '.' || table_name as name from information_schema.tables
      where table_type = 'BASE TABLE' and table_schema in ('public', 'closedloop')`);
    const found = [];
    for (const { name } of tables) {
      const rows = await company.database.asOwner(`select 1 from ${name} t where t::text like '%' || $1 || '%'`, [secret]);
      if (rows.length > 0) found.push(name);
    }
    expect(found).toEqual([]);
    const [entry] = await company.database.asOwner<{ after: object }>(
      `select after from audit_entry where record_type = 'ApiToken' order by id desc limit 1`,
    );
    expect(Object.keys(entry!.after)).not.toContain('secret_hash');
    expect(JSON.stringify(entry)).not.toMatch(/[0-9a-f]{64}/);
  });

  it('is named in the audit of what it did, by its readable part; what a member did names none', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    await byToken(company, payload.token, create, { input: { ...lead, name: 'By a machine' } }, { idempotencyKey: 'named' });
    await company.as('sales_rep').run(create, { input: { ...lead, name: 'By a person' } });
    const asked = `{ auditEntries(first: 2, where: { recordType: { eq: "Opportunity" } }) { nodes { actor { id } token } } }`;
    const { data } = await company.as('founder').run(asked);
    expect(data.auditEntries.nodes).toEqual([
      { actor: { id: company.member('sales_rep').id }, token: null },
      { actor: { id: machine.id }, token: payload.apiToken.prefix },
    ]);
  });

  it('is not shown by a dry run', async () => {
    const input = { memberId: machine.id, name: 'A test', scope: ['opportunity.manage'], expiresAt: inDays(30), dryRun: true };
    const { payload, codes } = await deed(company, 'founder', 'createApiToken', input, 'token apiToken { prefix }');
    expect([codes, payload.token]).toEqual([[], null]);
  });

  it('stops at its time, to the moment', async () => {
    const token = await tokenOf(company, machine.id, ['opportunity.manage']);
    expect(await byToken(company, token, ME)).not.toBeNull();
    clock.forward(30 * 86_400_000 - 1);
    expect(await byToken(company, token, ME)).not.toBeNull();
    clock.forward(1);
    expect(await byToken(company, token, ME)).toBeNull();
  });

  it('tells when it was last used, once a minute, without a new version', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    const used = async () => {
      await company.app.settle();
      const [row] = await company.database.asOwner<{ used: string | null; version: number; writes: string }>(
        `select to_char(last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as used, version, xmin::text as writes from api_token where id = $1`,
        [uuidOf(payload.apiToken.id)],
      );
      return row!;
    };
    expect((await used()).used).toBeNull();
    await byToken(company, payload.token, ME);
    const first = await used();
    expect(first).toMatchObject({ used: clock.now().toISOString(), version: 1 });
    clock.forward(59_000);
    await byToken(company, payload.token, ME);
    expect(await used()).toEqual(first);
    clock.forward(1_000);
    await byToken(company, payload.token, ME);
    expect(await used()).toMatchObject({ used: clock.now().toISOString(), version: 1 });
  });
});

describe('what a token carries', () => {
  it('is told in history and audit, with the machine as the one who did it', async () => {
    const token = await tokenOf(company, machine.id, ['opportunity.manage']);
    const { data } = (await byToken(company, token, create, { input: lead }, { idempotencyKey: 'told' }))!;
    const { opportunity } = data.createOpportunity;
    expect(opportunity.owner.id).toBe(machine.id);
    const history = await company
      .as('founder')
      .run('query ($id: ID!) { opportunity(id: $id) { history { token actor { id } action } } }', { id: opportunity.id });
    expect(history.data.opportunity.history).toEqual([
      { token: token.slice(0, 12), actor: { id: machine.id }, action: 'opportunity.manage' },
    ]);
    const own = await company.as('sales_rep').run(create, { input: lead });
    const ownHistory = await company
      .as('sales_rep')
      .run('query ($id: ID!) { opportunity(id: $id) { history { token } } }', { id: own.data.createOpportunity.opportunity.id });
    expect(ownHistory.data.opportunity.history).toEqual([{ token: null }]);
  });
});

describe('revoking', () => {
  it.each([
    ['its manager', 'founder'],
    ['the person who answers for its holder', 'sales_manager'],
  ])('by %s ends it at once and for good', async (_who, by) => {
    const owned = await machineIn(company, 'sales_rep', { responsible: 'sales_manager' });
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], owned.id);
    expect(await byToken(company, payload.token, ME)).not.toBeNull();
    const answered = await revoked(payload.apiToken, by);
    expect(answered.payload.apiToken).toEqual({ state: 'REVOKED', revokedAt: clock.now().toISOString() });
    expect(await company.app.viewerOf(payload.token)).toBeNull();
    expect((await revoked({ ...payload.apiToken, version: 2 }, by)).codes).toEqual(['WRONG_TRANSITION']);
  });

  it('is for nobody else: to others the token does not exist', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    for (const stranger of ['sales_rep', 'brand_member']) {
      expect((await revoked(payload.apiToken, stranger)).codes).toEqual(['NOT_FOUND']);
      const { data } = await company.as(stranger).run('{ apiTokens { totalCount } }');
      expect(data.apiTokens.totalCount).toBe(0);
    }
    expect(await company.app.viewerOf(payload.token)).not.toBeNull();
  });

  it('follows when its holder leaves', async () => {
    const hired = await company.hire('sales_rep');
    const { payload } = await makeToken(company, hired, ['opportunity.manage']);
    expect(await company.app.viewerOf(payload.token)).not.toBeNull();
    await deed(company, 'founder', 'deactivateMember', await at(company, hired));
    expect(await company.app.viewerOf(payload.token)).toBeNull();
    const [row] = await company.database.asOwner('select state from api_token where id = $1', [uuidOf(payload.apiToken.id)]);
    expect(row).toEqual({ state: 'REVOKED' });
  });
});

describe('the scope', () => {
  it.each([
    ['an action that nobody knows', ['opportunity.mange'], 'SCOPE_NOT_POSSIBLE'],
    ['an action that the holder’s post does not give', ['opportunity.assign'], 'SCOPE_NOT_POSSIBLE'],
    ['what gives rights to others', ['platform.manage_tokens'], 'SCOPE_NOT_POSSIBLE'],
    ['nothing', [], 'MISSING_FIELD'],
  ])('does not hold %s', async (_what, scope, code) => {
    expect((await makeToken(company, 'founder', scope, machine.id)).codes).toEqual([code]);
    expect((await makeToken(company, 'sales_rep', scope)).codes).toEqual([code]);
  });

  it('does not hold what gives rights to others, whoever asks', async () => {
    for (const action of ['platform.manage_tokens', 'platform.manage_service_accounts', 'platform.manage_delegations']) {
      expect((await makeToken(company, 'founder', [action])).codes).toEqual(['SCOPE_NOT_POSSIBLE']);
    }
    expect((await makeToken(company, 'founder', ['platform.manage_products'])).codes).toEqual([]);
  });

  it.each([-1, 0, 367])('lasts for a time to come, at most 366 days: not %d', async (days) => {
    const input = { memberId: machine.id, name: 'A test', scope: ['opportunity.manage'], expiresAt: inDays(days) };
    const { codes, clauses } = await deed(company, 'founder', 'createApiToken', input);
    expect([codes, clauses]).toEqual([['TOKEN_TERM'], ['TM-1.1']]);
  });

  it('is met with the posts of each day: a post that is lost takes its rights from the token', async () => {
    const hired = await company.hire('sales_rep');
    const { payload } = await makeToken(company, hired, ['opportunity.manage']);
    const may = async () => {
      const { data } = (await byToken(company, payload.token, create, { input: lead }))!;
      return data.createOpportunity.refusals.map(({ code }: { code: string }) => code);
    };
    expect(await may()).toEqual([]);
    const { data } = await company
      .as('founder')
      .run('query ($where: AppointmentWhere) { appointments(where: $where) { nodes { id version } } }', {
        where: { member: { id: { eq: company.member(hired).id } } },
      });
    const [{ id, version }] = data.appointments.nodes;
    await deed(company, 'founder', 'endAppointment', { id, expectedVersion: version });
    expect(await may()).toEqual(['NOT_PERMITTED']);
  });
});

describe('what a token never does, whatever its scope', () => {
  const every = ['platform.manage_products', 'platform.manage_members', 'organization.configure', 'platform.explain_others'];

  it('it makes and revokes no tokens, delegates nothing, makes no machines', async () => {
    const { payload } = await makeToken(company, 'founder', every);
    const input = { name: 'Another', scope: ['platform.manage_products'], expiresAt: inDays(1) };
    const codes = async (mutation: string, type: string, given: object) => {
      const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusals { code rule clauses { id } remedy } } }`;
      const { data } = (await byToken(company, payload.token, document, { input: given }))!;
      return data[mutation].refusals.map(({ code, rule }: { code: string; rule: string }) => `${code} ${rule}`);
    };
    const personal = ['OUT_OF_SCOPE platform.in_person'];
    expect(await codes('createApiToken', 'CreateApiTokenInput', input)).toEqual(personal);
    expect(await codes('createApiToken', 'CreateApiTokenInput', { ...input, memberId: machine.id })).toEqual(personal);
    const { id, version } = payload.apiToken;
    expect(await codes('revokeApiToken', 'RevokeApiTokenInput', { id, expectedVersion: version })).toEqual(personal);
    const delegated = { delegateId: company.member('sales_rep').id, actions: ['organization.configure'], untilDay: inDays(5).slice(0, 10) };
    expect(await codes('delegateAuthority', 'DelegateAuthorityInput', delegated)).toEqual(personal);
    const account = { name: 'X', purpose: 'X', postId: 'pos_00000000000000000000000000000000' };
    expect(await codes('createServiceAccount', 'CreateServiceAccountInput', account)).toEqual(personal);
  });

  it('it changes no password, opens and ends no session', async () => {
    const { payload } = await makeToken(company, 'founder', every);
    const run = async (document: string, variables: object = {}) => (await byToken(company, payload.token, document, variables))!.data;
    const { changePassword } = await run(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { refusals { code } } }',
      { input: { currentPassword: 'closedloop-demo', newPassword: 'another long password' } },
    );
    expect(changePassword.refusals).toEqual([{ code: 'OUT_OF_SCOPE' }]);
    const guess = await run('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { refusals { code } } }', {
      input: { currentPassword: 'a guess that is wrong', newPassword: 'another long password' },
    });
    expect(guess).toEqual({ changePassword });
    const { signIn } = await run('mutation ($input: SignInInput!) { signIn(input: $input) { accessToken refusals { code } } }', {
      input: { email: 'company_management@tm.example', password: 'closedloop-demo' },
    });
    expect(signIn).toEqual({ accessToken: null, refusals: [{ code: 'OUT_OF_SCOPE' }] });
    expect(await run('mutation { signOut(everywhere: true) { signedOut } }')).toEqual({ signOut: { signedOut: false } });
  });
});
