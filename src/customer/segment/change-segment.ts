import { GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { SegmentDetailsInput, segmentDetails } from './segment-details.input.ts';
import { Segment } from './segment.entity.ts';

@InputType({ description: 'What changes about a draft of a segment.' })
export class ChangeSegmentInput extends SegmentDetailsInput {
  @Field(() => ID, { description: 'Id of the segment.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the segment that the caller saw; another one is refused as stale.' })
  expectedVersion!: number;

  @Field(() => GraphQLString, { nullable: true, description: 'Who belongs to it, in words.' })
  criteria?: string | null;
}

/** Changes a draft. A segment in use stays as it was described: plans and campaigns rest on it. */
export async function changeSegment(work: Work, input: ChangeSegmentInput): Promise<Done> {
  const { id, expectedVersion, criteria } = input;
  const segment = await work.lock<Segment>(Segment, id, { action: 'segment.manage', expectedVersion });
  if (segment.state !== 'DRAFT') {
    work.refuse(platformRules.recordLocked, { values: { type: 'Segment', id, state: { state: segment.state.toLowerCase() } } });
  }
  work.change<Segment>(Segment, segment, { ...segmentDetails(input), ...(criteria === undefined ? {} : { criteria: criteria ?? '' }) });
  return { record: { type: Segment, id: segment.id } };
}
