import { invariant } from '../../kernel/invariant.ts';
import type { ClauseRef } from '../../governance/law.ts';
import type { LocalText } from '../../governance/pack.ts';
import { modelOf, type Class } from '../../query/model.ts';

/** A day by which a record wants something done: each such record is a duty of whoever answers for it. */
export interface Deadline {
  /** Name such as `customer.verify`. */
  readonly kind: string;
  readonly title: LocalText;
  /** In force where one of these is. */
  readonly clauses: readonly ClauseRef[];
  /** What it is about. */
  readonly subject: () => Class;
  /** A setting that tells the days, and whether nothing is due without it. */
  readonly setting: { readonly slug: string; readonly isNeeded: boolean } | null;
  /** Whether the day stands as somebody set it, whatever the calendar says of it. */
  readonly isExact: boolean;
  /**
   * SQL of all records that want something: `subject_id`, `base` (the day that it is counted from), `due_on`, `owner_id`
   * and `department_id`. `$1` is the organization, `$2` today, `$3` the setting as JSON, `$4` the time zone.
   */
  readonly rows: string;
}

const declared: Deadline[] = [];

/** Declares that records have a deadline; the trade that knows when it is met says so with `fulfilDuties`. */
export function deadline(literal: Deadline): Deadline {
  invariant(
    declared.every(({ kind }) => kind !== literal.kind),
    `${literal.kind} is declared once`,
  );
  declared.push(literal);
  return literal;
}

export function deadlines(): readonly Deadline[] {
  return declared;
}

/** Name of the record that the deadline is about. */
export function subjectName({ subject }: Deadline): string {
  return modelOf(subject()).name;
}
