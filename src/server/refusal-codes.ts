import type { Refusal } from '../kernel/refusal.ts';
import type { MessageCode } from '../governance/messages.ts';

/** Codes of transport errors, as clients branch on them. */
export type TransportCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'IDEMPOTENCY_CONFLICT'
  | 'RATE_LIMITED'
  | 'OPERATION_TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** Refusals that are no matter of rights; all others are FORBIDDEN. */
const codes: Partial<Record<MessageCode, TransportCode>> = {
  NOT_SIGNED_IN: 'UNAUTHENTICATED',
  SESSION_EXPIRED: 'UNAUTHENTICATED',
  NOT_FOUND: 'NOT_FOUND',
  STALE_VERSION: 'CONFLICT',
  RECORD_LOCKED: 'CONFLICT',
  IDEMPOTENCY_CONFLICT: 'IDEMPOTENCY_CONFLICT',
  REQUEST_IN_FLIGHT: 'CONFLICT',
  RATE_LIMITED: 'RATE_LIMITED',
  QUERY_TOO_EXPENSIVE: 'OPERATION_TOO_COMPLEX',
  QUERY_TOO_DEEP: 'OPERATION_TOO_COMPLEX',
  UNAVAILABLE: 'UNAVAILABLE',
  TIMEOUT: 'UNAVAILABLE',
  MALFORMED_ID: 'BAD_USER_INPUT',
  WRONG_ID_TYPE: 'BAD_USER_INPUT',
  INVALID_CURSOR: 'BAD_USER_INPUT',
  PAGE_TOO_LARGE: 'BAD_USER_INPUT',
  METRIC_WITHOUT_DIMENSION: 'BAD_USER_INPUT',
  TOO_MANY_GROUPS: 'BAD_USER_INPUT',
  INVALID_VALUE: 'BAD_USER_INPUT',
  BAD_INPUT: 'BAD_USER_INPUT',
  MISSING_FIELD: 'BAD_USER_INPUT',
  TOO_LONG: 'BAD_USER_INPUT',
  UNKNOWN_ENUM: 'BAD_USER_INPUT',
  ENUM_NOT_IN_PACK: 'BAD_USER_INPUT',
  MONEY_PRECISION: 'BAD_USER_INPUT',
  MONEY_NEGATIVE: 'BAD_USER_INPUT',
  MONEY_TOO_LARGE: 'BAD_USER_INPUT',
  MONEY_MALFORMED: 'BAD_USER_INPUT',
  DATE_ORDER: 'BAD_USER_INPUT',
};

/** The code of an error that carries refusals: that of the first, since the questions were asked in order. */
export function codeOfRefusals([first]: readonly Refusal[]): TransportCode {
  return codes[first?.code as MessageCode] ?? 'FORBIDDEN';
}
