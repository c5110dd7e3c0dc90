import { fact, guard, require } from '../../governance/law-row.ts';
import type { RowSql } from '../../query/model.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Customer } from './customer.entity.ts';
import { CustomerState } from './customer.vocabulary.ts';
import { isDayBefore } from './is-day-before.ts';

/** Facts of a customer. */
export const customerFacts = {
  hasContact: (alias) =>
    `exists (select 1 from contact k where k.organization_id = ${alias}.organization_id and k.customer_id = ${alias}.id and k.state = 'ACTIVE')`,
  hasNeeds: (alias) => `${alias}.needs is not null`,
  isClassified: (alias) => `${alias}.class_name is not null`,
} as const satisfies Record<string, RowSql>;

/** A customer is dropped or kept for a reason, and how many are lost is measured. */
const whyLost = ['TM-5.1.1b', 'CL-5.1.2', 'MS-3.2.1c', 'MC-4.2.1', 'BS-2.2.3c'] as const;
/** Purchases stand in the file. */
const purchases = ['TM-5.1.5a', 'CL-4.3.1a', 'MS-4.1.1a', 'MC-5.2.1', 'BS-2.1.2f'] as const;
/** The file and the relation are kept up. */
const upkeep = ['TM-2.2.3d', 'CL-4.3.1b', 'MS-4.1.2', 'MC-2.2.5c', 'BS-2.2.5e'] as const;

/**
 * P14 Customer file. A customer is found, assessed and chosen, buys, rests, and is lost or won back. Choosing a target
 * needs an assessment, buying the day of the purchase, every other step its reason. Where selection is decided above
 * (BS), nobody drops a customer alone: `drop` carries out the decision on a proposal.
 *
 *     prospect ──target──▶ target ──activate──▶ active ──rest──▶ dormant
 *        ▲                                        ◀──reactivate────┘
 *        └──regain── lost ◀──lose, drop── any
 */
export const customerProcess = process({
  type: () => Customer,
  slug: 'customer',
  section: 'P14',
  states: CustomerState,
  initial: CustomerState.PROSPECT,
  facts: customerFacts,
  transitions: {
    target: {
      from: ['PROSPECT'],
      to: 'TARGET',
      action: 'customer.update',
      clauses: ['TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1'],
      rows: [
        require('assessment', 'TM-5.1.1b', 'MS-3.2.1c', 'MC-4.2.1'),
        // Potential customers are classified before key targets are chosen.
        fact('isClassified', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['MS-3.2.1c'],
          remedy: 'complete_step',
          action: 'customer.grade',
          values: () => ({ step: 'classifyCustomer' }),
        }),
      ],
      offers: ['assessment'],
    },
    activate: {
      from: ['TARGET'],
      to: 'ACTIVE',
      action: 'customer.update',
      clauses: purchases,
      rows: [require('firstPurchaseOn', ...purchases), notInFuture('firstPurchaseOn', purchases)],
    },
    /** Whoever buys is active: this follows from a sale, and nobody is offered it as a step. */
    purchase: {
      from: ['PROSPECT', 'TARGET', 'DORMANT', 'LOST'],
      to: 'ACTIVE',
      action: 'customer.update',
      isPersonal: true,
      clauses: purchases,
      rows: [require('firstPurchaseOn', ...purchases), notInFuture('firstPurchaseOn', purchases)],
    },
    rest: { from: ['ACTIVE'], to: 'DORMANT', action: 'customer.update', clauses: upkeep, rows: [require('reason', ...upkeep)] },
    reactivate: { from: ['DORMANT'], to: 'ACTIVE', action: 'customer.update', clauses: upkeep, rows: [require('reason', ...upkeep)] },
    lose: {
      from: ['PROSPECT', 'TARGET', 'ACTIVE', 'DORMANT'],
      to: 'LOST',
      action: 'customer.update',
      clauses: whyLost,
      rows: [
        require('reason', ...whyLost),
        guard('decision', {
          code: 'PROPOSAL_ONLY',
          clauses: ['G21', 'BS-2.2.3c'],
          remedy: 'propose',
          action: 'customer.decide_selection',
          isKept: () => false,
          values: () => ({ decider: { role: 'general_manager' } }),
        }),
      ],
    },
    /** Carries out a decision, which has its reason. */
    drop: {
      from: ['PROSPECT', 'TARGET', 'ACTIVE', 'DORMANT'],
      to: 'LOST',
      action: 'customer.decide_selection',
      clauses: ['BS-2.2.3c'],
      rows: [],
    },
    regain: { from: ['LOST'], to: 'PROSPECT', action: 'customer.update', clauses: upkeep, rows: [require('reason', ...upkeep)] },
  },
});

/** A day that is told as past has passed; the verb gives `today` beside the input. */
function notInFuture(field: string, clauses: readonly string[]) {
  return guard(`${field}.past`, {
    code: 'DATE_ORDER',
    clauses,
    field,
    remedy: 'correct_value',
    isKept: ({ input }) => !isDayBefore(input['today'], input[field]),
    values: () => ({ start: field, end: 'today' }),
  });
}

contributeTransitions(customerProcess);
