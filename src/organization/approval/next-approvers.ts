import { toGlobalId } from '../../kernel/id.ts';
import type { NamedMember } from '../../governance/context.ts';
import type { Completion } from '../../query/completion.ts';
import type { RowSql } from '../../query/model.ts';

/** Members whom the open steps of an approval wait for; names are readable by every member of the organization. */
export const nextApproversSql: RowSql = (alias, sheet) =>
  `(select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name) order by n.name, n.id), '[]') from (
    select distinct m.id, m.name from approval_vote v
    join approval_step s on s.organization_id = v.organization_id and s.id = v.step_id and s.state = 'OPEN'
    join member m on m.organization_id = v.organization_id and m.id = v.member_id and m.state <> 'DEACTIVATED'
    where v.organization_id = ${sheet.organization} and v.approval_id = ${alias}.id and v.state = 'ASKED') n)::text`;

/** The same with ids as clients write them. */
export const presentMembers = ((members: readonly NamedMember[]): readonly NamedMember[] =>
  members.map(({ id, name }) => ({ id: toGlobalId('mem', id), name }))) as Completion;
