import { modelOf } from '../../query/model.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Approvable } from './approvable.ts';
import { Approval } from './approval.entity.ts';
import { closeRoute, lockedRoute, moveApproval } from './route.ts';
import { changedField, readSubject } from './subject.ts';

/** A row as it is after what a verb did to it, and the field whose change made its approval void. */
export interface Kept<T> {
  readonly row: RowOf<T>;
  readonly voidedField: string | null;
}

/**
 * For verbs that change a submitted record: where its material content is not what was submitted, the approval under way
 * or given is void, and the record takes the `lapse` transition by the right of the deed under way (G1). `row` is the
 * record as the verb left it, locked. Nothing happens where the content is the same.
 */
export async function voidIfChanged<T extends object>(work: Work, approvable: Approvable<T>, row: RowOf<T>): Promise<Kept<T>> {
  const { process, chain, lapse } = approvable;
  const { id } = row as unknown as { id: string };
  const subject = await readSubject(work, approvable, id);
  const type = modelOf(process.type()).name;
  const approvals = await lockedRows(
    work,
    Approval,
    `t.subject_type = $2::text and t.subject_id = $3::uuid and t.chain = $4::text and t.state in ('PENDING', 'APPROVED')
      and not exists (select 1 from approval l where l.organization_id = t.organization_id and l.subject_type = t.subject_type
        and l.subject_id = t.subject_id and l.chain = t.chain and l.id > t.id)`,
    [type, id, chain.slug],
  );
  const [approval] = approvals;
  if (!approval || approval.digest === subject.digest) return { row, voidedField: null };
  const field = changedField(approval.material, subject.material) ?? '…';
  const route = await lockedRoute(work, approval);
  await moveApproval(work, route, 'void', { given: { field }, values: { voidedField: field, decidedAt: work.now } });
  await closeRoute(work, route, 'void');
  const [lapsed] = await advanceAll<T>(work, process, lapse, [row], () => ({ given: { field }, values: {} }));
  return { row: lapsed ?? row, voidedField: field };
}
