import { describe, expect, it } from '@jest/globals';
import { actions } from '../../src/governance/actions.ts';
import { decide } from '../../src/governance/decide.ts';
import { packCodes } from '../../src/governance/law.ts';
import { oracleAllows, postsOf, type Place } from '../spec/oracle.ts';
import { as, override, records } from './people.ts';

const places = Object.keys(records) as Place[];

describe.each(packCodes)('%s', (pack) => {
  it('decides as the specification for every post, every action and a record at every distance', () => {
    const differences: string[] = [];
    for (const { role, headOf } of postsOf(pack)) {
      const viewer = as(pack, role, { headOf });
      for (const { slug } of actions) {
        for (const place of places) {
          const { allowed } = decide(viewer, slug, records[place]);
          const isSpecified = oracleAllows(pack, { role, headOf }, slug, place);
          if (allowed !== isSpecified) differences.push(`${role}/${headOf} ${slug} ${place}: ${allowed}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });

  it('a refusal names rule, clauses of this law and who may decide', () => {
    for (const { role, headOf } of postsOf(pack)) {
      const viewer = as(pack, role, { headOf });
      for (const { slug } of actions) {
        const decision = decide(viewer, slug, records.elsewhere);
        if (decision.allowed) continue;
        expect([slug, decision.refusal.rule]).toEqual([slug, expect.stringContaining(slug)]);
        expect([slug, decision.refusal.clauses.length > 0, decision.mayDecide.length > 0]).toEqual([slug, true, true]);
      }
    }
  });
});

it('TM-5.1.3c a representative may not approve a quotation, and learns that the sales manager can', () => {
  const decision = decide(as('TM', 'sales_rep'), 'quote.approve', records.own);
  expect(decision).toMatchObject({
    allowed: false,
    mayDecide: ['sales_manager'],
    refusal: { code: 'NOT_PERMITTED', clauses: ['TM-5.1.3c'], action: 'quote.approve' },
  });
});

it('TM-5.1.3c the sales manager approves quotations of the team and no others', () => {
  const manager = as('TM', 'sales_manager', { headOf: 'sales_team' });
  expect(decide(manager, 'quote.approve', records.team)).toMatchObject({
    allowed: true,
    term: { reach: 'team', basis: 'stated', clauses: ['TM-5.1.3c'] },
  });
  expect(decide(manager, 'quote.approve', records.department)).toMatchObject({
    allowed: false,
    refusal: { code: 'OUT_OF_REACH', values: { reach: { reach: 'team' } } },
  });
});

it('a record of the unit is in reach of its head, whoever is responsible', () => {
  const head = as('MS', 'department_head', { headOf: 'sales' });
  expect(decide(head, 'quote.approve', { ...records.elsewhere, unitIds: ['unit-branch'] }).allowed).toBe(true);
  expect(decide(head, 'quote.approve', records.elsewhere).allowed).toBe(false);
});

it('an action that the pack has off is refused with who may switch it on', () => {
  expect(decide(as('TM', 'sales_rep'), 'bid.review')).toMatchObject({
    allowed: false,
    mayDecide: ['company_management', 'marketing_director'],
    refusal: { code: 'WRONG_POLICY_PACK', clauses: ['TM-6.2.1b', 'TM-2.1.1a'] },
  });
});

it('an action that nobody ever named is our bug, not a refusal', () => {
  expect(() => decide(as('TM', 'sales_rep'), 'quote.aprove')).toThrow('Unknown action');
});

it('without a post a member has only what every member has', () => {
  const member = as('TM', 'sales_rep', { posts: [] });
  expect(decide(member, 'task.execute').allowed).toBe(true);
  expect(decide(member, 'customer.create').allowed).toBe(false);
});

it('the rights of two posts add up', () => {
  const both = as('MC', 'sales_rep', { posts: [...as('MC', 'sales_rep').posts, ...as('MC', 'service_specialist').posts] });
  expect(decide(both, 'opportunity.manage', records.own).allowed).toBe(true);
  expect(decide(both, 'complaint.receive', records.elsewhere).allowed).toBe(true);
});

it('an access token does no more than its scope, even for who may do more', () => {
  const viewer = as('TM', 'sales_rep', { scope: new Set(['customer.create']) });
  expect(decide(viewer, 'customer.create').allowed).toBe(true);
  expect(decide(viewer, 'quote.create')).toMatchObject({ allowed: false, refusal: { code: 'OUT_OF_SCOPE', clauses: ['TM-5.1.3a'] } });
});

it('a scope gives nothing that the posts do not give', () => {
  expect(decide(as('TM', 'brand_member', { scope: new Set(['quote.approve']) }), 'quote.approve').allowed).toBe(false);
});

describe('MS-4.1.3b background check and training come before customer information (G19)', () => {
  it('MS refuses a member without them, and names who records them', () => {
    expect(decide(as('MS', 'sales_rep', { isCleared: false }), 'customer.create')).toMatchObject({
      allowed: false,
      mayDecide: ['company_management', 'department_head'],
      refusal: { code: 'ACCESS_CLEARANCE_MISSING', clauses: ['MS-4.1.3b', 'G19'] },
    });
    expect(decide(as('MS', 'sales_rep', { isCleared: true }), 'customer.create').allowed).toBe(true);
  });

  it('other work and other packs ask for none', () => {
    expect(decide(as('MS', 'sales_rep', { isCleared: false }), 'quote.create').allowed).toBe(true);
    expect(decide(as('TM', 'sales_rep', { isCleared: false }), 'customer.create').allowed).toBe(true);
  });

  it('who may not anyway is told that first', () => {
    expect(decide(as('MS', 'finance', { isCleared: false }), 'customer.create')).toMatchObject({ refusal: { code: 'NOT_PERMITTED' } });
  });
});

describe('BS-2.2.3l compensation within the limit (G18)', () => {
  const manager = (...limits: string[]) =>
    as('BS', 'marketing_manager', { headOf: 'market', overrides: limits.map((value) => override('SETTING', 'compensation_limit', value)) });
  const claim = (amount: bigint) => ({ ...records.elsewhere, amount });

  it('up to the limit the manager decides on every record', () => {
    expect(decide(manager('100000'), 'complaint.compensate', claim(100_000n))).toMatchObject({
      allowed: true,
      term: { reach: 'within limit', amountLimit: 100_000n },
    });
  });

  it('above it the general manager decides', () => {
    expect(decide(manager('100000'), 'complaint.compensate', claim(100_001n))).toMatchObject({
      allowed: false,
      mayDecide: ['general_manager'],
      refusal: {
        code: 'OVER_LIMIT',
        clauses: ['BS-2.2.3l'],
        action: 'complaint.compensate_above',
        values: { amount: '1000.01 CNY', limit: '1000.00 CNY' },
      },
    });
  });

  it('C22 a limit that is not set is zero', () => {
    expect(decide(manager(), 'complaint.compensate', claim(1n))).toMatchObject({
      allowed: false,
      mayDecide: ['general_manager'],
      refusal: { code: 'LIMIT_NOT_SET' },
    });
    expect(decide(manager(), 'complaint.compensate', claim(0n)).allowed).toBe(true);
  });

  it('BS-2.2.3j free disposal of funds above the limit goes to the general manager', () => {
    expect(decide(manager(), 'funds.spend_within_limit', claim(1n))).toMatchObject({ allowed: false, mayDecide: ['general_manager'] });
  });
});
