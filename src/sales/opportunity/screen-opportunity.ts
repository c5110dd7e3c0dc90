import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'What the screening of a lead found.' })
export class ScreenOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What the assessment found (TM-5.1.1b, MS-3.2.1c, MC-4.2.1).' })
  assessment?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Class of the prospect (MS-3.2.1c).' })
  prospectClass?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether it is a key target (MS-3.2.1c).' })
  isKeyTarget?: boolean | null;

  @Field(() => GraphQLString, { nullable: true, description: 'How a key target is to be developed (MS-3.2.1c).' })
  developmentScheme?: string | null;
}

/** Makes a lead a target. */
export async function screenOpportunity(work: Work, input: ScreenOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'screen', input, () => given(input, ['assessment', 'prospectClass', 'isKeyTarget', 'developmentScheme']));
}
