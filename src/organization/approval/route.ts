import { advanceAll, type StepOfMany } from '../../workflow/advance-all.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Process } from '../../workflow/process.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { approvableOf } from './approvable.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { stepProcess } from './approval-step.process.ts';
import { ApprovalVote } from './approval-vote.entity.ts';
import { voteProcess } from './approval-vote.process.ts';
import { Approval } from './approval.entity.ts';
import { approvalProcess } from './approval.process.ts';
import type { Parties } from './deciders.ts';
import { lockedSubject, type Subject } from './subject.ts';

export type StepRow = RowOf<ApprovalStep>;
export type VoteRow = RowOf<ApprovalVote>;

/** An approval with its subject, steps and votes, all of them held by the deed under way; it follows what the deed does. */
export interface Route {
  readonly subject: Subject;
  approval: RowOf<Approval>;
  steps: StepRow[];
  votes: VoteRow[];
}

/** What leads to an approval and its subject. */
export type FoundApproval = Pick<RowOf<Approval>, 'id' | 'subject' | 'chain'>;

/** Locks an approval that the caller has found: the subject first, then the approval, its steps and votes, always in this order. */
export async function lockedRoute(work: Work, { id, subject: { type, id: subjectId }, chain }: FoundApproval): Promise<Route> {
  const subject = await lockedSubject(work, approvableOf(type, chain), subjectId);
  const [approval] = await lockedRows(work, Approval, 't.id = $2::uuid', [id]);
  const [steps, votes] = await Promise.all([
    lockedRows(work, ApprovalStep, 't.approval_id = $2::uuid', [id]),
    lockedRows(work, ApprovalVote, 't.approval_id = $2::uuid', [id]),
  ]);
  return { subject, approval: approval!, steps: steps.toSorted((one, other) => one.place - other.place), votes: [...votes] };
}

/** Carries the approval over a step of its process. */
export async function moveApproval(work: Work, route: Route, name: string, step: StepOfMany<Approval>): Promise<void> {
  const [moved] = await advanceAll<Approval>(work, approvalProcess, name, [route.approval], () => step);
  route.approval = moved ?? route.approval;
}

/** Carries steps of the route over a step of their process. */
export async function moveSteps(
  work: Work,
  route: Route,
  name: string,
  steps: readonly StepRow[],
  step: StepOfMany<ApprovalStep>,
): Promise<void> {
  route.steps = replaced(route.steps, await carried(work, stepProcess, name, steps, step));
}

/** Carries votes of the route over a step of their process. */
export async function moveVotes(
  work: Work,
  route: Route,
  name: string,
  votes: readonly VoteRow[],
  step: StepOfMany<ApprovalVote>,
): Promise<void> {
  route.votes = replaced(route.votes, await carried(work, voteProcess, name, votes, step));
}

/** What is left of a route that has ended: steps are passed over or void, nobody is asked any more. */
export async function closeRoute(work: Work, route: Route, how: 'skip' | 'void'): Promise<void> {
  const values = how === 'skip' ? { departure: 'NOT_NEEDED' as const } : {};
  await moveSteps(work, route, how, route.steps, { given: {}, values });
  await moveVotes(work, route, 'drop', route.votes, { given: {}, values: {} });
}

/** Who submitted and made it, and who decided other steps that take another person. */
export function partiesOf({ approval, steps, votes }: Route, step: StepRow): Parties {
  const distinct = step.isDistinct ? steps.filter((other) => other.isDistinct && other.id !== step.id).map(({ id }) => id) : [];
  const cast = votes.filter((vote) => distinct.includes(vote.stepId) && vote.decidedById !== null && vote.state === 'APPROVED');
  return {
    submitterId: approval.submittedById,
    own: unique([approval.submittedById, approval.onBehalfOfId, approval.authorId]),
    signers: unique(cast.flatMap(({ memberId, decidedById }) => [memberId, decidedById])),
  };
}

function carried<T extends object>(work: Work, process: Process, name: string, rows: readonly RowOf<T>[], step: StepOfMany<T>) {
  return advanceAll<T>(work, process, name, rows, () => step);
}

function replaced<Row extends { readonly id: string }>(rows: readonly Row[], by: readonly Row[]): Row[] {
  return rows.map((row) => by.find(({ id }) => id === row.id) ?? row);
}

function unique(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
