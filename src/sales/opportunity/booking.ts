import { rolesThatMay, type Law } from '../../governance/law.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Work } from '../../workflow/work.ts';

/** Department and region that an opportunity counts for. */
export interface Booking {
  readonly departmentId: string | null;
  readonly regionId: string | null;
}

/**
 * Where opportunities of these members are booked: the department of the first post that carries opportunities, and the
 * region of that department or of the nearest one above it, else the one region that the member owns (BS-2.2.5e).
 * Members without such a post are not in the answer.
 */
export async function bookingsOf(work: Work, memberIds: readonly string[]): Promise<ReadonlyMap<string, Booking>> {
  const { rows } = await work.transaction.query<HeldPost>({ text: POSTS, values: [work.viewer.organizationId, memberIds, work.today] });
  const bookings = new Map<string, Booking>();
  for (const { member, role, template, department, region } of rows) {
    if (bookings.has(member) || !carriesOpportunities(work.law, role, template)) continue;
    bookings.set(member, { departmentId: department, regionId: region });
  }
  return bookings;
}

/** The booking of one member, who must hold a post that carries opportunities. */
export async function bookingOf(work: Work, memberId: string, field: string): Promise<Booking> {
  const booking = (await bookingsOf(work, [memberId])).get(memberId);
  return booking ?? work.refuse(platformRules.invalidValue, { field, values: { value: 'member', field, reason: noSuchPost } });
}

export const noSuchPost = 'the member holds no post that carries opportunities';

function carriesOpportunities(law: Law, role: string, headOf: string | null): boolean {
  const carriers = rolesThatMay(law, 'opportunity.manage');
  return carriers.includes(role) || law.impliedRolesOf(role, headOf).some((implied) => carriers.includes(implied.role));
}

interface HeldPost {
  readonly member: string;
  readonly role: string;
  /** Template of the department that the post heads, or null. */
  readonly template: string | null;
  readonly department: string | null;
  readonly region: string | null;
}

/** $1 organization, $2 members, $3 today. */
const POSTS = `
with recursive held as (
  select a.member_id, p.id as post_id, p.role, case when p.is_head then d.template end as template, p.department_id
  from appointment a
  join member m on m.organization_id = a.organization_id and m.id = a.member_id and m.state <> 'DEACTIVATED'
  join post p on p.organization_id = a.organization_id and p.id = a.post_id
  left join department d on d.organization_id = p.organization_id and d.id = p.department_id
  where a.organization_id = $1::uuid and a.member_id = any($2::uuid[]) and a.from_day <= $3::date and (a.until_day is null or $3::date < a.until_day)),
above as (
  select h.department_id as unit, d.parent_id, d.region_id, 0 as steps from held h join department d on d.organization_id = $1::uuid and d.id = h.department_id
  union
  select x.unit, d.parent_id, d.region_id, x.steps + 1 from above x join department d on d.organization_id = $1::uuid and d.id = x.parent_id where x.steps < 20)
select h.member_id as member, h.role, h.template, h.department_id as department,
  coalesce(
    (select x.region_id from above x where x.unit = h.department_id and x.region_id is not null order by x.steps limit 1),
    (select (array_agg(o.region_id))[1] from region_ownership o where o.organization_id = $1::uuid and o.member_id = h.member_id having count(*) = 1)) as region
from held h order by h.member_id, h.post_id`;
