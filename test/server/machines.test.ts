import { describe, expect, it } from '@jest/globals';
import { inDays, machineIn, makeToken } from '../organization/machines.ts';
import { deed } from '../organization/support.ts';
import { testCompany } from '../support/company.ts';
import { wholeServer } from './whole-server.ts';

const company = await testCompany('TM');
const server = await wholeServer(company, { tokenPoints: 100_000, memberPoints: 200_000 });
const machine = await machineIn(company, 'sales_rep');
const create =
  'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id name } refusals { code } } }';
const body = (name: string): string => JSON.stringify({ query: create, variables: { input: { name, source: 'REFERRAL' } } });

describe('a token over HTTP', () => {
  it('answers like a sign-in, and 401 like any bad token once it is revoked', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    const me = '{ viewer { member { id } token { prefix } } }';
    const before = await server.ask(payload.token, me);
    expect([before.status, before.answer.data.viewer.member.id]).toEqual([200, machine.id]);
    const { id, version } = payload.apiToken;
    await deed(company, 'founder', 'revokeApiToken', { id, expectedVersion: version });
    const after = await server.ask(payload.token, me);
    expect([after.status, after.answer.errors![0]!.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(after.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  it('has points of its own beside those of its member', async () => {
    const { payload } = await makeToken(company, 'founder', ['opportunity.manage'], machine.id);
    const reply = await server.ask(payload.token, '{ viewer { member { id } } }');
    expect(reply.headers['ratelimit']).toMatch(/^"token";r=\d+;t=\d+, "member";r=\d+;t=\d+$/);
  });

  it('is in no line of the log, also where it was just made and used', async () => {
    const document = 'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { token refusals { code } } }';
    const input = { memberId: machine.id, name: 'Logged', scope: ['opportunity.manage'], expiresAt: inDays(2) };
    const made = await server.ask('company_management', document, { input });
    const { token } = made.answer.data.createApiToken;
    await server.send(token, body('Logged'), { 'idempotency-key': 'logged' });
    await server.send(token, '{', {});
    await server.send(`${token}x`, body('Logged'));
    expect(server.lines.length).toBeGreaterThan(3);
    expect(server.lines.filter((line) => line.includes(token.split('_')[2]))).toEqual([]);
  });
});

describe('Idempotency-Key over HTTP', () => {
  it('tells a replay in a header, and the first answer without it', async () => {
    const headers = { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };
    const first = await server.send('sales_rep', body('Told'), headers);
    const again = await server.send('sales_rep', body('Told'), headers);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.text).toBe(first.text);
  });

  it('that is empty or malformed is told apart from none', async () => {
    for (const key of ['', 'a b']) {
      const reply = await server.send('sales_rep', body('Never'), { 'idempotency-key': key });
      expect(reply.answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const rows = await company.database.asOwner(`select 1 from opportunity where name = 'Never'`);
    expect(rows).toEqual([]);
  });

  it('of another body is an error that names the rule', async () => {
    const headers = { 'idempotency-key': 'used' };
    await server.send('sales_rep', body('One'), headers);
    const other = await server.send('sales_rep', body('Other'), headers);
    expect(other.answer.errors![0]!.extensions).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
      refusals: [{ rule: 'platform.request.key' }],
    });
  });

  it('in flight says when to come back', async () => {
    const replies = await Promise.all(
      Array.from({ length: 100 }, () => server.send('sales_rep', body('Hundred'), { 'idempotency-key': 'hundred' })),
    );
    const rows = await company.database.asOwner(`select 1 from opportunity where name = 'Hundred'`);
    expect(rows).toHaveLength(1);
    const busy = replies.filter(({ answer }) => answer.errors);
    for (const { answer, headers } of busy) {
      expect([answer.errors![0]!.extensions.code, headers['retry-after']]).toEqual(['CONFLICT', '1']);
    }
    const done = replies.filter(({ answer }) => !answer.errors);
    expect(new Set(done.map(({ text }) => text)).size).toBe(1);
    expect(done.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
  });

  it('is forgotten by a query: reading needs no key', async () => {
    const reply = await server.send('sales_rep', JSON.stringify({ query: '{ viewer { member { id } } }' }), { 'idempotency-key': 'a b' });
    expect(reply.answer.errors).toBeUndefined();
  });
});
