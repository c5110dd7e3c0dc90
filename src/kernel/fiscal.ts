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
