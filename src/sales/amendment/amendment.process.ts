import { carried, guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { outstanding } from '../contract/contract-facts.ts';
import { checking } from '../contract/contract-rules.ts';
import { ContractAmendment } from './amendment.entity.ts';
import { AmendmentState } from './amendment.vocabulary.ts';

const orderly = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;
const reviewing = ['TM-1.1', 'CL-1.3.2', 'MS-3.2.3c', 'MC-1.3b', 'BS-3.2a', 'BS-3.2b', 'BS-3.2c'] as const;
const releasing = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-3.2d'] as const;
const signing = ['TM-2.2.3c', 'TM-5.1.4c', 'CL-4.4.2b', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'] as const;
const ending = ['G26', ...orderly] as const;

/** A contract that has ended is amended no more. */
const isLive = guard('contract', {
  code: 'RECORD_LOCKED',
  clauses: signing,
  remedy: 'none',
  facts: ['isLive', 'contractNumber'],
  isKept: ({ facts }) => facts['isLive'] === true,
  values: ({ facts }) => ({ type: 'Contract', id: String(facts['contractNumber']), state: { state: 'P21.terminated' } }),
});

/** What was agreed once is changed as it was agreed: not before the review has passed (G3). */
const review = guard('review', {
  code: 'CONTRACT_REVIEW_OPEN',
  clauses: ['G3', carried('MS-3.2.3c', { to: ['TM', 'CL', 'MC'] }), 'BS-3.2a'],
  remedy: 'complete_step',
  action: 'contract_review.review',
  facts: ['isReviewOn', 'isReviewPassed', 'outstanding'],
  isKept: ({ facts }) => facts['isReviewOn'] !== true || facts['isReviewPassed'] === true,
  values: ({ facts }) => ({ departments: typeof facts['outstanding'] === 'string' ? facts['outstanding'] : '—' }),
});

/**
 * An amendment is drafted while the contract holds, reviewed and signed within the company like the contract itself, and
 * signed with the customer; only then the contract says what the amendment says. A changed amendment is a draft again.
 * There is one at a time, so that each is read against the contract as it stands.
 *
 *   DRAFT → IN_REVIEW → REVIEW_PASSED → IN_SIGNATURE → RELEASED → SIGNED
 *     └──── REJECTED ─────────┴─────────────────────────────┘
 */
export const amendmentProcess = process({
  type: () => ContractAmendment,
  slug: 'contract_amendment',
  section: 'P21',
  states: AmendmentState,
  initial: 'DRAFT',
  facts: {
    isReviewOn: (_row, { viewer }) => String(viewer.law.chain('contract.review').length > 0),
    isSignatureOn: (_row, { viewer }) => String(viewer.law.chain('contract.signature').length > 0),
    outstanding: (row, sheet) => outstanding(row, 'ContractAmendment', sheet),
    isReviewPassed: (row) => `(${row}.state in ('REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'))`,
    isReleased: (row) => `(${row}.state = 'RELEASED')`,
    isLive: (row) => ofContract(row, `lc.state in ('SIGNED', 'EFFECTIVE', 'IMPLEMENTING')`),
    contractNumber: (row) =>
      `(select nc.number from contract nc where nc.organization_id = ${row}.organization_id and nc.id = ${row}.contract_id)`,
    hasDocument: (row) =>
      `exists (select 1 from attachment aa where aa.organization_id = ${row}.organization_id and aa.amendment_id = ${row}.id)`,
  },
  transitions: {
    submitReview: {
      from: ['DRAFT'],
      to: 'IN_REVIEW',
      action: 'contract_review.organize',
      clauses: [...reviewing, 'BS-2.2.4a'],
      rows: [isLive, require('departmentIds', 'BS-3.2a'), require('opinion', 'BS-2.2.4a')],
      offers: ['departmentIds', 'opinion'],
    },
    passReview: personal(['IN_REVIEW'], 'REVIEW_PASSED', 'contract_review.review', reviewing),
    returnReview: personal(['IN_REVIEW'], 'DRAFT', 'contract_review.review', reviewing),
    withdrawReview: personal(['IN_REVIEW'], 'DRAFT', 'contract_review.organize', ending),
    voidReview: personal(['IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', reviewing),
    submitSignature: {
      from: ['DRAFT', 'REVIEW_PASSED'],
      to: 'IN_SIGNATURE',
      action: 'contract.draft',
      alsoBy: ['contract_review.organize'],
      clauses: releasing,
      rows: [isLive, review],
    },
    release: personal(['IN_SIGNATURE'], 'RELEASED', 'contract.sign_commercial', releasing),
    returnSignature: personal(['IN_SIGNATURE'], 'DRAFT', 'contract.sign_commercial', releasing),
    withdrawSignature: personal(['IN_SIGNATURE'], 'REVIEW_PASSED', 'contract.draft', ending),
    voidSignature: personal(['DRAFT', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', releasing),
    reopen: personal(['REVIEW_PASSED', 'RELEASED'], 'DRAFT', 'contract.draft', orderly),
    sign: {
      from: ['DRAFT', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'],
      to: 'SIGNED',
      action: 'contract.sign',
      clauses: signing,
      rows: [
        isLive,
        review,
        guard('release', {
          code: 'PREREQUISITE_MISSING',
          clauses: ['G3', carried('BS-3.2d', { to: 'all' })],
          remedy: 'complete_step',
          action: 'contract.sign_technical',
          facts: ['isSignatureOn', 'isReleased'],
          isKept: ({ facts }) => facts['isSignatureOn'] !== true || facts['isReleased'] === true,
          values: () => ({ step: 'signature of both parts' }),
        }),
        guard('document', {
          code: 'ATTACHMENT_MISSING',
          clauses: signing,
          remedy: 'attach',
          facts: ['hasDocument'],
          isKept: ({ facts }) => facts['hasDocument'] === true,
          values: () => ({ attachment: 'the signed document' }),
        }),
        require('agreement', checking),
        require('signedOn', ...signing),
        require('documentId', ...signing),
      ],
      offers: ['agreement'],
    },
    drop: {
      from: ['DRAFT', 'REVIEW_PASSED', 'RELEASED'],
      to: 'REJECTED',
      action: 'contract.draft',
      clauses: ending,
      rows: [require('reason', ...ending)],
    },
  },
});

contributeTransitions(amendmentProcess);

function ofContract(row: string, condition: string): string {
  return `exists (select 1 from contract lc where lc.organization_id = ${row}.organization_id and lc.id = ${row}.contract_id and ${condition})`;
}

/** A step that follows from an approval, or from a change of the content. */
function personal(from: readonly string[], to: string, action: string, clauses: readonly string[]) {
  return { from, to, action, clauses, isPersonal: true, rows: [] };
}
