import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { departmentRules } from '../../organization/department/department-rules.ts';
import type { Department } from '../../organization/department/department.entity.ts';
import { memberRules } from '../../organization/member/member-rules.ts';
import type { Member } from '../../organization/member/member.entity.ts';
import type { MemberMove } from '../../organization/member/move-member.ts';
import { bookingOf, bookingsOf } from './booking.ts';
import { followHandOver } from './hand-over.ts';
import { Opportunity } from './opportunity.entity.ts';

/** Hands the opportunities that a leaving member still works on to the successor; refused where there is none. */
export async function handOverOpportunities(work: Work, { row: { id: leaverId }, given }: Advanced<Member>): Promise<void> {
  const successorId = (given['successorId'] ?? null) as string | null;
  const worked = await workedOnBy(work, leaverId);
  if (worked.length === 0) return;
  if (!successorId) work.refuse(memberRules.successorMissing);
  const booking = await bookingOf(work, successorId, 'successorId');
  // What is signed stays where it was signed.
  for (const row of worked) {
    await followHandOver(work, work.change(Opportunity, row, { ownerId: successorId, ...(row.outcome === null ? booking : {}) }));
  }
}

/** Books the open opportunities of a member who moves for the new department; what is closed keeps the old one. */
export async function bookAnew(work: Work, { memberId }: MemberMove): Promise<void> {
  // The new post is looked up in the store.
  await work.flush();
  const booking = (await bookingsOf(work, [memberId])).get(memberId);
  if (!booking) return;
  for (const row of await workedOnBy(work, memberId)) {
    if (row.outcome === null) await followHandOver(work, work.change(Opportunity, row, booking));
  }
}

/** A department for which open opportunities are booked is not closed. */
export async function keepBooked(work: Work, { row: { id, name } }: Advanced<Department>): Promise<void> {
  const { rows } = await work.transaction.query({
    text: `select 1 from opportunity where organization_id = $1::uuid and department_id = $2::uuid and outcome is null limit 1`,
    values: [work.viewer.organizationId, id],
  });
  if (rows.length > 0) work.refuse(departmentRules.openRecords, { field: 'id', values: { name, reason: 'has_records' } });
}

function workedOnBy(work: Work, memberId: string): Promise<readonly RowOf<Opportunity>[]> {
  return lockedRows(work, Opportunity, `t.owner_id = $2::uuid and t.state not in ('LOST', 'DISQUALIFIED', 'HISTORICAL')`, [memberId]);
}
