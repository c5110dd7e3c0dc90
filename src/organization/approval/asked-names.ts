import type { Work } from '../../workflow/work.ts';

/** Names of members, joined as a message lists them. */
export async function namesOf({ transaction, viewer, context }: Work, ids: readonly string[]): Promise<string> {
  if (ids.length === 0) return '—';
  const text = `select name from member where organization_id = $1::uuid and id = any($2::uuid[]) order by name, id limit 20`;
  const { rows } = await transaction.query<{ name: string }>({ text, values: [viewer.organizationId, ids] });
  return rows.map(({ name }) => name).join(context.locale === 'en' ? ', ' : '、');
}
