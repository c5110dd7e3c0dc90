import type { Clock } from '../../kernel/clock.ts';
import { uuidv7 } from '../../kernel/id.ts';
import { inTransaction, type TransactionPool } from '../../database/transaction.ts';
import { insertStatement } from '../../database/write.ts';
import type { LogAccess } from '../../query/context.ts';

/** Writes the log of reads outside *own* (G19), beside the answer: one insert per request and record type. */
export function noteReads(transactions: TransactionPool, clock: Clock, onProblem: (error: unknown) => void = () => {}): LogAccess {
  return (viewer, requestId, reads) => {
    const at = clock.now();
    const rows = [...new Set(reads.map(({ type }) => type))].map((type) => ({
      organization_id: viewer.organizationId,
      id: uuidv7(at),
      at,
      member_id: viewer.memberId,
      action: 'customer.read',
      record_type: type,
      record_ids: [...new Set(reads.filter((read) => read.type === type).map(({ id }) => id))],
      request_id: requestId,
      field: null,
    }));
    inTransaction(transactions, viewer.organizationId, {}, (transaction) =>
      transaction.finish([insertStatement('access_log', Object.keys(rows[0]!), rows)]),
    ).catch(onProblem);
  };
}
