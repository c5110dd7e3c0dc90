import type { Work } from '../../workflow/work.ts';

/**
 * The next number of a series in the year of today, such as `Q-2026-0001`. It comes from a counter row that is locked until
 * the commit: what is rolled back leaves no gap, and two at once get two numbers.
 */
export async function nextNumber(work: Work, series: string): Promise<string> {
  const year = Number(work.today.slice(0, 4));
  const { rows } = await work.transaction.query<{ last: number }>({
    text: NEXT,
    values: [work.viewer.organizationId, series, year],
  });
  return `${series}-${year}-${String(rows[0]!.last).padStart(4, '0')}`;
}

const NEXT = `insert into number_series as s (organization_id, series, year, last) values ($1::uuid, $2, $3::int, 1)
on conflict (organization_id, series, year) do update set last = s.last + 1 returning last`;
