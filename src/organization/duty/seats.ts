import type { Day } from '../../kernel/clock.ts';
import type { DutyOwner } from '../../governance/duty-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { readReportingTree, superiorByLine, type ReportingTree, type TreePost } from '../member/reporting-tree.ts';

/** A post of today: where it stands, and the people in it, the longest in it first. */
interface Seat extends TreePost {
  /** Department of the template that it belongs to; null for posts of departments that the organization added. */
  readonly template: string | null;
  readonly holders: readonly { readonly memberId: string; readonly fromDay: Day }[];
}

/** Who stands where today, to find out who owes what. */
export interface Seats {
  readonly seats: readonly Seat[];
  readonly tree: ReportingTree;
  /** Superior of each member who works here or did; null for the head of the company. */
  readonly superiorOf: ReadonlyMap<string, string | null>;
  readonly activeIds: ReadonlySet<string>;
}

/** Who owes a duty, and for which post or as which member: `slot` tells the one duty of a period from the others. */
export interface Owed {
  readonly slot: string;
  readonly ownerId: string;
  readonly role: string;
  readonly departmentId: string | null;
}

export async function readSeats(work: Work): Promise<Seats> {
  const tree = await readReportingTree(work);
  const values = [work.viewer.organizationId, work.today];
  const [posts, members] = await Promise.all([
    work.transaction.query<Omit<Seat, 'holders'> & { holders: Seat['holders'] | null }>({ text: SEATS, values }),
    work.transaction.query<{ id: string; superior: string | null; active: boolean }>({
      text: `select id::text as id, superior_id::text as superior, state <> 'DEACTIVATED' as active from member where organization_id = $1::uuid`,
      values: [work.viewer.organizationId],
    }),
  ]);
  return {
    seats: posts.rows.map((seat) => ({ ...seat, holders: seat.holders ?? [] })),
    tree,
    superiorOf: new Map(members.rows.map(({ id, superior }) => [id, superior])),
    activeIds: new Set(members.rows.flatMap(({ id, active }) => (active ? [id] : []))),
  };
}

/** $1 organization, $2 today. Machines owe nothing; posts that were removed and closed departments have no duties. */
const SEATS = `
select p.id::text as id, p.role, p.is_head as "isHead", p.department_id::text as "departmentId", d.template,
  (select json_agg(json_build_object('memberId', m.id, 'fromDay', a.from_day) order by a.from_day, a.id)
    from appointment a join member m on m.organization_id = $1::uuid and m.id = a.member_id and m.state <> 'DEACTIVATED' and m.kind = 'PERSON'
    where a.organization_id = $1::uuid and a.post_id = p.id and a.from_day <= $2::date and (a.until_day is null or a.until_day > $2::date)) as holders
from post p left join department d on d.organization_id = $1::uuid and d.id = p.department_id
where p.organization_id = $1::uuid and p.removed_on is null and (d.id is null or d.state <> 'CLOSED') order by p.id`;

/** What a slot begins with that stands for a post, and for a member. */
export const POST_SLOT = 'post:';
export const MEMBER_SLOT = 'member:';

/** Everybody who owes something about a period that ends on a day: who came to a role later owes nothing personally. */
export function owedBy(seats: Seats, work: Work, { role, department, each }: DutyOwner, periodEnd: Day): readonly Owed[] {
  const meant = seats.seats.filter((seat) => seat.role === role && (department === null || seat.template === department));
  return meant.flatMap((seat) => {
    const { id, holders, departmentId } = seat;
    const owed = { role, departmentId };
    if (each === 'POST') {
      const ownerId = holderOf(seats, work, seat);
      return ownerId ? [{ ...owed, slot: `${POST_SLOT}${id}`, ownerId }] : [];
    }
    const responsible = holders.filter(({ fromDay }) => fromDay <= periodEnd);
    return responsible.map(({ memberId }) => ({ ...owed, slot: `${MEMBER_SLOT}${memberId}`, ownerId: memberId }));
  });
}

/** Who answers for a post today; null where there is no such post any more. */
export function holderOfPost(seats: Seats, work: Work, postId: string): string | null {
  const seat = seats.seats.find(({ id }) => id === postId);
  return seat ? holderOf(seats, work, seat) : null;
}

/** Its holder, or while it is vacant the superior that its holder would have. */
function holderOf({ tree }: Seats, work: Work, seat: Seat): string | null {
  return seat.holders[0]?.memberId ?? superiorByLine(tree, work.law.policy, seat, '');
}

/** The member, or where the member has left, the nearest superior who has not. */
export function activeFrom(memberId: string, { superiorOf, activeIds }: Seats): string | null {
  let found: string | null = memberId;
  while (found !== null && !activeIds.has(found)) found = superiorOf.get(found) ?? null;
  return found;
}
