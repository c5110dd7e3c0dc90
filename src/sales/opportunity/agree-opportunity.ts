import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'What the customer agreed to.' })
export class AgreeOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Agreement on solution and quotation, and how it was given (TM-5.1.4a, MS-3.2.3b, MC-4.2.5).',
  })
  agreement?: string | null;
}

/** Records the agreement of the customer, after which the contract is drafted. */
export async function agreeOpportunity(work: Work, input: AgreeOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'agree', input, () => given(input, ['agreement']));
}
