import { guard, isWritten, type Case, type Citation } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { approving, minuted, twoPeople } from './approval-clauses.ts';

/** G20: nobody approves, reviews or scores the own submission; where there is nobody else, the decision is allowed and logged. */
export const anotherPerson = guard('other', {
  code: 'SELF_APPROVAL',
  clauses: ['G20'],
  remedy: 'wait_decision',
  isKept: ({ input }) => input['isOwn'] !== true,
  values: approver,
});

/** G3: one person does not give both signatures, be it in the own right or on behalf of another. */
export const twoSigners = guard('signers', {
  code: 'SAME_PERSON_SIGNATURE',
  clauses: ['G3', twoPeople],
  remedy: 'wait_decision',
  isKept: ({ input }) => input['hasSigned'] !== true,
  values: approver,
});

/** G1: what is decided on is what was submitted. */
export const sameContent = guard('content', {
  code: 'APPROVAL_VOIDED',
  clauses: ['G1', ...platformRules.approvalVoided.clauses],
  remedy: 'submit_again',
  isKept: ({ input }) => (input['changedField'] ?? null) === null,
  values: ({ input }) => ({ field: String(input['changedField']) }),
});

/** What a meeting decided is written down (BS-3.2c). */
export const minutesOfMeeting = guard('minutes', {
  code: 'MISSING_FIELD',
  clauses: [minuted],
  remedy: 'fill_field',
  field: 'minutes',
  isKept: ({ input }) => input['isMeeting'] !== true || isWritten(input['minutes']),
  values: () => ({ field: 'minutes', clause: minuted.clause }),
});

/** What decisions on approvals keep beside the steps of their processes. */
export const approvalRules = {
  notAsked: { rule: 'approval.decide.asked', clauses: approving, code: 'NOT_ASKED', remedy: 'wait_decision' },
  ended: { ...platformRules.alreadyDecided, rule: 'approval.decide.open' },
  voided: { ...platformRules.approvalVoided, rule: 'approval.decide.content' },
  noMeeting: {
    ...platformRules.stepNotOn,
    rule: 'approval.decide.escalate',
    clauses: ['G4', ...platformRules.stepNotOn.clauses],
    field: 'decision',
  },
  notAuthor: { rule: 'approval.withdraw.author', clauses: ['G26'], code: 'NOT_PERMITTED', remedy: 'ask_holder' },
  addedSelf: { ...platformRules.selfApproval, rule: 'approval.add.other', field: 'memberId' },
  addedTwice: { ...platformRules.alreadyExists, rule: 'approval.add.once', field: 'memberId' },
} as const satisfies Record<string, Citation>;

function approver({ input }: Case) {
  return { approver: input['approver'] as string };
}
