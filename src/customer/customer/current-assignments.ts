import type { Work } from '../../workflow/work.ts';

export interface CurrentAssignment {
  readonly id: string;
  readonly version: number;
  readonly memberId: string;
}

/** Assignments of a customer that hold today; the customer is locked before, so that none is added meanwhile. */
export async function currentAssignments(work: Work, customerId: string): Promise<readonly CurrentAssignment[]> {
  const { rows } = await work.transaction.query<{ id: string; version: number; memberId: string }>({
    text: `select id, version, member_id as "memberId" from customer_assignment
      where organization_id = $1::uuid and customer_id = $2::uuid and until_day is null order by id`,
    values: [work.viewer.organizationId, customerId],
  });
  return rows;
}
