import type { GraphQLResolveInfo } from 'graphql';
import { toGlobalId } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { Refused, type Refusal } from '../kernel/refusal.ts';
import { ConstraintViolation, isRetryable, TextRefused } from '../database/errors.ts';
import { inTransaction, type Transaction, type TransactionPool } from '../database/transaction.ts';
import type { Viewer } from '../governance/viewer.ts';
import { compose } from '../query/compose.ts';
import type { QueryContext } from '../query/context.ts';
import { modelOf, type Class } from '../query/model.ts';
import type { Planned } from '../query/planned.ts';
import { prepareRow, signedIn } from '../query/read.ts';
import { selectionOf } from '../query/selection.ts';
import { refusalOf, refusalOfText } from './constraint-refusal.ts';
import { claimKey, keeping, keyedField, KeyTaken, type KeyedField } from './idempotency.ts';
import { isMissed } from './ledger.ts';
import { mustHaveKey } from './must-have-key.ts';
import { partsOf, recordsIn } from './payload.ts';
import { presentRefusals } from './present-refusals.ts';
import { replay } from './replay.ts';
import { Work } from './work.ts';

/** What resolvers of mutations get: the door to the store, beside what reads get. */
export interface WriteContext extends QueryContext {
  readonly transactions: TransactionPool;
  /** The moment of `performance.now()` after which a request does nothing any more; null outside of requests. */
  readonly deadline: number | null;
  /** The `Idempotency-Key` of the request, or null. */
  readonly idempotencyKey?: string | null;
  /** Hears that a root field is answered as it was before. */
  readonly noteReplay?: () => void;
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
  /** Payload fields that are shown in this answer alone, such as secrets: a replay of the request shows null for them. */
  readonly once?: Readonly<Record<string, unknown>>;
}

export type Verb<Input> = (work: Work, input: Input) => Promise<Done>;

const ATTEMPTS = 3;
/** Who has to wait for somebody's lock for longer is told that the record is busy. */
const LOCK_MS = 5_000;
/** A dry run gives up soon. */
const DRY_RUN_LOCK_MS = 500;

/**
 * Runs a verb in one transaction and answers its payload, read by the planner on the same connection before the
 * commit: `{ record, refusals }`. A refusal rolls everything back, the request's key included: what had no effect may be
 * tried again under it. Strangers get an error: they have no payload to read.
 */
export async function perform<Input extends DeedInput>(
  context: WriteContext,
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  const viewer = signedIn(context);
  // A dry run leaves nothing behind, its key neither.
  const keyed = input.dryRun ? null : keyedField(context.idempotencyKey ?? null, info, viewer, context.clock.now());
  try {
    return await refusing(context, info, () => done({ ...context, viewer }, info, verb, { input, keyed }));
  } catch (error) {
    if (keyed && error instanceof KeyTaken) return replay(context, info, keyed);
    throw error;
  }
}

/** Answers a refusal as a payload instead of an error. */
export async function refusing(context: QueryContext, info: GraphQLResolveInfo, run: () => Promise<Planned>): Promise<Planned> {
  try {
    return await run();
  } catch (error) {
    const refusals = refusalsOf(error);
    if (!refusals) throw error;
    return compose(selectionOf(info).root, context, { refusals: () => presentRefusals(refusals, context) });
  }
}

function refusalsOf(error: unknown): readonly Refusal[] | null {
  if (error instanceof Refused) return error.refusals;
  if (error instanceof TextRefused) return [refusalOfText()];
  const refusal = error instanceof ConstraintViolation ? refusalOf(error) : null;
  return refusal && [refusal];
}

interface Asked<Input> {
  readonly input: Input;
  readonly keyed: KeyedField | null;
}

async function done<Input extends DeedInput>(
  context: WriteContext & { readonly viewer: Viewer },
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  { input, keyed }: Asked<Input>,
): Promise<Planned> {
  const { deadline } = context;
  if (!input.dryRun) mustHaveKey(context.viewer, info, keyed !== null);
  const options = input.dryRun ? { deadline, rollback: true, lockTimeoutMs: DRY_RUN_LOCK_MS } : { deadline, lockTimeoutMs: LOCK_MS };
  return retried(() =>
    inTransaction(context.transactions, context.viewer.organizationId, options, async (transaction) => {
      const inside = { ...context, read: readOn(transaction) };
      const claimed = keyed && claimKey(transaction, keyed);
      const work = new Work(inside, transaction, info.fieldName);
      const made = await behind(claimed, verb(work, input));
      mustBeDeclared(work, info);
      return finish(work, inside, info, { ...made, keyed });
    }),
  );
}

/** What the verb came to, unless its key was taken: then its statements failed behind the claim, and say nothing. */
async function behind<T>(claimed: Promise<void> | null, made: Promise<T>): Promise<T> {
  const [claim, outcome] = await Promise.allSettled([claimed, made]);
  if (claim.status === 'rejected') throw claim.reason;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** What a mutation says it needs (`@Allow`) is what its verb asked for: the schema's word and the guard's are one. */
function mustBeDeclared({ actions }: Work, { parentType, fieldName }: GraphQLResolveInfo): void {
  const { extensions } = parentType.getFields()[fieldName]!;
  if (extensions['public'] !== undefined) return;
  const declared = (extensions['allow'] ?? []) as readonly string[];
  for (const action of actions) invariant(declared.includes(action), `${fieldName} declares ${action}, by which it changes something`);
}

/** Sends the collected changes, the payload's read and the commit in one go; what is read is kept under the request's key. */
async function finish(
  work: Work,
  context: QueryContext,
  info: GraphQLResolveInfo,
  { record, also = {}, once = {}, keyed }: Done & Pick<Asked<unknown>, 'keyed'>,
): Promise<Planned> {
  const selected = selectionOf(info).root;
  const model = record ? modelOf(record.type) : null;
  const children = recordsIn(selected, model);
  const reads = children.map((child) => prepareRow(context, model!, record!.id, info, child));
  const changes = await work.takeStatements();
  const statements = reads.map(({ statement }) => statement);
  const hidden = Object.fromEntries(Object.keys(once).map((name) => [name, null]));
  const kept = { record: record ? toGlobalId(model!.prefix, record.id) : null, also: { ...also, ...hidden } };
  const results = await work.transaction.finish([...changes, ...(keyed ? keeping(keyed, kept, statements) : statements)]);
  const shown = new Map(
    await Promise.all(
      children.map(async (child, index) => [child, await reads[index]!.finish(results[changes.length + index]!.rows)] as const),
    ),
  );
  return compose(
    selected,
    context,
    partsOf(selected, (child) => shown.get(child) ?? { ...also, ...once, refusals: [] }[child.name]),
  );
}

function readOn(transaction: Transaction): QueryContext['read'] {
  return async (_organizationId, statement) => (await transaction.query(statement)).rows;
}

async function retried<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === ATTEMPTS || !(isRetryable(error) || isMissed(error))) throw error;
    }
  }
}
