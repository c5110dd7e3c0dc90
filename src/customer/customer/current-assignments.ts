import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerAssignment } from './customer.entity.ts';

/** Assignments of a customer that hold today; the customer is locked before, so that none is added meanwhile. */
export function currentAssignments(work: Work, customerId: string): Promise<readonly RowOf<CustomerAssignment>[]> {
  return lockedRows<CustomerAssignment>(work, CustomerAssignment, 't.customer_id = $2::uuid and t.until_day is null', [customerId]);
}
