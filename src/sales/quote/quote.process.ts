import { formatMinor, type Currency } from '../../kernel/money.ts';
import { carried, guard, require, rowsUnder, type Case, type LawRow } from '../../governance/law-row.ts';
import { byAuthor } from '../../workflow/author-row.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { grantedAllowance } from '../allowance/granted-allowance.ts';
import { givenAllowance } from './give-discount.ts';
import { Quote } from './quote.entity.ts';
import { QuoteState } from './quote.vocabulary.ts';

/** Who quotes without a document that says how, quotes as TM does (fallback). */
const quoting = carried('TM-5.1.3a', { to: ['CL'] });
const stating = carried('TM-5.1.3b', { to: ['CL'] });
const agreeing = carried('TM-5.1.4a', { to: ['CL'] });
/** A quotation follows the needs that were analysed, and ends with the opportunity. */
const prepared = ['TM-5.1.3a', 'CL-3.2.2a', 'MS-3.2.2b', 'MC-4.2.4', 'BS-3.1b'] as const;
/** Whoever may decide on a quotation, by the document of each. */
const approved = ['TM-5.1.3c', 'CL-3.2.2a', 'MS-3.2.3a', 'MC-4.1.3', 'BS-2.2.3n'] as const;
const sent = [quoting, 'MS-3.2.3a', 'MC-4.2.4', 'BS-3.1b'] as const;
const answered = [agreeing, 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'] as const;
/** What is not accepted is learnt from. */
const learnt = ['TM-2.1.4b', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.5d', 'BS-2.2.5l'] as const;
const ended: ReadonlySet<string> = new Set(['ORDER_EXECUTION', 'MAINTENANCE', 'LOST', 'DISQUALIFIED', 'HISTORICAL']);

/**
 * A quotation says what is offered, to which price and terms, and is approved where the law asks for it before the customer
 * gets it. What the customer has is frozen: a change is a new version, which takes its place when it is sent itself.
 * Whoever changes a line, price, discount or term after the submission makes it a draft again (G1).
 *
 *   DRAFT ──submit──▶ IN_APPROVAL ──▶ APPROVED ──send──▶ SENT ──▶ ACCEPTED | DECLINED | EXPIRED
 *     │ ▲               │   └──▶ RETURNED ──submit──▶ IN_APPROVAL       │
 *     │ └──────lapse────┴──────────┴ APPROVED                           └──▶ WITHDRAWN (replaced, revoked)
 *     ├──send, where no approval is asked for──▶ SENT
 *     └──withdraw──▶ WITHDRAWN
 */
export const quoteProcess = process({
  type: () => Quote,
  slug: 'quote',
  section: 'P19',
  states: QuoteState,
  initial: QuoteState.DRAFT,
  facts: {
    number: (row) => `${row}.number`,
    state: (row) => `${row}.state`,
    validUntil: (row) => `${row}.valid_until`,
    opportunityName: (row) => ofOpportunity(row, 'name'),
    opportunityState: (row) => ofOpportunity(row, 'state'),
    stateOfFormer: (row) =>
      `(select f.state from quote f where f.organization_id = ${row}.organization_id and f.id = ${row}.revision_of_id)`,
    discount: (row) => `${row}.discount_amount_base::text`,
    allowance: (row) => `(${grantedAllowance(`${row}.organization_id`, `${row}.opportunity_id`)} + ${givenAllowance(row)})::text`,
    baseCurrency: (_row, sheet) => sheet.parameter('baseCurrency', 'text', ({ viewer }) => viewer.baseCurrency),
    isAuthor: (row, sheet) => {
      const viewer = sheet.parameter('author', 'uuid', (run) => run.viewer.memberId);
      return `coalesce(${row}.created_by_id = ${viewer} or ${row}.owner_id = ${viewer}, false)`;
    },
  },
  transitions: {
    submit: {
      from: ['DRAFT', 'RETURNED'],
      to: 'IN_APPROVAL',
      action: 'quote.create',
      clauses: approved,
      rows: [openOpportunity()],
    },
    approve: { from: ['IN_APPROVAL'], to: 'APPROVED', action: 'quote.approve', isPersonal: true, clauses: approved, rows: [] },
    giveBack: { from: ['IN_APPROVAL'], to: 'RETURNED', action: 'quote.approve', isPersonal: true, clauses: approved, rows: [] },
    takeBack: { from: ['IN_APPROVAL'], to: 'DRAFT', action: 'quote.create', isPersonal: true, clauses: ['G26'], rows: [] },
    lapse: {
      from: ['IN_APPROVAL', 'APPROVED'],
      to: 'DRAFT',
      action: 'quote.create',
      isPersonal: true,
      clauses: ['G1', ...approved],
      rows: [],
    },
    send: {
      from: ['DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED'],
      to: 'SENT',
      action: 'quote.send',
      clauses: ['TM-5.1.3a', 'TM-5.1.3c', 'CL-3.2.2a', 'MS-3.2.3a', 'MC-4.2.4', 'BS-3.1b'],
      rows: [
        notApproved('approval', ['G1', 'TM-5.1.3c'], 'DRAFT'),
        notApproved('decision', approved, 'IN_APPROVAL', 'RETURNED'),
        openOpportunity(),
        inTime('validity', 'today', sent),
        guard('allowance', {
          code: 'ALLOWANCE_MISSING',
          clauses: ['BS-2.2.3n'],
          remedy: 'ask_holder',
          action: 'price.grant_allowance',
          facts: ['discount', 'allowance', 'baseCurrency'],
          isKept: ({ facts }) => BigInt(String(facts['discount'])) <= BigInt(String(facts['allowance'])),
          values: ({ facts }) => ({ amount: spelled(facts, 'discount'), granted: spelled(facts, 'allowance') }),
        }),
        guard('former', {
          code: 'RECORD_LOCKED',
          clauses: answered,
          remedy: 'use_transition',
          facts: ['stateOfFormer', 'number'],
          isKept: ({ facts }) => facts['stateOfFormer'] !== 'ACCEPTED',
          values: ({ facts }) => ({ type: 'Quote', id: String(facts['number']), state: { state: 'P19.accepted' } }),
        }),
      ],
    },
    accept: {
      from: ['SENT'],
      to: 'ACCEPTED',
      action: 'quote.record_answer',
      clauses: ['TM-5.1.4a', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'],
      rows: [require('agreement', agreeing, 'MS-3.2.3b', 'MC-4.2.5'), openOpportunity(), inTime('answeredOn', 'answeredOn', answered)],
      offers: ['answeredOn'],
    },
    decline: {
      from: ['SENT'],
      to: 'DECLINED',
      action: 'quote.record_answer',
      clauses: ['TM-5.1.4a', 'CL-1.3.2', 'MS-3.2.3b', 'MC-4.2.5', 'BS-2.2.5f'],
      rows: [require('reason', ...learnt)],
      offers: ['answeredOn'],
    },
    expire: {
      from: ['SENT'],
      to: 'EXPIRED',
      action: 'platform.keep_duties',
      isPersonal: true,
      clauses: ['TM-5.1.3a', 'CL-1.3.2', 'MS-3.2.3a', 'MC-4.2.5', 'BS-3.1b'],
      rows: [],
    },
    replace: {
      from: ['SENT'],
      to: 'WITHDRAWN',
      action: 'quote.send',
      isPersonal: true,
      clauses: ['TM-5.1.3a', 'CL-3.2.2a', 'MS-3.2.3a', 'MC-4.2.4', 'BS-3.1b'],
      rows: [],
    },
    withdraw: {
      from: ['DRAFT', 'RETURNED'],
      to: 'WITHDRAWN',
      action: 'quote.create',
      clauses: ['G26'],
      rows: [byAuthor('quote.create')],
      offers: ['reason'],
    },
    revoke: {
      from: ['APPROVED', 'SENT'],
      to: 'WITHDRAWN',
      action: 'quote.approve',
      clauses: ['G26'],
      rows: [require('reason', ...learnt)],
    },
  },
});

/** What every quotation states, from its draft on (C16). */
export const quoteRows = rowsUnder('quote.draft', [
  require('solution', quoting, 'MS-3.2.2b', 'MC-4.2.4'),
  require('lines', stating, 'MS-3.2.3a', 'MC-4.2.4', 'BS-3.1b'),
  require('deliveryTime', 'TM-5.1.3b'),
  require('afterSalesService', 'TM-5.1.3b'),
  require('deliveryDueOn', 'MS-3.2.3a'),
  require('paymentMethod', 'MS-3.2.3a'),
]);

/** What every line of it states. */
export const lineRows = rowsUnder('quote.draft.line', [
  require('specification', 'TM-5.1.3b', 'MS-3.2.3a'),
  require('unitPrice', stating, 'MS-3.2.3a', 'MC-4.2.5', 'BS-3.1b'),
]);

/** What an opportunity has come to before somebody quotes for it. */
export const opportunityRows = rowsUnder('quote.draft', [
  guard('opportunity', {
    code: 'PREREQUISITE_MISSING',
    clauses: prepared,
    field: 'opportunity',
    facts: [],
    remedy: 'complete_step',
    isKept: ({ facts }) => !['LEAD', 'SCREENED', 'CONTACTED'].includes(String(facts['opportunityState'])),
    values: () => ({ step: 'needs analysis' }),
  }),
  { ...openOpportunity(), field: 'opportunity' },
]);

/** What the former version has come to before somebody makes another of it. */
export const revisionRows = rowsUnder('quote.revise', [
  guard('sent', {
    code: 'PREREQUISITE_MISSING',
    clauses: sent,
    field: 'id',
    action: 'quote.send',
    remedy: 'complete_step',
    isKept: ({ facts }) => !['DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED'].includes(String(facts['state'])),
    values: () => ({ step: 'quotation sent' }),
  }),
  guard('open', {
    code: 'RECORD_LOCKED',
    clauses: answered,
    field: 'id',
    remedy: 'use_transition',
    isKept: ({ facts }) => !['ACCEPTED', 'WITHDRAWN'].includes(String(facts['state'])),
    values: ({ facts }) => ({
      type: 'Quote',
      id: String(facts['number']),
      state: { state: `P19.${String(facts['state']).toLowerCase()}` },
    }),
  }),
]);

contributeTransitions(quoteProcess);

function spelled(facts: Case['facts'], amount: string): string {
  const currency = facts['baseCurrency'] as Currency;
  return `${formatMinor(BigInt(String(facts[amount])), currency)} ${currency}`;
}

function ofOpportunity(row: string, column: string): string {
  return `(select o.${column} from opportunity o where o.organization_id = ${row}.organization_id and o.id = ${row}.opportunity_id)`;
}

/** In one of these states the customer does not get it: whoever approves has not. */
function notApproved(rule: string, clauses: readonly string[], ...states: readonly string[]): LawRow {
  return guard(rule, {
    code: 'QUOTE_NOT_APPROVED',
    clauses,
    remedy: 'wait_decision',
    action: 'quote.approve',
    facts: ['state'],
    isKept: ({ facts }) => !states.includes(String(facts['state'])),
    values: () => ({ approver: { holders: 'quote.approve' } }),
  });
}

/** Nothing is offered for an opportunity that is won, lost or dropped. */
function openOpportunity(): LawRow {
  return guard('opportunityOpen', {
    code: 'RECORD_LOCKED',
    clauses: prepared,
    remedy: 'use_transition',
    facts: ['opportunityState', 'opportunityName'],
    isKept: ({ facts }) => !ended.has(String(facts['opportunityState'])),
    values: ({ facts }) => ({
      type: 'Opportunity',
      id: String(facts['opportunityName']),
      state: { state: `P16.${String(facts['opportunityState']).toLowerCase()}` },
    }),
  });
}

/** The day is not after the last one on which the customer may accept. */
function inTime(rule: string, day: string, clauses: LawRow['clauses']): LawRow {
  return guard(rule, {
    code: 'DATE_ORDER',
    clauses,
    field: day === 'today' ? 'validUntil' : day,
    remedy: 'correct_value',
    facts: ['validUntil'],
    isKept: ({ facts, input }) => {
      const { validUntil } = facts as { readonly validUntil?: string | null };
      return !validUntil || typeof input[day] !== 'string' || input[day] <= validUntil;
    },
    values: ({ facts, input }) => ({ start: String(input[day]), end: `validUntil ${String(facts['validUntil'])}` }),
  });
}
