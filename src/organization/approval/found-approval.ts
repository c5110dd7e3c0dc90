import { dayIn } from '../../kernel/clock.ts';
import { toGlobalId } from '../../kernel/id.ts';
import { Refused, type Refusal } from '../../kernel/refusal.ts';
import { personDecides } from '../../governance/decisions.ts';
import { notFound, refuse } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { checkedId } from '../../query/checked-id.ts';
import { modelOf } from '../../query/model.ts';
import type { Work } from '../../workflow/work.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { Approval } from './approval.entity.ts';
import { namesOf } from './asked-names.ts';
import { mustBeRight, rightToDecide, type Right } from './right-to-decide.ts';
import { lockedRoute, type Route, type StepRow } from './route.ts';
import { approvalRules } from './vote-rules.ts';

/** Which approval a deed is about, as clients name it. */
export interface Named {
  readonly approvalId: string;
  readonly expectedVersion?: number | null;
}

/** An approval that the viewer sees and that still waits, held with its subject. */
export async function foundApproval(work: Work, { approvalId, expectedVersion = null }: Named): Promise<Route> {
  const route = await lockedRoute(work, await work.find(Approval, approvalId, 'approvalId'));
  const { version } = route.approval;
  if (expectedVersion !== null && version !== expectedVersion) {
    work.refuse(platformRules.staleVersion, { field: 'expectedVersion', values: { given: expectedVersion, current: version } });
  }
  if (route.approval.state !== 'PENDING') throw new Refused([await ended(work, route)]);
  return route;
}

/** The open step that the viewer decides, and by what right: the one that is named, else the first that the viewer may decide. */
export async function stepToDecide(
  work: Work,
  route: Route,
  stepId: string | null,
): Promise<{ readonly step: StepRow; readonly right: Right }> {
  if (work.viewer.isServiceAccount) work.refuse(personDecides);
  const named = stepId === null ? null : namedStep(route, stepId);
  if (named && named.state !== 'OPEN') throw new Refused([await decided(work, route, named)]);
  const open = named ? [named] : route.steps.filter(({ state }) => state === 'OPEN');
  const rights = [];
  for (const step of open) rights.push({ step, right: await rightToDecide(work, route, step) });
  const may = rights.find(({ right }) => !('code' in right) && !right.isOwn) ?? rights.find(({ right }) => !('code' in right)) ?? rights[0];
  if (!may) throw new Refused([await ended(work, route)]);
  return { step: may.step, right: mustBeRight(may.right) };
}

function namedStep({ steps }: Route, stepId: string): StepRow {
  const model = modelOf(ApprovalStep);
  const uuid = checkedId(stepId, model, 'stepId');
  const step = steps.find(({ id }) => id === uuid);
  if (!step) throw new Refused([notFound(model.name, toGlobalId(model.prefix, uuid))]);
  return step;
}

/** How an approval ended: by whom, when, and with what. */
async function ended(work: Work, { approval, votes }: Route): Promise<Refusal> {
  if (approval.state === 'VOIDED') {
    return refuse(approvalRules.voided, { field: 'approvalId', values: { field: approval.voidedField ?? '…' } });
  }
  const last = votes
    .filter(({ decidedAt }) => decidedAt !== null)
    .toSorted((one, other) => (one.decidedAt! < other.decidedAt! ? 1 : -1))[0];
  const who = approval.state === 'WITHDRAWN' ? approval.submittedById : (last?.decidedById ?? approval.submittedById);
  return alreadyDecided(work, who, { at: approval.decidedAt ?? work.now, state: approval.state });
}

/** Who decided a step that is not open any more. */
export async function decided(work: Work, { approval, votes }: Route, step: StepRow): Promise<Refusal> {
  const cast = votes.find(({ stepId, decidedById }) => stepId === step.id && decidedById !== null);
  return alreadyDecided(work, cast?.decidedById ?? approval.submittedById, { at: cast?.decidedAt ?? work.now, state: step.state });
}

export async function alreadyDecided(work: Work, memberId: string, how: { readonly at: Date; readonly state: string }): Promise<Refusal> {
  const values = {
    approver: await namesOf(work, [memberId]),
    date: dayIn(work.viewer.timeZone, how.at),
    decision: { state: `P45.${how.state.toLowerCase()}` },
  };
  return refuse(approvalRules.ended, { field: 'approvalId', values });
}
