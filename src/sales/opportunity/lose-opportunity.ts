import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'Why an opportunity was lost.' })
export class LoseOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why it was lost, in the words of the customer where possible.' })
  reason?: string | null;
}

/** Closes an opportunity that came to nothing; what is learnt from it is in the reason. */
export async function loseOpportunity(work: Work, input: LoseOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'lose', input, () => ({ outcome: 'LOST', closeReason: input.reason!, closedOn: work.today }));
}
