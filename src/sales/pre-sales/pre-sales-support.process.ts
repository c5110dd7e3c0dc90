import { carried, fact, guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import { PreSalesSupportState } from './pre-sales-support.vocabulary.ts';
import { hasProposal, isAbove, isOwnApplication, speaksForDepartment, speaksForOther, speaksForService } from './support-facts.ts';
import { departmentHeads, nextAuthority, serviceHeads, settling } from './support-sides.ts';

/** The other documents do not know pre-sales support; whoever switches it on takes the clauses over. */
export const applying = carried('BS-3.5a', { to: 'all' });
export const agreeing = carried('BS-3.5b', { to: 'all' });

/** Actions of who applies, and of who passes the application on. */
export const requesting = 'opportunity.request_presales';
export const forwarding = 'opportunity.forward_presales';

/** Resources are settled between the two departments: others have no part in it until these do not agree. */
const department = fact('speaksForDepartment', {
  code: 'DEPARTMENTS_SETTLE',
  clauses: [agreeing],
  remedy: 'wait_decision',
  action: settling,
  holders: departmentHeads,
});

/** No agreement: the next authority decides, and nobody of the two. */
const above = fact('isAbove', {
  code: 'NEXT_AUTHORITY_DECIDES',
  clauses: [agreeing],
  remedy: 'wait_decision',
  action: settling,
  holders: nextAuthority,
});

/** G20: who applied does not decide. */
const other = guard('other', {
  code: 'SELF_APPROVAL',
  clauses: ['G20'],
  remedy: 'wait_decision',
  action: settling,
  facts: ['isOwnApplication'],
  isKept: ({ facts }) => facts['isOwnApplication'] !== true,
  values: () => ({ approver: { action: settling } }),
});

/**
 * P17 Pre-sales support. A representative applies, the market department passes the application on to the service
 * department, and both settle the resources between them: what one proposes, another person of the other one agrees to.
 * Where they do not agree, the next authority decides; then the support is given and the application closed.
 *
 *     requested ──forward──▶ forwarded ↺ proposeResources ──agreeResources──▶ resources_agreed ──support──▶ supported ──close──▶ closed
 *         │                      ├──disagree──▶ not_agreed ──settle──▶ resources_agreed                                          ▲
 *         │                      │                  └──────────────────────decline──────────────────────────────────────────────┘
 *         └──withdraw──▶ withdrawn ◀── (also from not_agreed; cancel from resources_agreed)
 */
export const supportProcess = process({
  type: () => PreSalesSupport,
  slug: 'pre_sales_support',
  section: 'P17',
  states: PreSalesSupportState,
  initial: PreSalesSupportState.REQUESTED,
  facts: { isOwnApplication, hasProposal, speaksForDepartment, speaksForService, speaksForOther, isAbove },
  transitions: {
    forward: {
      from: ['REQUESTED'],
      to: 'FORWARDED',
      action: forwarding,
      clauses: ['BS-3.5a'],
      rows: [],
      offers: ['department'],
    },
    proposeResources: {
      from: ['FORWARDED'],
      to: 'FORWARDED',
      action: settling,
      clauses: ['BS-3.5b'],
      rows: [require('resources', agreeing), department],
    },
    agreeResources: {
      from: ['FORWARDED'],
      to: 'RESOURCES_AGREED',
      action: settling,
      clauses: ['BS-3.5b'],
      rows: [
        fact('hasProposal', {
          code: 'PREREQUISITE_MISSING',
          clauses: [agreeing],
          remedy: 'complete_step',
          values: () => ({ step: 'proposal of resources' }),
        }),
        guard('otherDepartment', {
          code: 'OTHER_DEPARTMENT_AGREES',
          clauses: [agreeing],
          remedy: 'wait_decision',
          action: settling,
          holders: departmentHeads,
          facts: ['hasProposal', 'speaksForOther'],
          isKept: ({ facts }) => facts['hasProposal'] !== true || facts['speaksForOther'] === true,
        }),
        other,
      ],
    },
    disagree: {
      from: ['FORWARDED'],
      to: 'NOT_AGREED',
      action: settling,
      clauses: ['BS-3.5b'],
      rows: [require('reason', agreeing), department],
    },
    settle: {
      from: ['NOT_AGREED'],
      to: 'RESOURCES_AGREED',
      action: settling,
      clauses: ['BS-3.5b'],
      rows: [require('resources', agreeing), above, other],
    },
    decline: {
      from: ['NOT_AGREED'],
      to: 'CLOSED',
      action: settling,
      clauses: ['BS-3.5b'],
      rows: [require('reason', agreeing), above, other],
    },
    support: {
      from: ['RESOURCES_AGREED'],
      to: 'SUPPORTED',
      action: settling,
      clauses: ['BS-3.5a'],
      rows: [
        require('result', applying),
        fact('speaksForService', {
          code: 'SERVICE_DEPARTMENT_DOES',
          clauses: [applying],
          remedy: 'ask_holder',
          action: settling,
          holders: serviceHeads,
        }),
      ],
    },
    close: {
      from: ['SUPPORTED'],
      to: 'CLOSED',
      action: requesting,
      clauses: ['BS-3.5a'],
      rows: [],
    },
    withdraw: {
      from: ['REQUESTED', 'FORWARDED', 'NOT_AGREED'],
      to: 'WITHDRAWN',
      action: requesting,
      clauses: ['G26'],
      rows: [],
      offers: ['reason'],
    },
    cancel: {
      from: ['RESOURCES_AGREED'],
      to: 'WITHDRAWN',
      action: settling,
      clauses: ['G26'],
      rows: [require('reason', 'G26')],
    },
  },
});

contributeTransitions(supportProcess);
