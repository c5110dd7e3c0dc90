import { Refused } from '../../kernel/refusal.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { Approval } from './approval.entity.ts';
import type { DecideApprovalInput } from './approval.inputs.ts';
import { askAgain } from './ask-again.ts';
import { namesOf } from './asked-names.ts';
import { castVote, standingOf } from './cast-vote.ts';
import { alreadyDecided, foundApproval, stepToDecide } from './found-approval.ts';
import { end, goOn, openStep, passOver } from './go-on.ts';
import { askedNow, type Right } from './right-to-decide.ts';
import { closeRoute, moveSteps, moveVotes, partiesOf, type Route, type StepRow } from './route.ts';
import { changedField } from './subject.ts';
import { approvalRules } from './vote-rules.ts';

/**
 * Decides an open step: the one verb for every approval. Subject and approval are held, the right is asked as of now, the
 * content must be the submitted one. The last decision takes the subject along.
 */
export async function decideApproval(work: Work, input: DecideApprovalInput): Promise<Done> {
  const route = await foundApproval(work, input);
  await mustNameStep(work, route, input.stepId ?? null);
  const { step, right } = await stepToDecide(work, route, input.stepId ?? null);
  const { memberId, clauses } = right;
  work.act({ action: step.action, rule: 'approval.decide', clauses, onBehalfOfId: memberId === work.viewer.memberId ? null : memberId });
  const { decision, reason = null, minutes = null } = input;
  const given = { ...(await caseOf(work, route, step, right)), reason, minutes };
  if (decision === 'ESCALATE') await escalate(work, route, step, right, given);
  else if (decision === 'RETURN') await giveBack(work, route, step, right, given);
  else await agree(work, route, step, right, given);
  return { record: { type: Approval, id: route.approval.id } };
}

type Given = Readonly<Record<string, unknown>>;

/** Whoever has decided one step names the next, so that a request sent twice decides nothing more. */
async function mustNameStep(work: Work, { votes }: Route, stepId: string | null): Promise<void> {
  const earlier = votes.find(({ decidedById }) => decidedById === work.viewer.memberId);
  if (!earlier || stepId !== null) return;
  throw new Refused([await alreadyDecided(work, work.viewer.memberId, { at: earlier.decidedAt!, state: earlier.state })]);
}

/** What the law of a decision looks at. */
async function caseOf(work: Work, route: Route, step: StepRow, right: Right): Promise<Given> {
  const { subject, approval } = route;
  const { signers } = partiesOf(route, step);
  const isSame = subject.digest === approval.digest;
  return {
    isOwn: right.isOwn && !right.isOwnDecision,
    hasSigned: signers.includes(work.viewer.memberId) || signers.includes(right.memberId),
    changedField: isSame ? null : (changedField(approval.material, subject.material) ?? '…'),
    isMeeting: step.isMeeting,
    approver: await namesOf(work, askedNow(route, step)),
  };
}

/** Who has signed one part does not sign the other: somebody else is asked for it. */
async function askOtherSigners(work: Work, route: Route, signed: StepRow): Promise<void> {
  const others = route.steps.filter(({ id, isDistinct, state }) => isDistinct && state === 'OPEN' && id !== signed.id);
  for (const step of others) await askAgain(work, route, step);
}

/** One agrees: the step passes when as many as it needs have agreed, and the route goes on. */
async function agree(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  await castVote(work, route, step, right, { name: 'approve', given });
  const { isPassed, unneeded } = await standingOf(work, route, step);
  await moveVotes(work, route, 'drop', unneeded, { given, values: {} });
  const minutes = (given['minutes'] as string | null) ?? step.minutes;
  if (isPassed) await moveSteps(work, route, 'pass', [step], { given: { ...given, minutes }, values: { minutes } });
  else keepMinutes(work, route, step, minutes);
  if (step.isDistinct) await askOtherSigners(work, route, step);
  await countDecision(work, route);
  await goOn(work, route);
}

/** Minutes are kept although others must agree too. */
function keepMinutes(work: Work, route: Route, step: StepRow, minutes: string | null): void {
  const changed = work.change(ApprovalStep, step, { minutes });
  route.steps = route.steps.map((each) => (each.id === step.id ? changed : each));
}

async function giveBack(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  await castVote(work, route, step, right, { name: 'giveBack', given });
  await moveSteps(work, route, 'giveBack', [step], { given, values: {} });
  await closeRoute(work, route, 'skip');
  await countDecision(work, route);
  await end(work, route, { name: 'giveBack', given: { reason: given['reason'] } });
}

/** Without agreement only the separate meeting passes it (G4): what else is open is passed over. */
async function escalate(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  const meeting = route.steps.find(({ isOnEscalation, state, stage }) => isOnEscalation && state === 'WAITING' && stage > step.stage);
  if (!meeting) work.refuse(approvalRules.noMeeting, { values: { step: '—', pack: work.law.policy.code } });
  await castVote(work, route, step, right, { name: 'escalate', given });
  await moveSteps(work, route, 'escalate', [step], { given, values: {} });
  const before = route.steps.filter(({ state, stage }) => state === 'OPEN' || (state === 'WAITING' && stage < meeting.stage));
  await passOver(work, route, before);
  const left = route.votes.filter(({ state }) => state === 'ASKED');
  await moveVotes(work, route, 'drop', left, { given, values: {} });
  await countDecision(work, route);
  await openStep(work, route, meeting);
}

/** Each decision gives the approval another version, so that whoever saw an older one is told. */
async function countDecision(work: Work, route: Route): Promise<void> {
  route.approval = work.change(Approval, route.approval, { decisions: route.approval.decisions + 1 });
}
