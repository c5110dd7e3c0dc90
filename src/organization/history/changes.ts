import { toGlobalId } from '../../kernel/id.ts';
import { formatMinor, type Currency } from '../../kernel/money.ts';
import { isErased } from '../../kernel/personal-cipher.ts';
import { modelOf, type FieldModel, type RecordModel } from '../../query/model.ts';
import type { HistoryChangeType } from './history-type.ts';

/** Columns of a row as an audit entry keeps them. */
export type Columns = Readonly<Record<string, unknown>>;

/** How the viewer reads the values of a history. */
export interface Reading {
  /** Of each confidential field, whether it is open on this row. */
  readonly open: Readonly<Record<string, boolean>>;
  /** Amounts are kept in the base currency; an entry that changed only the amount does not repeat it. */
  readonly baseCurrency: Currency;
}

/** What an audit entry changed, by field as clients know it. Values of fields that are closed to the viewer are left out. */
export function changesOf(
  model: RecordModel,
  before: Columns | null,
  after: Columns | null,
  { open, baseCurrency }: Reading,
): readonly HistoryChangeType[] {
  const told = new Set(Object.keys({ ...before, ...after }));
  return [...model.fields.values()].flatMap((field) => {
    if (!columnsOf(field).some((column) => told.has(column))) return [];
    const values = { before: valueOf(field, before, baseCurrency), after: valueOf(field, after, baseCurrency) };
    // A new record has many fields that nobody filled.
    if (values.before === null && values.after === null) return [];
    const isHidden = field.hidden === true || (field.mask !== undefined && open[field.name] !== true);
    const isGone = isErased(values.before) || isErased(values.after);
    const shown = { before: isErased(values.before) ? null : values.before, after: isErased(values.after) ? null : values.after };
    return [{ field: field.name, isHidden, isErased: isGone, ...(isHidden ? { before: null, after: null } : shown) }];
  });
}

function columnsOf(field: FieldModel): readonly string[] {
  if (field.kind === 'money') return [`${field.column}_minor`, `${field.column}_currency`];
  return field.kind === 'column' || field.kind === 'one' ? [field.column] : [];
}

/** A value as answers spell it: amounts in the main unit, records by their id. */
function valueOf(field: FieldModel, columns: Columns | null, baseCurrency: Currency): unknown {
  if (!columns) return null;
  if (field.kind === 'money') {
    const minor = columns[`${field.column}_minor`] ?? null;
    if (minor === null) return null;
    const currency = (columns[`${field.column}_currency`] ?? baseCurrency) as Currency;
    return { amount: formatMinor(BigInt(minor as string | number), currency), currency, ...bookedOf(field.column, columns, baseCurrency) };
  }
  if (field.kind !== 'column' && field.kind !== 'one') return null;
  const value = columns[field.column] ?? null;
  return field.kind === 'one' && value !== null ? toGlobalId(modelOf(field.target()).prefix, value as string) : value;
}

/** What an amount of another currency was booked at. */
function bookedOf(column: string, columns: Columns, baseCurrency: Currency): object {
  const rateDay = columns[`${column}_rate_day`] ?? null;
  if (rateDay === null) return {};
  const amount = formatMinor(BigInt(columns[`${column}_base`] as string | number), baseCurrency);
  return { base: { amount, currency: baseCurrency }, rateDay };
}
