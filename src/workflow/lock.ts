import { Refused } from '../kernel/refusal.ts';
import type { Transaction } from '../database/transaction.ts';
import { decide, type Denied } from '../governance/decide.ts';
import { notFound, refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { reaching } from '../governance/reach.ts';
import type { Viewer } from '../governance/viewer.ts';
import { checkedId } from '../query/arguments.ts';
import type { RecordModel, RowSql } from '../query/model.ts';
import { Sheet, type Run } from '../query/sheet.ts';
import { coveringGrounds, readable } from '../query/visible.ts';
import type { Deed } from './deed.ts';
import { fromColumns } from './row.ts';

export interface LockOptions {
  /** The action that the viewer must be permitted on the record. */
  readonly action: string;
  /** The version that the client saw. */
  readonly expectedVersion: number;
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

/** Locks one record in one statement that also answers: visible? permitted? which facts? */
export async function lockRow(
  within: Within,
  model: RecordModel,
  id: string,
  { action, expectedVersion, field = 'id', facts = {} }: LockOptions,
): Promise<Locked> {
  const found = await selectRow(within, model, id, field, action, facts, true);
  const { row } = found;
  const term = reaching(within.viewer, action)[found.grounds.indexOf(true)];
  if (!term) throw new Refused([outOfReach(within.viewer, action, model, String(row['id'])).refusal]);
  if (row['version'] !== expectedVersion) {
    throw new Refused([
      refuse(platformRules.staleVersion, { field: 'expectedVersion', values: { given: expectedVersion, current: Number(row['version']) } }),
    ]);
  }
  return { row: { ...row, facts: found.facts }, deed: { action, rule: null, clauses: term.clauses, onBehalfOfId: term.onBehalfOfId } };
}

/** A record that an input refers to, read and held against deletion until the commit. */
export async function findRow(within: Within, model: RecordModel, id: string, field: string): Promise<Record<string, unknown>> {
  return (await selectRow(within, model, id, field, null, {}, false)).row;
}

interface Found {
  readonly row: Record<string, unknown>;
  /** Of each ground that the law gives for the action, whether it covers the record. */
  readonly grounds: readonly boolean[];
  readonly facts: Readonly<Record<string, unknown>>;
}

async function selectRow(
  within: Within,
  model: RecordModel,
  id: string,
  field: string,
  action: string | null,
  facts: Readonly<Record<string, RowSql>>,
  isLocked: boolean,
): Promise<Found> {
  const uuid = checkedId(id, model, field);
  const run: Run = { viewer: within.viewer, id: uuid, arguments: [] };
  const sheet = new Sheet(run, null);
  const selected = Object.entries(facts).map(([name, sql]) => `'${name}', ${sql('t', sheet)}`);
  const columns = [
    'to_json(t) as "row"',
    `${action === null ? `'{}'::boolean[]` : coveringGrounds(model, action, 't', sheet)} as "grounds"`,
    `json_build_object(${selected.join(', ')}) as "facts"`,
  ];
  const idParameter = sheet.parameter('id', 'uuid', (given) => given.id);
  const text = `select ${columns.join(', ')} from ${model.table} t where t.organization_id = ${sheet.organization} and t.id = ${idParameter} and ${readable(model, 't', sheet)} for ${isLocked ? 'no key update' : 'key share'} of t`;
  const { rows } = await within.transaction.query<{ row: Record<string, unknown>; grounds: boolean[]; facts: Record<string, unknown> }>({
    text,
    values: sheet.getters.map((getter) => getter(run)),
  });
  const found = rows[0];
  if (!found) throw new Refused([notFound(model.name, id)]);
  return { row: fromColumns(model, found.row), grounds: found.grounds, facts: found.facts };
}

/** What the law says of a record that SQL found no ground to cover. */
export function outOfReach(viewer: Viewer, action: string, model: RecordModel, uuid: string): Denied {
  const decision = decide(viewer, action, { type: model.name, id: uuid, responsibleIds: [], unitIds: [], regionIds: [] });
  if (decision.allowed) throw new Error(`${action} is refused by the store and allowed by the law.`);
  return decision;
}
