import { invariant } from '../kernel/invariant.ts';
import { Refused } from '../kernel/refusal.ts';
import { brokenRows, clauseIds, refuse, rowsInForce } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import { modelOf, type Class } from '../query/model.ts';
import type { Sheet } from '../query/sheet.ts';
import { followUp, type Advanced } from './consequence.ts';
import type { LockOptions } from './lock.ts';
import type { Process, Transition } from './process.ts';
import type { RowOf, ValuesOf } from './row.ts';
import type { Work } from './work.ts';

export interface Step<T> {
  readonly id: string;
  readonly expectedVersion: number;
  /** Input field that the id came in. */
  readonly field: string;
  /** What the client gave: the law's required fields are looked up here. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What changes beside the state. */
  readonly values: ValuesOf<T> | ((row: RowOf<T>) => ValuesOf<T> | Promise<ValuesOf<T>>);
  /** A right to the step that is no grant. */
  readonly byRight?: LockOptions['byRight'];
}

/**
 * Carries a record over one transition, the only way in which a state is set: locks it with its facts, asks for the
 * order of states, then for every row in force, and answers all rows that are broken at once. What follows from the
 * step (`consequences.ts`) happens before it returns.
 */
export async function advance<T extends object>(work: Work, process: Process, name: string, step: Step<T>): Promise<RowOf<T>> {
  const transition = process.transitions[name];
  invariant(transition, `${process.slug} has a transition ${name}`);
  const type = process.type() as Class<T>;
  const { expectedVersion, field, byRight } = step;
  const { facts: asked, amount } = limitOf(process, transition);
  // A personal step rests on its own right alone, whatever grants the viewer has beside it.
  const action = transition.isPersonal ? [] : [transition.action, ...(transition.alsoBy ?? [])];
  const options = { action, expectedVersion, field, facts: asked, ...(byRight ? { byRight } : {}), ...(amount ? { amount } : {}) };
  const row = await work.lock<T>(type, step.id, options);
  const { state, facts } = row as unknown as { state: string; facts: Record<string, unknown> };
  if (!transition.from.includes(state)) throw new Refused([wrongOrder(process, modelOf(type).name, state, transition.to)]);
  const broken = brokenRows(work.law, transition.rows, { facts, input: step.given });
  if (broken.length > 0) throw new Refused(broken);
  const own = transition.clauses.filter((clause) => work.law.isInForce([clause]));
  const clauses = [...new Set([...own, ...rowsInForce(work.law, transition.rows).flatMap(clauseIds)])];
  work.stamp(`${process.slug}.${name}`, clauses);
  const values = typeof step.values === 'function' ? await step.values(row) : step.values;
  const changed = work.change<T>(type, row, { ...values, state: transition.to });
  await followUp(work, `${process.slug}.${name}`, { row: changed, given: step.given } satisfies Advanced<T>);
  return changed;
}

/** The facts of a process, and what limits of amounts are held against: nothing where the step passes the decision on. */
function limitOf({ facts, amount }: Process, { passesOn }: Transition): Required<Pick<LockOptions, 'facts'>> & Pick<LockOptions, 'amount'> {
  if (passesOn) return { facts, amount: () => 0n };
  if (!amount) return { facts };
  const limited = (alias: string, sheet: Sheet): string => `(${amount(alias, sheet)})::text`;
  return { facts: { ...facts, limited }, amount: (_row, selected) => BigInt(String(selected['limited'])) };
}

function wrongOrder(process: Process, type: string, from: string, to: string) {
  const allowed = Object.values(process.transitions)
    .filter((each) => each.from.includes(from))
    .map((each) => each.to);
  const spelled = (state: string) => ({ state: `${process.section}.${state.toLowerCase()}` });
  const values = { type, from: spelled(from), to: spelled(to), allowed: [...new Set(allowed)].join(', ') || '—' };
  return refuse({ ...platformRules.wrongTransition, rule: `${process.slug}.sequence` }, { values });
}
