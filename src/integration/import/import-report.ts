import { writeFileSync } from 'node:fs';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Law } from '../../governance/law.ts';
import { renderRefusal } from '../../governance/render-refusal.ts';

export type ImportedType = 'CurrencyRate' | 'Region' | 'Department' | 'Member' | 'Product' | 'Customer' | 'Opportunity';

/** A value that was changed on the way, or something else to know of a row. */
export interface Note {
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
}

/** What became of one record of the source. */
export interface ReportLine {
  readonly record: ImportedType;
  readonly sourceId: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly result: 'mapped' | 'corrected' | 'known' | 'refused';
  readonly notes: readonly Note[];
  /** Token by which an invited member sets a password: to be handed over, and good for 7 days. */
  readonly invitation?: string;
  readonly refusals: readonly {
    readonly code: string;
    readonly field: string | null;
    readonly clauses: readonly string[];
    readonly message: string;
  }[];
}

export type Summary = Readonly<Record<string, Readonly<Record<ReportLine['result'], number>>>>;

/** Where a record of the source stands in its files. */
export interface Origin {
  readonly sourceId: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly notes: readonly Note[];
}

/** Collects a line for every record of the source: what was mapped, corrected, known already, or refused and why. */
export class ImportReport {
  readonly #lines: ReportLine[] = [];

  took(record: ImportedType, { notes, ...origin }: Origin, invitation: string | null = null): void {
    const isCorrected = notes.some(({ from, to }) => from !== to);
    const result = isCorrected ? 'corrected' : 'mapped';
    this.#lines.push({ record, ...origin, result, notes, ...(invitation ? { invitation } : {}), refusals: [] });
  }

  knew(record: ImportedType, origin: Origin): void {
    this.#lines.push({ record, ...origin, result: 'known', refusals: [] });
  }

  refused(record: ImportedType, origin: Origin, refusals: readonly Refusal[], law: Law | null): void {
    const told = refusals.map((refusal) => {
      const { code, field, clauses, message } = renderRefusal(refusal, law, 'en');
      return { code, field, clauses: clauses.map(({ id }) => id), message };
    });
    this.#lines.push({ record, ...origin, result: 'refused', refusals: told });
  }

  get lines(): readonly ReportLine[] {
    return this.#lines;
  }

  /** How many records of each type were mapped, corrected, known, refused. */
  get summary(): Summary {
    const counts: Record<string, Record<ReportLine['result'], number>> = {};
    for (const { record, result } of this.#lines) {
      counts[record] ??= { mapped: 0, corrected: 0, known: 0, refused: 0 };
      counts[record][result] += 1;
    }
    return counts;
  }

  /** Writes a line of JSON per record, readable by its owner alone: it may carry invitations. */
  write(path: string): void {
    writeFileSync(path, this.#lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });
  }
}
