import { isMoney } from '../kernel/money.ts';
import { Refused } from '../kernel/refusal.ts';
import type { StatementResult } from '../database/statement-group.ts';
import type { Transaction } from '../database/transaction.ts';
import { clearanceMissing, decide, mostTelling, withinLimit, type Denied } from '../governance/decide.ts';
import { notFound, refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { reaching } from '../governance/reach.ts';
import type { Viewer } from '../governance/viewer.ts';
import { checkedId } from '../query/checked-id.ts';
import type { RecordModel, RowSql } from '../query/model.ts';
import { Sheet, type Run } from '../query/sheet.ts';
import { coveringGrounds, seen } from '../query/visible.ts';
import type { Deed } from './deed.ts';
import { fromColumns, rowJson } from './row.ts';

export interface LockOptions {
  /** The action that the viewer must be permitted on the record; of several, the first that covers it is the ground. */
  readonly action: string | readonly string[];
  /** A right that is no grant, such as that of a giver to take back: asked for where no grant covers the record. */
  readonly byRight?: (row: Readonly<Record<string, unknown>>) => Deed | null;
  /** The amount that limits are held against, in the base currency's minor unit; the largest amount of the row when absent. */
  readonly amount?: (row: Readonly<Record<string, unknown>>, facts: Readonly<Record<string, unknown>>) => bigint;
  /** The version that the client saw; null where the record itself does not change. */
  readonly expectedVersion: number | null;
  /** Input field that the id came in; `id` when absent. */
  readonly field?: string;
  /** Facts to select with the row, by name; they come back under `facts`. */
  readonly facts?: Readonly<Record<string, RowSql>>;
}

/** The open transaction, and who asks. */
export interface Within {
  readonly viewer: Viewer;
  readonly transaction: Transaction;
}

export interface Locked {
  readonly row: Record<string, unknown>;
  readonly deed: Deed;
}

/** Locks one record and asks in the same round trip: visible? permitted? which facts? */
export async function lockRow(
  within: Within,
  model: RecordModel,
  id: string,
  { action, amount = largestAmount, byRight, expectedVersion, field = 'id', facts = {} }: LockOptions,
): Promise<Locked> {
  const actions = typeof action === 'string' ? [action] : action;
  const uncleared = clearanceMissing(within.viewer, actions);
  if (uncleared) throw new Refused([uncleared.refusal]);
  const found = await selectRow(within, model, id, { field, actions, facts, isLocked: true });
  const { row } = found;
  const ground =
    groundOf(within.viewer, actions, found.grounds, amount(row, found.facts)) ??
    byRight?.(row) ??
    outOfReach(within.viewer, actions, model, String(row['id']));
  if ('refusal' in ground) throw new Refused([ground.refusal]);
  if (expectedVersion !== null && row['version'] !== expectedVersion) {
    throw new Refused([
      refuse(platformRules.staleVersion, { field: 'expectedVersion', values: { given: expectedVersion, current: Number(row['version']) } }),
    ]);
  }
  return { row: { ...row, facts: found.facts }, deed: ground };
}

/** The ground of the first action that covers the record up to its amount; null where none covers it at all. */
function groundOf(
  viewer: Viewer,
  actions: readonly string[],
  grounds: readonly (readonly boolean[])[],
  amount: bigint,
): Deed | Denied | null {
  const decisions = actions.flatMap((action, index) => {
    const covering = reaching(viewer, action).filter((_, at) => grounds[index]![at]);
    return covering.length > 0 ? [withinLimit(viewer, action, covering, amount)] : [];
  });
  const allowed = decisions.find((decision) => decision.allowed);
  if (!allowed) return (decisions[0] as Denied | undefined) ?? null;
  const { clauses, onBehalfOfId } = allowed.term;
  return { action: allowed.action, rule: null, clauses, onBehalfOfId };
}

/** Limits are amounts of the base currency. */
function largestAmount(row: Readonly<Record<string, unknown>>): bigint {
  const amounts = Object.values(row).flatMap((value) => (isMoney(value) ? [value.base] : []));
  return amounts.reduce((most, base) => (base > most ? base : most), 0n);
}

/** A record that an input refers to, read and held against deletion until the commit. */
export async function findRow(within: Within, model: RecordModel, id: string, field: string): Promise<Record<string, unknown>> {
  return (await selectRow(within, model, id, { field, actions: [], facts: {}, isLocked: false })).row;
}

interface Found {
  readonly row: Record<string, unknown>;
  /** Of each ground that the law gives for each action, whether it covers the record. */
  readonly grounds: readonly (readonly boolean[])[];
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly field: string;
  readonly actions: readonly string[];
  readonly facts: Readonly<Record<string, RowSql>>;
  readonly isLocked: boolean;
}

interface FoundRow {
  readonly row: Record<string, unknown>;
  readonly grounds: boolean[][];
  readonly facts: Record<string, unknown>;
}

async function selectRow(within: Within, model: RecordModel, id: string, { field, actions, facts, isLocked }: Asked): Promise<Found> {
  const uuid = checkedId(id, model, field);
  const selecting = (columns: (sheet: Sheet) => readonly string[], ending: string): Promise<StatementResult<FoundRow>> => {
    const run: Run = { viewer: within.viewer, id: uuid, arguments: [] };
    const sheet = new Sheet(run, null);
    const idParameter = sheet.parameter('id', 'uuid', (given) => given.id);
    const { text, getters } = sheet.finish(
      `select ${columns(sheet).join(', ')} from ${model.table} t where t.organization_id = ${sheet.organization} and t.id = ${idParameter} and ${seen(model, 't', sheet)}${ending}`,
    );
    return within.transaction.query<FoundRow>({ text, values: getters.map((getter) => getter(run)) });
  };
  const columns = (sheet: Sheet): readonly string[] => [
    `${rowJson(model, 't')} as "row"`,
    `json_build_array(${actions.map((action) => coveringGrounds(model, action, 't', sheet)).join(', ')}) as "grounds"`,
    `json_build_object(${Object.entries(facts)
      .map(([name, sql]) => `'${name}', ${sql('t', sheet)}`)
      .join(', ')}) as "facts"`,
  ];
  // A statement that waits for a lock still sees other tables as they were before it waited: what is asked is asked by
  // a second one, sent along with the first.
  const [, { rows }] = isLocked
    ? await Promise.all([selecting(() => ['1'], ' for no key update of t'), selecting(columns, '')])
    : [null, await selecting(columns, ' for key share of t')];
  const found = rows[0];
  if (!found) throw new Refused([notFound(model.name, id)]);
  return { row: fromColumns(model, found.row), grounds: found.grounds, facts: found.facts };
}

/** What the law says of a record that SQL found no ground to cover; of several actions, the first that the pack has. */
export function outOfReach(viewer: Viewer, action: string | readonly string[], model: RecordModel, uuid: string): Denied {
  const actions = typeof action === 'string' ? [action] : action;
  const denied = actions.map((each) => {
    const decision = decide(viewer, each, { type: model.name, id: uuid, responsibleIds: [], unitIds: [], regionIds: [] });
    if (decision.allowed) throw new Error(`${each} is refused by the store and allowed by the law.`);
    return decision;
  });
  return mostTelling(denied);
}
