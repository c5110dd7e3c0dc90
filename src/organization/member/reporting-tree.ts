import type { Pack } from '../../governance/pack.ts';
import type { Work } from '../../workflow/work.ts';

/** Departments, posts and today's holders of an organization, to find superiors by. */
export interface ReportingTree {
  readonly parentOf: ReadonlyMap<string, string | null>;
  readonly posts: readonly TreePost[];
  /** Members who hold a post, by post; grows while members are added. */
  readonly holders: Map<string, string[]>;
}

export interface TreePost {
  readonly id: string;
  readonly role: string;
  readonly isHead: boolean;
  readonly departmentId: string | null;
}

/** Reads the tree within the verb's own transaction. */
export async function readReportingTree(work: Work): Promise<ReportingTree> {
  await work.flush();
  const { organizationId } = work.viewer;
  const [departments, posts, holders] = await Promise.all([
    work.transaction.query<{ id: string; parent_id: string | null }>({
      text: 'select id, parent_id from department where organization_id = $1',
      values: [organizationId],
    }),
    work.transaction.query<{ id: string; role: string; is_head: boolean; department_id: string | null }>({
      text: 'select id, role, is_head, department_id from post where organization_id = $1 order by id',
      values: [organizationId],
    }),
    work.transaction.query<{ post_id: string; member_id: string }>({
      // A machine is nobody's superior.
      text: `select a.post_id, a.member_id from appointment a join member m on m.organization_id = a.organization_id and m.id = a.member_id and m.kind = 'PERSON'
        where a.organization_id = $1 and a.from_day <= $2 and (a.until_day is null or a.until_day > $2) order by a.id`,
      values: [organizationId, work.today],
    }),
  ]);
  const byPost = new Map<string, string[]>();
  for (const { post_id: post, member_id: member } of holders.rows) byPost.set(post, [...(byPost.get(post) ?? []), member]);
  return {
    parentOf: new Map(departments.rows.map(({ id, parent_id: parent }) => [id, parent])),
    posts: posts.rows.map(({ id, role, is_head: isHead, department_id: departmentId }) => ({ id, role, isHead, departmentId })),
    holders: byPost,
  };
}

/**
 * The superior that a post has by the pack's reporting line: the nearest holder, up the department tree, of the role
 * that it reports to; where the pack draws no line, the head of the department or of the next one above; else the top.
 */
export function superiorByLine(tree: ReportingTree, policy: Pack, post: TreePost, memberId: string): string | null {
  const reportsTo = policy.reportingLine.lines.find(({ role }) => role === post.role)?.reportsTo ?? null;
  const others = (each: TreePost): string | undefined => tree.holders.get(each.id)?.find((holder) => holder !== memberId);
  const units = unitsAbove(tree, post.departmentId);
  for (const unit of units) {
    const superior = tree.posts
      .filter((each) => each.departmentId === unit && (reportsTo ? each.role === reportsTo : each.isHead && each.id !== post.id))
      .map(others)
      .find(Boolean);
    if (superior) return superior;
  }
  const anywhere =
    reportsTo &&
    tree.posts
      .filter((each) => each.role === reportsTo)
      .map(others)
      .find(Boolean);
  if (anywhere) return anywhere;
  if (policy.classes.top.includes(post.role)) return null;
  return (
    tree.posts
      .filter((each) => policy.classes.top.includes(each.role))
      .map(others)
      .find(Boolean) ?? null
  );
}

/** The department and those above it, nearest first. */
function unitsAbove({ parentOf }: ReportingTree, departmentId: string | null): readonly string[] {
  const units: string[] = [];
  for (let unit = departmentId; unit && !units.includes(unit); unit = parentOf.get(unit) ?? null) units.push(unit);
  return units;
}
