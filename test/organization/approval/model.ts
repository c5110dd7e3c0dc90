import type { ApprovalShown, StepShown } from './paper.ts';

/** One step of a chain as the model knows it; `people` are all who hold its role. */
export interface ModelStep {
  readonly mode: 'ANY' | 'ALL';
  readonly isParallel: boolean;
  readonly isDistinct: boolean;
  readonly isOnEscalation: boolean;
  readonly above: string | null;
  readonly people: readonly string[];
}

interface Place extends ModelStep {
  readonly stage: number;
  state: string;
  readonly votes: Map<string, string>;
}

/** An approval in memory: what a reader of the documents would write down on paper. */
export interface Model {
  state: string;
  readonly isSpecial: boolean;
  readonly places: readonly Place[];
  summary(): unknown;
}

export function openModel(chain: readonly ModelStep[], { amount, isSpecial }: { amount: bigint; isSpecial: boolean }): Model {
  let stage = 0;
  const places = chain.map((step, index) => ({
    ...step,
    stage: step.isParallel && index > 0 ? stage : (stage += 1),
    state: step.above !== null && amount <= BigInt(step.above) ? 'SKIPPED' : 'WAITING',
    votes: new Map<string, string>(),
  }));
  const model: Model = { state: 'PENDING', isSpecial, places, summary: () => ({ state: model.state, steps: places.map(lineOf) }) };
  goOn(model);
  return model;
}

/** Decides; false where it is refused, and then nothing has changed. */
export function decideInModel(model: Model, who: string, at: number, decision: 'APPROVE' | 'RETURN' | 'ESCALATE'): boolean {
  const place = model.places[at]!;
  if (model.state !== 'PENDING' || place.state !== 'OPEN' || place.votes.get(who) !== 'ASKED') return false;
  if (decision === 'RETURN') {
    close(model, place, 'RETURNED');
    for (const each of model.places) {
      if (each.state === 'WAITING' || each.state === 'OPEN') each.state = 'SKIPPED';
    }
    place.votes.set(who, 'RETURNED');
    model.state = 'RETURNED';
    return true;
  }
  if (decision === 'ESCALATE') {
    const meeting = model.places.find((each) => each.isOnEscalation && each.state === 'WAITING' && each.stage > place.stage);
    if (!meeting) return false;
    close(model, place, 'ESCALATED');
    place.votes.set(who, 'ESCALATED');
    for (const each of model.places) {
      if (each.state === 'OPEN' || (each.state === 'WAITING' && each.stage < meeting.stage)) each.state = 'SKIPPED';
    }
    open(model, meeting);
    return true;
  }
  place.votes.set(who, 'APPROVED');
  if (place.mode === 'ANY') drop(place);
  if (![...place.votes.values()].includes('ASKED')) place.state = 'APPROVED';
  const others = place.isDistinct ? model.places.filter((each) => each.isDistinct && each !== place) : [];
  for (const { votes } of others) {
    if (votes.get(who) === 'ASKED') votes.set(who, 'DROPPED');
  }
  goOn(model);
  return true;
}

/** What the API shows of an approval, in the words of the model. */
export function summaryOf(approval: ApprovalShown): unknown {
  const votes = (step: StepShown): string[] => step.votes.nodes.map(({ member, state }) => `${addressOf(member.name)} ${state}`);
  return { state: approval.state, steps: approval.steps.nodes.map((step) => [step.state, ...votes(step).toSorted()].join(', ')) };
}

function lineOf({ state, votes }: Place): string {
  return [state, ...[...votes].map(([who, vote]) => `${addressOf(who)} ${vote}`).toSorted()].join(', ');
}

function addressOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '_');
}

function goOn(model: Model): void {
  while (!model.places.some(({ state }) => state === 'OPEN')) {
    const first = model.places.find(({ state }) => state === 'WAITING');
    if (!first) {
      model.state = 'APPROVED';
      return;
    }
    for (const place of model.places.filter(({ stage, state }) => stage === first.stage && state === 'WAITING')) {
      if (place.isOnEscalation && !model.isSpecial) place.state = 'SKIPPED';
      else open(model, place);
    }
  }
}

function open(model: Model, place: Place): void {
  const others = model.places.filter((each) => each !== place && place.isDistinct && each.isDistinct);
  const signers = new Set(others.flatMap(({ votes }) => [...votes].filter(([, vote]) => vote === 'APPROVED').map(([who]) => who)));
  place.state = 'OPEN';
  for (const who of place.people) if (!signers.has(who)) place.votes.set(who, 'ASKED');
}

/** Ends a step by one voice: nobody else of the approval is asked any more. */
function close(model: Model, place: Place, state: string): void {
  place.state = state;
  for (const each of model.places) drop(each);
}

function drop({ votes }: Place): void {
  for (const [who, vote] of votes) if (vote === 'ASKED') votes.set(who, 'DROPPED');
}
