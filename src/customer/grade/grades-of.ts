import { toGlobalId } from '../../kernel/id.ts';
import type { Work } from '../../workflow/work.ts';

export interface ListedGrade {
  readonly id: string;
  readonly globalId: string;
  readonly version: number;
  readonly code: string;
  readonly position: number;
}

/** The organization's grades in their order, locked together so that the order stays one. */
export async function gradesOf(work: Work): Promise<readonly ListedGrade[]> {
  const { rows } = await work.transaction.query<Omit<ListedGrade, 'globalId'>>({
    text: 'select id, version, code, position from customer_grade where organization_id = $1::uuid order by position, id for no key update',
    values: [work.viewer.organizationId],
  });
  return rows.map((row) => ({ ...row, globalId: toGlobalId('grd', row.id) }));
}
