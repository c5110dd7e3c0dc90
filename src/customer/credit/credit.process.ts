import { carried, guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { isDayBefore } from '../customer/is-day-before.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditFactsOf } from './credit-facts.ts';
import { CreditPrecaution } from './credit-precaution.entity.ts';
import { CreditAssessmentState, PrecautionState } from './credit.vocabulary.ts';

/** The other packs assess by fallback (TM-7.1.4a, TM-7.1.4b). */
const assessing = carried('TM-7.1.4a', { to: 'all' });
const protecting = carried('TM-7.1.4b', { to: 'all' });

/**
 * P15 Credit assessment. Before entering a cooperation credit is asked for, assessed at a level on a stated basis, and
 * counts until a day. A later assessment ends the earlier one.
 *
 *     requested ──assess──▶ assessed ──validate──▶ valid ──expire──▶ expired
 */
export const creditProcess = process({
  type: () => CreditAssessment,
  slug: 'credit_assessment',
  section: 'P15',
  states: CreditAssessmentState,
  initial: CreditAssessmentState.REQUESTED,
  facts: {},
  transitions: {
    assess: {
      from: ['REQUESTED'],
      to: 'ASSESSED',
      action: 'customer.assess_credit',
      clauses: ['TM-7.1.4a'],
      rows: [require('level', assessing), require('basis', assessing)],
    },
    validate: {
      from: ['ASSESSED'],
      to: 'VALID',
      action: 'customer.assess_credit',
      clauses: ['TM-7.1.4a'],
      rows: [
        require('validUntil', assessing),
        guard('validUntil.future', {
          code: 'DATE_ORDER',
          clauses: [assessing],
          field: 'validUntil',
          remedy: 'correct_value',
          isKept: ({ input }) => !isDayBefore(input['validUntil'], input['today']),
          values: () => ({ start: 'today', end: 'validUntil' }),
        }),
      ],
    },
    expire: {
      from: ['VALID'],
      to: 'EXPIRED',
      action: 'customer.assess_credit',
      clauses: ['TM-7.1.4a'],
      rows: [require('reason', assessing)],
    },
  },
});

/**
 * P15 Precaution. For poor credit a measure is set; it holds until it is lifted with a reason. The last precaution of a
 * customer whose credit is poor is not lifted.
 *
 *     in_force ──lift──▶ lifted
 */
export const precautionProcess = process({
  type: () => CreditPrecaution,
  slug: 'credit_precaution',
  section: 'P15',
  states: PrecautionState,
  initial: PrecautionState.IN_FORCE,
  facts: {
    hasPoorCredit: creditFactsOf((alias) => `${alias}.customer_id`).hasPoorCredit,
    hasAnother: (alias) =>
      `exists (select 1 from credit_precaution o where o.organization_id = ${alias}.organization_id and o.customer_id = ${alias}.customer_id and o.state = 'IN_FORCE' and o.id <> ${alias}.id)`,
    customer: creditFactsOf((alias) => `${alias}.customer_id`).creditCustomer,
  },
  transitions: {
    lift: {
      from: ['IN_FORCE'],
      to: 'LIFTED',
      action: 'customer.apply_precaution',
      clauses: ['TM-7.1.4b'],
      rows: [
        require('reason', protecting),
        guard('needed', {
          code: 'PRECAUTION_MISSING',
          clauses: [protecting],
          remedy: 'complete_step',
          action: 'customer.assess_credit',
          facts: ['hasPoorCredit', 'hasAnother', 'customer'],
          isKept: ({ facts }) => facts['hasPoorCredit'] !== true || facts['hasAnother'] === true,
          values: ({ facts }) => ({ customer: typeof facts['customer'] === 'string' ? facts['customer'] : '' }),
        }),
      ],
    },
  },
});

/** What setting a precaution needs. */
export const precautionRules = [
  require('measure', protecting),
  guard('creditLimit', {
    code: 'MISSING_FIELD',
    clauses: [protecting],
    field: 'creditLimit',
    remedy: 'fill_field',
    isKept: ({ input }) => input['measure'] !== 'CREDIT_LIMIT' || (input['creditLimit'] ?? null) !== null,
    values: () => ({ field: 'creditLimit' }),
  }),
].map((row) => ({ ...row, rule: `credit_precaution.apply.${row.rule}` }));

contributeTransitions(creditProcess);
contributeTransitions(precautionProcess);
