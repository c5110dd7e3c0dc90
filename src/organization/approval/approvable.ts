import { invariant } from '../../kernel/invariant.ts';
import type { Money } from '../../kernel/money.ts';
import { chainOf, type Chain } from '../../governance/chains.ts';
import { contributeReaders, modelOf, type Class, type RowSql } from '../../query/model.ts';
import type { Process } from '../../workflow/process.ts';
import type { RowOf } from '../../workflow/row.ts';
import { decidesOnSubject } from './voters.ts';

/**
 * A record that is submitted to a chain: the transitions of its process that follow from submission and decision, who
 * made it, and which of its content an approval is bound to.
 */
export interface Approvable<T extends object> {
  readonly process: Process;
  readonly chain: Chain;
  /** Transition that submits, taken by whoever may. */
  readonly submit: string;
  /** Transitions that follow from the last decision, a return, a withdrawal, a change of content: the engine alone takes them. */
  readonly approve: string;
  readonly giveBack: string;
  readonly withdraw: string;
  readonly lapse: string;
  /** Who made it and does not decide on it beside the submitter (G20): a column with a member's id, or SQL. */
  readonly author: string | RowSql;
  /** The amount that bands and limits are held against. */
  readonly amount: (row: RowOf<T>) => Money | null;
  /** SQL of jsonb: the material content by field name, lines included. */
  readonly material: RowSql;
  /** SQL of a boolean: whether it is marked special, so that steps on escalation open in any case (G4). */
  readonly isSpecial: RowSql;
}

/** What `approvable` takes: the chain by its slug. */
export type ApprovableLiteral<T extends object> = Omit<Approvable<T>, 'chain' | 'amount' | 'isSpecial'> &
  Partial<Pick<Approvable<T>, 'amount' | 'isSpecial'>> & { readonly chain: string };

const approvables = new Map<string, Approvable<never>>();

/** Declares that a record goes through a chain; called once per record and chain, where the record's approval stands. */
export function approvable<T extends object>(literal: ApprovableLiteral<T>): Approvable<T> {
  const { process } = literal;
  const chain = chainOf(literal.chain);
  invariant(chain, `there is a chain ${literal.chain}`);
  const type = process.type();
  const { name } = modelOf(type);
  for (const taken of [literal.approve, literal.giveBack, literal.withdraw, literal.lapse]) {
    invariant(process.transitions[taken]?.isPersonal, `${process.slug}.${taken} is taken by the approval engine alone`);
  }
  invariant(process.transitions[literal.submit], `${process.slug} has a transition ${literal.submit}`);
  invariant(
    process.transitions[literal.lapse]!.rows.every(({ facts }) => facts.length === 0),
    `${process.slug}.${literal.lapse} asks for no facts`,
  );
  invariant(!approvables.has(keyOf(name, chain.slug)), `${name} goes through ${chain.slug} once`);
  if (!approvableTypes().includes(type)) contributeReaders(type, decidesOnSubject(name));
  const made: Approvable<T> = { amount: () => null, isSpecial: () => 'false', ...literal, chain };
  approvables.set(keyOf(name, chain.slug), made);
  return made;
}

/** Types of records that can be approved. */
export function approvableTypes(): readonly Class[] {
  return [...new Set([...approvables.values()].map(({ process }) => process.type()))];
}

/** How records of a type go through a chain. */
export function approvableOf(typeName: string, chain: string): Approvable<object> {
  const found = approvables.get(keyOf(typeName, chain));
  invariant(found, `${typeName} goes through ${chain}`);
  return found as unknown as Approvable<object>;
}

function keyOf(typeName: string, chain: string): string {
  return `${typeName} ${chain}`;
}
