import { TRUE } from './condition.ts';
import type { RecordModel } from './model.ts';
import type { Sheet } from './sheet.ts';
import { partialLimits, partlyOpen, readable } from './visible.ts';

/** Why part of a row is closed to the viewer, as SQL conditions. What links show (R5) stays open anyhow. */
export interface Closure {
  /** True for rows that are read in full. */
  readonly opened: string;
  /** True for rows of which a partial grant opens the fields that name its limit. */
  readonly partly: string;
  /** Limits of the viewer's partial grants, such as `mailing_list_fields`. */
  readonly limits: readonly string[];
}

/** Where in a statement a row stands: its record, its table alias, and what of it is closed. */
export interface Place {
  readonly model: RecordModel;
  readonly alias: string;
  readonly sheet: Sheet;
  readonly closure: Closure | null;
}

/** A row that is written out: what it links to is joined to it, so that PostgreSQL chooses how to find it. */
export interface RowPlace extends Place {
  /** Joins that the texts of the row's fields need, to stand behind its table. */
  readonly joins: string[];
}

/** The closure of a row's alias; null for rows that are always read in full. */
export function closureOf(model: RecordModel, alias: string, sheet: Sheet): Closure | null {
  const opened = readable(model, alias, sheet);
  return opened === TRUE ? null : { opened, partly: partlyOpen(model, alias, sheet), limits: partialLimits(model, sheet.viewer) };
}
