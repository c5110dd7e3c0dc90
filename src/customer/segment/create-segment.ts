import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import type { Citation } from '../../governance/law-row.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { SegmentDetailsInput, segmentDetails } from './segment-details.input.ts';
import { Segment } from './segment.entity.ts';

@InputType({ description: 'A new segment.' })
export class CreateSegmentInput extends SegmentDetailsInput {
  @Field(() => GraphQLString, { description: 'Name; no two segments share one.' })
  name!: string;

  @Field(() => GraphQLString, { description: 'Who belongs to it, in words.' })
  criteria!: string;
}

const nameTaken = {
  rule: 'segment.create.name',
  clauses: ['MS-2.2.2', 'CL-3.2.1b', 'TM-1.1', 'MC-1.3b', 'BS-2.2.2h'],
  code: 'ALREADY_EXISTS',
  field: 'name',
  remedy: 'open_existing',
} as const satisfies Citation;

/** Describes a segment of the target market as a draft. */
export async function createSegment(work: Work, input: CreateSegmentInput): Promise<Done> {
  work.permit('segment.manage');
  const { name, criteria } = input;
  const { rows } = await work.transaction.query<{ id: string }>({
    text: 'select id from segment where organization_id = $1::uuid and name = $2::text',
    values: [work.viewer.organizationId, name],
  });
  if (rows[0]) work.refuse(nameTaken, { values: { type: 'Segment', period: name, id: toGlobalId(modelOf(Segment).prefix, rows[0].id) } });
  const segment = work.create<Segment>(Segment, { ...segmentDetails(input), name, criteria, state: 'DRAFT' });
  return { record: { type: Segment, id: segment.id } };
}
