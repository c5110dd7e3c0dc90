import { InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Segment } from './segment.entity.ts';
import { segmentProcess } from './segment.process.ts';

@InputType({ description: 'A segment that is to be used.' })
export class ActivateSegmentInput extends ChangeInputType {}

/** Takes a described segment into use; what its description lacks is refused by name. */
export async function activateSegment(work: Work, { id, expectedVersion }: ActivateSegmentInput): Promise<Done> {
  const { size, growthPotential, competenceFit, needFeatures, competition } = await work.find<Segment>(Segment, id, 'id');
  const given = { size, growthPotential, competenceFit, needFeatures, competition };
  const segment = await advance<Segment>(work, segmentProcess, 'activate', { id, expectedVersion, field: 'id', given, values: {} });
  return { record: { type: Segment, id: segment.id } };
}
