import { platformRules } from '../../governance/platform-rules.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf, ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { voidIfChanged } from '../../organization/approval/void-if-changed.ts';
import { changedContent, contentOf, contentValues, storedContent, writeParts } from './contract-content.ts';
import { contractReview, contractSignature } from './contract.approval.ts';
import { Contract } from './contract.entity.ts';
import type { ChangeContractInput } from './contract.inputs.ts';
import { contractProcess } from './contract.process.ts';

const open: ReadonlySet<string> = new Set(['DRAFT', 'CUSTOMER_CHECKED', 'IN_REVIEW', 'REVIEW_PASSED', 'IN_SIGNATURE', 'RELEASED']);

/**
 * Changes what a contract says, as long as it is not signed. What the customer, reviewers and signers agreed to was the
 * content as it was: a changed contract is a draft again, and its approvals tell which field voided them.
 */
export async function changeContract(work: Work, input: ChangeContractInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const row = await work.lock(Contract, id, { action: 'contract.draft', expectedVersion });
  if (!open.has(row.state)) {
    work.refuse(platformRules.recordLocked, {
      field: 'id',
      values: { type: 'Contract', id, state: { state: `P21.${row.state.toLowerCase()}` } },
    });
  }
  const stored = await storedContent(work, row.id);
  const content = await changedContent(work, contentOf(row, stored), input);
  const values = contentValues(work, content);
  if (!(writeParts(work, row.id, content, stored) || differs(row, values))) return { record: { type: Contract, id: row.id } };
  const changed = work.change(Contract, row, { ...values, checkedOn: null, checkNote: null, contentVersion: row.contentVersion + 1 });
  await reopen(work, changed);
  return { record: { type: Contract, id: row.id } };
}

/** Takes a changed contract back to the draft, and voids what was decided about it before. */
async function reopen(work: Work, changed: RowOf<Contract>): Promise<void> {
  let row = changed;
  for (const subject of [contractReview, contractSignature]) ({ row } = await voidIfChanged(work, subject, row));
  await advanceAll<Contract>(work, contractProcess, 'reopen', [row], () => ({ given: {}, values: {} }));
}

function differs(row: RowOf<Contract>, values: ValuesOf<Contract>): boolean {
  const told = (value: unknown): string => JSON.stringify(value ?? null, (_key, each) => (typeof each === 'bigint' ? String(each) : each));
  return Object.entries(values).some(([name, value]) => told(row[name as keyof typeof values]) !== told(value));
}
