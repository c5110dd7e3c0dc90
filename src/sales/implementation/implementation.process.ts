import { guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Implementation } from './implementation.entity.ts';
import { ImplementationState } from './implementation.vocabulary.ts';

const implementing = ['TM-5.1.5a', 'CL-1.3.2', 'MS-3.2.4b', 'MC-4.2.6', 'BS-3.3a'] as const;
const obstacle = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-3.3b'] as const;
const action = 'contract.implement';

/** A contract that was terminated is implemented no further. */
const isLive = guard('contract', {
  code: 'RECORD_LOCKED',
  clauses: implementing,
  remedy: 'none',
  facts: ['isLive', 'contractNumber'],
  isKept: ({ facts }) => facts['isLive'] === true,
  values: ({ facts }) => ({ type: 'Contract', id: String(facts['contractNumber']), state: { state: 'P21.terminated' } }),
});

/**
 * The department that is responsible for implementation starts it, delivers, and has the customer accept. Where it shows an
 * obstacle that it cannot overcome, the market department takes part until that is resolved, and at no other time (G5).
 * Who is responsible for the contract reads along all the while and urges.
 *
 *     NOT_STARTED → IN_PROGRESS ⇄ OBSTACLE
 *                        └──→ DELIVERED → ACCEPTED
 */
export const implementationProcess = process({
  type: () => Implementation,
  slug: 'implementation',
  section: 'P22',
  states: ImplementationState,
  initial: 'NOT_STARTED',
  facts: {
    isLive: (row) =>
      `exists (select 1 from contract lc where lc.organization_id = ${row}.organization_id and lc.id = ${row}.contract_id and lc.state in ('EFFECTIVE', 'IMPLEMENTING'))`,
    contractNumber: (row) =>
      `(select nc.number from contract nc where nc.organization_id = ${row}.organization_id and nc.id = ${row}.contract_id)`,
    hasEvidence: (row) =>
      `exists (select 1 from attachment ea where ea.organization_id = ${row}.organization_id and ea.implementation_id = ${row}.id)`,
  },
  transitions: {
    start: { from: ['NOT_STARTED'], to: 'IN_PROGRESS', action, clauses: implementing, rows: [isLive], offers: ['plannedOn'] },
    reportObstacle: {
      from: ['IN_PROGRESS'],
      to: 'OBSTACLE',
      action: 'contract.report_obstacle',
      clauses: obstacle,
      rows: [
        isLive,
        require('obstacle', ...obstacle),
        guard('evidence', {
          code: 'ATTACHMENT_MISSING',
          clauses: obstacle,
          remedy: 'attach',
          facts: ['hasEvidence'],
          isKept: ({ facts }) => facts['hasEvidence'] === true,
          values: () => ({ attachment: 'evidence of the obstacle' }),
        }),
      ],
    },
    resolveObstacle: {
      from: ['OBSTACLE'],
      to: 'IN_PROGRESS',
      action,
      clauses: obstacle,
      rows: [isLive, require('resolution', ...obstacle)],
    },
    deliver: {
      from: ['IN_PROGRESS'],
      to: 'DELIVERED',
      action,
      clauses: implementing,
      rows: [isLive, require('deliveredOn', ...implementing)],
    },
    accept: {
      from: ['DELIVERED'],
      to: 'ACCEPTED',
      action,
      clauses: implementing,
      rows: [isLive, require('acceptedOn', ...implementing), require('acceptance', ...implementing)],
    },
  },
});

contributeTransitions(implementationProcess);
