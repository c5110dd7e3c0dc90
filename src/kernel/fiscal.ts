import type { Day } from './clock.ts';

/** Where a day falls in a fiscal calendar: the fiscal year is named after the calendar year it begins in. */
export interface FiscalPeriod {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** Month within the fiscal year, 1 to 12. */
  readonly month: number;
}

/** Finds the fiscal period of a day. `startMonth` is the calendar month (1 to 12) in which the fiscal year begins. */
export function fiscalPeriodOf(day: Day, startMonth: number): FiscalPeriod {
  const calendarYear = Number(day.slice(0, 4));
  const calendarMonth = Number(day.slice(5, 7));
  const month = ((calendarMonth - startMonth + 12) % 12) + 1;
  const year = calendarMonth >= startMonth ? calendarYear : calendarYear - 1;
  return { year, quarter: Math.ceil(month / 3) as 1 | 2 | 3 | 4, month };
}

/** The first and the last day of a fiscal year, or of one quarter or month of it. */
export function fiscalDays(
  { year, quarter, month }: { readonly year: number; readonly quarter?: number | null; readonly month?: number | null },
  startMonth: number,
): { readonly from: Day; readonly to: Day } {
  const before = startMonth - 1 + (quarter ? (quarter - 1) * 3 : month ? month - 1 : 0);
  const months = quarter ? 3 : month ? 1 : 12;
  return { from: dayOf(year, before, 1), to: dayOf(year, before + months, 0) };
}

/** `months` counts from January of the year; day 0 is the last one of the month before. */
function dayOf(year: number, months: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, months, day);
  return date.toISOString().slice(0, 10);
}
