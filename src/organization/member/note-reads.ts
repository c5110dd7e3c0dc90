import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { DatabaseUnavailable } from '../../database/errors.ts';
import { inTransaction, type TransactionPool } from '../../database/transaction.ts';
import { insertStatement, type RowValues } from '../../database/write.ts';
import type { LogAccess } from '../../query/context.ts';
import type { LoggedRead } from '../../query/planned.ts';

/** The log of reads outside *own* (G19). */
export interface AccessLog {
  readonly logAccess: LogAccess;
  /** Resolves when everything that was noted is written. */
  readonly settle: () => Promise<void>;
}

/** Time between two inserts of one organization: what is read meanwhile goes with the next. */
const BETWEEN_MS = 20;

/** While the database cannot be reached, nothing more is read; what was read before waits for it so long. */
const AGAIN_MS = 500;
const MOST_ATTEMPTS = 600;

/**
 * Writes the log beside the answers: one row per request and record type, the first at once, those of a busy organization
 * together. A transaction for each read would cost more than the read.
 */
export function noteReads(transactions: TransactionPool, clock: Clock, onProblem: (error: unknown) => void): AccessLog {
  const waiting = new Map<string, RowValues[]>();
  const writing = new Set<Promise<void>>();
  let isSettling = false;

  async function write(organizationId: string): Promise<void> {
    for (let rows = waiting.get(organizationId)!; rows.length > 0; rows = waiting.get(organizationId)!) {
      waiting.set(organizationId, []);
      await insert(organizationId, rows).catch(onProblem);
      await pause(BETWEEN_MS);
    }
    waiting.delete(organizationId);
  }

  /** Rows keep their ids, so that one whose commit was done but not answered is not written twice. */
  async function insert(organizationId: string, rows: readonly RowValues[]): Promise<void> {
    const { text, values } = insertStatement('access_log', Object.keys(rows[0]!), rows);
    const statement = { text: `${text} on conflict do nothing`, values: values! };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await inTransaction(transactions, organizationId, {}, (transaction) => transaction.finish([statement]));
        return;
      } catch (error) {
        if (!(error instanceof DatabaseUnavailable) || attempt === MOST_ATTEMPTS || isSettling) throw error;
        await pause(AGAIN_MS);
      }
    }
  }

  return {
    logAccess: ({ organizationId, memberId }, requestId, reads) => {
      const at = clock.now();
      const rows = [...idsByType(reads)].map(([type, ids]) => ({
        organization_id: organizationId,
        id: uuidv7(at),
        at,
        member_id: memberId,
        action: 'customer.read',
        record_type: type,
        // An array literal: one text is quicker to write as JSON than many.
        record_ids: `{${[...ids].join()}}`,
        request_id: requestId,
        field: null,
      }));
      const next = waiting.get(organizationId);
      if (next) return void next.push(...rows);
      waiting.set(organizationId, rows);
      const written = write(organizationId).finally(() => writing.delete(written));
      writing.add(written);
    },
    settle: async () => {
      isSettling = true;
      await Promise.all(writing);
    },
  };
}

function idsByType(reads: readonly LoggedRead[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byType = new Map<string, Set<string>>();
  for (const { type, id } of reads) {
    const ids = byType.get(type);
    if (ids) ids.add(id);
    else byType.set(type, new Set([id]));
  }
  return byType;
}
