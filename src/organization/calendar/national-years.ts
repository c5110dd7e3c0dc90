import type { Day } from '../../kernel/clock.ts';
import { addDays } from '../../kernel/working-days.ts';
import year2024 from './national/2024.json' with { type: 'json' };
import year2025 from './national/2025.json' with { type: 'json' };
import year2026 from './national/2026.json' with { type: 'json' };

/** One year's calendar as files and imports spell it: holidays from day to day, and single days worked on at weekends. */
export interface YearFile {
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly { readonly name: string; readonly from: Day; readonly until: Day }[];
  readonly workdays: readonly Day[];
}

/** A day of a calendar. */
export interface NamedDay {
  readonly day: Day;
  readonly kind: 'HOLIDAY' | 'WORKDAY';
  readonly name: string;
}

/** The years that the country has published and we know for certain; a later one is imported, or comes with a release. */
const published: ReadonlyMap<number, YearFile> = new Map([year2024, year2025, year2026].map((file) => [file.year, file]));

export function nationalYear(year: number): YearFile | null {
  return published.get(year) ?? null;
}

/** Every single day of a year's file. A make-up workday is named after the holiday that it is nearest to. */
export function daysOf({ holidays, workdays }: YearFile): readonly NamedDay[] {
  const off = holidays.flatMap(({ name, from, until }) => daysFrom(from, until).map((day) => ({ day, kind: 'HOLIDAY', name }) as const));
  return [...off, ...workdays.map((day) => ({ day, kind: 'WORKDAY', name: nearest(day, off) }) as const)];
}

function daysFrom(from: Day, until: Day): readonly Day[] {
  const days: Day[] = [];
  for (let each = from; each <= until; each = addDays(each, 1)) days.push(each);
  return days;
}

function nearest(day: Day, off: readonly NamedDay[]): string {
  const distance = ({ day: other }: NamedDay): number => Math.abs(Date.parse(day) - Date.parse(other));
  return off.toSorted((one, other) => distance(one) - distance(other))[0]?.name ?? '';
}
