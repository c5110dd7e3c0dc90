import { invariant } from '../../kernel/invariant.ts';
import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { decide, withinLimit } from '../../governance/decide.ts';
import { refuse } from '../../governance/law-row.ts';
import { deciderTitle } from '../../governance/names.ts';
import type { Work } from '../../workflow/work.ts';
import { namesOf } from './asked-names.ts';
import { decidersOf } from './deciders.ts';
import { coveringTerms } from './holders.ts';
import { partiesOf, type Route, type StepRow, type VoteRow } from './route.ts';
import { approvalRules } from './vote-rules.ts';

/** By what somebody decides a step today. */
export interface Right {
  /** Whose decision it is: the viewer's, or that of who delegated it. */
  readonly memberId: string;
  readonly clauses: readonly string[];
  /** It is the own submission. */
  readonly isOwn: boolean;
  /** It is the own submission, and there is nobody else to decide on it (G20). */
  readonly isOwnDecision: boolean;
}

/**
 * The right is asked when the decision is made, not when the step was opened: who came to the post since decides, who
 * left it does not. Answers the refusal where there is none.
 */
export async function rightToDecide(work: Work, route: Route, step: StepRow): Promise<Right | Refusal> {
  const { viewer } = work;
  const parties = partiesOf(route, step);
  const isOwn = (memberId: string): boolean => parties.own.includes(memberId);
  const by = (memberId: string, clauses: readonly string[], isOwnDecision = false): Right => ({
    memberId,
    clauses: [...new Set([...step.clauseIds, ...clauses])],
    isOwn: isOwn(viewer.memberId) || isOwn(memberId),
    isOwnDecision,
  });
  // A token decides what it was made for, whatever its holder is asked for.
  if (viewer.scope && !viewer.scope.has(step.action)) return outOfScope(work, step.action);
  if (isAdded(route.votes, step, viewer.memberId)) return by(viewer.memberId, []);
  const granted = step.kind === 'STEP' ? await grantedRight(work, route, step) : null;
  if (granted && 'code' in granted) return granted;
  if (granted && !isOwn(granted.memberId) && !isOwn(viewer.memberId)) return by(granted.memberId, granted.clauses);
  // Where the step went up the line, or takes a role, the law is asked for all of them.
  const { memberIds, isOwnDecision } = await decidersOf(work, route.subject, step, parties);
  const principal = [viewer.memberId, ...delegatorsFor(work, route, step)].find((memberId) => memberIds.includes(memberId));
  if (principal) return by(principal, [], isOwnDecision && principal === viewer.memberId);
  // What is the viewer's own, or was signed before, is refused by the law of the decision and not for want of a right.
  if (granted) return by(granted.memberId, granted.clauses);
  if (isOwn(viewer.memberId) || parties.signers.includes(viewer.memberId)) return by(viewer.memberId, []);
  return notAsked(work, route, step);
}

/** The grant by which the viewer, or who delegated it, may do the step's action on the subject up to its amount. */
async function grantedRight(work: Work, { subject, approval, steps, votes }: Route, step: StepRow) {
  const { viewer } = work;
  const terms = await coveringTerms(work, viewer, step.action, subject);
  if (terms.length === 0) return null;
  // A right of somebody who may decide goes before one of the submitter that was delegated.
  const { own } = partiesOf({ subject, approval, steps, votes }, step);
  const others = terms.filter(({ onBehalfOfId }) => !own.includes(onBehalfOfId ?? viewer.memberId));
  const decision = withinLimit(viewer, step.action, others.length > 0 ? others : terms, subject.approvable.amount(subject.row)?.base ?? 0n);
  if (!decision.allowed) return decision.refusal;
  const { clauses, onBehalfOfId } = decision.term;
  return { memberId: onBehalfOfId ?? viewer.memberId, clauses };
}

function isAdded(votes: readonly VoteRow[], step: StepRow, memberId: string): boolean {
  return votes.some((vote) => vote.stepId === step.id && vote.memberId === memberId && vote.addedById !== null);
}

/** Who delegated the step's action to the viewer, up to the amount. */
function delegatorsFor({ viewer }: Work, { subject }: Route, { action }: StepRow): readonly string[] {
  const amount = subject.approvable.amount(subject.row)?.base ?? 0n;
  return viewer.delegations
    .filter(({ actions, amountLimit }) => actions.includes(action) && (amountLimit === null || amount <= amountLimit))
    .map(({ fromMemberId }) => fromMemberId);
}

/** The refusal of a token that was not made for the action. */
export function outOfScope({ viewer }: Work, action: string): Refusal {
  const decision = decide(viewer, action);
  invariant(!decision.allowed, `${action} is out of the scope`);
  return decision.refusal;
}

async function notAsked(work: Work, route: Route, step: StepRow): Promise<Refusal> {
  const { viewer, context } = work;
  const decision = decide(viewer, step.action);
  // A token's scope, a switched-off action and a missing clearance say more than that others decide.
  if (!decision.allowed && decision.refusal.code !== 'NOT_PERMITTED') return decision.refusal;
  const approver = await namesOf(work, askedNow(route, step));
  const row = { ...approvalRules.notAsked, clauses: step.clauseIds, action: step.action };
  return refuse(row, { values: { step: deciderTitle(step.kind, step.slug, context.locale), approver } });
}

/** Whose decision a step waits for. */
export function askedNow({ votes }: Route, step: StepRow): readonly string[] {
  return votes.filter(({ stepId, state }) => stepId === step.id && state === 'ASKED').map(({ memberId }) => memberId);
}

/** Throws a refusal, or hands on the right. */
export function mustBeRight(right: Right | Refusal): Right {
  if ('code' in right) throw new Refused([right]);
  return right;
}
