import { dayIn, type Day } from '../kernel/clock.ts';
import { uuidv7 } from '../kernel/id.ts';
import { invariant } from '../kernel/invariant.ts';
import { Refused, type MessageValue } from '../kernel/refusal.ts';
import type { Statement } from '../database/prepared.ts';
import type { Transaction } from '../database/transaction.ts';
import { decide, mostTelling, type Allowed, type Denied, type RecordScope } from '../governance/decide.ts';
import { refuse, type Citation } from '../governance/law-row.ts';
import type { Law } from '../governance/law.ts';
import type { Viewer } from '../governance/viewer.ts';
import type { QueryContext } from '../query/context.ts';
import { modelOf, type Class, type RecordModel } from '../query/model.ts';
import { checkValues } from './check-values.ts';
import type { Deed } from './deed.ts';
import { Ledger } from './ledger.ts';
import { lockRow, findRow, type LockOptions } from './lock.ts';
import { PersonalKeyring } from './personal-keys.ts';
import { fromColumns, moneyColumns, toColumns, type RowOf, type ValuesOf } from './row.ts';

/**
 * One deed in one transaction: guard → lock → refuse or change → audit → outbox. Verbs get it as their first argument
 * and have no other way to the store. Changes are collected and sent together at the end.
 */
export class Work {
  readonly viewer: Viewer;
  readonly context: QueryContext;
  readonly now: Date;
  readonly transaction: Transaction;
  readonly #day: Day | null;
  readonly #ledger: Ledger;
  readonly #keyring: PersonalKeyring;
  #deed: Deed | null = null;

  /** `day` is the day that the deed is for, where it is made up for later than on that day. */
  constructor(context: QueryContext & { readonly viewer: Viewer; readonly day?: Day }, transaction: Transaction, verb: string) {
    this.viewer = context.viewer;
    this.#day = context.day ?? null;
    this.context = context;
    this.now = context.clock.now();
    this.transaction = transaction;
    this.#ledger = new Ledger(this.viewer, context, this.now, verb);
    this.#keyring = new PersonalKeyring(this);
  }

  get law(): Law {
    return this.viewer.law;
  }

  /** Today in the organization's time zone. */
  get today(): Day {
    return this.#day ?? dayIn(this.viewer.timeZone, this.now);
  }

  /** May the viewer do the action at all? The answer is the deed's ground until another permit. */
  permit(action: string, rule: string | null = null): Allowed {
    const decision = decide(this.viewer, action);
    if (!decision.allowed) throw new Refused([decision.refusal]);
    this.act({ action, rule, clauses: decision.term.clauses, onBehalfOfId: decision.term.onBehalfOfId });
    return decision;
  }

  /** May the viewer do one of the actions on a record that is not there yet, or that another record stands for? */
  permitOn(actions: readonly string[], scope: RecordScope): Allowed {
    const decisions = actions.map((action) => decide(this.viewer, action, scope));
    const allowed = decisions.find((decision) => decision.allowed);
    if (!allowed) throw new Refused([mostTelling(decisions as readonly Denied[]).refusal]);
    this.act({ action: allowed.action, rule: null, clauses: allowed.term.clauses, onBehalfOfId: allowed.term.onBehalfOfId });
    return allowed;
  }

  /** What is being done, by which right. */
  get deed(): Deed {
    return this.#ground();
  }

  /** States what is being done; guards call it, and verbs whose right is not a grant (a first sign-in, one's own session). */
  act(deed: Deed): void {
    this.#deed = deed;
  }

  /** Names the rule and the clauses of the step that the deed takes, beside those of the grant. */
  stamp(rule: string, clauses: readonly string[]): void {
    const ground = this.#ground();
    this.#deed = { ...ground, rule, clauses: [...new Set([...clauses, ...ground.clauses])] };
  }

  /** Locks a record that the viewer sees and may do the action on: visible? → permitted? → same version? */
  async lock<T extends object>(type: Class<T>, id: string, options: LockOptions): Promise<RowOf<T>> {
    const { row, deed } = await lockRow(this, modelOf(type), id, options);
    this.act(deed);
    return row as RowOf<T>;
  }

  /** A record that an input refers to, held against deletion; NOT_FOUND when the viewer may not see it. */
  async find<T extends object>(type: Class<T>, id: string, field: string): Promise<RowOf<T>> {
    return (await findRow(this, modelOf(type), id, field)) as RowOf<T>;
  }

  /** Adds a record; answers its row. */
  create<T extends object>(type: Class<T>, values: ValuesOf<T>): RowOf<T> {
    return this.createAll(type, [values])[0]!;
  }

