import { Decimal } from 'decimal.js';
import { isDay, type Day } from '../../kernel/clock.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Note } from './import-report.ts';
import type { FileKey, Mapping } from './mapping.ts';
import type { CsvRow } from './read-csv.ts';

/** Reads the fields of one line by its mapping; collects what was corrected and what cannot be read. */
export class SourceValues {
  readonly notes: Note[] = [];
  readonly refusals: Refusal[] = [];
  readonly #row: CsvRow;
  readonly #key: FileKey;
  readonly #mapping: Mapping;

  constructor(row: CsvRow, key: FileKey, mapping: Mapping) {
    this.#row = row;
    this.#key = key;
    this.#mapping = mapping;
  }

  /** The text of a field with known misspellings put right; null when it is empty. */
  text(field: string): string | null {
    const rule = this.#rule(field);
    const raw = rule ? (this.#row.values[rule.column] ?? '') : '';
    const meant = this.#mapping.corrections[`${this.#key}.${field}`]?.[raw];
    if (meant !== undefined) this.notes.push({ field, from: raw, to: meant, reason: 'known misspelling' });
    return (meant ?? raw) || null;
  }

  /** As `text`, refused when empty. */
  required(field: string): string {
    const text = this.text(field);
    if (text === null) this.refusals.push(refuse(platformRules.missingField, { field, values: { field } }));
    return text ?? '';
  }

  day(field: string): Day | null {
    const text = this.text(field);
    if (text === null) return null;
    const day = dayOf(text, this.#mapping.dateFormat);
    if (!isDay(day)) this.#fault(field, text, `it is no day in the form ${this.#mapping.dateFormat}`);
    return day;
  }

  /** An exact decimal in the main unit, scaled as the mapping says. */
  amount(field: string): string | null {
    const text = this.text(field);
    if (text === null) return null;
    if (/^-?\d+(\.\d+)?$/.test(text)) return new Decimal(text).times(this.#rule(field)!.scale).toFixed();
    this.#fault(field, text, 'it is no amount');
    return null;
  }

  integer(field: string): number | null {
    const text = this.text(field);
    if (text === null) return null;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    this.#fault(field, text, 'it is no whole number');
    return null;
  }

  #rule(field: string): { readonly column: string; readonly scale: number } | null {
    const rule = (this.#mapping.files[this.#key].columns as Record<string, string | { column: string; scale: number }>)[field];
    if (rule === undefined) return null;
    return typeof rule === 'string' ? { column: rule, scale: 1 } : rule;
  }

  #fault(field: string, value: string, reason: string): void {
    this.refusals.push(refuse(platformRules.invalidValue, { field, values: { field, value: value.slice(0, 60), reason } }));
  }
}

function dayOf(text: string, format: Mapping['dateFormat']): string {
  const parts = text.split(/[/.-]/).map((part) => part.padStart(2, '0'));
  const [first = '', second = '', third = ''] = parts;
  if (format === 'year-month-day') return parts.join('-');
  return format === 'month/day/year' ? `${third}-${first}-${second}` : `${third}-${second}-${first}`;
}
