import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { memberRules } from './member-rules.ts';
import { Member } from './member.entity.ts';
import { readReportingTree, superiorByLine, type TreePost } from './reporting-tree.ts';

/** Everybody below a member in the line, any depth, with the member. */
export async function membersBelow(work: Work, memberId: string): Promise<ReadonlySet<string>> {
  const text = `with recursive line as (
      select $2::uuid as id
      union select m.id from line l join member m on m.organization_id = $1::uuid and m.superior_id = l.id)
    select id from line`;
  const { rows } = await work.transaction.query<{ id: string }>({ text, values: [work.viewer.organizationId, memberId] });
  return new Set(rows.map(({ id }) => id));
}

/** The superior that follows from the pack's reporting line for a member in a post; never one who stands below the member. */
export async function superiorInLine(work: Work, post: TreePost, memberId: string | null): Promise<string | null> {
  const tree = await readReportingTree(work);
  const below = memberId ? await membersBelow(work, memberId) : new Set<string>();
  const holders = new Map([...tree.holders].map(([postId, ids]) => [postId, ids.filter((id) => !below.has(id))]));
  return superiorByLine({ ...tree, holders }, work.law.policy, post, memberId ?? '');
}

/** The superior that an input names: looked up before anything is refused, so that an id that leads nowhere answers first. */
export async function namedSuperior(work: Work, superiorId: string | null | undefined): Promise<RowOf<Member> | null> {
  return superiorId ? work.find(Member, superiorId, 'superiorId') : null;
}

/** A superior is an active member who does not stand below the one concerned. */
export async function mustStandAbove(work: Work, superior: RowOf<Member> | null, memberId: string | null): Promise<void> {
  if (!superior) return;
  if (superior.state !== 'ACTIVE') {
    work.refuse(memberRules.notActive, { field: 'superiorId', values: { name: superior.name, state: { state: superior.state } } });
  }
  if (superior.kind !== 'PERSON') work.refuse(memberRules.person, { field: 'superiorId' });
  if (memberId && (await membersBelow(work, memberId)).has(superior.id)) {
    work.refuse(memberRules.circular, { values: { name: superior.name } });
  }
}
