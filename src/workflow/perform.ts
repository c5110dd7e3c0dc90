import type { GraphQLResolveInfo } from 'graphql';
import { Refused } from '../kernel/refusal.ts';
import { isRetryable } from '../database/errors.ts';
import { inTransaction, type Transaction, type TransactionPool } from '../database/transaction.ts';
import { compose, type Part } from '../query/compose.ts';
import type { QueryContext } from '../query/context.ts';
import { modelOf, type Class } from '../query/model.ts';
import type { Planned } from '../query/planned.ts';
import { prepareRow, signedIn } from '../query/read.ts';
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
export async function perform<Input extends DeedInput>(
  context: WriteContext,
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  return refusing(context, info, () => done(context, info, verb, input));
}

/** Answers a refusal as a payload instead of an error. */
export async function refusing(context: QueryContext, info: GraphQLResolveInfo, run: () => Promise<Planned>): Promise<Planned> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refused) return refusedPayload(context, selectionOf(info).root, error);
    throw error;
  }
}

async function done<Input extends DeedInput>(
  context: WriteContext,
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  const viewer = signedIn(context);
  const selected = selectionOf(info).root;
  const options = input.dryRun ? { rollback: true, lockTimeoutMs: DRY_RUN_LOCK_MS } : {};
  return retried(() =>
    inTransaction(context.transactions, viewer.organizationId, options, async (transaction) => {
      const inside: WriteContext & { viewer: typeof viewer } = { ...context, viewer, read: readOn(transaction) };
      const work = new Work(inside, transaction, info.fieldName);
      return finish(work, inside, info, selected, await verb(work, input));
    }),
  );
}

/** Sends the collected changes, the payload's read and the commit in one go. */
async function finish(
  work: Work,
  context: QueryContext,
  info: GraphQLResolveInfo,
  selected: Selected,
  { record, also = {} }: Done,
): Promise<Planned> {
  const model = record && modelOf(record.type);
  const isRecord = ({ type }: Selected): boolean => type !== null && type.name === model?.name;
  const reads = selected
    .children()
    .filter(isRecord)
    .map((child) => ({ child, read: prepareRow(context, model!, record!.id, info, child) }));
  const changes = work.takeStatements();
  const results = await work.transaction.finish([...changes, ...reads.map(({ read }) => read.statement)]);
  const shown = new Map(
    await Promise.all(
      reads.map(async ({ child, read }, index) => [child, await read.finish(results[changes.length + index]!.rows)] as const),
    ),
  );
  return compose(
    selected,
    context,
    partsOf(selected, (child) => shown.get(child) ?? { ...also, refusals: [] }[child.name]),
  );
}

function refusedPayload(context: QueryContext, selected: Selected, { refusals }: Refused): Promise<Planned> {
  return compose(selected, context, { refusals: () => presentRefusals(refusals, context) });
}

function partsOf(selected: Selected, part: Part): Readonly<Record<string, Part>> {
  return Object.fromEntries(selected.children().map(({ name }) => [name, part]));
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
