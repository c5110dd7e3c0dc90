import { inTransaction } from '../database/transaction.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { WriteContext } from './perform.ts';
import { Work } from './work.ts';

/** Runs a verb outside a request, as somebody: set-up, import, jobs. The same guard, audit and outbox; no payload. */
export async function carryOut<T>(context: WriteContext, viewer: Viewer, name: string, verb: (work: Work) => Promise<T>): Promise<T> {
  return inTransaction(context.transactions, viewer.organizationId, {}, async (transaction) => {
    const work = new Work({ ...context, viewer }, transaction, name);
    const result = await verb(work);
    await transaction.finish(await work.takeStatements());
    return result;
  });
}
