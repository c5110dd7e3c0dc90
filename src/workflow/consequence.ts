import { invariant } from '../kernel/invariant.ts';
import { allProcesses } from './process.ts';
import type { RowOf } from './row.ts';
import type { Work } from './work.ts';

/** What follows from a deed of a lower trade, in the same transaction, where one of the clauses is in force. */
export interface Consequence {
  readonly event: string;
  readonly clauses: readonly string[];
  readonly follow: (work: Work, happened: never) => Promise<void>;
}

/**
 * Says that something follows from an event: `after('contract.sign', createImplementation, 'BS-3.2e')`. The handler
 * works by the right of the deed that it follows from; it may refuse, and then nothing of the deed stays.
 */
export function after(event: string, follow: Consequence['follow'], ...clauses: readonly [string, ...string[]]): Consequence {
  return { event, clauses, follow };
}

/** What consequences of a transition get: the row as it is now, and what the step was given. */
export interface Advanced<T> {
  readonly row: RowOf<T>;
  readonly given: Readonly<Record<string, unknown>>;
}

const announced = new Set<string>();

/** Declares an event beside the transitions of processes, which are all events (`contract.sign`). */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- It says what the event carries, which no argument does.
export function announce<Happened>(event: string): (work: Work, happened: Happened) => Promise<void> {
  announced.add(event);
  return (work, happened) => followUp(work, event, happened);
}

let arranged: readonly Consequence[] = [];

/** Takes the one list of consequences, in the order in which they run; refuses one that waits for what never happens. */
export function arrange(consequences: readonly Consequence[]): void {
  const transitions = allProcesses().flatMap(({ slug, transitions: all }) => Object.keys(all).map((name) => `${slug}.${name}`));
  const known = new Set([...announced, ...transitions]);
  for (const { event } of consequences) invariant(known.has(event), `something makes ${event} happen`);
  arranged = consequences;
}

/** Runs what follows from an event under this organization's law, each stamped with its own clauses. */
export async function followUp(work: Work, event: string, happened: unknown): Promise<void> {
  for (const { event: awaited, clauses, follow } of arranged) {
    const cited = clauses.filter((clause) => work.law.isInForce([clause]));
    if (awaited !== event || cited.length === 0) continue;
    const { deed } = work;
    work.act({ ...deed, rule: `after.${event}`, clauses: cited });
    await follow(work, happened as never);
    work.act(deed);
  }
}
