import { modelOf } from '../../query/model.ts';
import type { Work } from '../../workflow/work.ts';
import type { Columns } from '../../organization/history/changes.ts';
import { opening, wrappedKeysSql, type WrappedKeys } from '../../organization/history/opened.ts';
import { Contact } from '../contact/contact.entity.ts';

export interface PersonEntry {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly before: Columns | null;
  readonly after: Columns | null;
}

/** Everything that the audit tells of a person, opened, oldest first. */
export async function personHistory(work: Work, contactId: string): Promise<readonly PersonEntry[]> {
  const { rows } = await work.transaction.query<{ readonly entries: readonly PersonEntry[] | null; readonly keys: WrappedKeys | null }>({
    text: `select ${wrappedKeysSql(['$2::uuid'], '$1::uuid')} as keys, (
      select json_agg(json_build_object('id', e.id, 'at', e.at, 'action', e.action, 'before', e.before, 'after', e.after) order by e.id)
      from audit_entry e where e.organization_id = $1::uuid and e.record_type = $3 and e.record_id = $2::uuid) as entries`,
    values: [work.viewer.organizationId, contactId, modelOf(Contact).name],
  });
  const open = opening(work.context.personalCipher, rows[0]?.keys ?? {});
  return (rows[0]?.entries ?? []).map((entry) => ({ ...entry, before: open(entry.id, entry.before), after: open(entry.id, entry.after) }));
}
