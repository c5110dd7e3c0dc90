import { anyOf, FALSE, TRUE } from '../../query/condition.ts';
import type { Mask } from '../../query/mask.ts';
import { modelOf, type RecordModel, type RowSql } from '../../query/model.ts';
import type { Sheet } from '../../query/sheet.ts';
import { readable, viewerParameter } from '../../query/visible.ts';
import { approvableTypes } from './approvable.ts';
import { isDelegated, isVoter, someVote } from './voters.ts';

/** Who submitted it, whose it is, who is or was asked to decide, and whoever reads what is to be approved (R1, R2, R4). */
export const readsApproval: RowSql = (alias, sheet) =>
  anyOf([isParty(alias, sheet), ...approvableTypes().map((type) => readsSubject(modelOf(type), alias, sheet))]);

/** What was said in deciding is for the parties, and for those who read the audit; other readers of the subject see where it stands (reading.md). */
export const confidentialComments: { readonly mask: Mask; readonly openedBy: RowSql } = {
  mask: { action: 'audit_log.read', clauses: ['CL-1.3.2'], own: false },
  openedBy: (alias, sheet) => {
    const party = isParty('p', sheet);
    if (party === FALSE) return FALSE;
    return `exists (select 1 from approval p where p.organization_id = ${sheet.organization} and p.id = ${alias}.approval_id and ${party})`;
  },
};

/** Whether an open step waits for the viewer, or for somebody who delegated its action to the viewer. */
export const awaitsViewer: RowSql = (alias, sheet) => {
  const isOpen = `exists (select 1 from approval_step s where s.organization_id = ${sheet.organization} and s.id = v.step_id and s.state = 'OPEN')`;
  // Whoever submitted decides where there is nobody else (G20), and never for others.
  const isVoting = `(v.member_id = ${viewerParameter(sheet)} or (not ${isSubmitter(alias, sheet)} and ${isDelegated(sheet)}))`;
  return `(${alias}.state = 'PENDING' and ${someVote(`v.approval_id = ${alias}.id and v.state = 'ASKED' and ${isVoting} and ${isOpen}`, sheet)})`;
};

/** Whether the viewer submitted or made it, or is or was asked. A token sees what its scope opens, and nothing as a party. */
function isParty(alias: string, sheet: Sheet): string {
  if (sheet.viewer.scope !== null) return FALSE;
  return anyOf([isSubmitter(alias, sheet), someVote(`v.approval_id = ${alias}.id and ${isVoter(sheet)}`, sheet)]);
}

function isSubmitter(alias: string, sheet: Sheet): string {
  const me = viewerParameter(sheet);
  return `(${alias}.submitted_by_id = ${me} or coalesce(${alias}.author_id = ${me}, false))`;
}

function readsSubject(model: RecordModel, alias: string, sheet: Sheet): string {
  const row = sheet.alias('w');
  const condition = readable(model, row, sheet);
  if (condition === FALSE) return FALSE;
  const isType = `${alias}.subject_type = '${model.name}'`;
  if (condition === TRUE) return isType;
  return `(${isType} and exists (select 1 from ${model.table} ${row} where ${row}.organization_id = ${sheet.organization} and ${row}.id = ${alias}.subject_id and ${condition}))`;
}
