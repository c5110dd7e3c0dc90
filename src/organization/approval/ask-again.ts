import type { Advanced } from '../../workflow/consequence.ts';
import type { Work } from '../../workflow/work.ts';
import type { Member } from '../member/member.entity.ts';
import type { MemberMove } from '../member/move-member.ts';
import { approving } from './approval-clauses.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { isAgreed } from './cast-vote.ts';
import { decidersOf } from './deciders.ts';
import { ask } from './go-on.ts';
import { lockedRoute, moveVotes, partiesOf, type FoundApproval, type Route, type StepRow } from './route.ts';

/** Asks those who are to decide an open step as of now, and no longer those who are not. Whom others asked to join stays asked. */
export async function askAgain(work: Work, route: Route, step: StepRow): Promise<void> {
  if (isAgreed(route, step)) return;
  const { memberIds, departure, isOwnDecision } = await decidersOf(work, route.subject, step, partiesOf(route, step));
  const votes = route.votes.filter(({ stepId }) => stepId === step.id);
  const nothing = { given: {}, values: {} };
  const left = votes.filter(({ state, memberId, addedById }) => state === 'ASKED' && addedById === null && !memberIds.includes(memberId));
  await moveVotes(work, route, 'drop', left, nothing);
  const back = votes.filter(({ state, memberId }) => state === 'DROPPED' && memberIds.includes(memberId));
  await moveVotes(work, route, 'askAgain', back, nothing);
  const known = new Set(votes.map(({ memberId }) => memberId));
  ask(work, route, step, { memberIds: memberIds.filter((id) => !known.has(id)), isOwnDecision });
  const changed = work.change(ApprovalStep, step, { departure });
  route.steps = route.steps.map((each) => (each.id === step.id ? changed : each));
}

/** What waits for somebody who has left goes to whoever decides in the member's place. */
export async function askWithout(work: Work, { row, given }: Advanced<Member>): Promise<void> {
  const heirId = (given['successorId'] ?? row.superiorId) as string | null;
  await askAgainFor(work, row.id, (route, step) => askHeir(work, route, step, { leaverId: row.id, heirId }));
}

/** Whom others asked to join is followed by the successor, else by the superior. */
async function askHeir(
  work: Work,
  route: Route,
  step: StepRow,
  { leaverId, heirId }: { leaverId: string; heirId: string | null },
): Promise<void> {
  const votes = route.votes.filter(({ stepId }) => stepId === step.id);
  const added = votes.find(({ memberId, state, addedById }) => memberId === leaverId && state === 'ASKED' && addedById !== null);
  if (!added) return;
  await moveVotes(work, route, 'drop', [added], { given: {}, values: {} });
  const isFree = heirId !== null && !partiesOf(route, step).own.includes(heirId) && !votes.some(({ memberId }) => memberId === heirId);
  if (isFree) ask(work, route, step, { memberIds: [heirId], isOwnDecision: false, addedById: added.addedById! });
}

/** What waits for somebody who moved on goes to whoever is in the post, and what waits for the post to the newcomer. */
export async function askAfterMove(work: Work, { memberId }: MemberMove): Promise<void> {
  await askAgainFor(work, memberId);
}

/** Posts begin and end on days: each day those are asked who decide from then on. */
export async function askByToday(work: Work): Promise<void> {
  work.act({
    action: 'platform.keep_duties',
    rule: 'approval.ask',
    clauses: approving.filter((clause) => work.law.isInForce([clause])),
    onBehalfOfId: null,
  });
  for (const approval of await pendingApprovals(work, 'true', [])) await askAllAgain(work, approval);
}

/** What is done about a step before its deciders are asked anew. */
type BeforeAsking = (route: Route, step: StepRow) => Promise<void>;

async function askAgainFor(work: Work, memberId: string, first?: BeforeAsking): Promise<void> {
  await work.flush();
  const isAsked = `exists (select 1 from approval_vote v where v.organization_id = t.organization_id and v.approval_id = t.id and v.member_id = $2::uuid and v.state = 'ASKED')`;
  for (const approval of await pendingApprovals(work, isAsked, [memberId])) await askAllAgain(work, approval, first);
}

/** Found without a lock: each is held anew, its subject first. */
async function pendingApprovals(work: Work, condition: string, values: readonly unknown[]): Promise<readonly FoundApproval[]> {
  const { rows } = await work.transaction.query<FoundApproval>({
    text: `select t.id::text as id, t.chain, json_build_object('type', t.subject_type, 'id', t.subject_id) as subject
      from approval t where t.organization_id = $1::uuid and t.state = 'PENDING' and ${condition} order by t.subject_id, t.id`,
    values: [work.viewer.organizationId, ...values],
  });
  return rows;
}

async function askAllAgain(work: Work, approval: FoundApproval, first?: BeforeAsking): Promise<void> {
  const route = await lockedRoute(work, approval);
  if (route.approval.state !== 'PENDING') return;
  for (const step of route.steps.filter(({ state }) => state === 'OPEN')) {
    await first?.(route, step);
    await askAgain(work, route, step);
  }
}
