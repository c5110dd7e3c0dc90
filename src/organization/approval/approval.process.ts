import { require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { approving, decidingAction } from './approval-clauses.ts';
import { Approval } from './approval.entity.ts';
import { ApprovalState } from './approval.vocabulary.ts';

const action = decidingAction;

/**
 * One submission on its way through its chain. It ends with the last decision, or by a return, a withdrawal or a change
 * of what was submitted, and takes its subject along in the same transaction. Nobody is offered these steps: they follow
 * from decisions on the steps of its route, from the author, and from the verbs that change the subject.
 *
 *     pending ──approve───▶ approved ──void──▶ voided
 *         ├────give back──▶ returned              ▲
 *         ├────withdraw───▶ withdrawn             │
 *         └────void───────────────────────────────┘
 */
export const approvalProcess = process({
  type: () => Approval,
  slug: 'approval',
  section: 'P45',
  states: ApprovalState,
  initial: 'PENDING',
  facts: {},
  transitions: {
    approve: { from: ['PENDING'], to: 'APPROVED', action, isPersonal: true, clauses: [...approving], rows: [] },
    giveBack: {
      from: ['PENDING'],
      to: 'RETURNED',
      action,
      isPersonal: true,
      clauses: [...approving],
      rows: [require('reason', ...approving)],
    },
    withdraw: { from: ['PENDING'], to: 'WITHDRAWN', action, isPersonal: true, clauses: ['G26'], rows: [] },
    void: {
      from: ['PENDING', 'APPROVED'],
      to: 'VOIDED',
      action,
      isPersonal: true,
      clauses: ['G1', ...approving],
      rows: [require('field', ...approving)],
    },
  },
});

contributeTransitions(approvalProcess);
