import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { advance } from '../../workflow/advance.ts';
import type { Work } from '../../workflow/work.ts';
import { ApprovalVote } from './approval-vote.entity.ts';
import { decidersOf, type Deciders } from './deciders.ts';
import { moveApproval, moveSteps, partiesOf, type Route, type StepRow } from './route.ts';

/** Goes on along the route: opens the next stage where none is open, and ends with the approval where none is left. */
export async function goOn(work: Work, route: Route): Promise<void> {
  while (!route.steps.some(({ state }) => state === 'OPEN')) {
    const waiting = route.steps.filter(({ state }) => state === 'WAITING');
    if (waiting.length === 0) return approve(work, route);
    const stage = waiting.filter((step) => step.stage === waiting[0]!.stage);
    const isNeeded = (step: StepRow): boolean => !step.isOnEscalation || route.subject.isSpecial;
    await passOver(
      work,
      route,
      stage.filter((step) => !isNeeded(step)),
    );
    for (const step of stage.filter(isNeeded)) await openStep(work, route, step);
  }
}

/** Opens a step: whoever is to decide it today is asked. */
export async function openStep(work: Work, route: Route, step: StepRow): Promise<void> {
  const { memberIds, departure, isOwnDecision } = await decidersOf(work, route.subject, step, partiesOf(route, step));
  await moveSteps(work, route, 'open', [step], { given: {}, values: { departure } });
  ask(work, route, step, { memberIds, isOwnDecision });
}

/** Asks members to decide a step. */
export function ask(work: Work, route: Route, step: StepRow, asked: Omit<Deciders, 'departure'> & { readonly addedById?: string }): void {
  const { memberIds, isOwnDecision, addedById = null } = asked;
  const votes = work.createAll(
    ApprovalVote,
    memberIds.map((memberId) => ({
      approvalId: route.approval.id,
      stepId: step.id,
      memberId,
      action: step.action,
      state: 'ASKED' as const,
      decidedById: null,
      onBehalfOfId: null,
      decidedAt: null,
      reason: null,
      addedById,
      isOwnDecision,
    })),
  );
  route.votes.push(...votes);
}

/** Leaves steps out that nobody has to decide. */
export async function passOver(work: Work, route: Route, steps: readonly StepRow[]): Promise<void> {
  await moveSteps(work, route, 'skip', steps, { given: {}, values: { departure: 'NOT_NEEDED' } });
}

/** The way out of an approval, and the transition that the subject takes with it. */
export interface Ending {
  readonly name: 'approve' | 'giveBack' | 'withdraw';
  readonly given: Readonly<Record<string, unknown>>;
}

/** Ends the approval; its subject takes the transition that follows, in the same transaction and by the right of the decision. */
export async function end(work: Work, route: Route, { name, given }: Ending): Promise<void> {
  await moveApproval(work, route, name, { given, values: { decidedAt: work.now } });
  const { approvable, row, id } = route.subject;
  const { deed } = work;
  // The subject's facts look at the approval as it is now.
  await work.flush();
  const { version } = row as unknown as { version: number };
  await advance(work, approvable.process, approvable[name], {
    id: toGlobalId(modelOf(approvable.process.type()).prefix, id),
    expectedVersion: version,
    field: 'approvalId',
    given,
    values: {},
    byRight: () => deed,
  });
  work.act(deed);
}

function approve(work: Work, route: Route): Promise<void> {
  return end(work, route, { name: 'approve', given: {} });
}
