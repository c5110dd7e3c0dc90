import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../member/member.entity.ts';
import { superiorInLine } from '../member/reporting-line.ts';

/**
 * Appointments that were made for a later day take effect on it: the line follows the member to the new post where no
 * other post is held any more. A duty, and a post beside others, leave the superior as it is.
 */
export async function beginAppointments(work: Work): Promise<void> {
  work.permit('platform.keep_duties', 'appointment.begin');
  const duties = work.law.policy.roles.flatMap(({ slug, kind }) => (kind === 'duty' ? [slug] : []));
  const { organizationId, timeZone } = work.viewer;
  const { rows } = await work.transaction.query<Beginning>({ text: BEGINNING, values: [organizationId, work.today, timeZone, duties] });
  for (const { memberId, ...post } of rows) {
    const [member] = await lockedRows(work, Member, `t.id = $2::uuid and t.state <> 'DEACTIVATED'`, [memberId]);
    if (member) work.change(Member, member, { superiorId: (await superiorInLine(work, post, memberId)) ?? member.superiorId });
  }
}

interface Beginning {
  readonly memberId: string;
  readonly id: string;
  readonly role: string;
  readonly isHead: boolean;
  readonly departmentId: string | null;
}

/** $1 organization, $2 the day, $3 its time zone, $4 the duties of the pack: what begins on the day, was made before it, and is the member's only post. */
const BEGINNING = `
select a.member_id::text as "memberId", p.id::text as id, p.role, p.is_head as "isHead", p.department_id::text as "departmentId"
from appointment a join post p on p.organization_id = $1::uuid and p.id = a.post_id
where a.organization_id = $1::uuid and a.from_day = $2::date and (a.until_day is null or a.until_day > $2::date)
  and (a.created_at at time zone $3)::date < $2::date and not p.role = any($4::text[])
  and not exists (select 1 from appointment o where o.organization_id = $1::uuid and o.member_id = a.member_id and o.id <> a.id
    and o.from_day < $2::date and (o.until_day is null or o.until_day > $2::date)
    and exists (select 1 from post h where h.organization_id = $1::uuid and h.id = o.post_id and not h.role = any($4::text[])))
order by a.id`;
