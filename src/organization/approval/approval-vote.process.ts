import { require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { approving, decidingAction } from './approval-clauses.ts';
import { ApprovalVote } from './approval-vote.entity.ts';
import { ApprovalVoteState } from './approval.vocabulary.ts';
import { anotherPerson, sameContent, twoSigners } from './vote-rules.ts';

const action = decidingAction;
const clauses = ['G20', ...approving];

/**
 * What one person decides on one step. Nobody decides on the own submission, nobody signs twice where two people must,
 * and nobody decides on content that is not the submitted one any more. Disagreement has a reason.
 *
 *     asked ──approve───▶ approved
 *       ├────give back──▶ returned
 *       ├────escalate───▶ escalated
 *       └────drop───────▶ dropped ──ask again──▶ asked
 */
export const voteProcess = process({
  type: () => ApprovalVote,
  slug: 'approval_vote',
  section: 'P45',
  states: ApprovalVoteState,
  initial: 'ASKED',
  facts: {},
  transitions: {
    approve: {
      from: ['ASKED'],
      to: 'APPROVED',
      action,
      isPersonal: true,
      clauses,
      rows: [anotherPerson, twoSigners, sameContent],
    },
    giveBack: {
      from: ['ASKED'],
      to: 'RETURNED',
      action,
      isPersonal: true,
      clauses,
      rows: [anotherPerson, twoSigners, sameContent, require('reason', ...approving)],
    },
    escalate: {
      from: ['ASKED'],
      to: 'ESCALATED',
      action,
      isPersonal: true,
      clauses: ['G4', ...clauses],
      rows: [anotherPerson, twoSigners, sameContent, require('reason', ...approving)],
    },
    drop: { from: ['ASKED'], to: 'DROPPED', action, isPersonal: true, clauses, rows: [] },
    askAgain: { from: ['DROPPED'], to: 'ASKED', action, isPersonal: true, clauses, rows: [] },
  },
});

contributeTransitions(voteProcess);
