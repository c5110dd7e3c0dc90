import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Quote } from './quote.entity.ts';

/** Open quotations go along with their opportunity to another owner or department; what was answered stays where it was answered. */
export async function handOverQuotes(work: Work, { id, ownerId, departmentId, regionId }: RowOf<Opportunity>): Promise<void> {
  const open = await lockedRows<Quote>(
    work,
    Quote,
    `t.opportunity_id = $2::uuid and t.state in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED', 'SENT')`,
    [id],
  );
  for (const quote of open) work.change(Quote, quote, { ownerId, departmentId, regionId });
}
