import type { FieldModel, RecordModel } from './model.ts';
import type { Sheet } from './sheet.ts';

/** Why part of a row is closed to the viewer: the condition that opens it in full, and the fields that stay open anyhow. */
export interface Closure {
  /** SQL condition; true for rows that are read in full. */
  readonly opened: string;
  readonly free: (field: FieldModel) => boolean;
}

/** Where in a statement a row stands: its table alias, its record, the response path to it (`*` for list positions). */
export interface Place {
  readonly model: RecordModel;
  readonly alias: string;
  readonly sheet: Sheet;
  readonly path: readonly string[];
  readonly closure: Closure | null;
}

/** Fields that stay open where the row is closed: what links show (R5), and what a partial grant opens. */
export function freeInLinks(linked: ReadonlySet<string>, limits: readonly string[]): Closure['free'] {
  return (field) => linked.has(field.name) || (field.openTo ?? []).some((limit) => limits.includes(limit));
}
