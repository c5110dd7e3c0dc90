import { isDay } from '../kernel/clock.ts';
import { isUuid } from '../kernel/id.ts';
import type { RecordModel } from './model.ts';
import { signatureOf, type OrderStep } from './total-order.ts';
import { comparableType, type ComparableType } from './value.ts';

/** The values of a cursor's keys, `v0`, `v1` …: as properties, so that nulls tell shapes of arguments apart. */
export type CursorValues = Readonly<Record<string, unknown>>;

/** Reads a cursor of a list in an order; null for one that is malformed, forged, or made by another list or order. */
export function readCursor(cursor: string, model: Pick<RecordModel, 'name'>, steps: readonly OrderStep[]): CursorValues | null {
  const parsed = parse(cursor);
  if (!parsed) return null;
  const [signature, ...values] = parsed;
  if (signature !== signatureOf(model, steps) || values.length !== steps.length) return null;
  const isFitting = steps.every(({ field }, index) => values[index] === null || fits(values[index], comparableType(field)));
  return isFitting ? Object.fromEntries(values.map((value, index) => [`v${index}`, value])) : null;
}

function parse(cursor: string): readonly unknown[] | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? (parsed as readonly unknown[]) : null;
  } catch {
    return null;
  }
}

/** Whether a value is one that PostgreSQL reads as the type, so that a forged cursor never reaches SQL. */
function fits(value: unknown, type: ComparableType): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'int') return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  if (typeof value !== 'string') return false;
  switch (type) {
    case 'uuid':
      return isUuid(value);
    case 'bigint':
      return /^-?\d{1,18}$/.test(value);
    case 'numeric':
      return /^-?\d{1,30}(\.\d{1,20})?$/.test(value);
    case 'date':
      return isDay(value) && !value.startsWith('0000');
    case 'timestamptz':
      return isInstant(value);
    case 'text':
      return !value.includes('\u0000');
  }
}

function isInstant(value: string): boolean {
  const [day = '', time = ''] = value.split('T');
  return fits(day, 'date') && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00:00$/.test(time);
}
