import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity, notBefore } from './carry-opportunity.ts';
import { BuyingIntention } from './opportunity.vocabulary.ts';

@InputType({ description: 'What a follow-up found.' })
export class FollowUpOpportunityInput extends ChangeInputType {
  @Field(() => BuyingIntention, { nullable: true, description: 'Intention to buy (MS-3.2.2a).' })
  intention?: keyof typeof BuyingIntention | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the next contact (MS-3.2.2a).' })
  nextContactOn?: string | null;
}

/** Records what a regular contact found and when the next one is due. */
export async function followUpOpportunity(work: Work, input: FollowUpOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'followUp', input, () => {
    notBefore(work, 'nextContactOn', { day: input.nextContactOn ?? null, earliest: work.today });
    return given(input, ['intention', 'nextContactOn']);
  });
}
