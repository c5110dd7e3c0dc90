import { describe, expect, it } from '@jest/globals';
import { clock, testCompany, type Answer } from '../../support/company.ts';
import { can, deed } from '../support.ts';

type Told = Answer['data'];

const company = await testCompany('TM');
const centre = await testCompany('MC');

const override = (kind: string, key: string, value: unknown, input: object = {}) =>
  deed(company, 'founder', 'overrideLaw', { kind, key, value, ...input }, 'lawOverrideRecord { id version fromDay untilDay }');
const lawOf = async (address = 'sales_rep') =>
  (
    await company
      .as(address)
      .run(
        '{ lawOf { pack revision changedActions { action grants { role switchedOff } } settings { name value } steps { slug on by } overrides { nodes { kind key value } } } }',
      )
  ).data.lawOf;
const setting = async (name: string) => (await lawOf()).settings.find((each: Told) => each.name === name).value;
const isOn = async (slug: string) => (await lawOf()).steps.find((each: Told) => each.slug === slug).on;

describe('the law of the organization', () => {
  it('CL-1.3.2 is readable to every member, and a stranger reads nothing', async () => {
    const law = await lawOf();
    expect([law.pack, law.revision, law.changedActions]).toEqual(['TM', 'TM@1+0', []]);
  });

  it('TM-6.2.1b only who configures the whole organization changes it', async () => {
    const attempt = async (address: string) =>
      (await deed(company, address, 'overrideLaw', { kind: 'SETTING', key: 'consultation_days', value: 5 })).codes;
    expect(await attempt('sales_rep')).toEqual(['NOT_PERMITTED']);
    expect(await attempt('marketing_director')).toEqual(['OUT_OF_REACH']);
  });

  it('a fallback that is switched off permits no more, and says who may switch it on', async () => {
    expect(await can(company, 'finance', 'expense_claim.pay')).toBe(true);
    const { payload } = await override('FALLBACK_OFF', 'expense_claim.pay', true);
    expect(await can(company, 'finance', 'expense_claim.pay')).toBe('WRONG_POLICY_PACK');
    const { changedActions, revision } = await lawOf();
    expect(changedActions).toEqual([{ action: 'expense_claim.pay', grants: [{ role: 'finance', switchedOff: true }] }]);
    const { id } = payload.lawOverrideRecord;
    expect((await deed(company, 'founder', 'endOverride', { id, expectedVersion: 1 })).codes).toEqual([]);
    expect(await can(company, 'finance', 'expense_claim.pay')).toBe(true);
    expect((await lawOf()).revision).not.toBe(revision);
    expect((await deed(company, 'founder', 'endOverride', { id, expectedVersion: 2 })).codes).toEqual(['RECORD_LOCKED']);
  });

  it('an action that the document has off is switched on for the posts of the same class', async () => {
    expect(await can(company, 'marketing_director', 'branch.manage')).toBe('WRONG_POLICY_PACK');
    await override('ACTION_ON', 'branch.manage', true);
    expect(await can(company, 'marketing_director', 'branch.manage')).toBe(true);
    expect(await can(company, 'sales_rep', 'branch.manage')).toBe('NOT_PERMITTED');
  });

  it('a setting holds from its first day to the day before its last', async () => {
    await override('SETTING', 'consultation_days', 5, { fromDay: '2026-03-04', untilDay: '2026-03-05' });
    const values: unknown[] = [];
    const revisions: string[] = [];
    for (const day of ['03', '04', '05']) {
      clock.set(`2026-03-${day}T02:00:00.000Z`);
      values.push(await setting('consultation_days'));
      revisions.push((await lawOf()).revision);
    }
    clock.set('2026-03-02T02:00:00.000Z');
    expect(values).toEqual([null, 5, null]);
    expect(new Set(revisions).size).toBe(3);
  });

  it('a step is switched on and off; one that the document orders stays on', async () => {
    expect([await isOn('target.approve_adjustment'), await isOn('research_plan.approve_special')]).toEqual([true, false]);
    await override('STEP', 'target.approve_adjustment', false);
    await override('STEP', 'research_plan.approve_special', true);
    expect([await isOn('target.approve_adjustment'), await isOn('research_plan.approve_special')]).toEqual([false, true]);
    const ordered = await override('STEP', 'quote.approve', false);
    expect(ordered.codes).toEqual(['OVERRIDE_NOT_POSSIBLE']);
    expect(await isOn('quote.approve')).toBe(true);
  });

  it.each([
    ['FALLBACK_OFF', 'quote.approve', true],
    ['FALLBACK_OFF', 'no.such_action', true],
    ['ACTION_ON', 'quote.approve', true],
    ['SETTING', 'consultation_days', -1],
    ['SETTING', 'consultation_days', 'soon'],
    ['SETTING', 'no_such_setting', 1],
    ['STEP', 'no.such_step', true],
  ])('%s %s %s is not possible', async (kind, key, value) => {
    expect((await override(kind, key, value)).codes).toEqual(['OVERRIDE_NOT_POSSIBLE']);
  });

  it('never changes the past', async () => {
    expect((await override('SETTING', 'consultation_days', 5, { fromDay: '2026-03-01' })).codes).toEqual(['DATE_ORDER']);
    const { payload } = await override('SETTING', 'report_adoption_days', 5, { fromDay: '2026-03-10' });
    const { id } = payload.lawOverrideRecord;
    expect((await deed(company, 'founder', 'endOverride', { id, expectedVersion: 1, untilDay: '2026-03-09' })).codes).toEqual([
      'DATE_ORDER',
    ]);
    const ended = await deed(company, 'founder', 'endOverride', { id, expectedVersion: 1 }, 'lawOverrideRecord { untilDay }');
    expect(ended.payload.lawOverrideRecord.untilDay).toBe('2026-03-10');
  });

  it('MC-2.2.1a the last right to configure the whole organization cannot be switched off', async () => {
    const attempt = await deed(centre, 'founder', 'overrideLaw', { kind: 'FALLBACK_OFF', key: 'organization.configure', value: true });
    expect(attempt.codes).toEqual(['OVERRIDE_NOT_POSSIBLE']);
  });

  it('tells every change with who made it', async () => {
    await override('SETTING', 'dunning_steps', ['CALL', 'LETTER']);
    const { data } = await company
      .as('sales_rep')
      .run('{ lawOverrides(where: { key: { eq: "dunning_steps" } }) { nodes { history { actor { name } changes { field after } } } } }');
    const [entry] = data.lawOverrides.nodes[0].history;
    expect(entry.actor.name).toBe('Company management');
    expect(entry.changes).toContainEqual({ field: 'value', after: { value: ['CALL', 'LETTER'] } });
  });
});

describe('enumerations', () => {
  it("offers what the document names, in the caller's language, with its clauses", async () => {
    const { data } = await company.as('sales_rep').run('{ enumerations enumeration(name: "DepartmentState") { value title clauses } }');
    expect(data.enumerations).toContain('DepartmentState');
    expect(data.enumeration.map(({ value }: Told) => value)).toEqual(['PROPOSED', 'ACTIVE', 'CLOSED']);
    const answer = await company.as('sales_rep').run('{ enumeration(name: "Nonsense") { value } }');
    expect(answer.errors![0]!.extensions.refusals[0].code).toBe('UNKNOWN_ENUM');
  });

  it.each(['TM', 'CL'] as const)('cites only clauses of the document in force (%s)', async (pack) => {
    const one = pack === 'TM' ? company : await company.beside(pack);
    const { data: names } = await one.as('founder').run('{ enumerations }');
    for (const name of names.enumerations) {
      const { data } = await one.as('founder').run('query ($name: String!) { enumeration(name: $name) { clauses } }', { name });
      for (const { clauses } of data.enumeration) for (const clause of clauses) expect(clause).toMatch(new RegExp(`^(${pack}-|G\\d)`));
    }
  });
});
