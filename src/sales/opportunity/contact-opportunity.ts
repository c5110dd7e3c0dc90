import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity, notToCome } from './carry-opportunity.ts';

@InputType({ description: 'How the contact with a target began.' })
export class ContactOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which contact began; today when absent.' })
  engagedOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Visit plan: needs to find out (MC-4.2.2).' })
  visitNeeds?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Visit plan: background of the company (MC-4.2.2).' })
  visitBackground?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Visit plan: how the customer purchases (MC-4.2.2).' })
  visitPurchasingProcess?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Visit plan: sales material prepared (MC-4.2.2).' })
  visitMaterial?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Visit plan: demonstration prepared (MC-4.2.2).' })
  visitDemonstration?: string | null;
}

const plan = ['visitNeeds', 'visitBackground', 'visitPurchasingProcess', 'visitMaterial', 'visitDemonstration'] as const;

/** Begins the contact: the customer has a file by now, and an interaction with it is recorded. */
export async function contactOpportunity(work: Work, input: ContactOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'contact', input, () => {
    notToCome(work, 'engagedOn', input.engagedOn);
    return { ...given(input, plan), engagedOn: input.engagedOn ?? work.today };
  });
}
