import { modelOf, type Class } from '../query/model.ts';
import { fromColumns, rowJson, type RowOf } from './row.ts';
import type { Work } from './work.ts';

/**
 * Rows of a record that a verb changes along with another one, locked: the verb's guard speaks for them. `condition` is
 * SQL over the alias `t`; `$1` is the organization, `values` begin at `$2`.
 */
export async function lockedRows<T extends object>(
  work: Work,
  type: Class<T>,
  condition: string,
  values: readonly unknown[],
): Promise<readonly RowOf<T>[]> {
  const model = modelOf(type);
  const text = `select ${rowJson(model, 't')} as row from ${model.table} t where t.organization_id = $1::uuid and ${condition} order by t.id for no key update of t`;
  const { rows } = await work.transaction.query<{ row: Record<string, unknown> }>({
    text,
    values: [work.viewer.organizationId, ...values],
  });
  return rows.map(({ row }) => fromColumns(model, row) as RowOf<T>);
}
