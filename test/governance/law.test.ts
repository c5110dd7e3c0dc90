import { describe, expect, it } from '@jest/globals';
import { actions } from '../../src/governance/actions.ts';
import { grantsInForce, lawOf, packCodes, rolesThatMay, type LawOverride, type PackCode } from '../../src/governance/law.ts';
import { overrideFault } from '../../src/governance/override-fault.ts';
import { packs } from '../../src/governance/packs.ts';
import { isSettingValue, settingOf, settings } from '../../src/governance/settings.ts';
import { stepOf, steps } from '../../src/governance/steps.ts';
import { override, today } from './people.ts';

const law = (pack: PackCode, ...overrides: LawOverride[]) => lawOf(pack, overrides, today);

describe('overrides', () => {
  it('count from their first day to the day before their last', () => {
    const dated = override('FALLBACK_OFF', 'expense_claim.pay', true, { from: '2026-03-01', until: '2026-03-05' });
    const isOff = (day: string) => grantsInForce(lawOf('TM', [dated], day), 'expense_claim.pay').length === 0;
    expect(['2026-02-28', '2026-03-01', '2026-03-04', '2026-03-05'].map(isOff)).toEqual([false, true, true, false]);
  });

  it('the later one counts where two speak of the same thing', () => {
    expect(
      law('TM', override('SETTING', 'consultation_days', 5), override('SETTING', 'consultation_days', 9)).setting('consultation_days'),
    ).toBe(9);
    expect(
      grantsInForce(
        law('TM', override('FALLBACK_OFF', 'expense_claim.pay'), override('FALLBACK_OFF', 'expense_claim.pay', false)),
        'expense_claim.pay',
      ),
    ).toHaveLength(1);
  });

  it('the revision tells pack, version and how many changes took effect, so that equal revisions are equal laws', () => {
    expect(law('TM').revision).toBe('TM@1+0');
    expect(law('TM', override('SETTING', 'consultation_days', 5, { from: '2030-01-01' })).revision).toBe('TM@1+0');
    expect(law('TM', override('SETTING', 'consultation_days', 5)).revision).toBe('TM@1+1');
    expect(law('TM', override('SETTING', 'consultation_days', 5, { until: '2026-01-02' })).revision).toBe('TM@1+2');
  });

  it('switching fallbacks off leaves what the document itself grants', () => {
    const roles = (...overrides: LawOverride[]) => rolesThatMay(law('BS', ...overrides), 'payment.record');
    expect(roles()).toEqual(['business_rep', 'marketing_manager', 'finance']);
    expect(roles(override('FALLBACK_OFF', 'payment.record'))).toEqual(['business_rep', 'marketing_manager']);
  });

  it('an action that is off can be switched on for the posts of the same class', () => {
    const roles = (pack: PackCode, action: string) =>
      law(pack, override('ACTION_ON', action))
        .grantsOf(action)
        .map(({ role, reach, basis }) => [role, reach, basis]);
    expect(roles('TM', 'plan.approve_quarterly')).toEqual([['company_management', 'all', 'fallback']]);
    expect(roles('TM', 'price.grant_allowance')).toEqual([['sales_manager', 'within limit', 'fallback']]);
    expect(roles('MC', 'service_ticket.decide_feasibility')).toEqual([['service_manager', 'all', 'fallback']]);
    expect(roles('MC', 'branch.manage')).toEqual([['marketing_director', 'all', 'fallback']]);
    expect(roles('MC', 'department.check_rules').map(([role]) => role)).toEqual(['marketing_manager', 'sales_manager', 'service_manager']);
    expect(roles('TM', 'opportunity.request_presales')).toEqual([['sales_rep', 'own', 'fallback']]);
  });

  it('every action that is off somewhere finds posts there, all of them roles of that pack', () => {
    for (const pack of packCodes) {
      const known = new Set(packs[pack].roles.map(({ slug }) => slug));
      for (const { slug } of actions.filter((action) => law(pack).grantsOf(action.slug).length === 0)) {
        const roles = rolesThatMay(law(pack, override('ACTION_ON', slug)), slug);
        expect([pack, slug, roles.length > 0, roles.filter((role) => !known.has(role))]).toEqual([pack, slug, true, []]);
      }
    }
  });
});

describe('an override that cannot stand says why', () => {
  it.each([
    ['TM', override('FALLBACK_OFF', 'quote.aprove'), 'unknown_action'],
    ['TM', override('FALLBACK_OFF', 'quote.approve'), 'no_fallback'],
    ['TM', override('FALLBACK_OFF', 'expense_claim.pay', 'yes'), 'wrong_value'],
    ['TM', override('FALLBACK_OFF', 'expense_claim.pay'), null],
    ['TM', override('ACTION_ON', 'quote.approve'), 'already_on'],
    ['TM', override('ACTION_ON', 'platform.import'), 'already_on'],
    ['TM', override('ACTION_ON', 'bid.review'), null],
    ['TM', override('SETTING', 'colour', 'red'), 'unknown_setting'],
    ['TM', override('SETTING', 'consultation_days', 0), 'wrong_value'],
    ['TM', override('SETTING', 'consultation_days', 7), null],
    ['TM', override('STEP', 'quote.aprove'), 'unknown_step'],
    ['TM', override('STEP', 'quote.approve', false), 'step_ordered'],
    ['TM', override('STEP', 'budget_adjustment.approve_minor', false), null],
    ['CL', override('STEP', 'quote.approve'), null],
    ['TM', override('SETTING', 'consultation_days', 7, { until: '2026-01-01' }), 'empty_period'],
  ] as const)('%s %j: %s', (pack, given, fault) => {
    expect(overrideFault(pack, given)).toBe(fault);
  });
});

