/** PostgreSQL cannot be reached now; trying again later may help. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable';
}

/** The connection was lost after the commit was sent and before its answer came: the deed is done whole, or not at all. */
export class OutcomeUnknown extends DatabaseUnavailable {
  override readonly name = 'OutcomeUnknown';
}

/** A statement or transaction ran longer than its lane allows. */
export class DatabaseTimeout extends Error {
  override readonly name = 'DatabaseTimeout';
}

/** Another transaction holds what this one needs, for longer than it was ready to wait. */
export class LockTimeout extends Error {
  override readonly name = 'LockTimeout';
}

/** A text holds what no text of the store may hold: NUL. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';
}

export type ConstraintKind = 'unique' | 'reference' | 'check' | 'missing' | 'exclusion';

/** A constraint of the schema refused a row. `detail` holds values of the row: for logs, never for clients. */
export class ConstraintViolation extends Error {
  override readonly name = 'ConstraintViolation';
  readonly kind: ConstraintKind;
  /** Name of the constraint; of the column for `missing`. */
  readonly constraint: string;
  readonly table: string;
  readonly detail: string;

  constructor(kind: ConstraintKind, at: { constraint: string; table: string; detail: string }, cause: unknown) {
    super(`The ${kind} constraint ${at.constraint} of ${at.table} refused a row.`, { cause });
    this.kind = kind;
    this.constraint = at.constraint;
    this.table = at.table;
    this.detail = at.detail;
  }
}

/** What PostgreSQL puts into an error beside its code. */
interface ServerError {
  constraint?: string;
  table?: string;
  column?: string;
  detail?: string;
}

const constraintKinds: Readonly<Record<string, ConstraintKind>> = {
  '23505': 'unique',
  '23503': 'reference',
  '23001': 'reference',
  '23514': 'check',
  '23502': 'missing',
  '23P01': 'exclusion',
};

/** Turns an error of the driver into one of ours where callers tell them apart; others pass unchanged. */
export function translateError(error: unknown): unknown {
  const code = codeOf(error);
  const { constraint, table = '', column, detail = '' } = (error ?? {}) as ServerError;
  const kind = constraintKinds[code];
  if (kind) return new ConstraintViolation(kind, { constraint: constraint ?? column ?? '', table, detail }, error);
  if (code === '22021' || code === '22P05') return new TextRefused('A text cannot be stored.', { cause: error });
  if (code === '55P03') return new LockTimeout('Another transaction holds this record.', { cause: error });
  if (code === '57014' || code === '25P03' || code === '25P04') return new DatabaseTimeout('The database took too long.', { cause: error });
  if (messageOf(error).startsWith('timeout exceeded when trying to connect')) {
    return new DatabaseUnavailable('The database has no connection free.', { cause: error });
  }
  if (isConnectionLost(error)) return new DatabaseUnavailable('The database cannot be reached.', { cause: error });
  return error;
}

/** Whether the whole transaction may simply be run again: PostgreSQL chose it as the victim of a conflict. */
export function isRetryable(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** Whether the error says that the connection is gone or the server is starting or stopping. */
export function isConnectionLost(error: unknown): boolean {
  const code = codeOf(error);
  if (
    /^(57P0[1235]|25P0[34]|08...|53300)$/.test(code) ||
    /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ERR_STREAM)/.test(code)
  ) {
    return true;
  }
  return /^(Connection terminated|timeout expired|Query read timeout|Client (has encountered a connection error|was closed))/.test(
    messageOf(error),
  );
}

/** Whether PostgreSQL itself said so, and not the line to it. */
export function isServersWord(error: unknown): boolean {
  return typeof (error as { severity?: unknown } | null)?.severity === 'string';
}

/** Whether the driver knew the connection to be gone, and sent nothing. */
export function isUnsent(error: unknown): boolean {
  return messageOf(error).startsWith('Client ');
}

/** Whether a prepared statement is unknown to its connection or outdated there: forgetting its name and sending it again helps. */
export function isStalePreparation(error: unknown): boolean {
  const code = codeOf(error);
  if (code === '26000') return true;
  return code === '0A000' && /cached plan/.test(messageOf(error));
}

export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : '';
}
