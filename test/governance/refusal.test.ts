import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/governance/decide.ts';
import { explain } from '../../src/governance/explain.ts';
import { brokenRows, carried, fact, guard, notFound, refuse, require, rowsInForce, rowsUnder } from '../../src/governance/law-row.ts';
import { lawOf, packCodes, type PackCode } from '../../src/governance/law.ts';
import { messages } from '../../src/governance/messages.ts';
import { platformRules } from '../../src/governance/platform-rules.ts';
import { remedies } from '../../src/governance/remedies.ts';
import { renderRefusal } from '../../src/governance/render-refusal.ts';
import { as, override, records, today } from './people.ts';

const law = (pack: PackCode) => lawOf(pack, [], today);
const ids = (rendered: { clauses: readonly { id: string }[] }) => rendered.clauses.map(({ id }) => id);

describe('law rows', () => {
  const rows = rowsUnder('quote.submit', [
    require('specification', 'TM-5.1.3b', 'MS-3.2.3a'),
    require('paymentMethod', 'MS-3.2.3a'),
    fact('isApproved', {
      code: 'QUOTE_NOT_APPROVED',
      clauses: [carried('TM-5.1.3c', { to: ['MC'] })],
      action: 'quote.approve',
      remedy: 'wait_decision',
    }),
    guard('validity', {
      code: 'DATE_ORDER',
      clauses: ['G20'],
      remedy: 'correct_value',
      isKept: ({ input }) => Number(input['from']) <= Number(input['to']),
    }),
  ]);
  const given = { facts: { isApproved: false }, input: { specification: '  ', from: 2, to: 1 } };
  const broken = (pack: PackCode) => brokenRows(law(pack), rows, given).map(({ rule, clauses }) => [rule, clauses]);

  it('a row is in force where its clause belongs to the pack, is carried there, or the guard rule holds', () => {
    expect(broken('TM')).toEqual([
      ['quote.submit.specification', ['TM-5.1.3b']],
      ['quote.submit.isApproved', ['TM-5.1.3c']],
      ['quote.submit.validity', ['G20']],
    ]);
    expect(broken('MS')).toEqual([
      ['quote.submit.specification', ['MS-3.2.3a']],
      ['quote.submit.paymentMethod', ['MS-3.2.3a']],
      ['quote.submit.validity', ['G20']],
    ]);
    expect(broken('MC')).toEqual([
      ['quote.submit.isApproved', ['TM-5.1.3c']],
      ['quote.submit.validity', ['G20']],
    ]);
    expect(broken('CL')).toEqual([['quote.submit.validity', ['G20']]]);
  });

  it('a case that keeps every rule is not refused', () => {
    expect(brokenRows(law('TM'), rows, { facts: { isApproved: true }, input: { specification: 'A4', from: 1, to: 1 } })).toEqual([]);
  });

  it('each required field is refused as a missing field of that name', () => {
    expect(brokenRows(law('MS'), rows, given)[1]).toMatchObject({
      code: 'MISSING_FIELD',
      field: 'paymentMethod',
      values: { field: 'paymentMethod', clause: 'MS-3.2.3a' },
    });
  });

  it.each([[[]], [''], [null], [undefined]])('%j counts as not given', (value) => {
    expect(brokenRows(law('MS'), [require('lines', 'MS-3.2.3a')], { facts: {}, input: { lines: value } })).toHaveLength(1);
  });

  it.each([[0], [false], ['x'], [['x']]])('%j counts as given', (value) => {
    expect(brokenRows(law('MS'), [require('lines', 'MS-3.2.3a')], { facts: {}, input: { lines: value } })).toEqual([]);
  });

  it('rows name the facts that they ask for', () => {
    expect(rowsInForce(law('TM'), rows).flatMap(({ facts }) => facts)).toEqual(['isApproved']);
  });
});