describe('settings', () => {
  it('every pack has every setting, and what it sets fits', () => {
    for (const pack of packCodes) {
      expect(Object.keys(packs[pack].settings)).toEqual(settings.map(({ slug }) => slug));
      const unfit = Object.entries(packs[pack].settings).filter(([slug, value]) => !isSettingValue(settingOf(slug)!, value));
      expect(unfit).toEqual([]);
    }
  });

  it('what the document leaves open is null until the organization sets it', () => {
    expect(law('BS').setting('compensation_limit')).toBeNull();
    expect(law('BS', override('SETTING', 'compensation_limit', '5000')).setting('compensation_limit')).toBe('5000');
  });

  it('TM-2.2.1a at least one research report per quarter is the default in TM only', () => {
    expect(packCodes.map((pack) => law(pack).setting('research_report_cycle'))).toEqual(['QUARTER', null, null, null, null]);
  });

  it.each([
    ['work_report_due_day', 32],
    ['work_report_due_day', 1.5],
    ['funds_limit', '12.50'],
    ['funds_limit', 1250],
    ['growth_baseline', 'LAST_WEEK'],
    ['customer_grade_list', []],
    ['peer_evaluation_anonymous', 'yes'],
    ['visit_interval_by_grade', [30]],
    ['special_contract_criterion', ' '],
  ])('%s does not take %j', (slug, value) => {
    expect(isSettingValue(settingOf(slug)!, value)).toBe(false);
  });
});

describe('which steps are on', () => {
  const on = (slug: string) => packCodes.filter((pack) => law(pack).isStepOn(slug));

  it.each([
    ['TM-3.1.2 consultation on the research plan', 'research_plan.consultation', ['TM']],
    ['CL-2.1.2b approval of a special research plan', 'research_plan.approve_special', ['CL']],
    ['MC-3.1.6 review of the research report', 'research_report.review', ['MC']],
    ['TM-7.3.3b compliance review of an activity', 'campaign.compliance_review', ['TM']],
    ['CL-4.2.1b content review', 'content.review', ['CL']],
    ['TM-5.1.3c approval of the quotation', 'quote.approve', ['TM']],
    ['MS-3.2.3c, BS-3.2a review of the contract', 'contract.review', ['MS', 'BS']],
    ['BS-3.2d signature of the technical part', 'contract.sign_technical', ['BS']],
    ['MS-5.1.2a finance review of the budget', 'budget.review_finance', ['MS']],
    ['CL-5.3.4 peer evaluation', 'performance_review.peer_evaluate', ['CL']],
    ['CL-5.4.2b verification of a corrective action', 'corrective_action.verify', ['CL']],
    ['approval of the annual target', 'target.approve_annual', ['CL', 'BS']],
    ['release of an activity, which no document orders', 'campaign.approve', []],
    ['approval of the budget', 'budget.approve', ['TM', 'CL', 'MS', 'MC', 'BS']],
    ['MS-5.2.2b the chain of expense claims', 'expense_claim.review_department', ['TM', 'CL', 'MS', 'MC', 'BS']],
  ])('%s', (_title, slug, expected) => {
    expect(on(slug)).toEqual(expected);
  });

  it('an organization switches a step on, and the guard rule comes with it (G1)', () => {
    expect([law('CL').isStepOn('quote.approve'), law('CL').isInForce(['G1'])]).toEqual([false, false]);
    const switched = law('CL', override('STEP', 'quote.approve'));
    expect([switched.isStepOn('quote.approve'), switched.isInForce(['G1'])]).toEqual([true, true]);
  });

  it('a step whose approver was switched off is skipped', () => {
    expect(law('TM', override('FALLBACK_OFF', 'expense_claim.approve')).isStepOn('expense_claim.approve')).toBe(false);
  });

  it('a step that a pack states has a stated grant there, and every step an action of the policies', () => {
    for (const pack of packCodes) {
      for (const { slug, by } of packs[pack].steps.filter((step) => step.by === 'stated')) {
        const bases = law(pack)
          .grantsOf(stepOf(slug)!.action)
          .map(({ basis }) => basis);
        expect([pack, slug, by, bases.includes('stated')]).toEqual([pack, slug, by, true]);
      }
    }
    for (const { action } of steps) expect(actions.some(({ slug }) => slug === action)).toBe(true);
  });

  it('an unknown step is our bug', () => {
    expect(() => law('TM').isStepOn('quote.aprove')).toThrow('Unknown step');
  });
});

describe('what is in force', () => {
  it('a clause holds in the pack of its document', () => {
    expect(packCodes.filter((pack) => law(pack).isInForce(['TM-5.1.3b', 'MS-3.2.3a']))).toEqual(['TM', 'MS']);
  });

  it('a carried clause holds in the packs that take it over too', () => {
    expect(packCodes.filter((pack) => law(pack).isInForce([{ clause: 'TM-5.1.3c', to: ['MS'] }]))).toEqual(['TM', 'MS']);
  });

  it.each([
    ['G3', ['MS', 'BS']],
    ['G9', ['TM', 'CL']],
    ['G10', ['TM', 'CL', 'MC']],
    ['G19', ['MS']],
    ['G20', ['TM', 'CL', 'MS', 'MC', 'BS']],
    ['G24', ['BS']],
  ])('%s holds in %j', (guard, expected) => {
    expect(packCodes.filter((pack) => law(pack).isInForce([guard]))).toEqual(expected);
  });

  it('no clause at all is no law', () => {
    expect(law('TM').isInForce([])).toBe(false);
  });
});

it('nobody changes a law once it is compiled', () => {
  expect(Object.isFrozen(law('TM'))).toBe(true);
  expect(Object.isFrozen(law('TM').grantsOf('quote.approve')[0])).toBe(true);
});
