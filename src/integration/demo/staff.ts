import type { Pack } from '../../governance/pack.ts';
import type { Work } from '../../workflow/work.ts';
import { addMembers, type NewMember } from '../../organization/member/add-members.ts';
import { readReportingTree, type TreePost } from '../../organization/member/reporting-tree.ts';

export interface Staffing {
  /** The part of the address behind the @. */
  readonly domain: string;
  readonly passwordHash: string;
}

/**
 * Gives a new organization one member of every post, `sales_manager@tm.example`, superiors first. Where a role heads
 * several departments the first holder has those of marketing and sales; the others get a head of their own,
 * `department_head.finance@ms.example`. Duties such as `legal` have a holder of their own.
 */
export async function staffEveryPost(work: Work, { domain, passwordHash }: Staffing): Promise<readonly string[]> {
  const { policy } = work.law;
  const tree = await readReportingTree(work);
  const vacant = tree.posts.filter((post) => !tree.holders.has(post.id));
  const templates = new Map(await templatesOf(work));
  const seats = seatsOf(vacant, policy, templates);
  const members = seats.map(({ address, postIds }): NewMember => ({
    name: nameOf(address),
    email: `${address}@${domain}`,
    passwordHash,
    postIds,
    clearedOn: work.today,
  }));
  return (await addMembers(work, members)).map(({ id }) => id);
}

interface Seat {
  readonly address: string;
  readonly postIds: string[];
  readonly rank: number;
}

/** Who sits where. Roles are seated from the top of the reporting line down. */
function seatsOf(posts: readonly TreePost[], policy: Pack, templates: ReadonlyMap<string, string>): readonly Seat[] {
  const seats = new Map<string, Seat>();
  for (const post of posts) {
    const template = post.departmentId ? (templates.get(post.departmentId) ?? '') : '';
    const isOther = post.isHead && seats.has(post.role) && !sellsOrMarkets(template);
    const address = isOther ? `${post.role}.${template}` : post.role;
    const known = seats.get(address);
    if (known) known.postIds.push(post.id);
    else seats.set(address, { address, postIds: [post.id], rank: rankOf(post.role, policy) });
  }
  return [...seats.values()].toSorted((one, other) => one.rank - other.rank);
}

function sellsOrMarkets(template: string): boolean {
  return template === 'marketing' || template === 'sales';
}

/** Steps below the top of the reporting line; roles that no line names come last. */
function rankOf(role: string, policy: Pack): number {
  const above = policy.reportingLine.lines.find((line) => line.role === role)?.reportsTo;
  if (above) return rankOf(above, policy) + 1;
  return policy.classes.top.includes(role) ? 0 : role === 'department_head' ? 1 : 9;
}

async function templatesOf(work: Work): Promise<readonly (readonly [string, string])[]> {
  const { rows } = await work.transaction.query<{ id: string; template: string | null }>({
    text: 'select id, template from department where organization_id = $1',
    values: [work.viewer.organizationId],
  });
  return rows.map(({ id, template }) => [id, template ?? ''] as const);
}

function nameOf(address: string): string {
  return address
    .split(/[._]/)
    .map((word) => `${word[0]!.toUpperCase()}${word.slice(1)}`)
    .join(' ');
}
