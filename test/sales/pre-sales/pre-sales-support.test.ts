import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../../src/kernel/id.ts';
import { testCompany } from '../../support/company.ts';
import { anyId } from '../../support/database.ts';
import { inboxOf, pumpOf } from '../../support/delivery.ts';
import { override } from '../allowance/stage.ts';
import { brief, posts, takeUp } from '../opportunity/pipeline.ts';
import { act, agreed, apply, at, did, forwarded } from './stage.ts';

const company = await testCompany('BS');
const pump = pumpOf(company);
const roles = ({ refusals }: { readonly refusals: readonly { readonly mayDecide: readonly { readonly role: string }[] }[] }) =>
  refusals[0]!.mayDecide.map(({ role }) => role);

describe('BS-3.5a BS-3.5b pre-sales support', () => {
  test('is applied for by a representative, passed on, settled between both departments, given and closed', async () => {
    const asked = await apply(company);
    expect(asked.state).toBe('REQUESTED');
    const passed = await did(company, 'marketing_manager', 'forwardPreSalesSupport', at(asked));
    expect(passed.state).toBe('FORWARDED');
    const resources = 'One engineer, two days.';
    const proposed = await did(company, 'service_manager', 'proposePreSalesResources', { ...at(passed), resources });
    expect(proposed).toMatchObject({ state: 'FORWARDED', resources });
    const settled = await did(company, 'marketing_manager', 'agreePreSalesResources', at(proposed));
    expect(settled).toMatchObject({ state: 'RESOURCES_AGREED', resources });
    const given = await did(company, 'service_manager', 'recordPreSalesSupport', { ...at(settled), result: 'The pilot ran.' });
    expect(given.state).toBe('SUPPORTED');
    expect((await did(company, 'business_rep', 'closePreSalesSupport', at(given))).state).toBe('CLOSED');
  });

  test('is decided by the general manager where the departments do not agree', async () => {
    const passed = await forwarded(company);
    expect(brief(await act(company, 'service_manager', 'disagreeOnPreSalesResources', at(passed)))).toEqual([
      'MISSING_FIELD reason BS-3.5b',
    ]);
    const open = await did(company, 'service_manager', 'disagreeOnPreSalesResources', { ...at(passed), reason: 'Nobody is free.' });
    expect(open.state).toBe('NOT_AGREED');
    for (const who of ['marketing_manager', 'service_manager']) {
      const refused = await act(company, who, 'settlePreSalesSupport', { ...at(open), resources: 'Mine.' });
      expect(brief(refused)).toEqual(['NEXT_AUTHORITY_DECIDES - BS-3.5b']);
      expect(roles(refused)).toEqual(['general_manager']);
    }
    expect(brief(await act(company, 'business_rep', 'settlePreSalesSupport', { ...at(open), resources: 'Mine.' }))).toEqual([
      'NOT_PERMITTED - BS-3.5b',
    ]);
    expect(brief(await act(company, 'general_manager', 'settlePreSalesSupport', at(open)))).toEqual(['MISSING_FIELD resources BS-3.5b']);
    const settled = await did(company, 'general_manager', 'settlePreSalesSupport', { ...at(open), resources: 'One engineer.' });
    expect(settled).toMatchObject({ state: 'RESOURCES_AGREED', resources: 'One engineer.' });
  });

  test('is declined by the general manager alone', async () => {
    const open = await did(company, 'marketing_manager', 'disagreeOnPreSalesResources', {
      ...at(await forwarded(company)),
      reason: 'Too little.',
    });
    expect(brief(await act(company, 'service_manager', 'declinePreSalesSupport', { ...at(open), reason: 'No.' }))).toEqual([
      'NEXT_AUTHORITY_DECIDES - BS-3.5b',
    ]);
    expect(brief(await act(company, 'general_manager', 'declinePreSalesSupport', at(open)))).toEqual(['MISSING_FIELD reason BS-3.5b']);
    expect((await did(company, 'general_manager', 'declinePreSalesSupport', { ...at(open), reason: 'Not this year.' })).state).toBe(
      'CLOSED',
    );
  });
});

