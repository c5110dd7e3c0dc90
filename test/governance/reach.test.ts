import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/governance/decide.ts';
import { reaching } from '../../src/governance/reach.ts';
import type { HeldDelegation } from '../../src/governance/viewer.ts';
import { as, colleague, override, post, records, self, stranger, teammate } from './people.ts';

describe('what a reach covers', () => {
  it('own is the viewer alone', () => {
    expect(reaching(as('TM', 'sales_rep'), 'customer.create')).toMatchObject([
      { reach: 'own', memberIds: [self], unitIds: [], regionIds: [], all: false },
    ]);
  });

  it('team is the team, its direct reports and its records', () => {
    expect(reaching(as('TM', 'sales_manager', { headOf: 'sales_team' }), 'quote.approve')).toMatchObject([
      { reach: 'team', memberIds: [self, teammate], unitIds: ['unit-team'] },
    ]);
  });

  it('department adds branches and everybody in them', () => {
    expect(reaching(as('MS', 'department_head', { headOf: 'sales' }), 'quote.approve')).toMatchObject([
      { reach: 'department', memberIds: [self, teammate, colleague], unitIds: ['unit-team', 'unit-branch'] },
    ]);
  });

  it('an implication caps the reach: a TM sales manager is a representative for own records only', () => {
    const terms = reaching(as('TM', 'sales_manager', { headOf: 'sales_team' }), 'research_plan.comment').filter(
      ({ role }) => role === 'sales_rep',
    );
    expect(terms).toMatchObject([{ reach: 'own', all: false, memberIds: [self] }]);
  });

  it('CL-5.2.1a the superior reaches direct reports, not the own records', () => {
    const superior = as('CL', 'marketing_department_head', { headOf: 'marketing' });
    expect(reaching(superior, 'work_report.read')).toMatchObject([{ role: 'superior', memberIds: [teammate], unitIds: [] }]);
    expect(reaching(as('CL', 'marketing_staff'), 'work_report.read')).toEqual([]);
  });
});

describe('words that narrow a grant', () => {
  it('TM-3.2.4 aggregated_only opens no single customer, and is told to whoever sums', () => {
    const researcher = as('TM', 'market_research_member');
    expect(reaching(researcher, 'customer.read')).toMatchObject([{ limit: 'aggregated_only', reach: 'all', all: false }]);
    expect(decide(researcher, 'customer.read').allowed).toBe(true);
    expect(decide(researcher, 'customer.read', records.own).allowed).toBe(false);
  });

  it('TM-4.2.3a mailing_list_fields opens the records, with the word for the masks', () => {
    expect(decide(as('TM', 'brand_member'), 'customer.read', records.elsewhere)).toMatchObject({
      allowed: true,
      term: { limit: 'mailing_list_fields' },
    });
  });

  it('MS-3.2.4b production sees only orders forwarded to it', () => {
    const worker = as('MS', 'production');
    expect(reaching(worker, 'order.produce')).toMatchObject([{ invitedOnly: true, unitIds: [], memberIds: [] }]);
    expect(decide(worker, 'order.produce', records.department).allowed).toBe(false);
    expect(decide(worker, 'order.produce', records.invited).allowed).toBe(true);
  });

  it('BS-2.2.5i a representative tracks advertisements of the own region', () => {
    const rep = as('BS', 'business_rep', { posts: [post('business_rep', { regionIds: ['north'] })] });
    expect(decide(rep, 'advertisement.track', { ...records.elsewhere, regionIds: ['north'] }).allowed).toBe(true);
    expect(decide(rep, 'advertisement.track', { ...records.own, regionIds: ['south'] }).allowed).toBe(false);
  });

  it('in MS only heads of marketing or sales set targets', () => {
    const head = (headOf: string) => decide(as('MS', 'department_head', { headOf }), 'target.set_annual').allowed;
    expect([head('marketing'), head('sales'), head('finance'), head('production')]).toEqual([true, true, false, false]);
  });

  it('TM-3.1.2 an invited department comments on that plan only', () => {
    const member = as('TM', 'production');
    expect(reaching(member, 'research_plan.comment')).toMatchObject([{ role: 'related_department', invitedOnly: true, all: false }]);
    expect(decide(member, 'research_plan.comment', records.invited).allowed).toBe(true);
    expect(decide(member, 'research_plan.comment', records.elsewhere).allowed).toBe(false);
  });
});

