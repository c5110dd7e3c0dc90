import { modelOf } from '../../query/model.ts';
import { fromColumns, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { postRules } from '../post/post-rules.ts';
import { Appointment } from '../post/post.entity.ts';

/** An appointment that has not ended, with what its post is. */
export interface Served {
  readonly appointment: RowOf<Appointment>;
  readonly role: string;
  readonly departmentId: string | null;
}

/** The member's appointments of today and later, locked, in the order in which they were made. */
export async function servedBy(work: Work, memberId: string): Promise<readonly Served[]> {
  const text = `select to_json(a) as row, p.role, p.department_id from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id
    where a.organization_id = $1::uuid and a.member_id = $2::uuid and (a.until_day is null or (a.until_day > $3::date and a.until_day > a.from_day)) order by a.id for no key update of a`;
  const { rows } = await work.transaction.query<{ row: Record<string, unknown>; role: string; department_id: string | null }>({
    text,
    values: [work.viewer.organizationId, memberId, work.today],
  });
  return rows.map(({ row, role, department_id: departmentId }) => ({
    appointment: fromColumns(modelOf(Appointment), row) as RowOf<Appointment>,
    role,
    departmentId,
  }));
}

/** Ends appointments today; those of later days never begin. */
export function endServing(work: Work, served: readonly Served[]): void {
  for (const { appointment } of served) {
    const untilDay = appointment.fromDay > work.today ? appointment.fromDay : work.today;
    work.change(Appointment, appointment, { untilDay });
  }
}

/** Whether a role is a duty that any member may be given beside posts. */
export function isDuty(work: Work, role: string): boolean {
  return work.law.policy.roles.some(({ slug, kind }) => slug === role && kind === 'duty');
}

/** Refuses where the post at the top of the company would be left without an active holder for good. */
export async function keepTopHeld(work: Work, leaving: readonly Served[]): Promise<void> {
  const { top } = work.law.policy.classes;
  const left = leaving.filter(({ role }) => top.includes(role));
  if (left.length === 0) return;
  const text = `select 1 from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id
    join member m on m.organization_id = a.organization_id and m.id = a.member_id
    where a.organization_id = $1::uuid and p.role = any($2::text[]) and not a.id = any($3::uuid[]) and m.state = 'ACTIVE' and a.from_day <= $4::date and a.until_day is null limit 1`;
  const { rows } = await work.transaction.query({
    text,
    values: [work.viewer.organizationId, top, left.map(({ appointment }) => appointment.id), work.today],
  });
  if (rows.length === 0) work.refuse(postRules.lastHolder, { values: { role: { role: left[0]!.role } } });
}
