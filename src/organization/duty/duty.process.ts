import { guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Duty } from './duty.entity.ts';
import { DutyState } from './duty.vocabulary.ts';

/** What is to be done is done in time, by a record that shows it, and nobody is passed by (closed loop, accountability). */
const kept = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;
/** Those above are told of what is overdue, once. */
const told = ['TM-5.2.3d', 'CL-5.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'] as const;
const open = ['OPEN', 'REMINDED', 'OVERDUE', 'ESCALATED'] as const;
const action = 'platform.keep_duties';

/**
 * What the documents order by a day. Its owner is reminded before the day, and after it the superior is told once. Only
 * the record that fulfils it ends it: nobody ticks it off; it lapses where nobody owes it any more.
 *
 *     open ──remind──▶ reminded ──fall due──▶ overdue ──escalate──▶ escalated
 *       └───────────────┴── fulfil ──▶ fulfilled ◀──┴────────────────┘
 *       └───────────────┴── lapse ───▶ lapsed ◀─────┴────────────────┘
 */
export const dutyProcess = process({
  type: () => Duty,
  slug: 'duty',
  section: 'P45',
  states: DutyState,
  initial: 'OPEN',
  facts: {},
  transitions: {
    remind: { from: ['OPEN'], to: 'REMINDED', action, isPersonal: true, clauses: [...kept], rows: [notBefore('remindOn')] },
    fallDue: { from: ['OPEN', 'REMINDED'], to: 'OVERDUE', action, isPersonal: true, clauses: [...kept], rows: [notBefore('overdueOn')] },
    escalate: {
      from: ['OVERDUE'],
      to: 'ESCALATED',
      action,
      isPersonal: true,
      clauses: [...told],
      rows: [require('superior', ...told), notBefore('escalateOn')],
    },
    fulfil: { from: open, to: 'FULFILLED', action, isPersonal: true, clauses: [...kept], rows: [require('record', ...kept)] },
    lapse: { from: open, to: 'LAPSED', action, isPersonal: true, clauses: [...kept], rows: [require('reason', ...kept)] },
  },
});

/** A step that waits for its day. */
function notBefore(field: string) {
  return guard(field, {
    code: 'DATE_ORDER',
    clauses: kept,
    remedy: 'wait_decision',
    isKept: ({ input }) => String(input['today']) >= String(input[field]),
    values: ({ input }) => ({ start: String(input[field]), end: String(input['today']) }),
  });
}

contributeTransitions(dutyProcess);
