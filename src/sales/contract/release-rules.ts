import { carried, guard, require, type LawRow } from '../../governance/law-row.ts';
import type { Transition } from '../../workflow/process.ts';

/** What every document says of order: the ground of what none says more about. */
export const orderly = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;
/** The documents that know no review cite their principle of order, for organizations that switch it on. */
export const reviewing = ['TM-1.1', 'CL-1.3.2', 'MS-3.2.3c', 'MC-1.3b', 'BS-3.2a', 'BS-3.2b', 'BS-3.2c'] as const;
export const releasing = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-3.2d'] as const;
export const signing = ['TM-2.2.3c', 'TM-5.1.4c', 'CL-4.4.2b', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'] as const;
export const ending = ['G26', ...orderly] as const;

/** Not before the review has passed, where the organization has one (G3). */
export const reviewPassed = guard('review', {
  code: 'CONTRACT_REVIEW_OPEN',
  clauses: ['G3', carried('MS-3.2.3c', { to: ['TM', 'CL', 'MC'] }), 'BS-3.2a'],
  remedy: 'complete_step',
  action: 'contract_review.review',
  facts: ['isReviewOn', 'isReviewPassed', 'outstanding'],
  isKept: ({ facts }) => facts['isReviewOn'] !== true || facts['isReviewPassed'] === true,
  values: ({ facts }) => ({ departments: typeof facts['outstanding'] === 'string' ? facts['outstanding'] : '—' }),
});

/** Not before both parts are signed within the company, where the organization has that (G3, BS-3.2d). */
export const partsSigned = guard('release', {
  code: 'PREREQUISITE_MISSING',
  clauses: ['G3', carried('BS-3.2d', { to: 'all' })],
  remedy: 'complete_step',
  action: 'contract.sign_technical',
  facts: ['isSignatureOn', 'isReleased'],
  isKept: ({ facts }) => facts['isSignatureOn'] !== true || facts['isReleased'] === true,
  values: () => ({ step: 'signature of both parts' }),
});

/** What was signed with the customer is shown, with its day. */
export const signedRows: readonly LawRow[] = [
  guard('document', {
    code: 'ATTACHMENT_MISSING',
    clauses: signing,
    remedy: 'attach',
    facts: ['hasDocument'],
    isKept: ({ facts }) => facts['hasDocument'] === true,
    values: () => ({ attachment: 'the signed document' }),
  }),
  require('signedOn', ...signing),
  require('documentId', ...signing),
];

/** The review of a contract or an amendment: everybody invited, and without agreement, or where it is special, a separate meeting (G4, BS-3.2c). */
export const reviewWays = {
  chain: 'contract.review',
  submit: 'submitReview',
  approve: 'passReview',
  giveBack: 'returnReview',
  withdraw: 'withdrawReview',
  lapse: 'voidReview',
} as const;

/** Both parts signed within the company, by two people (G3, BS-3.2d). */
export const signatureWays = {
  chain: 'contract.signature',
  submit: 'submitSignature',
  approve: 'release',
  giveBack: 'returnSignature',
  withdraw: 'withdrawSignature',
  lapse: 'voidSignature',
} as const;

/** A step that follows from another deed: an approval, a day, a change of the content. */
export function following(
  from: readonly string[],
  to: string,
  action: string,
  clauses: readonly string[],
): Omit<Transition, 'name' | 'offers'> {
  return { from, to, action, clauses, isPersonal: true, rows: [] };
}
