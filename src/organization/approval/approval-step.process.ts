import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { approving, decidingAction } from './approval-clauses.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { ApprovalStepState } from './approval.vocabulary.ts';
import { minutesOfMeeting } from './vote-rules.ts';

const action = decidingAction;
const clauses = [...approving];
const open = ['WAITING', 'OPEN'] as const;

/**
 * One step of a route. It opens when the stage before it has passed, passes when as many as it needs agree, and is passed
 * over where nobody has to decide it any more. What a meeting decides is minuted.
 *
 *     waiting ──open──▶ open ──pass──▶ approved
 *        │               ├──give back──▶ returned
 *        │               ├──escalate──▶ escalated
 *        └───── skip ────┴──▶ skipped        └── void ──▶ voided
 */
export const stepProcess = process({
  type: () => ApprovalStep,
  slug: 'approval_step',
  section: 'P45',
  states: ApprovalStepState,
  initial: 'WAITING',
  facts: {},
  transitions: {
    open: { from: ['WAITING'], to: 'OPEN', action, isPersonal: true, clauses, rows: [] },
    pass: { from: ['OPEN'], to: 'APPROVED', action, isPersonal: true, clauses, rows: [minutesOfMeeting] },
    giveBack: { from: ['OPEN'], to: 'RETURNED', action, isPersonal: true, clauses, rows: [] },
    escalate: { from: ['OPEN'], to: 'ESCALATED', action, isPersonal: true, clauses: ['G4', ...clauses], rows: [] },
    skip: { from: open, to: 'SKIPPED', action, isPersonal: true, clauses, rows: [] },
    void: { from: open, to: 'VOIDED', action, isPersonal: true, clauses, rows: [] },
  },
});

contributeTransitions(stepProcess);
