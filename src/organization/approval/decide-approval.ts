import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { voteProcess } from './approval-vote.process.ts';
import { Approval } from './approval.entity.ts';
import type { DecideApprovalInput } from './approval.inputs.ts';
import { namesOf } from './asked-names.ts';
import { decidersOf } from './deciders.ts';
import { alreadyDecided, decided, foundApproval, stepToDecide } from './found-approval.ts';
import { ask, end, goOn, openStep, passOver } from './go-on.ts';
import { askedNow, type Right } from './right-to-decide.ts';
import { closeRoute, moveSteps, moveVotes, partiesOf, type Route, type StepRow, type VoteRow } from './route.ts';
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
  work.act({ action: step.action, rule: null, clauses, onBehalfOfId: memberId === work.viewer.memberId ? null : memberId });
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

/** One agrees: the step passes when as many as it needs have agreed, and the route goes on. */
async function agree(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  await cast(work, route, step, right, { name: 'approve', given });
  const { isPassed, unneeded } = await standingOf(work, route, step);
  await moveVotes(work, route, 'drop', unneeded, { given, values: {} });
  if (isPassed) await moveSteps(work, route, 'pass', [step], { given, values: { minutes: (given['minutes'] as string | null) ?? null } });
  await askOtherSigners(work, route, step);
  await countDecision(work, route);
  await goOn(work, route);
}

async function giveBack(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  await cast(work, route, step, right, { name: 'giveBack', given });
  await moveSteps(work, route, 'giveBack', [step], { given, values: {} });
  await closeRoute(work, route, 'skip');
  await countDecision(work, route);
  await end(work, route, { name: 'giveBack', given: { reason: given['reason'] } });
}

/** Without agreement only the separate meeting passes it (G4): what else is open is passed over. */
async function escalate(work: Work, route: Route, step: StepRow, right: Right, given: Given): Promise<void> {
  const meeting = route.steps.find(({ isOnEscalation, state, stage }) => isOnEscalation && state === 'WAITING' && stage > step.stage);
  if (!meeting) work.refuse(approvalRules.noMeeting, { values: { step: '—', pack: work.law.policy.code } });
  await cast(work, route, step, right, { name: 'escalate', given });
  await moveSteps(work, route, 'escalate', [step], { given, values: {} });
  const before = route.steps.filter(({ state, stage }) => state === 'OPEN' || (state === 'WAITING' && stage < meeting!.stage));
  await passOver(work, route, before);
  const left = route.votes.filter(({ state }) => state === 'ASKED');
  await moveVotes(work, route, 'drop', left, { given, values: {} });
  await countDecision(work, route);
  await openStep(work, route, meeting!);
}

/** Puts the decision on the vote of who was asked, or on one of its own where somebody decides who was not. */
async function cast(
  work: Work,
  route: Route,
  step: StepRow,
  right: Right,
  how: { readonly name: string; readonly given: Given },
): Promise<void> {
  const { memberId } = right;
  const broken = brokenRows(work.law, voteProcess.transitions[how.name]!.rows, { facts: {}, input: how.given });
  if (broken.length > 0) throw new Refused(broken);
  const ofMember = (vote: VoteRow): boolean => vote.stepId === step.id && vote.memberId === memberId;
  const earlier = route.votes.find((vote) => ofMember(vote) && vote.state !== 'ASKED');
  if (earlier) throw new Refused([await decided(work, route, step)]);
  if (!route.votes.some(ofMember)) ask(work, route, step, { memberIds: [memberId], isOwnDecision: right.isOwnDecision });
  const isOnBehalf = memberId !== work.viewer.memberId;
  const values = {
    decidedById: work.viewer.memberId,
    onBehalfOfId: isOnBehalf ? memberId : null,
    decidedAt: work.now,
    reason: (how.given['reason'] as string | null) ?? null,
    isOwnDecision: right.isOwnDecision,
  };
  await moveVotes(work, route, how.name, route.votes.filter(ofMember), { given: how.given, values });
}

interface Standing {
  readonly isPassed: boolean;
  /** Votes that it waits for no more. */
  readonly unneeded: readonly VoteRow[];
}

/**
 * Where a step stands after a decision. It takes one of those whom the chain asks, or all of them who may decide today,
 * and in any case whom others asked to join; who was asked to join does not stand in for them.
 */
async function standingOf(work: Work, route: Route, step: StepRow): Promise<Standing> {
  const votes = route.votes.filter(({ stepId }) => stepId === step.id);
  const waiting = votes.filter(({ state }) => state === 'ASKED');
  if (!votes.some(({ state, addedById }) => state === 'APPROVED' && addedById === null)) return { isPassed: false, unneeded: [] };
  const isAll = step.mode === 'ALL' && waiting.some(({ addedById }) => addedById === null);
  const may = isAll ? (await decidersOf(work, route.subject, step, partiesOf(route, step))).memberIds : [];
  const isNeeded = ({ addedById, memberId }: VoteRow): boolean => addedById !== null || may.includes(memberId);
  return { isPassed: !waiting.some(isNeeded), unneeded: waiting.filter((vote) => !isNeeded(vote)) };
}

/** Who has signed one part does not sign the other: somebody else is asked for it. */
async function askOtherSigners(work: Work, route: Route, signed: StepRow): Promise<void> {
  if (!signed.isDistinct) return;
  for (const step of route.steps.filter(({ id, isDistinct, state }) => isDistinct && state === 'OPEN' && id !== signed.id)) {
    const { memberIds, isOwnDecision } = await decidersOf(work, route.subject, step, partiesOf(route, step));
    const asked = route.votes.filter(({ stepId, state }) => stepId === step.id && state === 'ASKED');
    await moveVotes(
      work,
      route,
      'drop',
      asked.filter(({ memberId, addedById }) => addedById === null && !memberIds.includes(memberId)),
      { given: {}, values: {} },
    );
    const known = route.votes.filter(({ stepId }) => stepId === step.id).map(({ memberId }) => memberId);
    ask(work, route, step, { memberIds: memberIds.filter((id) => !known.includes(id)), isOwnDecision });
  }
}

/** Each decision gives the approval another version, so that whoever saw an older one is told. */
async function countDecision(work: Work, route: Route): Promise<void> {
  route.approval = work.change(Approval, route.approval, { decisions: route.approval.decisions + 1 });
}
