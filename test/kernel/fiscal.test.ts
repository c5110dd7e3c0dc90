import { describe, expect, it } from '@jest/globals';
import { fiscalPeriodOf } from '../../src/kernel/fiscal.ts';

describe('the fiscal calendar', () => {
  it.each([
    ['2026-01-01', 1, { year: 2026, quarter: 1, month: 1 }],
    ['2026-12-31', 1, { year: 2026, quarter: 4, month: 12 }],
    ['2026-04-01', 4, { year: 2026, quarter: 1, month: 1 }],
    ['2026-03-31', 4, { year: 2025, quarter: 4, month: 12 }],
    ['2026-10-15', 7, { year: 2026, quarter: 2, month: 4 }],
    ['2026-11-30', 12, { year: 2025, quarter: 4, month: 12 }],
  ])('finds %s in a year that begins in month %i', (day, startMonth, period) => {
    expect(fiscalPeriodOf(day, startMonth)).toEqual(period);
  });
});
