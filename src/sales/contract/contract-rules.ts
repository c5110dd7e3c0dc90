import { carried, guard, isWritten, require, rowsUnder, type Citation, type LawRow } from '../../governance/law-row.ts';
import { creditRows } from '../../customer/credit/credit-facts.ts';

/** A contract follows from what the customer agreed to. */
const agreeing = ['TM-5.1.4a', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'] as const;
/** What a contract is about is written down in it. */
const amounting = ['TM-5.1.4b', 'CL-4.4.2b', 'MS-3.2.3c', 'MC-4.2.5', 'BS-2.2.5c'] as const;
/** Contracts are kept in order. */
const keeping = ['TM-2.2.3c', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.6', 'BS-2.2.4d'] as const;
const orderly = ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'] as const;

/** The customer checks the terms where the organization has that step on; the other documents borrow it. */
export const checking = carried('TM-5.1.4c', { to: 'all' });

/** G8: an assessment before the first contract; a customer who bought before is known. Poor credit needs its precaution every time. */
export const contractCreditRows: readonly LawRow[] = creditRows.map((row) =>
  row.code === 'CREDIT_ASSESSMENT_MISSING'
    ? { ...row, facts: [...row.facts, 'hasBought'], isKept: (given) => given.facts['hasBought'] === true || row.isKept(given) }
    : row,
);

/** What a draft rests on: agreement, an accepted quotation (G2), the customer's credit (G8), and that there is no other one. */
export const draftRows = rowsUnder('contract.draft', [
  step('agreement', 'isAgreed', { name: 'agreement of the customer', clauses: agreeing }),
  step('customer', 'hasCustomer', { name: 'customer file', clauses: agreeing }),
  guard('acceptedQuote', {
    code: 'QUOTE_NOT_ACCEPTED',
    clauses: ['G2', 'TM-5.1.4a'],
    remedy: 'complete_step',
    action: 'quote.record_answer',
    facts: ['hasAcceptedQuote'],
    isKept: ({ facts }) => facts['hasAcceptedQuote'] === true,
  }),
  ...contractCreditRows,
  guard('single', {
    code: 'ALREADY_EXISTS',
    clauses: orderly,
    field: 'opportunityId',
    remedy: 'open_existing',
    facts: ['openContract'],
    isKept: ({ facts }) => (facts['openContract'] ?? null) === null,
    values: ({ facts }) => ({ type: 'Contract', period: 'the opportunity', id: String(facts['openContract']) }),
  }),
]);

/** What a contract says, from its draft on. The verb gives the content as it would be. */
export const contentRows = rowsUnder('contract.content', [
  require('amount', ...amounting),
  require('deliveryDueOn', 'MC-4.2.5'),
  require('paymentTerms', 'MC-4.2.5'),
  require('technicalTerms', 'BS-3.2b', 'BS-3.2d'),
  require('isSpecial', 'BS-3.2c'),
  require('commercialTerms', 'MS-3.2.3c', 'BS-3.2d'),
  ...['companyRights', 'companyObligations', 'customerRights', 'customerObligations'].map((field) => require(field, 'TM-5.1.4b')),
  guard('specialReason', {
    code: 'MISSING_FIELD',
    clauses: ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-3.2c'],
    field: 'specialReason',
    remedy: 'fill_field',
    isKept: ({ input }) => input['isSpecial'] !== true || isWritten(input['specialReason']),
    values: () => ({ field: 'specialReason' }),
  }),
]);

export const contractRules = {
  /** G26: the head of sales; where departments sign the parts, both of them jointly. */
  terminator: {
    rule: 'contract.terminate.head',
    clauses: ['G26', ...keeping],
    code: 'NOT_PERMITTED',
    action: 'opportunity.assign',
    remedy: 'ask_holder',
  },
  terminatedByOne: { rule: 'contract.terminate.jointly', clauses: ['G26', ...keeping], code: 'ALREADY_DECIDED', remedy: 'wait_decision' },
  terminationReason: {
    rule: 'contract.terminate.reason',
    clauses: ['G26', ...keeping],
    code: 'MISSING_FIELD',
    field: 'reason',
    remedy: 'fill_field',
  },
  register: {
    rule: 'contract.register.number',
    clauses: keeping,
    code: 'ALREADY_EXISTS',
    field: 'registerNumber',
    remedy: 'correct_value',
  },
  agreed: { rule: 'contract.sign.agreement', clauses: agreeing, code: 'PREREQUISITE_MISSING', remedy: 'complete_step' },
  acceptedQuote: {
    rule: 'contract.draft.quote_accepted',
    clauses: agreeing,
    code: 'QUOTE_NOT_ACCEPTED',
    field: 'quoteId',
    action: 'quote.record_answer',
    remedy: 'complete_step',
  },
  amendment: {
    rule: 'contract_amendment.draft.single',
    clauses: orderly,
    code: 'ALREADY_EXISTS',
    field: 'contractId',
    remedy: 'open_existing',
  },
  nothingAmended: { rule: 'contract_amendment.content', clauses: amounting, code: 'MISSING_FIELD', field: 'amount', remedy: 'fill_field' },
  quote: { rule: 'contract.draft.quote', clauses: agreeing, code: 'INVALID_VALUE', field: 'quoteId', remedy: 'correct_value' },
} as const satisfies Record<string, Citation>;

/** A step that must have been taken before. */
export function step(rule: string, factName: string, { name, clauses, action }: StepBefore): LawRow {
  return guard(rule, {
    code: 'PREREQUISITE_MISSING',
    clauses,
    remedy: 'complete_step',
    facts: [factName],
    ...(action ? { action } : {}),
    isKept: ({ facts }) => facts[factName] === true,
    values: () => ({ step: name }),
  });
}

interface StepBefore {
  readonly name: string;
  readonly clauses: LawRow['clauses'];
  readonly action?: string;
}
