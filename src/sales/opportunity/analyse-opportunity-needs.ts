import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'What the customer needs.' })
export class AnalyseOpportunityNeedsInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Needs of the customer (TM-5.1.2, MS-3.2.2b, MC-4.2.4).' })
  needs?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Pain points of the customer (TM-5.1.2).' })
  painPoints?: string | null;
}

/** Records the needs that talks with the customer brought to light. */
export async function analyseOpportunityNeeds(work: Work, input: AnalyseOpportunityNeedsInput): Promise<Done> {
  return carryOpportunity(work, 'analyseNeeds', input, () => given(input, ['needs', 'painPoints']));
}
