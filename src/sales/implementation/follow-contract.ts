import { advanceAll } from '../../workflow/advance-all.ts';
import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import type { Member } from '../../organization/member/member.entity.ts';
import { Contract } from '../contract/contract.entity.ts';
import { contractProcess } from '../contract/contract.process.ts';
import { Implementation } from './implementation.entity.ts';
import { mayImplement } from './may-implement.ts';

/** A contract that takes effect enters the implementation process (BS-3.2e). */
export async function enterImplementation(work: Work, { row }: Advanced<Contract>): Promise<void> {
  work.create(Implementation, {
    contractId: row.id,
    customerId: row.customerId,
    departmentId: row.departmentId,
    state: 'NOT_STARTED',
    assigneeId: null,
    plannedOn: row.deliveryDueOn,
  });
}

/** A contract is being implemented once its implementation has started. */
export async function implementContract(work: Work, { row }: Advanced<Implementation>): Promise<void> {
  const contracts = await lockedRows(work, Contract, 't.id = $2::uuid', [row.contractId]);
  await advanceAll<Contract>(work, contractProcess, 'beginImplementation', contracts, () => ({ given: {}, values: {} }));
}

/** Implementations of a member who leaves go to the successor, or to nobody where the successor implements nothing. */
export async function handOverImplementations(work: Work, { row: { id: leaverId }, given }: Advanced<Member>): Promise<void> {
  const successorId = (given['successorId'] ?? null) as string | null;
  const open = await lockedRows(work, Implementation, `t.assignee_id = $2::uuid and t.state <> 'ACCEPTED'`, [leaverId]);
  if (open.length === 0) return;
  const assigneeId = successorId !== null && (await mayImplement(work, successorId)) ? successorId : null;
  for (const row of open) work.change(Implementation, row, { assigneeId });
}
