import { carry, type Carried } from '../../workflow/carry.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { notBefore, notToCome } from '../opportunity/carry-opportunity.ts';
import { Implementation } from './implementation.entity.ts';
import type {
  AcceptImplementationInput,
  DeliverImplementationInput,
  ReportImplementationObstacleInput,
  ResolveImplementationObstacleInput,
  StartImplementationInput,
} from './implementation.inputs.ts';
import { implementationProcess } from './implementation.process.ts';
import { jointTask } from './joint-task.ts';

/** Starts the implementation: the contract is being implemented from then on (BS-3.2e). */
export function startImplementation(work: Work, input: StartImplementationInput): Promise<Done> {
  return carryImplementation(work, 'start', input, ({ plannedOn }) => ({ plannedOn: input.plannedOn ?? plannedOn }));
}

/** Files an obstacle with its evidence, which opens the implementation to the market department (BS-3.3b). */
export function reportImplementationObstacle(work: Work, input: ReportImplementationObstacleInput): Promise<Done> {
  return carryImplementation(work, 'reportObstacle', input, () => ({
    obstacle: input.obstacle ?? null,
    obstacleOn: work.today,
    resolution: null,
  }));
}

/** Records how the obstacle was overcome; either department may, and the task is the one department's again. */
export function resolveImplementationObstacle(work: Work, input: ResolveImplementationObstacleInput): Promise<Done> {
  return carryImplementation(work, 'resolveObstacle', input, () => ({ resolution: input.resolution ?? null }));
}

/** Records the delivery. */
export function deliverImplementation(work: Work, input: DeliverImplementationInput): Promise<Done> {
  return carryImplementation(work, 'deliver', input, () => {
    notToCome(work, 'deliveredOn', input.deliveredOn);
    return { deliveredOn: input.deliveredOn ?? null };
  });
}

/** Records that the customer accepted what was delivered. */
export function acceptImplementation(work: Work, input: AcceptImplementationInput): Promise<Done> {
  return carryImplementation(work, 'accept', input, ({ deliveredOn }) => {
    notToCome(work, 'acceptedOn', input.acceptedOn);
    notBefore(work, 'acceptedOn', { day: input.acceptedOn ?? null, earliest: deliveredOn });
    return { acceptedOn: input.acceptedOn ?? null, acceptance: input.acceptance ?? null };
  });
}

function carryImplementation(
  work: Work,
  transition: keyof typeof implementationProcess.transitions,
  input: ChangeInputType,
  values: Carried<Implementation>['values'],
): Promise<Done> {
  return carry<Implementation>(work, implementationProcess, transition, { input, values, byRight: jointTask(work) });
}
