import { invariant } from '../kernel/invariant.ts';
import { type LawRow, rowsUnder } from '../governance/law-row.ts';
import type { Class, RowSql } from '../query/model.ts';

/** One way from state to state. */
export interface Transition {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  /** The action whose grants cover it. */
  readonly action: string;
  /** Further actions, any of which covers it too. */
  readonly alsoBy?: readonly string[];
  /** It passes a decision on instead of taking it, so that no limit of an amount holds it back. */
  readonly passesOn?: boolean;
  /** It is taken by a right that is no grant, such as that of the person concerned, or because it follows from another deed: nobody is offered it. */
  readonly isPersonal?: boolean;
  /** Clauses that the step rests on. */
  readonly clauses: readonly string[];
  /** The law of the step: required input and facts, each citing its clauses. */
  readonly rows: readonly LawRow[];
  /** Further input that the step takes and no clause requires. */
  readonly offers: readonly string[];
}

/** A record's states and the only ways between them; drives mutations, `availableTransitions`, the printed law and tests. */
export interface Process {
  readonly type: () => Class;
  /** Slug that rules begin with, such as `opportunity`. */
  readonly slug: string;
  /** Heading of the specification, such as `P16`. */
  readonly section: string;
  readonly states: readonly string[];
  readonly initial: string;
  readonly facts: Readonly<Record<string, RowSql>>;
  /** SQL (bigint) of the amount that limits are held against, in the base currency's minor unit; the largest amount of the row when absent. */
  readonly amount?: RowSql;
  readonly transitions: Readonly<Record<string, Transition>>;
}

export type ProcessLiteral = Omit<Process, 'states' | 'transitions'> & {
  readonly states: object;
  readonly transitions: Readonly<Record<string, Omit<Transition, 'name' | 'offers'> & { readonly offers?: readonly string[] }>>;
};

const processes = new Map<string, Process>();

/** Declares a process; its rows are named after their transition (`opportunity.screen.assessment`). */
export function process(literal: ProcessLiteral): Process {
  const states = Object.keys(literal.states);
  const transitions = Object.fromEntries(
    Object.entries(literal.transitions).map(([name, transition]) => {
      for (const state of [...transition.from, transition.to]) {
        invariant(states.includes(state), `${literal.slug}.${name} knows its states`);
      }
      for (const fact of transition.rows.flatMap((row) => row.facts)) {
        invariant(fact in literal.facts, `${literal.slug}.${name} knows the fact ${fact}`);
      }
      return [name, { ...transition, name, offers: transition.offers ?? [], rows: rowsUnder(`${literal.slug}.${name}`, transition.rows) }];
    }),
  );
  const made: Process = { ...literal, states, transitions };
  processes.set(made.slug, made);
  return made;
}

export function allProcesses(): readonly Process[] {
  return [...processes.values()];
}