describe('TM-7.3.3b the legal duty', () => {
  const review = 'campaign.compliance_review';

  it('is given to a member beside any post', () => {
    expect(decide(as('TM', 'sales_rep', { duties: ['legal'] }), review, records.elsewhere)).toMatchObject({
      allowed: true,
      term: { role: 'legal', basis: 'implied' },
    });
    expect(decide(as('TM', 'sales_rep'), review).allowed).toBe(false);
  });

  it('falls to the head of all marketing while nobody holds it (G9)', () => {
    const director = (vacantDuties: string[]) =>
      decide(as('TM', 'marketing_director', { headOf: 'marketing', vacantDuties }), review).allowed;
    expect([director(['legal']), director([])]).toEqual([true, false]);
    expect(decide(as('TM', 'sales_manager', { headOf: 'sales_team', vacantDuties: ['legal'] }), review).allowed).toBe(false);
  });

  it('in MS that is the head of a marketing department, not of sales or finance', () => {
    const head = (headOf: string) => decide(as('MS', 'department_head', { headOf, vacantDuties: ['legal'] }), review).allowed;
    expect([head('marketing'), head('sales'), head('finance')]).toEqual([true, false, false]);
  });
});

describe('delegation', () => {
  const delegation = (more: Partial<HeldDelegation> = {}): HeldDelegation => ({
    id: 'delegation',
    fromMemberId: stranger,
    fromName: 'Stranger',
    actions: ['quote.approve'],
    amountLimit: null,
    posts: [
      post('sales_manager', {
        headOf: 'sales_team',
        teamMemberIds: [stranger, teammate],
        teamUnitIds: ['unit-other'],
        unitIds: ['unit-other'],
        departmentMemberIds: [stranger, teammate],
      }),
    ],
    directReportIds: [teammate],
    ...more,
  });
  const deputy = (more: Partial<HeldDelegation> = {}) => as('TM', 'sales_rep', { delegations: [delegation(more)] });

  it('lets the deputy act in the reach of the delegator, and names both', () => {
    expect(decide(deputy(), 'quote.approve', records.elsewhere)).toMatchObject({
      allowed: true,
      term: { onBehalfOfId: stranger, delegationId: 'delegation', memberIds: [stranger, teammate] },
    });
    expect(decide(deputy(), 'quote.approve', records.department).allowed).toBe(false);
  });

  it('covers only the actions it names', () => {
    expect(decide(deputy(), 'customer.assign').allowed).toBe(false);
    expect(decide(deputy({ actions: ['customer.assign'] }), 'customer.assign').allowed).toBe(true);
  });

  it("own means the delegator's own", () => {
    expect(reaching(deputy({ actions: ['contract.sign'] }), 'contract.sign')).toMatchObject([
      { onBehalfOfId: null, memberIds: [self] },
      { onBehalfOfId: stranger, memberIds: [stranger] },
    ]);
  });

  it('stops at its amount', () => {
    const approve = (amount: bigint) => decide(deputy({ amountLimit: 500n }), 'quote.approve', { ...records.elsewhere, amount });
    expect(approve(500n).allowed).toBe(true);
    expect(approve(501n)).toMatchObject({ allowed: false, mayDecide: ['sales_manager'], refusal: { code: 'OVER_LIMIT' } });
  });

  it('the lower of both limits counts', () => {
    const overrides = [override('SETTING', 'compensation_limit', '300')];
    const limit = (amountLimit: bigint) =>
      reaching(
        as('TM', 'sales_rep', { overrides, delegations: [delegation({ actions: ['complaint.compensate'], amountLimit })] }),
        'complaint.compensate',
      );
    expect(limit(500n)).toMatchObject([{ amountLimit: 300n }]);
    expect(limit(200n)).toMatchObject([{ amountLimit: 200n }]);
  });

  it("the relation superior is delegated with the delegator's reports", () => {
    const viewer = as('CL', 'marketing_staff', { delegations: [delegation({ actions: ['work_report.read'], posts: [] })] });
    expect(reaching(viewer, 'work_report.read')).toMatchObject([{ role: 'superior', memberIds: [teammate], onBehalfOfId: stranger }]);
  });

  it('a token without the action in its scope has no delegated right either', () => {
    expect(reaching({ ...deputy(), scope: new Set(['customer.create']) }, 'quote.approve')).toEqual([]);
  });
});

it('MS-4.1.3b who is not cleared reaches no customer (G19)', () => {
  expect(reaching(as('MS', 'sales_rep', { isCleared: false }), 'customer.read')).toEqual([]);
  expect(reaching(as('MS', 'sales_rep'), 'customer.read')).toHaveLength(1);
});

it('a fallback that is switched off reaches nothing', () => {
  const finance = as('TM', 'finance', { overrides: [override('FALLBACK_OFF', 'expense_claim.pay')] });
  expect(reaching(finance, 'expense_claim.pay')).toEqual([]);
  expect(decide(finance, 'expense_claim.pay')).toMatchObject({ allowed: false, refusal: { code: 'WRONG_POLICY_PACK' } });
});