describe('BS-3.5b resources', () => {
  test('are not agreed before somebody proposed some', async () => {
    expect(brief(await act(company, 'service_manager', 'agreePreSalesResources', at(await forwarded(company))))).toEqual([
      'PREREQUISITE_MISSING - BS-3.5b',
    ]);
  });

  test('are agreed by another person of the other department', async () => {
    const passed = await forwarded(company);
    expect(brief(await act(company, 'marketing_manager', 'proposePreSalesResources', at(passed)))).toEqual([
      'MISSING_FIELD resources BS-3.5b',
    ]);
    const proposed = await did(company, 'marketing_manager', 'proposePreSalesResources', { ...at(passed), resources: 'All.' });
    const refused = await act(company, 'marketing_manager', 'agreePreSalesResources', at(proposed));
    expect(brief(refused)).toEqual(['OTHER_DEPARTMENT_AGREES - BS-3.5b']);
    expect(roles(refused)).toEqual(['marketing_manager', 'service_manager']);
    expect(brief(await act(company, 'general_manager', 'agreePreSalesResources', at(proposed)))).toEqual([
      'OTHER_DEPARTMENT_AGREES - BS-3.5b',
    ]);
    const other = await did(company, 'service_manager', 'proposePreSalesResources', { ...at(proposed), resources: 'Half.' });
    expect(brief(await act(company, 'service_manager', 'agreePreSalesResources', at(other)))).toEqual([
      'OTHER_DEPARTMENT_AGREES - BS-3.5b',
    ]);
    expect((await did(company, 'marketing_manager', 'agreePreSalesResources', at(other))).resources).toBe('Half.');
  });

  test('are agreed by two people, though one speaks for both departments', async () => {
    const other = await company.beside('BS');
    const input = { delegateId: other.member('marketing_manager').id, actions: ['opportunity.allocate_presales'], untilDay: '2026-04-01' };
    const { data } = await other
      .as('service_manager')
      .run('mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { message } } }', { input });
    expect(data.delegateAuthority.refusals).toEqual([]);
    const proposed = await did(other, 'marketing_manager', 'proposePreSalesResources', {
      ...at(await forwarded(other)),
      resources: 'All.',
    });
    expect(brief(await act(other, 'marketing_manager', 'agreePreSalesResources', at(proposed)))).toEqual([
      'OTHER_DEPARTMENT_AGREES - BS-3.5b',
    ]);
    expect((await did(other, 'service_manager', 'agreePreSalesResources', at(proposed))).state).toBe('RESOURCES_AGREED');
  });

  test('are not proposed from above, nor by who applied for them as a representative', async () => {
    const passed = await forwarded(company);
    const refused = await act(company, 'general_manager', 'proposePreSalesResources', { ...at(passed), resources: 'All.' });
    expect(brief(refused)).toEqual(['DEPARTMENTS_SETTLE - BS-3.5b']);
    expect(roles(refused)).toEqual(['marketing_manager', 'service_manager']);
    expect(brief(await act(company, 'business_rep', 'proposePreSalesResources', { ...at(passed), resources: 'All.' }))).toEqual([
      'NOT_PERMITTED - BS-3.5b',
    ]);
  });

  test('BS-3.5b are settled between the departments: from above nobody says that these do not agree', async () => {
    const refused = await act(company, 'general_manager', 'disagreeOnPreSalesResources', {
      ...at(await forwarded(company)),
      reason: 'I say so.',
    });
    expect(brief(refused)).toEqual(['DEPARTMENTS_SETTLE - BS-3.5b']);
  });

  test('G20 are not settled by the deputy of the next authority who applied', async () => {
    const other = await company.beside('BS');
    const input = { delegateId: other.member('business_rep').id, actions: ['opportunity.allocate_presales'], untilDay: '2026-04-01' };
    await other
      .as('general_manager')
      .run('mutation ($input: DelegateAuthorityInput!) { delegateAuthority(input: $input) { refusals { message } } }', { input });
    const disputed = async (who: string) =>
      did(other, 'service_manager', 'disagreeOnPreSalesResources', { ...at(await forwarded(other, { who })), reason: 'Nobody is free.' });
    const own = await disputed('business_rep');
    for (const [verb, more] of [
      ['settlePreSalesSupport', { resources: 'All.' }],
      ['declinePreSalesSupport', { reason: 'No.' }],
    ] as const) {
      expect((await act(other, 'business_rep', verb, { ...at(own), ...more })).refusals.map(({ code }) => code)).toEqual(['SELF_APPROVAL']);
    }
    const theirs = await disputed(await other.hire('business_rep'));
    expect((await did(other, 'business_rep', 'settlePreSalesSupport', { ...at(theirs), resources: 'All.' })).state).toBe(
      'RESOURCES_AGREED',
    );
  });

  test('G20 are not agreed to by who applied', async () => {
    const passed = await forwarded(company, { who: 'marketing_manager' });
    const proposed = await did(company, 'service_manager', 'proposePreSalesResources', { ...at(passed), resources: 'All.' });
    expect((await act(company, 'marketing_manager', 'agreePreSalesResources', at(proposed))).refusals[0]).toMatchObject({
      code: 'SELF_APPROVAL',
    });
    const open = await did(company, 'marketing_manager', 'disagreeOnPreSalesResources', { ...at(proposed), reason: 'It is mine.' });
    expect((await did(company, 'general_manager', 'settlePreSalesSupport', { ...at(open), resources: 'All.' })).state).toBe(
      'RESOURCES_AGREED',
    );
  });

  test('are not agreed to in another version than the one that was seen', async () => {
    const passed = await forwarded(company);
    const proposed = await did(company, 'service_manager', 'proposePreSalesResources', { ...at(passed), resources: 'All.' });
    await did(company, 'service_manager', 'proposePreSalesResources', { ...at(proposed), resources: 'Nothing.' });
    expect(brief(await act(company, 'marketing_manager', 'agreePreSalesResources', at(proposed)))).toEqual([
      'STALE_VERSION expectedVersion BS-2.2.2h',
    ]);
  });
});

