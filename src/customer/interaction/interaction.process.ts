import { guard, isWritten, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { isDayBefore } from '../customer/is-day-before.ts';
import { Interaction } from './interaction.entity.ts';
import { InteractionState } from './interaction.vocabulary.ts';

/** Feedback is passed on, so it says what it is about. */
const feedback = ['TM-2.1.4b', 'CL-4.3.2a', 'MS-3.3.1', 'MC-2.2.5d', 'BS-2.2.5k'] as const;
const communication = ['TM-5.1.1c', 'CL-4.3.2a', 'MS-4.1.1a', 'MC-5.2.3', 'BS-2.1.2f'] as const;

/** What an entry tells. The verb gives the customer's state and today beside the input. */
export const recordingRules = [
  require('summary', ...communication),
  // The follow-up of potential customers learns their intention.
  guard('intention', {
    code: 'MISSING_FIELD',
    clauses: ['MS-3.2.2a'],
    field: 'intention',
    remedy: 'fill_field',
    isKept: ({ input }) =>
      (input['customerState'] !== 'PROSPECT' && input['customerState'] !== 'TARGET') ||
      (typeof input['intention'] === 'string' && input['intention'].trim() !== ''),
    values: () => ({ field: 'intention' }),
  }),
  guard('at', {
    code: 'DATE_ORDER',
    clauses: communication,
    field: 'at',
    remedy: 'correct_value',
    isKept: ({ input }) => Number(input['at']) <= Number(input['now']),
    values: () => ({ start: 'at', end: 'now' }),
  }),
  guard('nextContactOn', {
    code: 'DATE_ORDER',
    clauses: communication,
    field: 'nextContactOn',
    remedy: 'correct_value',
    isKept: ({ input }) => !isDayBefore(input['nextContactOn'], input['today']),
    values: () => ({ start: 'today', end: 'nextContactOn' }),
  }),
  told('opinion', 'CUSTOMER_OPINION'),
  told('need', 'MARKET_NEED'),
  // Who is told is found by what the feedback is about.
  guard('feedback', {
    code: 'MISSING_FIELD',
    clauses: feedback,
    field: 'feedback',
    remedy: 'fill_field',
    isKept: ({ input }) => isWritten(input['feedback']) || !(isWritten(input['suggestion']) || isWritten(input['concernsId'])),
    values: () => ({ field: 'feedback' }),
  }),
].map((row) => ({ ...row, rule: `interaction.record.${row.rule}` }));

/**
 * P14 Interaction. What was said is entered once and never rewritten. A wrong entry is annulled with a reason, and a
 * new one may stand for it. An annulled entry stays readable and counts for nothing.
 *
 *     recorded ──annul──▶ annulled
 */
export const interactionProcess = process({
  type: () => Interaction,
  slug: 'interaction',
  section: 'P14',
  states: InteractionState,
  initial: InteractionState.RECORDED,
  facts: {},
  transitions: {
    annul: {
      from: ['RECORDED'],
      to: 'ANNULLED',
      action: 'interaction.record',
      clauses: communication,
      rows: [require('reason', ...communication)],
    },
  },
});

contributeTransitions(interactionProcess);

/** An opinion or a need that is passed on is written down. */
function told(field: string, subject: string) {
  return guard(field, {
    code: 'MISSING_FIELD',
    clauses: feedback,
    field,
    remedy: 'fill_field',
    isKept: ({ input }) => input['feedback'] !== subject || isWritten(input[field]),
    values: () => ({ field }),
  });
}
