import { amountLimits } from '../../governance/amount-limits.ts';
import { carried, guard, require } from '../../governance/law-row.ts';
import { byAuthor } from '../../workflow/author-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { hasOtherDecider, isOwnRequest, isWithinOwnLimit, soughtAmount } from './allowance-facts.ts';
import { Allowance } from './allowance.entity.ts';
import { AllowanceState } from './allowance.vocabulary.ts';

/** The other documents do not know allowances; whoever switches them on takes the clause over. */
export const granting = carried('BS-2.2.3n', { to: 'all' });

/** The action of who decides within the limit, and that of the next authority. */
export const deciding = 'price.grant_allowance';
const above = amountLimits[deciding]!.next;

/** Actions by which somebody who sells asks for an allowance, and gives it to the customer. */
export const selling = ['opportunity.manage', 'quote.create'] as const;

const [manages, ...quotes] = selling;

/** G20: only authority within the limit decides what it asked for itself; at the top of the line, where nobody else can. */
const other = guard('other', {
  code: 'SELF_APPROVAL',
  clauses: ['G20'],
  remedy: 'wait_decision',
  action: above,
  facts: ['isOwnRequest', 'isWithinOwnLimit', 'hasOtherDecider'],
  isKept: ({ facts }) => facts['isOwnRequest'] !== true || facts['isWithinOwnLimit'] === true || facts['hasOtherDecider'] !== true,
  values: () => ({ approver: { action: above } }),
});

const author = byAuthor(manages, 'isOwnRequest');

/**
 * P18 Sales allowance. Whoever sells asks for an allowance; whoever may decides it up to the limit, all that the
 * opportunity got before counted in, and above the limit the next authority does. What is granted is given once.
 *
 *     requested ──grant──▶ granted ──apply──▶ applied
 *      │   └─escalate─▶ escalated ──grant──▶ granted ──revoke──▶ withdrawn
 *      ├──refuse──▶ refused ◀──refuse── escalated
 *      └──withdraw──▶ withdrawn ◀──withdraw── escalated
 */
export const allowanceProcess = process({
  type: () => Allowance,
  slug: 'allowance',
  section: 'P18',
  states: AllowanceState,
  initial: AllowanceState.REQUESTED,
  facts: { isOwnRequest, isWithinOwnLimit, hasOtherDecider },
  amount: soughtAmount,
  transitions: {
    grant: {
      from: ['REQUESTED', 'ESCALATED'],
      to: 'GRANTED',
      action: deciding,
      alsoBy: [above],
      clauses: ['BS-2.2.3n', 'G18'],
      rows: [other],
      offers: ['reason'],
    },
    refuse: {
      from: ['REQUESTED', 'ESCALATED'],
      to: 'REFUSED',
      action: deciding,
      alsoBy: [above],
      clauses: ['BS-2.2.3n', 'G18'],
      rows: [require('reason', granting), other],
    },
    escalate: {
      from: ['REQUESTED'],
      to: 'ESCALATED',
      action: deciding,
      alsoBy: [above],
      passesOn: true,
      clauses: ['BS-2.2.3n', 'G18'],
      rows: [],
    },
    withdraw: {
      from: ['REQUESTED', 'ESCALATED'],
      to: 'WITHDRAWN',
      action: manages,
      alsoBy: quotes,
      clauses: ['G26'],
      rows: [author],
    },
    revoke: {
      from: ['GRANTED'],
      to: 'WITHDRAWN',
      action: deciding,
      alsoBy: [above],
      clauses: ['G26'],
      rows: [require('reason', 'G26')],
    },
    apply: {
      from: ['GRANTED'],
      to: 'APPLIED',
      action: manages,
      alsoBy: quotes,
      clauses: ['BS-2.2.3n'],
      rows: [require('appliedTo', granting)],
    },
  },
});

contributeTransitions(allowanceProcess);
