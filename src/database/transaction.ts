import type pg from 'pg';
import { isUuid } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { connectInTime } from './connect-in-time.ts';
import { createPool } from './connection.ts';
import {
  codeOf,
  DatabaseTimeout,
  DatabaseUnavailable,
  isConnectionLost,
  isServersWord,
  isUnsent,
  OutcomeUnknown,
  translateError,
} from './errors.ts';
import type { Statement } from './prepared.ts';
import { sendGroup, type StatementResult } from './statement-group.ts';

/** Connections that transactions take, one each. */
export type TransactionPool = pg.Pool;

export interface TransactionOptions {
  /** How long to wait for a lock before LockTimeout; unlimited but for the statement's own timeout otherwise. */
  readonly lockTimeoutMs?: number;
  /**
   * The moment of `performance.now()` after which nothing is done any more: DatabaseTimeout, and everything is rolled
   * back. It bounds every wait before the commit; a commit that has begun is waited for.
   */
  readonly deadline?: number | null;
  readonly readOnly?: boolean;
  /** A dry run: everything happens, constraints included, and nothing stays. */
  readonly rollback?: boolean;
}

export interface Transaction {
  readonly organizationId: string;
  /** Sends a statement at once; several may be under way, answered in order. */
  query<Row = Record<string, unknown>>(statement: Statement): Promise<StatementResult<Row>>;
  /** Sends the last statements and the commit behind them without waiting in between; nothing may follow. */
  finish(statements: readonly Statement[]): Promise<StatementResult[]>;
  /** How often somebody waited for an answer before sending on, the end of the transaction included. */
  readonly roundTrips: number;
}

export function createTransactionPool(
  url: string,
  options: { connections?: number; statementTimeoutMs?: number; connectTimeoutMs?: number } = {},
): TransactionPool {
  const settings = {
    statementTimeoutMs: options.statementTimeoutMs ?? 15_000,
    genericPlans: true,
    applicationName: 'closedloop write',
    connectTimeoutMs: options.connectTimeoutMs,
  };
  return createPool(url, settings, options.connections ?? 10);
}

/**
 * Runs a function in one transaction of one organization. The transaction's begin and the tenant's context travel with
 * the first statements. Any error rolls everything back and is thrown, in our own terms where `errors.ts` has one.
 */
export async function inTransaction<T>(
  pool: TransactionPool,
  organizationId: string,
  options: TransactionOptions,
  run: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  invariant(isUuid(organizationId), 'a transaction names its organization');
  const { deadline = null } = options;
  if (deadline !== null && deadline <= performance.now()) throw new DatabaseTimeout('The time of the request is over.');
  const client = await connectInTime(pool, deadline);
  const transaction = new OpenTransaction(client, organizationId, options);
  try {
    transaction.begin();
    const result = await run(transaction);
    await transaction.end();
    return result;
  } catch (error) {
    await transaction.abandon();
    throw error;
  } finally {
    client.release(transaction.isBroken);
  }
}

class OpenTransaction implements Transaction {
  readonly organizationId: string;
  roundTrips = 0;
  isBroken = false;
  private readonly client: pg.Client;
  private readonly options: TransactionOptions;
  private answeredTrips = 0;
  private hasEnded = false;
  private isOutcomeUnknown = false;
  private firstFailure: unknown;

  constructor(client: pg.Client, organizationId: string, options: TransactionOptions) {
    this.client = client;
    this.organizationId = organizationId;
    this.options = options;
  }

  /** Nobody waits for the answer: should it be an error, every statement behind fails with it. */
  begin(): void {
    const begin = { text: this.options.readOnly ? 'begin read only' : 'begin' };
    const context = {
      name: 'transaction',
      // PostgreSQL ends the connection of a transaction that takes longer, unless the commit has begun.
      text: `select set_config('app.org', $1, true), set_config('lock_timeout', $2, true), set_config('transaction_timeout', $3, true)`,
      values: [this.organizationId, String(this.options.lockTimeoutMs ?? 0), String(this.millisecondsLeft())],
    };
    this.roundTrips = 1;
    sendGroup(this.client, [begin], context).catch((error: unknown) => this.note(error));
  }

  /** Zero is no limit. */
  private millisecondsLeft(): number {
    const { deadline = null } = this.options;
    return deadline === null ? 0 : Math.max(1, Math.ceil(deadline - performance.now()));
  }

  async query<Row>(statement: Statement): Promise<StatementResult<Row>> {
    invariant(!this.hasEnded, 'nothing is sent after the end of a transaction');
    const trip = this.answeredTrips + 1;
    this.roundTrips = Math.max(this.roundTrips, trip);
    try {
      return await sendGroup<Row>(this.client, [], statement);
    } catch (error) {
      this.note(error);
      // What follows a failed statement fails for that alone; the first failure says why.
      throw translateError(codeOf(error) === '25P02' ? this.firstFailure : error);
    } finally {
      this.answeredTrips = Math.max(this.answeredTrips, trip);
    }
  }

  async finish(statements: readonly Statement[]): Promise<StatementResult[]> {
    const answers = statements.map((statement) => this.query<Record<string, unknown>>(statement));
    const ended = this.end();
    const outcomes = await Promise.allSettled([...answers, ended]);
    if (this.isOutcomeUnknown) await ended;
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return await Promise.all(answers);
  }

  async end(): Promise<void> {
    if (this.hasEnded) return;
    const { rollback = false } = this.options;
    // What the schema checks only at the commit is checked in a dry run too.
    const checked = rollback ? this.query({ text: 'set constraints all immediate' }) : Promise.resolve();
    const ended = this.query({ text: rollback ? 'rollback' : 'commit' });
    this.hasEnded = true;
    const [check, end] = await Promise.allSettled([checked, ended]);
    if (check.status === 'rejected') throw check.reason;
    if (end.status === 'rejected') throw this.failedEnd(end.reason);
    // PostgreSQL answers the commit of a failed transaction politely, with a rollback.
    if (!rollback && end.value.command !== 'COMMIT') {
      throw translateError(this.firstFailure ?? new Error('The transaction was rolled back.'));
    }
  }

  async abandon(): Promise<void> {
    if (this.hasEnded || this.isBroken) return;
    this.hasEnded = true;
    await sendGroup(this.client, [], { text: 'rollback' }).catch((error: unknown) => this.note(error));
  }

  /** What PostgreSQL refused before the commit, or never got, is certainly not done; otherwise only the answer may be lost. */
  private failedEnd(reason: unknown): unknown {
    if (this.options.rollback || !(reason instanceof DatabaseUnavailable) || isUnsent(reason.cause)) return reason;
    if (isServersWord(this.firstFailure) && this.firstFailure !== reason.cause) return reason;
    this.isOutcomeUnknown = true;
    return new OutcomeUnknown('The connection was lost during the commit.', { cause: reason.cause });
  }

  private note(error: unknown): void {
    this.firstFailure ??= error;
    this.isBroken ||= isConnectionLost(error);
  }
}
