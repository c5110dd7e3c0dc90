import { guard, require } from '../../governance/law-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { outstanding } from '../contract/contract-facts.ts';
import { checking } from '../contract/contract-rules.ts';
import {
  ending,
  following,
  orderly,
  partsSigned,
  releasing,
  reviewing,
  reviewPassed,
  signedRows,
  signing,
} from '../contract/release-rules.ts';
import { ContractAmendment } from './amendment.entity.ts';
import { AmendmentState } from './amendment.vocabulary.ts';

/** A contract that has ended is amended no more. */
const isLive = guard('contract', {
  code: 'RECORD_LOCKED',
  clauses: signing,
  remedy: 'none',
  facts: ['isLive', 'contractNumber'],
  isKept: ({ facts }) => facts['isLive'] === true,
  values: ({ facts }) => ({ type: 'Contract', id: String(facts['contractNumber']), state: { state: 'P21.terminated' } }),
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
    passReview: following(['IN_REVIEW'], 'REVIEW_PASSED', 'contract_review.review', reviewing),
    returnReview: following(['IN_REVIEW'], 'DRAFT', 'contract_review.review', reviewing),
    withdrawReview: following(['IN_REVIEW'], 'DRAFT', 'contract_review.organize', ending),
    voidReview: following(['IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', reviewing),
    submitSignature: {
      from: ['DRAFT', 'REVIEW_PASSED'],
      to: 'IN_SIGNATURE',
      action: 'contract.draft',
      alsoBy: ['contract_review.organize'],
      clauses: releasing,
      rows: [isLive, reviewPassed],
    },
    release: following(['IN_SIGNATURE'], 'RELEASED', 'contract.sign_commercial', releasing),
    returnSignature: following(['IN_SIGNATURE'], 'DRAFT', 'contract.sign_commercial', releasing),
    withdrawSignature: following(['IN_SIGNATURE'], 'REVIEW_PASSED', 'contract.draft', ending),
    voidSignature: following(['DRAFT', 'IN_SIGNATURE', 'RELEASED'], 'DRAFT', 'contract.draft', releasing),
    reopen: following(['REVIEW_PASSED', 'RELEASED'], 'DRAFT', 'contract.draft', orderly),
    sign: {
      from: ['DRAFT', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED'],
      to: 'SIGNED',
      action: 'contract.sign',
      clauses: signing,
      rows: [isLive, reviewPassed, partsSigned, require('agreement', checking), ...signedRows],
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
