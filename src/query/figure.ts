import type { Law } from '../governance/law.ts';
import { anyOf, FALSE, TRUE } from './condition.ts';
import type { FactRow } from './fact-row.ts';
import type { Look } from './look.ts';
import type { Class } from './model.ts';
import { fieldOf, seenField, type SeenValue } from './seen-value.ts';

/** How rows are told apart: by a period of the fiscal calendar, a record, a text or a value of a vocabulary. */
export type DimensionKind =
  | { readonly kind: 'period'; readonly months: 1 | 3 | 12 }
  | { readonly kind: 'record'; readonly target: () => Class }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly values: object };

export interface DimensionModel {
  readonly name: string;
  readonly description: string;
  readonly of: DimensionKind;
}

/** A record that figures are made of, and what its rows know of dimensions. Periods need no mention: rows that count on a day know them. */
export interface Facts {
  /** Name of its filter in the `where` of figures, such as `opportunities`. */
  readonly name: string;
  readonly type: Class;
  readonly dimensions: Readonly<Record<string, Look>>;
}

/** One aggregate over those rows that meet a condition. */
export interface Part {
  /** Sums this money field in the base currency; counts rows where there is none. */
  readonly sum?: string;
  /** Rows whose field has one of the values. */
  readonly when?: { readonly field: string; readonly values: readonly string[] };
}

/** A total can be added up over rows; a rate is computed anew from its parts, and is null where there is nothing to divide by. */
export type Figure =
  | { readonly kind: 'count' | 'money'; readonly part: Part }
  | { readonly kind: 'rate'; readonly part: Part; readonly of: Part };

export interface FigureModel {
  readonly name: string;
  readonly facts: Facts;
  /** The fields that tell the day on which a row counts, the first that is not empty; none for figures of today. */
  readonly countedOn: (law: Law) => readonly string[];
  readonly figure: Figure;
}

export function partsOf({ figure }: Pick<FigureModel, 'figure'>): readonly Part[] {
  return figure.kind === 'rate' ? [figure.part, figure.of] : [figure.part];
}

/** Which rows any of the parts needs. */
export function neededRows(parts: readonly Part[], row: FactRow): string {
  return anyOf([...new Set(parts.map((part) => conditionOf(part, row).sql))]);
}

/** The SQL of a part, with what may keep values of some rows out of it. */
export function aggregateOf(
  part: Part,
  row: FactRow,
): { readonly sql: string; readonly lacks: string; readonly mask: SeenValue['mask'] | null } {
  const condition = conditionOf(part, row);
  const filter = condition.sql === TRUE ? '' : ` filter (where ${condition.sql})`;
  const always = row.dateMask ?? (condition.closed === FALSE ? null : condition.mask);
  if (part.sum === undefined) return { sql: `count(*)${filter}`, lacks: always ? TRUE : FALSE, mask: always };
  const summed = seenField(fieldOf(row.model, part.sum), row);
  const sql = `sum(${summed.sql})${filter}`;
  if (always) return { sql, lacks: TRUE, mask: always };
  if (summed.closed === FALSE) return { sql, lacks: FALSE, mask: null };
  return { sql, lacks: `coalesce(bool_or(${summed.closed})${filter}, false)`, mask: summed.mask };
}

function conditionOf({ when }: Part, row: FactRow): SeenValue {
  if (!when) return { sql: TRUE, closed: FALSE, mask: { action: '', clauses: [] } };
  const seen = seenField(fieldOf(row.model, when.field), row);
  const values = when.values.map((value) => `'${value}'`).join(', ');
  return { ...seen, sql: `${seen.sql} in (${values})` };
}
