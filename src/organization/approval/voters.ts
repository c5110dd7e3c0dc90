import type { Viewer } from '../../governance/viewer.ts';
import { FALSE } from '../../query/condition.ts';
import type { RowSql } from '../../query/model.ts';
import type { Sheet } from '../../query/sheet.ts';
import { viewerParameter } from '../../query/visible.ts';

/** Whether there is a vote, under the alias `v`, that a condition holds for. */
export function someVote(condition: string, sheet: Sheet): string {
  return `exists (select 1 from approval_vote v where v.organization_id = ${sheet.organization} and ${condition})`;
}

/** Whether the vote `v` is the viewer's, was cast by the viewer, or may be cast by delegation. */
export function isVoter(sheet: Sheet): string {
  const me = viewerParameter(sheet);
  return `(v.member_id = ${me} or coalesce(v.decided_by_id = ${me}, false) or ${isDelegated(sheet)})`;
}

/** Whether the vote `v` is somebody's who delegated the step's action to the viewer. */
export function isDelegated(sheet: Sheet): string {
  if (sheet.viewer.delegations.length === 0) return FALSE;
  const delegated = sheet.parameter('approvals.delegated', 'text[]', ({ viewer }) => delegatedTo(viewer));
  return `(v.member_id::text || ' ' || v.action) = any(${delegated})`;
}

/**
 * Whoever is asked to decide on a record, or decided, reads it (R4). It follows from the vote itself: nothing is granted
 * that would have to be taken back, and nobody gets what goes with an invitation.
 */
export function decidesOnSubject(typeName: string): RowSql {
  return (alias, sheet) => {
    const isSubject = `p.subject_type = '${typeName}' and p.subject_id = ${alias}.id`;
    // One equality with the row and no more: PostgreSQL then asks once for all votes of the viewer where it reads many rows.
    return `exists (select 1 from approval_vote v join approval p on p.organization_id = v.organization_id and p.id = v.approval_id
      where v.organization_id = ${sheet.organization} and ${isSubject} and v.state <> 'DROPPED' and ${isVoter(sheet)})`;
  };
}

function delegatedTo({ delegations }: Viewer): readonly string[] {
  return delegations.flatMap(({ fromMemberId, actions }) => actions.map((action) => `${fromMemberId} ${action}`));
}
