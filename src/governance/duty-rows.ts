import type { Day } from '../kernel/clock.ts';
import type { LocalText } from './pack.ts';

/** What a duty comes back with: a period of the fiscal calendar. */
export type DutyCycle = 'YEAR' | 'QUARTER' | 'MONTH';

/**
 * When a duty about a period is due, as a working day: the last one before the period, of its first month, of the
 * period, or of the month after it; or a day of the month after it, by number or by a setting.
 */
export type DutyDue =
  | 'BEFORE'
  | 'FIRST_MONTH'
  | 'END'
  | 'MONTH_AFTER'
  /** At the latest on this day of the month after the period. */
  | { readonly until: number }
  /** On the day of the month after the period that a setting names, or the next working day. */
  | { readonly on: string };

export type DutyTiming =
  | { readonly cycle: DutyCycle; readonly due: DutyDue }
  /** Whenever so many days have passed in the fiscal year, as a setting says; of a map, the entry of the duty. */
  | { readonly everyDays: string };

/** Who owes a duty: every post of a role, in one department of the template or in any, or every member who holds the role. */
export interface DutyOwner {
  readonly role: string;
  readonly department: string | null;
  readonly each: 'POST' | 'MEMBER';
}

/** One row of the calendar of periodic duties. */
export interface DutyRow {
  readonly slug: string;
  readonly title: LocalText;
  readonly clauses: readonly string[];
  readonly timing: DutyTiming;
  readonly owners: readonly DutyOwner[];
  /** A setting without which nobody knows what is owed. */
  readonly needs: string | null;
}

/** `duty('work_report', 'Work report', '…', ['TM-5.2.3b'], each('MONTH', …), [members('sales_rep')])`. */
export function duty(
  slug: string,
  en: string,
  zh: string,
  clauses: readonly string[],
  timing: DutyTiming,
  owners: readonly DutyOwner[],
  needs: string | null = null,
): DutyRow {
  return { slug, title: { en, zh }, clauses, timing, owners, needs };
}

export function each(cycle: DutyCycle, due: DutyDue): DutyTiming {
  return { cycle, due };
}

export function everyDays(setting: string): DutyTiming {
  return { everyDays: setting };
}

/** Whoever stands at a post owes it: one duty for each post of the role. */
export function post(role: string, department: string | null = null): DutyOwner {
  return { role, department, each: 'POST' };
}

/** Every member in the role owes it personally. */
export function members(role: string): DutyOwner {
  return { role, department: null, each: 'MEMBER' };
}

/** A period that a duty is about, as text that orders by time: `2026`, `2026-Q1`, `2026-03`, or a day. */
export interface DutyPeriod {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}