  /** Adds a record under an id that is known before. */
  createAs<T extends object>(type: Class<T>, id: string, values: ValuesOf<T>): RowOf<T> {
    return this.#insert(type, id, values);
  }

  /** Adds many records under one deed: the same checks, audit and outbox as for one. */
  createAll<T extends object>(type: Class<T>, all: readonly ValuesOf<T>[]): readonly RowOf<T>[] {
    return all.map((values) => this.#insert(type, uuidv7(this.now), values));
  }

  /** Changes a locked row; answers the row as it will be. What is left out or undefined stays; nothing is written when nothing differs. */
  change<T extends object>(type: Class<T>, row: RowOf<T>, given: ValuesOf<T>): RowOf<T> {
    const model = modelOf(type);
    const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ValuesOf<T>;
    const deed = this.#ground();
    this.#check(type, values, false);
    const before = toColumns(model, row);
    const differing = differingColumns(model, before, toColumns(model, values));
    if (Object.keys(differing).length === 0) return row;
    const { id, version } = row as unknown as { id: string; version: number };
    this.#ledger.update(model, { id, version }, before, { ...differing, updated_at: this.now }, deed);
    return { ...row, ...values, version: version + 1, updatedAt: this.now };
  }

  /** Takes away a locked record that nothing refers to; the audit keeps what it was. */
  remove<T extends object>(type: Class<T>, row: RowOf<T>): void {
    const model = modelOf(type);
    const { id, version } = row as unknown as { id: string; version: number };
    this.#ledger.remove(model, { id, version }, toColumns(model, row), this.#ground());
  }

  /** Leaves the verb with a refusal that a law row makes. */
  refuse(row: Citation, given: { readonly field?: string; readonly values?: Readonly<Record<string, MessageValue>> } = {}): never {
    throw new Refused([refuse(row, given)]);
  }

  /** Statements of all changes, audit entries and outbox rows so far, in order; taken once. */
  async takeStatements(): Promise<readonly Statement[]> {
    const keys = await this.#keyring.provide(this.#ledger.people);
    return [...keys, ...this.#ledger.take(this.#keyring.keys)];
  }

  /** Takes a person's key away, and keeps what `strike` strikes out of everything that this deed tells the audit. */
  async forget(person: string, strike: (value: unknown) => unknown): Promise<void> {
    this.#ledger.strikeBy(strike);
    await this.#keyring.destroy(person);
  }

  /** Actions of all that has been changed so far. */
  get actions(): ReadonlySet<string> {
    return this.#ledger.actions;
  }

  /** Sends what has been collected, for a verb that must read its own changes. */
  async flush(): Promise<void> {
    const statements = await this.takeStatements();
    await Promise.all(statements.map((statement) => this.transaction.query(statement)));
  }

  #insert<T extends object>(type: Class<T>, id: string, values: ValuesOf<T>): RowOf<T> {
    const model = modelOf(type);
    const deed = this.#ground();
    this.#check(type, values, true);
    const columns: Record<string, unknown> = {
      ...toColumns(model, values),
      organization_id: this.viewer.organizationId,
      id,
      version: 1,
      created_at: this.now,
      updated_at: this.now,
      created_by_id: this.viewer.systemRole ? null : this.viewer.memberId,
    };
    this.#ledger.insert(model, columns, deed);
    return fromColumns(model, columns) as RowOf<T>;
  }

  #check<T extends object>(type: Class<T>, values: ValuesOf<T>, isNew: boolean): void {
    const refusals = checkValues(modelOf(type), values, this.law, isNew);
    if (refusals.length > 0) throw new Refused(refusals);
  }

  #ground(): Deed {
    invariant(this.#deed, 'a verb is guarded before it changes anything');
    return this.#deed;
  }
}

/** Columns that get another value, those of an amount together. */
function differingColumns(
  model: RecordModel,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const differs = (column: string): boolean => column in after && !equal(before[column], after[column]);
  const together = [...model.fields.values()].flatMap((field) => (field.kind === 'money' ? [moneyColumns(field.column)] : []));
  const amounts = together.filter((columns) => columns.some(differs)).flat();
  const columns = new Set([...Object.keys(after).filter(differs), ...amounts]);
  return Object.fromEntries([...columns].map((column) => [column, after[column]]));
}

function equal(before: unknown, after: unknown): boolean {
  const plain = (value: unknown): unknown =>
    typeof value === 'bigint' ? value.toString() : value instanceof Date ? value.toISOString() : (value ?? null);
  return JSON.stringify(plain(before)) === JSON.stringify(plain(after));
}
