import { guard, require, type Citation } from '../../governance/law-row.ts';
import { byAuthor, isAuthor } from '../../workflow/author-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { CustomerSelection } from './customer-selection.entity.ts';
import { SelectionState } from './customer-selection.vocabulary.ts';

const selecting = ['TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1', 'CL-4.3.1b', 'BS-2.2.3c'] as const;

/**
 * P15 Customer selection. Whoever knows a customer proposes to keep or drop it, with a reason; somebody else decides.
 * A proposal stays a proposal: deciding it is a step of its own, which in most packs is not provided for.
 *
 *     proposed ──decide──▶ decided
 *         └──withdraw──▶ withdrawn
 */
export const selectionProcess = process({
  type: () => CustomerSelection,
  slug: 'customer_selection',
  section: 'P15',
  states: SelectionState,
  initial: SelectionState.PROPOSED,
  facts: {
    isOwnProposal: isAuthor,
  },
  transitions: {
    decide: {
      from: ['PROPOSED'],
      to: 'DECIDED',
      action: 'customer.decide_selection',
      clauses: ['BS-2.2.3c'],
      rows: [
        require('decision', ...selecting),
        require('reason', ...selecting),
        guard('other', {
          code: 'SELF_APPROVAL',
          clauses: ['G20'],
          remedy: 'wait_decision',
          action: 'customer.decide_selection',
          facts: ['isOwnProposal'],
          isKept: ({ facts }) => facts['isOwnProposal'] !== true,
          values: () => ({ approver: { action: 'customer.decide_selection' } }),
        }),
      ],
    },
    withdraw: {
      from: ['PROPOSED'],
      to: 'WITHDRAWN',
      action: 'customer.propose_selection',
      clauses: ['G26'],
      rows: [byAuthor('customer.propose_selection', 'isOwnProposal')],
    },
  },
});

/** What a proposal needs. */
export const proposalRules = [require('reason', ...selecting)].map((row) => ({ ...row, rule: 'customer_selection.propose.reason' }));

export const openProposal = {
  rule: 'customer_selection.propose.open',
  clauses: selecting,
  code: 'ALREADY_EXISTS',
  field: 'customerId',
  remedy: 'wait_decision',
} as const satisfies Citation;

contributeTransitions(selectionProcess);
