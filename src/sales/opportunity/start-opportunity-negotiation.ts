import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'What is negotiated.' })
export class StartOpportunityNegotiationInput extends ChangeInputType {
  @Field(() => MoneyInput, { nullable: true, description: 'Price (MC-4.2.5).' })
  negotiatedPrice?: MoneyInput | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Delivery date (MC-4.2.5).' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Way of payment (MC-4.2.5).' })
  paymentMethod?: string | null;
}

/** Opens the negotiation on a quotation that the customer has. */
export async function startOpportunityNegotiation(work: Work, input: StartOpportunityNegotiationInput): Promise<Done> {
  return carryOpportunity(work, 'startNegotiation', input, async () => {
    const negotiatedPrice = await moneyOf(work, input.negotiatedPrice, 'negotiatedPrice');
    return { ...given(input, ['deliveryDueOn', 'paymentMethod']), negotiatedPrice };
  });
}
