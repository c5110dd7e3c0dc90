import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';

/** What describes a segment. */
@InputType()
export abstract class SegmentDetailsInput extends DeedInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Size of the market.' })
  size?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Potential for growth.' })
  growthPotential?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'How it fits the core competence of the company.' })
  competenceFit?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Features of the need.' })
  needFeatures?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Competition.' })
  competition?: string | null;
}

/** The described fields that an input gives. */
export function segmentDetails(
  input: SegmentDetailsInput,
): Partial<Record<'size' | 'growthPotential' | 'competenceFit' | 'needFeatures' | 'competition', string | null>> {
  const names = ['size', 'growthPotential', 'competenceFit', 'needFeatures', 'competition'] as const;
  return Object.fromEntries(names.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]));
}
