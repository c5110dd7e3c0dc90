import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'What the customer is offered.' })
export class ProposeOpportunitySolutionInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Individual solution (TM-5.1.3a, MS-3.2.2b, MC-4.2.4).' })
  solution?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Amount of the quotation (TM-5.1.3a).' })
  quotedAmount?: MoneyInput | null;
}

/** Works out the solution and the amount to be quoted, which is what the opportunity is worth from then on. */
export async function proposeOpportunitySolution(work: Work, input: ProposeOpportunitySolutionInput): Promise<Done> {
  return carryOpportunity(work, 'proposeSolution', input, async () => {
    const quotedAmount = await moneyOf(work, input.quotedAmount, 'quotedAmount');
    return { ...given(input, ['solution']), ...(quotedAmount ? { quotedAmount, value: quotedAmount } : {}) };
  });
}
