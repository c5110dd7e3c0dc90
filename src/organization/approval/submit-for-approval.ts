import { toGlobalId } from '../../kernel/id.ts';
import type { ChainStep } from '../../governance/chains.ts';
import { grantsInForce, type Law } from '../../governance/law.ts';
import { stepOf } from '../../governance/steps.ts';
import { modelOf, type Class } from '../../query/model.ts';
import { advance, type Step } from '../../workflow/advance.ts';
import type { Done } from '../../workflow/perform.ts';
import type { ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import type { Approvable } from './approvable.ts';
import { approving } from './approval-clauses.ts';
import { ApprovalStep } from './approval-step.entity.ts';
import { Approval } from './approval.entity.ts';
import { goOn } from './go-on.ts';
import type { Route } from './route.ts';
import { readSubject, type Subject } from './subject.ts';

/** What a verb that submits hands on: the record and version that the client saw, what it was given, and a right that is no grant. */
export type Submission<T> = Pick<Step<T>, 'id' | 'expectedVersion'> & Partial<Pick<Step<T>, 'field' | 'given' | 'values' | 'byRight'>>;

/**
 * Submits a record: takes the submit transition, whose law is asked as always, and opens the approval with a snapshot of
 * the chain under the law of today. Where no step is on, it takes effect at once (C12).
 */
export async function submitForApproval<T extends object>(work: Work, approvable: Approvable<T>, submission: Submission<T>): Promise<Done> {
  const { process, submit } = approvable;
  const { id, expectedVersion, field = 'id', given = {}, values = {}, byRight } = submission;
  const submitted = await advance<T>(work, process, submit, { id, expectedVersion, field, given, values, ...(byRight ? { byRight } : {}) });
  const type = process.type() as Class<T>;
  const done = { record: { type, id: (submitted as unknown as { id: string }).id } };
  const subject = await readSubject(work, approvable, done.record.id);
  const chain = work.law.chain(approvable.chain.slug);
  if (chain.length === 0) await takeEffect(work, subject);
  else await goOn(work, openRoute(work, subject, chain));
  return done;
}

/** An empty chain means effective on submission (C12). */
async function takeEffect<T extends object>(work: Work, { approvable, row, id }: Subject<T>): Promise<void> {
  const { deed } = work;
  const { version } = row as unknown as { version: number };
  const globalId = toGlobalId(modelOf(approvable.process.type()).prefix, id);
  await advance(work, approvable.process, approvable.approve, {
    id: globalId,
    expectedVersion: version,
    field: 'id',
    given: {},
    values: {},
    byRight: () => deed,
  });
}

/** The approval and its route, all steps waiting but those that the amount leaves out. */
function openRoute<T extends object>(work: Work, subject: Subject<T>, chain: readonly ChainStep[]): Route {
  const { approvable, row, authorId, digest, material } = subject;
  const { chain: definition, process, submit } = approvable;
  const amount = approvable.amount(row)?.base ?? null;
  const approval = work.create(Approval, {
    subject: { type: modelOf(process.type()).name, id: subject.id },
    chain: definition.slug,
    rule: `${process.slug}.${submit}`,
    state: 'PENDING',
    submittedById: work.viewer.memberId,
    onBehalfOfId: work.deed.onBehalfOfId,
    authorId,
    submittedAt: work.now,
    decisions: 0,
    decidedAt: null,
    voidedField: null,
    lawRevision: work.law.revision,
    digest,
    material,
  });
  const stages = stagesOf(chain);
  const steps = work.createAll(
    ApprovalStep,
    chain.map((step, index) =>
      stepValues(
        work.law,
        approval.id,
        { step, place: index + 1, stage: stages[index]!, isCounted: isInBand(step, amount) },
        definition.action,
      ),
    ),
  );
  return { subject: subject as unknown as Subject, approval, steps: [...steps], votes: [] };
}

interface Placed {
  readonly step: ChainStep;
  readonly place: number;
  readonly stage: number;
  readonly isCounted: boolean;
}

function stepValues(law: Law, approvalId: string, { step, place, stage, isCounted }: Placed, action: string): ValuesOf<ApprovalStep> {
  const { kind, slug, mode, isDistinct, isMeeting, isOnEscalation } = step;
  return {
    approvalId,
    place,
    stage,
    kind,
    slug,
    action: kind === 'STEP' ? stepOf(slug)!.action : action,
    clauseIds: clausesOf(law, step),
    mode,
    isDistinct,
    isMeeting,
    isOnEscalation,
    state: isCounted ? 'WAITING' : 'SKIPPED',
    departure: isCounted ? null : 'OUTSIDE_BAND',
    minutes: null,
  };
}

/** Numbers of the stages: a parallel step shares that of the step before it. */
function stagesOf(chain: readonly ChainStep[]): readonly number[] {
  let stage = 0;
  return chain.map(({ isParallel }, index) => (isParallel && index > 0 ? stage : (stage += 1)));
}

/** Whether the amount lies in the step's band. What has no amount lies in every band. */
function isInBand({ above, upTo }: ChainStep, amount: bigint | null): boolean {
  if (amount === null) return true;
  return (above === null || amount > BigInt(above)) && (upTo === null || amount <= BigInt(upTo));
}

/** By which clauses the step is on, or its deciders decide. */
function clausesOf(law: Law, { kind, slug }: ChainStep): readonly string[] {
  const row = kind === 'STEP' ? law.policy.steps.find((each) => each.slug === slug) : undefined;
  if (row) return row.clauses;
  const granted = kind === 'STEP' ? grantsInForce(law, stepOf(slug)!.action).flatMap(({ clauses }) => clauses) : [];
  return granted.length > 0 ? [...new Set(granted)] : approving.filter((clause) => law.isInForce([clause]));
}
