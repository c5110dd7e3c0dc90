import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Contract } from './contract.entity.ts';

const ended = `'COMPLETED', 'ARCHIVED', 'REJECTED', 'TERMINATED'`;

/** Contracts go along with the opportunity that is given to somebody else; what is signed keeps where it was signed. */
export async function followOpportunity(work: Work, { id, ownerId, departmentId, regionId }: RowOf<Opportunity>): Promise<void> {
  const contracts = await lockedRows(work, Contract, `t.opportunity_id = $2::uuid and t.state not in (${ended})`, [id]);
  for (const row of contracts) work.change(Contract, row, { ownerId, ...(row.signedOn === null ? { departmentId, regionId } : {}) });
}
