import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { inTransaction, type TransactionPool } from '../../database/transaction.ts';
import { insertStatement, type RowValues } from '../../database/write.ts';
import type { LogAccess } from '../../query/context.ts';

/** The log of reads outside *own* (G19). */
export interface AccessLog {
  readonly logAccess: LogAccess;
  /** Resolves when everything that was noted is written. */
  readonly settle: () => Promise<void>;
}

/** Time between two inserts of one organization: what is read meanwhile goes with the next. */
const BETWEEN_MS = 20;

/**
 * Writes the log beside the answers: one row per request and record type, the first at once, those of a busy organization
 * together. A transaction for each read would cost more than the read.
 */
export function noteReads(transactions: TransactionPool, clock: Clock, onProblem: (error: unknown) => void): AccessLog {
  const waiting = new Map<string, RowValues[]>();
  const writing = new Set<Promise<void>>();

  async function write(organizationId: string): Promise<void> {
    for (let rows = waiting.get(organizationId)!; rows.length > 0; rows = waiting.get(organizationId)!) {
      waiting.set(organizationId, []);
      const insert = insertStatement('access_log', Object.keys(rows[0]!), rows);
      await inTransaction(transactions, organizationId, {}, (transaction) => transaction.finish([insert])).catch(onProblem);
      await pause(BETWEEN_MS);
    }
    waiting.delete(organizationId);
  }

  return {
    logAccess: ({ organizationId, memberId }, requestId, reads) => {
      const at = clock.now();
      const rows = [...new Set(reads.map(({ type }) => type))].map((type) => ({
        organization_id: organizationId,
        id: uuidv7(at),
        at,
        member_id: memberId,
        action: 'customer.read',
        record_type: type,
        record_ids: [...new Set(reads.filter((read) => read.type === type).map(({ id }) => id))],
        request_id: requestId,
        field: null,
      }));
      const next = waiting.get(organizationId);
      if (next) return void next.push(...rows);
      waiting.set(organizationId, rows);
      const written = write(organizationId).finally(() => writing.delete(written));
      writing.add(written);
    },
    settle: async () => void (await Promise.all(writing)),
  };
}