describe('each step is for its own post', () => {
  test('BS-3.5a a representative passes nothing on, and the service department has nothing before it was passed on', async () => {
    const asked = await apply(company);
    expect(brief(await act(company, 'business_rep', 'forwardPreSalesSupport', at(asked)))).toEqual(['NOT_PERMITTED - BS-3.5a']);
    expect(brief(await act(company, 'service_manager', 'forwardPreSalesSupport', at(asked)))).toEqual(['NOT_FOUND - ']);
    expect(brief(await act(company, 'marketing_manager', 'proposePreSalesResources', { ...at(asked), resources: 'All.' }))).toEqual([
      'WRONG_TRANSITION - BS-2.2.2h',
    ]);
  });

  test('BS-3.5a the support is recorded by the department that serves, with a result, and closed by who sells', async () => {
    const settled = await agreed(company);
    const refused = await act(company, 'marketing_manager', 'recordPreSalesSupport', { ...at(settled), result: 'Done.' });
    expect(brief(refused)).toEqual(['SERVICE_DEPARTMENT_DOES - BS-3.5a']);
    expect(roles(refused)).toEqual(['service_manager']);
    expect(brief(await act(company, 'service_manager', 'recordPreSalesSupport', at(settled)))).toEqual(['MISSING_FIELD result BS-3.5a']);
    expect(brief(await act(company, 'business_rep', 'closePreSalesSupport', at(settled)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    const given = await did(company, 'service_manager', 'recordPreSalesSupport', { ...at(settled), result: 'Done.' });
    expect(brief(await act(company, 'service_manager', 'closePreSalesSupport', at(given)))[0]).toMatch(/^(NOT_PERMITTED|OUT_OF_REACH)/);
  });

  test('G26 it is withdrawn by the applicant before, cancelled by both departments after resources are agreed', async () => {
    const passed = await forwarded(company);
    expect(brief(await act(company, 'marketing_manager', 'withdrawPreSalesSupport', at(passed)))[0]).toMatch(
      /^(NOT_PERMITTED|OUT_OF_REACH)/,
    );
    expect((await did(company, 'business_rep', 'withdrawPreSalesSupport', at(passed))).state).toBe('WITHDRAWN');
    const settled = await agreed(company);
    expect(brief(await act(company, 'business_rep', 'withdrawPreSalesSupport', at(settled)))).toEqual(['WRONG_TRANSITION - BS-2.2.2h']);
    expect((await act(company, 'service_manager', 'cancelPreSalesSupport', at(settled))).refusals[0]).toMatchObject({ field: 'reason' });
    const cancelled = await did(company, 'service_manager', 'cancelPreSalesSupport', { ...at(settled), reason: 'They bought elsewhere.' });
    expect(cancelled.state).toBe('WITHDRAWN');
  });

  test('BS-3.5a it is applied for in an open opportunity of one’s own, with what is needed', async () => {
    const opportunity = await takeUp(company, 'business_rep');
    const ask = (who: string, more: Record<string, unknown> = {}) =>
      act(company, who, 'requestPreSalesSupport', { opportunity: opportunity.id, need: 'A pilot.', ...more });
    expect(brief(await ask('business_rep', { need: '' }))).toEqual(['MISSING_FIELD need BS-3.5a']);
    expect(brief(await ask('business_rep', { wantedOn: '2026-03-01' }))).toEqual(['DATE_ORDER wantedOn BS-2.2.5l']);
    expect(brief(await ask('marketing_manager'))).toEqual(['OUT_OF_REACH - BS-3.5a']);
    expect(brief(await ask('service_manager'))).toEqual(['NOT_PERMITTED - BS-3.5a']);
    expect(brief(await ask(await company.hire('business_rep')))).toEqual(['NOT_FOUND - ']);
    await company
      .as('business_rep')
      .run('mutation ($input: DisqualifyOpportunityInput!) { disqualifyOpportunity(input: $input) { refusals { code } } }', {
        input: { id: opportunity.id, expectedVersion: opportunity.version, reason: 'Too small.' },
      });
    expect(brief(await ask('business_rep'))).toEqual(['RECORD_LOCKED opportunity BS-2.2.2h']);
  });

  test('of another company, or one that never was, is not found', async () => {
    const foreign = await apply(await company.beside('BS'));
    for (const id of [foreign.id, toGlobalId('psl', anyId())]) {
      for (const verb of ['forwardPreSalesSupport', 'agreePreSalesResources', 'settlePreSalesSupport', 'recordPreSalesSupport']) {
        expect(brief(await act(company, 'general_manager', verb, { id, expectedVersion: 1 }))).toEqual(['NOT_FOUND - ']);
      }
    }
  });
});

describe('BS-3.5a who is told', () => {
  test('the marketing manager, then the service manager, who reads the opportunity from then on', async () => {
    const { id } = await takeUp(company, 'business_rep');
    const reads = async (who: string) =>
      (await company.as(who).run('query ($id: ID!) { opportunity(id: $id) { id } }', { id })).data.opportunity;
    const asked = await apply(company, { opportunity: id });
    await pump.pumpNow();
    const told = await inboxOf(company, 'marketing_manager', 'pre_sales_support.requested');
    expect(told.find(({ record }) => record?.id === asked.id)?.clauses).toEqual([{ id: 'BS-3.5a' }]);
    expect(await reads('service_manager')).toBeNull();
    expect(await inboxOf(company, 'service_manager', 'pre_sales_support.requested')).toEqual([]);
    await did(company, 'marketing_manager', 'forwardPreSalesSupport', at(asked));
    await pump.pumpNow();
    const passed = await inboxOf(company, 'service_manager', 'pre_sales_support.forwarded');
    expect(passed.find(({ record }) => record?.id === id)?.clauses).toEqual([{ id: 'BS-3.5a' }]);
    expect(await reads('service_manager')).toEqual({ id });
    expect(await reads('service_specialist')).toBeNull();
  });
});

describe.each(['TM', 'CL', 'MS', 'MC'] as const)('%s, whose document knows no pre-sales support', (pack) => {
  const { seller, head } = posts[pack];
  const server = { TM: 'sales_manager', CL: 'marketing_department_head', MS: 'department_head', MC: 'service_manager' }[pack];

  test('refuses to take an application; switched on, the next authority settles what no second department agrees to', async () => {
    const here = await company.beside(pack);
    const opportunity = (await takeUp(here, seller)).id;
    const refused = await act(here, seller, 'requestPreSalesSupport', { opportunity, need: 'A pilot.' });
    expect(refused.refusals[0]).toMatchObject({ code: 'WRONG_POLICY_PACK' });
    for (const step of ['request', 'forward', 'allocate']) {
      await override(here, { kind: 'ACTION_ON', key: `opportunity.${step}_presales`, value: true });
    }
    const asked = await apply(here, { opportunity });
    const { data } = await here
      .as(head)
      .run('{ departments(where: { template: { in: ["marketing", "sales", "service", "sales_team"] } }) { nodes { id template } } }');
    const department = pack === 'MS' ? data.departments.nodes.find(({ template }: { template: string }) => template === 'sales').id : null;
    const passed = await did(here, head, 'forwardPreSalesSupport', { ...at(asked), department });
    const proposed = await did(here, head, 'proposePreSalesResources', { ...at(passed), resources: 'One engineer.' });
    expect(brief(await act(here, head, 'agreePreSalesResources', at(proposed)))[0]).toMatch(/^OTHER_DEPARTMENT_AGREES/);
    if (pack === 'MC') {
      expect((await did(here, server, 'agreePreSalesResources', at(proposed))).state).toBe('RESOURCES_AGREED');
      return;
    }
    const open = await did(here, server, 'disagreeOnPreSalesResources', { ...at(proposed), reason: 'Nobody else is there.' });
    const settled = await did(here, 'company_management', 'settlePreSalesSupport', { ...at(open), resources: 'One engineer.' });
    expect(settled.state).toBe('RESOURCES_AGREED');
  });
});
