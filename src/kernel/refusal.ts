/** Languages that messages are written in. */
export type Locale = 'zh-CN' | 'en';

/** A value put into a message: plain, or an amount, role, action or state that is spelled in the reader's language. */
export type MessageValue =
  | string
  | number
  | { role: string }
  | { roles: readonly string[] }
  /** The roles that may do an action under the reader's law. */
  | { holders: string }
  | { action: string }
  | { state: string }
  | { reach: string };

/**
 * Why something is refused. Built only by `governance/law-row.ts` from a law row, so that rule, clauses and
 * those who may decide are never written by hand: the brand keeps an object literal from compiling.
 */
export interface Refusal {
  readonly [refusalBrand]: true;
  /** Key of the message catalogue in upper case, such as `MISSING_FIELD`. */
  readonly code: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** Input field at fault, as a path from `input`, or null. */
  readonly field: string | null;
  /** The law row that refuses, such as `opportunity.screen.assessment`; null only for NOT_FOUND. */
  readonly rule: string | null;
  /** Clause ids; empty only for NOT_FOUND. */
  readonly clauses: readonly string[];
  /** The action whose holders may do or decide it, or null where nobody's decision can lift the refusal. */
  readonly action: string | null;
  /** The roles that may, where not every holder of the action does; null where all do. */
  readonly roles: readonly string[] | null;
  /** Key of the remedy catalogue: what to do next. */
  readonly remedy: string;
}

declare const refusalBrand: unique symbol;

/** Thrown to leave a verb or a read with one or more refusals; the transaction is rolled back. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(', '));
    this.name = 'Refused';
    this.refusals = refusals;
  }
}
