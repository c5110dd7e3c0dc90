import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance, decided } from './carry-allowance.ts';
import { holdOpportunityOf } from './hold-opportunity.ts';

@InputType({ description: 'An allowance that is granted.' })
export class GrantAllowanceInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why, or on what terms.' })
  reason?: string | null;
}

/** Grants an allowance within the limit; above it the refusal names the next authority (BS-2.2.3n, G18). */
export async function grantAllowance(work: Work, input: GrantAllowanceInput): Promise<Done> {
  await holdOpportunityOf(work, input.id);
  return carryAllowance(work, 'grant', input, decided(work, input.reason));
}
