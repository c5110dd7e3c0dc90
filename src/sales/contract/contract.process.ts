import { guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { contractFacts } from './contract-facts.ts';
import { checking, contractCreditRows, step } from './contract-rules.ts';
import { Contract } from './contract.entity.ts';
import { ContractState } from './contract.vocabulary.ts';
import { ending, following, partsSigned, releasing, reviewing, reviewPassed, signedRows, signing } from './release-rules.ts';

const unsigned = ['DRAFT', 'CUSTOMER_CHECKED', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'] as const;
const checked = ['TM-5.1.4c', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'] as const;
const performing = ['TM-2.2.3c', 'TM-5.1.5a', 'CL-1.3.2', 'MS-3.2.4b', 'MC-4.2.6', 'BS-3.2e', 'BS-3.3a'] as const;
const keeping = ['TM-2.2.3c', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.6', 'BS-2.2.4d'] as const;

/**
 * A contract is drafted from what the customer agreed to, checked with the customer, reviewed and signed by the departments
 * where the organization has these steps on, and then signed with the customer. What is signed takes effect on its day, is
 * performed, completed and archived. A change of its content takes it back to the draft, because what was said about it was
 * about something else. Who has given an opinion or a signature stands in its approvals, not in its state.
 *
 *   DRAFT → CUSTOMER_CHECKED → IN_REVIEW → REVIEW_PASSED → IN_SIGNATURE → RELEASED
 *     └───────────┴────────────────────────────┴───────────────────────────┴──→ SIGNED → EFFECTIVE → IMPLEMENTING → COMPLETED → ARCHIVED
 *     └───────────┴──────── REJECTED ──────────┴───────────────────────────┘       └─────────┴── TERMINATED ──┴─────────────────────┘
 */
export const contractProcess = process({
  type: () => Contract,
  slug: 'contract',
  section: 'P21',
  states: ContractState,
  initial: 'DRAFT',
  facts: contractFacts,
  transitions: {
    check: {
      from: ['DRAFT'],
      to: 'CUSTOMER_CHECKED',
      action: 'contract.check_with_customer',
      clauses: checked,
      rows: [
        require('checkNote', checking),
        guard('objection', {
          code: 'INVALID_VALUE',
          clauses: [checking],
          field: 'hasNoObjection',
          remedy: 'complete_step',
          isKept: ({ input }) => input['hasNoObjection'] === true,
          values: () => ({ value: 'false', field: 'hasNoObjection', reason: 'objection_left' }),
        }),
      ],
      offers: ['checkNote', 'hasNoObjection'],
    },
    submitReview: {
      from: ['DRAFT', 'CUSTOMER_CHECKED'],
      to: 'IN_REVIEW',
      action: 'contract_review.organize',
      clauses: [...reviewing, 'BS-2.2.4a'],
      // C19: whoever convenes the departments gives the commercial opinion; the others vote.
      rows: [require('departmentIds', 'BS-3.2a'), require('opinion', 'BS-2.2.4a')],
      offers: ['departmentIds', 'opinion'],
    },
    passReview: following(['IN_REVIEW'], 'REVIEW_PASSED', 'contract_review.review', reviewing),
    returnReview: following(['IN_REVIEW'], 'DRAFT', 'contract_review.review', reviewing),
    withdrawReview: following(['IN_REVIEW'], 'DRAFT', 'contract_review.organize', ending),
    voidReview: following(['IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', reviewing),
    submitSignature: {
      from: ['DRAFT', 'CUSTOMER_CHECKED', 'REVIEW_PASSED'],
      to: 'IN_SIGNATURE',
      action: 'contract.draft',
      alsoBy: ['contract_review.organize'],
      clauses: releasing,
      rows: [reviewPassed],
    },
    release: following(['IN_SIGNATURE'], 'RELEASED', 'contract.sign_commercial', releasing),
    returnSignature: following(['IN_SIGNATURE'], 'DRAFT', 'contract.sign_commercial', releasing),
    withdrawSignature: following(['IN_SIGNATURE'], 'REVIEW_PASSED', 'contract.draft', ending),
    voidSignature: following(['DRAFT', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', releasing),
    reopen: following(['CUSTOMER_CHECKED', 'REVIEW_PASSED', 'RELEASED'], 'DRAFT', 'contract.draft', checked),
    sign: {
      from: unsigned,
      to: 'SIGNED',
      action: 'contract.sign',
      clauses: signing,
      rows: [
        step('agreement', 'isAgreed', {
          name: 'agreement of the customer',
          clauses: ['TM-5.1.4a', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'],
        }),
        guard('check', {
          code: 'PREREQUISITE_MISSING',
          clauses: [checking],
          remedy: 'complete_step',
          action: 'contract.check_with_customer',
          facts: ['isCheckOn', 'isChecked'],
          isKept: ({ facts }) => facts['isCheckOn'] !== true || facts['isChecked'] === true,
          values: () => ({ step: 'check with the customer' }),
        }),
        reviewPassed,
        partsSigned,
        ...contractCreditRows,
        ...signedRows,
      ],
      offers: ['effectiveOn', 'expiresOn'],
    },
    takeEffect: following(['SIGNED'], 'EFFECTIVE', 'contract.sign', performing),
    perform: {
      from: ['EFFECTIVE'],
      to: 'IMPLEMENTING',
      action: 'contract.implement',
      clauses: performing,
      rows: [
        guard('implementation', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['BS-3.2e', 'BS-3.3a'],
          remedy: 'complete_step',
          action: 'contract.implement',
          facts: ['hasImplementation'],
          isKept: ({ facts }) => facts['hasImplementation'] !== true,
          values: () => ({ step: 'start of the implementation' }),
        }),
      ],
    },
    beginImplementation: following(['EFFECTIVE'], 'IMPLEMENTING', 'contract.implement', performing),
    complete: {
      from: ['EFFECTIVE', 'IMPLEMENTING'],
      to: 'COMPLETED',
      action: 'contract.implement',
      clauses: performing,
      rows: [
        step('delivery', 'isDelivered', { name: 'delivery', clauses: ['TM-5.1.5a', 'MC-4.2.6'] }),
        guard('acceptance', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['BS-3.3a'],
          remedy: 'complete_step',
          action: 'contract.implement',
          facts: ['hasImplementation', 'isAccepted'],
          isKept: ({ facts }) => facts['hasImplementation'] !== true || facts['isAccepted'] === true,
          values: () => ({ step: 'acceptance of the implementation' }),
        }),
      ],
      offers: ['completedOn'],
    },
    archive: {
      from: ['COMPLETED', 'TERMINATED'],
      to: 'ARCHIVED',
      action: 'contract.manage',
      clauses: keeping,
      rows: [
        step('register', 'isRegistered', { name: 'entry in the register', clauses: ['BS-2.2.4d'], action: 'contract.manage' }),
        require('archivePlace', 'BS-2.2.4d'),
      ],
      offers: ['archivePlace'],
    },
    drop: {
      from: ['DRAFT', 'CUSTOMER_CHECKED'],
      to: 'REJECTED',
      action: 'contract.draft',
      clauses: ending,
      rows: [require('reason', ...ending)],
    },
    recall: {
      from: ['REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'],
      to: 'REJECTED',
      action: 'contract_review.review',
      clauses: ending,
      rows: [require('reason', ...ending)],
    },
    terminate: {
      from: ['SIGNED', 'EFFECTIVE', 'IMPLEMENTING'],
      to: 'TERMINATED',
      action: 'opportunity.assign',
      alsoBy: ['contract.sign_technical'],
      clauses: ending,
      rows: [require('reason', ...ending)],
    },
  },
});

contributeTransitions(contractProcess);
