import type { Citation } from '../../governance/law-row.ts';
import type { Work } from '../../workflow/work.ts';

/** Departments and regions are told apart by name; asked while the structure is held, so that nobody takes it in between. */
export async function mustBeFree(
  work: Work,
  table: 'department' | 'region',
  name: string,
  row: Citation,
  exceptId: string | null = null,
): Promise<void> {
  const text = `select 1 from ${table} where organization_id = $1::uuid and name = $2 and id is distinct from $3::uuid`;
  const { rows } = await work.transaction.query({ text, values: [work.viewer.organizationId, name, exceptId] });
  if (rows.length > 0) work.refuse(row, { values: { type: table, name } });
}
