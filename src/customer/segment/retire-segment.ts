import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Segment } from './segment.entity.ts';
import { segmentProcess } from './segment.process.ts';

@InputType({ description: 'A segment that is no longer used.' })
export class RetireSegmentInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Takes a segment out of use. */
export async function retireSegment(work: Work, { id, expectedVersion, reason = null }: RetireSegmentInput): Promise<Done> {
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { retireReason: reason } };
  const segment = await advance<Segment>(work, segmentProcess, 'retire', step);
  return { record: { type: Segment, id: segment.id } };
}
