import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { memberRules } from '../../organization/member/member-rules.ts';
import type { Member } from '../../organization/member/member.entity.ts';
import { CustomerAssignment } from './customer.entity.ts';

/** Hands the customers of a member who leaves to the successor; refused where a customer would be left with nobody. */
export async function handOverCustomers(work: Work, { row: { id: leaverId }, given }: Advanced<Member>): Promise<void> {
  const successorId = (given['successorId'] ?? null) as string | null;
  const held = await lockedRows(work, CustomerAssignment, 't.member_id = $2::uuid and t.until_day is null', [leaverId]);
  if (held.length === 0) return;
  const others = await lockedRows(
    work,
    CustomerAssignment,
    't.customer_id = any($2::uuid[]) and t.member_id <> $3::uuid and t.until_day is null',
    [held.map(({ customerId }) => customerId), leaverId],
  );
  for (const assignment of held) {
    const colleagues = others.filter(({ customerId }) => customerId === assignment.customerId);
    if (colleagues.length === 0 && !successorId) work.refuse(memberRules.successorMissing);
    work.change(CustomerAssignment, assignment, { untilDay: work.today });
    if (successorId && !colleagues.some(({ memberId }) => memberId === successorId)) {
      work.create(CustomerAssignment, { customerId: assignment.customerId, memberId: successorId, fromDay: work.today });
    }
  }
}
