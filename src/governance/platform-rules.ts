import type { Citation } from './law-row.ts';
import type { MessageCode } from './messages.ts';
import type { RemedyKey } from './remedies.ts';

/**
 * What every field and record keeps, whatever its trade. No document says these in so many words: each cites the
 * principle of each document that supports it best (implied).
 */
export const platformRules = {
  notSignedIn: confidential('sign_in', 'NOT_SIGNED_IN', 'sign_in'),
  sessionExpired: confidential('session', 'SESSION_EXPIRED', 'sign_in'),
  fieldNotReadable: confidential('field.readable', 'FIELD_NOT_READABLE', 'ask_holder'),

  malformedId: accurate('id.form', 'MALFORMED_ID', 'check_id'),
  wrongIdType: accurate('id.type', 'WRONG_ID_TYPE', 'check_id'),
  missingField: accurate('field.given', 'MISSING_FIELD', 'fill_field'),
  invalidValue: accurate('field.value', 'INVALID_VALUE', 'correct_value'),
  badInput: accurate('field.form', 'BAD_INPUT', 'correct_value'),
  tooLong: accurate('field.length', 'TOO_LONG', 'correct_value'),
  dateOrder: accurate('date.order', 'DATE_ORDER', 'correct_value'),
  moneyMalformed: accurate('money.form', 'MONEY_MALFORMED', 'correct_value'),
  moneyPrecision: accurate('money.precision', 'MONEY_PRECISION', 'correct_value'),
  moneyNegative: accurate('money.sign', 'MONEY_NEGATIVE', 'correct_value'),
  moneyTooLarge: accurate('money.size', 'MONEY_TOO_LARGE', 'correct_value'),
  rateMissing: { ...accurate('money.rate', 'RATE_MISSING', 'import_rates'), action: 'platform.manage_rates' },
  rateExists: accurate('rate.unique', 'RATE_EXISTS', 'correct_rate'),
  alreadyExists: accurate('record.unique', 'ALREADY_EXISTS', 'open_existing'),
  emailTaken: accurate('member.email', 'EMAIL_TAKEN', 'correct_value'),
  attachmentRejected: accurate('attachment.accepted', 'ATTACHMENT_REJECTED', 'attach'),

  unknownEnum: orderly('vocabulary.known', 'UNKNOWN_ENUM', 'choose_offered'),
  enumNotInPack: orderly('vocabulary.pack', 'ENUM_NOT_IN_PACK', 'choose_offered'),
  staleVersion: orderly('record.version', 'STALE_VERSION', 'reload'),
  recordLocked: orderly('record.open', 'RECORD_LOCKED', 'use_transition'),
  wrongTransition: orderly('record.transition', 'WRONG_TRANSITION', 'use_transition'),
  prerequisiteMissing: orderly('record.sequence', 'PREREQUISITE_MISSING', 'complete_step'),
  stepNotOn: orderly('step.on', 'STEP_NOT_ON', 'switch_on'),
  alreadyDecided: orderly('approval.open', 'ALREADY_DECIDED', 'reload'),
  approvalVoided: orderly('approval.content', 'APPROVAL_VOIDED', 'submit_again'),
  overrideNotPossible: orderly('law.override', 'OVERRIDE_NOT_POSSIBLE', 'correct_value'),
  pageTooLarge: orderly('page.size', 'PAGE_TOO_LARGE', 'ask_less'),
  invalidCursor: orderly('page.cursor', 'INVALID_CURSOR', 'first_page'),
  metricWithoutDimension: orderly('metric.dimension', 'METRIC_WITHOUT_DIMENSION', 'choose_offered'),
  tooManyGroups: orderly('metric.rows', 'TOO_MANY_GROUPS', 'ask_less'),
  queryTooExpensive: orderly('query.cost', 'QUERY_TOO_EXPENSIVE', 'ask_less'),
  queryTooDeep: orderly('query.depth', 'QUERY_TOO_DEEP', 'ask_less'),
  idempotencyConflict: orderly('request.key', 'IDEMPOTENCY_CONFLICT', 'new_key'),
  requestInFlight: orderly('request.once', 'REQUEST_IN_FLIGHT', 'wait'),
  keyRequired: orderly('request.key_given', 'KEY_REQUIRED', 'send_key'),
  rateLimited: orderly('request.rate', 'RATE_LIMITED', 'wait'),

  /** G20: nobody approves, reviews or scores the own submission. */
  selfApproval: { rule: 'platform.approval.other_person', clauses: ['G20'], code: 'SELF_APPROVAL', remedy: 'wait_decision' },
} as const satisfies Record<string, Citation>;

/** Data must be true, accurate and complete; forms are filled in. */
function accurate(rule: string, code: MessageCode, remedy: RemedyKey): Citation {
  return { rule: `platform.${rule}`, clauses: ['TM-1.1', 'CL-2.3.2', 'MS-2.1.2', 'MC-3.1.4', 'BS-2.2.5l'], code, remedy };
}

/** Procedure and standard of every link are explicit; work runs in order. */
function orderly(rule: string, code: MessageCode, remedy: RemedyKey): Citation {
  return { rule: `platform.${rule}`, clauses: ['TM-1.1', 'CL-1.3.2', 'MS-1.1', 'MC-1.3b', 'BS-2.2.2h'], code, remedy };
}

/** Information is kept from those who have no right to it. */
function confidential(rule: string, code: MessageCode, remedy: RemedyKey): Citation {
  return { rule: `platform.${rule}`, clauses: ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'], code, remedy };
}
