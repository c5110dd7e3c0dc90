import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import type { Work } from '../../workflow/work.ts';
import { voteProcess } from './approval-vote.process.ts';
import { decidersOf } from './deciders.ts';
import { decided } from './found-approval.ts';
import { ask } from './go-on.ts';
import type { Right } from './right-to-decide.ts';
import { moveVotes, partiesOf, type Route, type StepRow, type VoteRow } from './route.ts';

/** What is decided: the transition of the vote, and what its law looks at. */
export interface Cast {
  readonly name: 'approve' | 'giveBack' | 'escalate';
  readonly given: Readonly<Record<string, unknown>>;
}

/** Puts a decision on the vote of who was asked, or on one of its own where somebody decides who was not. */
export async function castVote(work: Work, route: Route, step: StepRow, right: Right, { name, given }: Cast): Promise<void> {
  const { memberId, isOwnDecision } = right;
  const broken = brokenRows(work.law, voteProcess.transitions[name]!.rows, { facts: {}, input: given });
  if (broken.length > 0) throw new Refused(broken);
  const own = route.votes.find((vote) => vote.stepId === step.id && vote.memberId === memberId);
  const isOver = own && own.state !== 'ASKED' && (own.state !== 'DROPPED' || isAgreed(route, step));
  if (isOver) throw new Refused([await decided(work, route, step)]);
  if (!own) ask(work, route, step, { memberIds: [memberId], isOwnDecision });
  const cast = (): readonly VoteRow[] => route.votes.filter((vote) => vote.stepId === step.id && vote.memberId === memberId);
  await moveVotes(work, route, 'askAgain', cast(), { given: {}, values: {} });
  const isOnBehalf = memberId !== work.viewer.memberId;
  await moveVotes(work, route, name, cast(), {
    given,
    values: {
      decidedById: work.viewer.memberId,
      onBehalfOfId: isOnBehalf ? memberId : null,
      decidedAt: work.now,
      reason: (given['reason'] as string | null) ?? null,
      isOwnDecision,
    },
  });
}

/** Whether one of those whom the chain asks has agreed, where one is enough: it then waits for nobody but whom others asked to join. */
export function isAgreed(route: Route, { id, mode }: StepRow): boolean {
  return mode === 'ANY' && route.votes.some((vote) => vote.stepId === id && hasAgreed(vote));
}

/** Where a step stands after a decision. */
export interface Standing {
  readonly isPassed: boolean;
  /** Votes that it waits for no more. */
  readonly unneeded: readonly VoteRow[];
}

/**
 * A step takes one of those whom the chain asks, or all of them who may decide today, and in any case whom others asked to
 * join; who was asked to join does not stand in for them.
 */
export async function standingOf(work: Work, route: Route, step: StepRow): Promise<Standing> {
  const votes = route.votes.filter(({ stepId }) => stepId === step.id);
  if (!votes.some(hasAgreed)) return { isPassed: false, unneeded: [] };
  const waiting = votes.filter(({ state }) => state === 'ASKED');
  const isAll = step.mode === 'ALL' && waiting.some(({ addedById }) => addedById === null);
  const may = isAll ? (await decidersOf(work, route.subject, step, partiesOf(route, step))).memberIds : [];
  const isNeeded = ({ addedById, memberId }: VoteRow): boolean => addedById !== null || may.includes(memberId);
  return { isPassed: !waiting.some(isNeeded), unneeded: waiting.filter((vote) => !isNeeded(vote)) };
}

function hasAgreed({ state, addedById }: VoteRow): boolean {
  return state === 'APPROVED' && addedById === null;
}
