import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import type { Member } from '../member/member.entity.ts';
import type { MemberMove } from '../member/move-member.ts';
import { Duty } from './duty.entity.ts';
import { holderOfPost, POST_SLOT, readSeats } from './seats.ts';

/** What a leaver owes goes to the successor, else to the superior; what a post owes, to whoever is in it tomorrow. */
export async function handOverDuties(work: Work, { row, given }: Advanced<Member>): Promise<void> {
  const heirId = (given['successorId'] ?? row.superiorId) as string | null;
  if (heirId === null) return;
  for (const duty of await lockedRows<Duty>(work, Duty, openOf, [row.id])) work.change<Duty>(Duty, duty, { ownerId: heirId });
}

/** What a post owes stays with the post when its holder moves on. */
export async function leaveDuties(work: Work, { memberId }: MemberMove): Promise<void> {
  const duties = await lockedRows<Duty>(work, Duty, `${openOf} and starts_with(t.slot, $3)`, [memberId, POST_SLOT]);
  if (duties.length === 0) return;
  const seats = await readSeats(work);
  for (const duty of duties) {
    const ownerId = holderOfPost(seats, work, duty.slot.slice(POST_SLOT.length));
    if (ownerId) work.change<Duty>(Duty, duty, { ownerId });
  }
}

const openOf = `t.owner_id = $2::uuid and t.state not in ('FULFILLED', 'LAPSED')`;
