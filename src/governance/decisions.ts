import type { Citation } from './law-row.ts';

/** First words of actions by which somebody judges what others did or asked for: `quote.approve`, `expense_claim.review_finance`. */
const words = new Set(['adopt', 'approve', 'compliance', 'decide', 'peer', 'review', 'rule', 'score', 'self', 'sign', 'verify']);

/** Actions that decide in other words: who gets something, and what two departments settle. */
const inOtherWords = new Set([
  'price.grant_allowance',
  'price.grant_allowance_above',
  'incentive.grant',
  'complaint.compensate',
  'complaint.compensate_above',
  'opportunity.allocate_presales',
]);

/** Whether an action decides on something; no clause lets a machine do that. */
export function decides(action: string): boolean {
  const [word = ''] = action.slice(action.indexOf('.') + 1).split('_');
  return words.has(word) || inOtherWords.has(action);
}

/** Each document leaves decisions to people: the clauses of G20, by which a person other than the author decides. */
export const personDecides: Citation = {
  rule: 'platform.decision.person',
  clauses: ['G20', 'TM-5.1.3c', 'CL-4.1.3b', 'MS-5.2.2b', 'MC-6.1.1', 'BS-2.2.3i'],
  code: 'PERSON_REQUIRED',
  remedy: 'ask_holder',
};
