import type { GraphQLResolveInfo } from 'graphql';
import { invariant } from '../kernel/invariant.ts';
import { Refused, type Refusal } from '../kernel/refusal.ts';
import { ConstraintViolation, isRetryable, TextRefused } from '../database/errors.ts';
import { inTransaction, type Transaction, type TransactionPool } from '../database/transaction.ts';
import type { Viewer } from '../governance/viewer.ts';
import { compose, type Part } from '../query/compose.ts';
import type { QueryContext } from '../query/context.ts';
import { modelOf, type Class } from '../query/model.ts';
import type { Planned } from '../query/planned.ts';
import { prepareRow, signedIn } from '../query/read.ts';
import { selectionOf, type Selected } from '../query/selection.ts';
import { refusalOf, refusalOfText } from './constraint-refusal.ts';
import { isMissed } from './ledger.ts';
import { presentRefusals } from './present-refusals.ts';
import { Work } from './work.ts';

/** What resolvers of mutations get: the door to the store, beside what reads get. */
export interface WriteContext extends QueryContext {
  readonly transactions: TransactionPool;
  /** The moment of `performance.now()` after which a request does nothing any more; null outside of requests. */
  readonly deadline: number | null;
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
/** Who has to wait for somebody's lock for longer is told that the record is busy. */
const LOCK_MS = 5_000;
/** A dry run gives up soon. */
const DRY_RUN_LOCK_MS = 500;

/**
 * Runs a verb in one transaction and answers its payload, read by the planner on the same connection before the
 * commit: `{ record, refusals }`. A refusal rolls everything back. Strangers get an error: they have no payload to read.
 */
export async function perform<Input extends DeedInput>(
  context: WriteContext,
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  const viewer = signedIn(context);
  return refusing(context, info, () => done({ ...context, viewer }, info, verb, input));
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

async function done<Input extends DeedInput>(
  context: WriteContext & { readonly viewer: Viewer },
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  const { deadline } = context;
  const options = input.dryRun ? { deadline, rollback: true, lockTimeoutMs: DRY_RUN_LOCK_MS } : { deadline, lockTimeoutMs: LOCK_MS };
  return retried(() =>
    inTransaction(context.transactions, context.viewer.organizationId, options, async (transaction) => {
      const inside = { ...context, read: readOn(transaction) };
      const work = new Work(inside, transaction, info.fieldName);
      const made = await verb(work, input);
      mustBeDeclared(work, info);
      return finish(work, inside, info, made);
    }),
  );
}

/** What a mutation says it needs (`@Allow`) is what its verb asked for: the schema's word and the guard's are one. */
function mustBeDeclared({ actions }: Work, { parentType, fieldName }: GraphQLResolveInfo): void {
  const { extensions } = parentType.getFields()[fieldName]!;
  if (extensions['public'] !== undefined) return;
  const declared = (extensions['allow'] ?? []) as readonly string[];
  for (const action of actions) invariant(declared.includes(action), `${fieldName} declares ${action}, by which it changes something`);
}

/** Sends the collected changes, the payload's read and the commit in one go. */
async function finish(work: Work, context: QueryContext, info: GraphQLResolveInfo, { record, also = {} }: Done): Promise<Planned> {
  const selected = selectionOf(info).root;
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
      if (attempt === ATTEMPTS || !(isRetryable(error) || isMissed(error))) throw error;
    }
  }
}