describe('a rendered refusal', () => {
  const refusal = () => {
    const decision = decide(as('TM', 'sales_rep'), 'quote.approve');
    if (decision.allowed) throw new Error('allowed');
    return decision.refusal;
  };

  it('says in English what, why, who and what next', () => {
    expect(renderRefusal(refusal(), law('TM'), 'en')).toMatchObject({
      code: 'NOT_PERMITTED',
      message: 'You may not carry out "Approve before it is submitted to the customer". Allowed roles: Sales manager.',
      rule: 'action.quote.approve',
      mayDecideRoles: ['sales_manager'],
      remedy: 'Ask one of those who may do it.',
      clauses: [{ id: 'TM-5.1.3c', document: 'TM', article: '5.1.3', text: expect.stringContaining('sales manager') }],
    });
  });

  it('says it in Chinese', () => {
    expect(renderRefusal(refusal(), law('TM'), 'zh-CN')).toMatchObject({
      message: expect.stringMatching(/^您无权执行.*销售经理。$/),
      clauses: [{ text: '报价单提交客户之前，必须由销售经理审核其合理性与准确性。' }],
    });
  });

  it("shows the clauses of the reader's own law only", () => {
    const tooLong = refuse(platformRules.tooLong, { field: 'name', values: { field: 'name', length: 300, limit: 200 } });
    expect(packCodes.map((pack) => ids(renderRefusal(tooLong, law(pack), 'en')))).toEqual([
      ['TM-1.1'],
      ['CL-2.3.2'],
      ['MS-2.1.2'],
      ['MC-3.1.4'],
      ['BS-2.2.5l'],
    ]);
    expect(renderRefusal(tooLong, law('TM'), 'en')).toMatchObject({
      field: 'name',
      message: 'name has 300 characters; at most 200 are allowed.',
    });
  });

  it('a guard rule brings the clauses of this pack that it rests on', () => {
    const own = refuse(platformRules.selfApproval, { values: { approver: { role: 'marketing_director' } } });
    expect(ids(renderRefusal(own, law('MS'), 'en'))).toEqual(['MS-5.2.2b', 'G20']);
    expect(renderRefusal(own, law('MS'), 'en').message).toContain('It goes to Marketing director.');
  });

  it('a fallback cites the document that it is carried over from', () => {
    const decision = decide(as('TM', 'sales_rep'), 'expense_claim.pay');
    expect(decision).toMatchObject({ allowed: false });
    if (!decision.allowed) expect(ids(renderRefusal(decision.refusal, law('TM'), 'en'))).toEqual(['MS-5.2.2e']);
    const mixed = decide(as('BS', 'service_specialist'), 'payment.record');
    if (!mixed.allowed) expect(ids(renderRefusal(mixed.refusal, law('BS'), 'en'))).toEqual(['BS-2.1.2m', 'TM-5.1.4d']);
    expect(mixed.allowed).toBe(false);
  });

  it("states, reaches and reasons are spelled in the reader's language", () => {
    const locked = refuse(platformRules.recordLocked, { values: { type: 'Order', id: 'ord_1', state: { state: 'P24.closed' } } });
    expect(renderRefusal(locked, law('TM'), 'zh-CN').message).toContain('“已结案”');
    expect(renderRefusal(locked, law('TM'), 'en').message).toContain('is closed');
    const fault = refuse(platformRules.overrideNotPossible, { values: { key: 'quote.approve', reason: 'step_ordered' } });
    expect(renderRefusal(fault, law('TM'), 'zh-CN').message).toContain('该步骤为制度所规定');
  });

  it('a record that is not there has neither rule nor clause', () => {
    expect(renderRefusal(notFound('Customer', 'cus_1'), law('TM'), 'en')).toMatchObject({
      code: 'NOT_FOUND',
      rule: null,
      clauses: [],
      mayDecideRoles: [],
      message: 'Customer cus_1 was not found.',
    });
  });

  it('where nobody holds the next authority the head of the company decides', () => {
    const overrides = [override('FALLBACK_OFF', 'complaint.compensate_above')];
    const viewer = as('MC', 'service_manager', { headOf: 'service', overrides });
    const decision = decide(viewer, 'complaint.compensate', { ...records.own, amount: 1n });
    expect(decision).toMatchObject({ allowed: false, mayDecide: ['company_management'] });
    if (!decision.allowed) expect(renderRefusal(decision.refusal, viewer.law, 'en').mayDecideRoles).toEqual(['company_management']);
  });
});

describe('the catalogues', () => {
  const entries = Object.entries({ ...messages, ...remedies });

  it('have every wording in both languages, with the same values', () => {
    const names = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    for (const [key, { en, zh }] of entries) {
      expect([key, en.length > 0, /\p{Script=Han}/u.test(zh)]).toEqual([key, true, true]);
      expect([key, names(zh)]).toEqual([key, names(en)]);
    }
  });

  it('every rule of the platform has wording, remedy and a clause in every pack', () => {
    for (const [name, rule] of Object.entries(platformRules)) {
      expect([name, Object.hasOwn(messages, rule.code.toLowerCase()), Object.hasOwn(remedies, rule.remedy)]).toEqual([name, true, true]);
      expect([name, packCodes.filter((pack) => !law(pack).isInForce(rule.clauses))]).toEqual([name, []]);
    }
  });
});

describe('explain', () => {
  it('tells by which clause and on what ground it is allowed', () => {
    const manager = as('TM', 'sales_manager', { headOf: 'sales_team' });
    expect(explain(manager, decide(manager, 'quote.approve', records.team), 'en')).toMatchObject({
      allowed: true,
      title: 'Approve before it is submitted to the customer',
      role: 'sales_manager',
      reach: 'team',
      basis: 'stated',
      clauses: [{ id: 'TM-5.1.3c' }],
      mayDecideRoles: ['sales_manager'],
      next: null,
    });
  });

  it('tells why not, who can, and what next', () => {
    const rep = as('TM', 'sales_rep');
    expect(explain(rep, decide(rep, 'quote.approve'), 'zh-CN')).toMatchObject({
      allowed: false,
      reach: null,
      basis: null,
      clauses: [{ id: 'TM-5.1.3c' }],
      mayDecideRoles: ['sales_manager'],
      message: expect.stringContaining('销售经理'),
      next: '请联系有权办理的人员。',
    });
  });
});
