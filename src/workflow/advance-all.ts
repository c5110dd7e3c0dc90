import { invariant } from '../kernel/invariant.ts';
import { Refused } from '../kernel/refusal.ts';
import { brokenRows, clauseIds, rowsInForce } from '../governance/law-row.ts';
import type { Class } from '../query/model.ts';
import { followUp, type Advanced } from './consequence.ts';
import type { Process } from './process.ts';
import type { RowOf, ValuesOf } from './row.ts';
import type { Work } from './work.ts';

/** What one of several records is given on the way. */
export interface StepOfMany<T> {
  readonly given: Readonly<Record<string, unknown>>;
  /** What changes beside the state. */
  readonly values: ValuesOf<T>;
}

/**
 * Carries records that the caller has locked over one transition, by the right of the deed under way: what follows from
 * another deed, or from a day that has come. A record in no state to begin from is left as it is; one that breaks the
 * law of the step refuses the whole deed. The law may ask for no facts here.
 */
export async function advanceAll<T extends object>(
  work: Work,
  process: Process,
  name: string,
  rows: readonly RowOf<T>[],
  step: (row: RowOf<T>) => StepOfMany<T>,
): Promise<readonly RowOf<T>[]> {
  const transition = process.transitions[name];
  invariant(transition, `${process.slug} has a transition ${name}`);
  invariant(
    transition.rows.every(({ facts }) => facts.length === 0),
    `${process.slug}.${name} asks for no facts`,
  );
  const { deed } = work;
  const own = transition.clauses.filter((clause) => work.law.isInForce([clause]));
  const clauses = [...new Set([...own, ...rowsInForce(work.law, transition.rows).flatMap(clauseIds)])];
  const advanced: RowOf<T>[] = [];
  for (const row of rows) {
    if (!transition.from.includes((row as unknown as { state: string }).state)) continue;
    const { given, values } = step(row);
    const broken = brokenRows(work.law, transition.rows, { facts: {}, input: given });
    if (broken.length > 0) throw new Refused(broken);
    work.stamp(`${process.slug}.${name}`, clauses);
    const changed = work.change<T>(process.type() as Class<T>, row, { ...values, state: transition.to });
    await followUp(work, `${process.slug}.${name}`, { row: changed, given } satisfies Advanced<T>);
    work.act(deed);
    advanced.push(changed);
  }
  return advanced;
}
