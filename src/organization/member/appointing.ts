import { decide } from '../../governance/decide.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { within } from '../department/department-at.ts';
import { Department } from '../department/department.entity.ts';
import { postRules } from '../post/post-rules.ts';
import { Appointment, Post } from '../post/post.entity.ts';
import type { Member } from './member.entity.ts';
import { isDuty, type Served } from './served-posts.ts';

/**
 * The post that an input names, if the viewer may fill it: its department lies in the viewer's reach; posts at the top
 * of the company and duties are filled by those who reach the whole organization.
 */
export async function fillable(work: Work, postId: string): Promise<RowOf<Post>> {
  const post = await work.find(Post, postId, 'postId');
  work.permitOn(['platform.manage_members'], within(post.departmentId));
  if (post.removedOn) work.refuse(postRules.removed, { field: 'postId', values: { type: 'Post', id: postId, state: { state: 'closed' } } });
  await mustWork(work, post.departmentId);
  return post;
}

/** Where the head of the company decides on transfers and appointments, others only propose (BS-2.2.3e). */
export function mustDecide(work: Work): void {
  if (!work.law.isInForce(postRules.proposalOnly.clauses) || decide(work.viewer, 'position.decide').allowed) return;
  const roles = work.law.grantsOf('position.decide').map(({ role }) => role);
  work.refuse(postRules.proposalOnly, { values: { decider: { roles } } });
}

export interface Term {
  readonly fromDay: string;
  readonly untilDay: string | null;
}

/** The days of a hold: from today on, for at least one day. */
export function termOf(work: Work, from: string | null | undefined, until: string | null | undefined): Term {
  const fromDay = from ?? work.today;
  const untilDay = until ?? null;
  if (fromDay < work.today) {
    work.refuse(platformRules.dateOrder, { field: 'fromDay', values: { start: work.today, end: fromDay } });
  }
  if (untilDay !== null && untilDay <= fromDay) {
    work.refuse(platformRules.dateOrder, { field: 'untilDay', values: { start: fromDay, end: untilDay } });
  }
  return { fromDay, untilDay };
}

/** A machine works below people: it heads nothing, holds no duty and does not stand at the top. */
export function mustSuit(work: Work, { kind }: Pick<RowOf<Member>, 'kind'>, post: RowOf<Post>): void {
  const isForPeople = post.isHead || isDuty(work, post.role) || work.law.policy.classes.top.includes(post.role);
  if (kind !== 'PERSON' && isForPeople) work.refuse(postRules.person);
}

/** Lets a member hold a post; refused where they hold it at the same time already. */
export function appoint(
  work: Work,
  member: Pick<RowOf<Member>, 'id' | 'name' | 'kind'>,
  post: RowOf<Post>,
  term: Term,
  served: readonly Served[] = [],
): RowOf<Appointment> {
  mustSuit(work, member, post);
  const overlaps = ({ appointment: { postId, fromDay, untilDay } }: Served): boolean =>
    postId === post.id && (untilDay === null || untilDay > term.fromDay) && (term.untilDay === null || fromDay < term.untilDay);
  if (served.some(overlaps)) work.refuse(postRules.alreadyHeld, { values: { name: member.name } });
  return work.create(Appointment, { postId: post.id, memberId: member.id, ...term });
}

async function mustWork(work: Work, departmentId: string | null): Promise<void> {
  if (!departmentId) return;
  const text = 'select name, state from department where organization_id = $1::uuid and id = $2::uuid for key share';
  const { rows } = await work.transaction.query<Pick<Department, 'name' | 'state'>>({
    text,
    values: [work.viewer.organizationId, departmentId],
  });
  const { name, state } = rows[0]!;
  if (state === 'CLOSED') work.refuse(postRules.closedDepartment, { field: 'postId', values: { name, state: { state } } });
}
