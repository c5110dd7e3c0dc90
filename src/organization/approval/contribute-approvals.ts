import { contribute } from '../../query/field.ts';
import { modelOf, type Class } from '../../query/model.ts';
import { Approval } from './approval.entity.ts';

/** Gives a record its `approvals`, latest first, and the one that counts: the one under way, else the latest. */
export function contributeApprovals(type: Class): void {
  const { name } = modelOf(type);
  contribute(type, {
    kind: 'many',
    name: 'approvals',
    description: 'Its submissions for approval, latest first.',
    nullable: true,
    target: () => Approval,
    via: 'subject',
  });
  contribute(type, {
    kind: 'found',
    name: 'approval',
    description: 'The approval under way, else the latest; null where it was never submitted, or took effect on submission.',
    nullable: true,
    target: () => Approval,
    id: (alias, sheet) =>
      `(select p.id from approval p where p.organization_id = ${sheet.organization} and p.subject_type = '${name}' and p.subject_id = ${alias}.id
        order by (p.state = 'PENDING') desc, p.created_at desc, p.id desc limit 1)`,
  });
}
