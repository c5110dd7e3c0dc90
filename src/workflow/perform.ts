import type { GraphQLResolveInfo } from 'graphql';
import { Refused } from '../kernel/refusal.ts';
import { isRetryable } from '../database/errors.ts';
import { inTransaction, type Transaction, type TransactionPool } from '../database/transaction.ts';
import type { QueryContext } from '../query/context.ts';
import { modelOf, type Class } from '../query/model.ts';
import { Planned } from '../query/planned.ts';
import { project } from '../query/project.ts';
import { prepareRow, signedIn, type PreparedRead } from '../query/read.ts';
import { selectionOf, type Selected } from '../query/selection.ts';
import { presentRefusals } from './present-refusals.ts';
import { Work } from './work.ts';

/** What resolvers of mutations get: the door to the store, beside what reads get. */
export interface WriteContext extends QueryContext {
  readonly transactions: TransactionPool;
}

/** What every mutation's input has. */
export interface DeedInput {
  /** Everything is checked and answered, and nothing stays. */
  readonly dryRun?: boolean | null;
}

/** What a verb did: the record that the payload shows, and further payload fields by name. */
export interface Done {
  readonly record?: { readonly type: Class; readonly id: string };
  readonly also?: Readonly<Record<string, unknown>>;
}

export type Verb<Input> = (work: Work, input: Input) => Promise<Done>;

const ATTEMPTS = 3;
/** A dry run that has to wait for somebody's lock gives up soon. */
const DRY_RUN_LOCK_MS = 500;

/**
 * Runs a verb in one transaction and answers its payload, read by the planner on the same connection before the
 * commit: `{ record, refusals }`. A refusal rolls everything back.
 */
export async function perform<Input extends DeedInput>(context: WriteContext, info: GraphQLResolveInfo, verb: Verb<Input>, input: Input): Promise<Planned> {
  const viewer = signedIn(context);
  const selected = selectionOf(info).root;
  const options = input.dryRun ? { rollback: true, lockTimeoutMs: DRY_RUN_LOCK_MS } : {};
  try {
    return await retried(() =>
      inTransaction(context.transactions, viewer.organizationId, options, async (transaction) => {
        const inside: WriteContext & { viewer: typeof viewer } = { ...context, viewer, read: readOn(transaction) };
        const work = new Work(inside, transaction, info.fieldName);
        const done = await verb(work, input);
        return finish(work, inside, info, selected, done);
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return refusedPayload(context, selected, error);
    throw error;
  }
}

/** Sends the collected changes, the payload's read and the commit in one go. */
async function finish(work: Work, context: QueryContext, info: GraphQLResolveInfo, selected: Selected, { record, also = {} }: Done): Promise<Planned> {
  const reads = new Map<string, PreparedRead>();
  for (const child of selected.children()) {
    if (record && child.type?.name === modelOf(record.type).name) reads.set(child.key, prepareRow(context, modelOf(record.type), record.id, info, child));
  }
  const changes = work.takeStatements();
  const results = await work.transaction.finish([...changes, ...[...reads.values()].map(({ statement }) => statement)]);
  const texts = new Map<string, Planned>();
  for (const [index, [key, read]] of [...reads].entries()) texts.set(key, await read.finish(results[changes.length + index]!.rows));
  return payload(selected, context, texts, { ...also, refusals: [] });
}

async function refusedPayload(context: QueryContext, selected: Selected, { refusals }: Refused): Promise<Planned> {
  return payload(selected, context, new Map(), { refusals: presentRefusals(refusals, context) });
}

async function payload(selected: Selected, context: QueryContext, planned: ReadonlyMap<string, Planned>, plain: Readonly<Record<string, unknown>>): Promise<Planned> {
  const parts = await Promise.all(
    selected.children().map(async (child) => {
      const text = planned.get(child.key)?.text ?? JSON.stringify(child.name === '__typename' ? selected.type!.name : await project(plain[child.name], child, context));
      return `${JSON.stringify(child.key)}:${text}`;
    }),
  );
  const masked = [...planned].flatMap(([key, each]) => each.masked.map((mask) => ({ ...mask, path: [key, ...mask.path] })));
  return new Planned(`{${parts.join(',')}}`, masked);
}

function readOn(transaction: Transaction): QueryContext['read'] {
  return async (_organizationId, statement) => (await transaction.query(statement)).rows;
}

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}
