import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { Decimal } from '../query/scalars.ts';

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'Amount in the main unit, such as "1234.50".' })
  amount!: string;

  @Field(() => GraphQLString, {
    description: 'ISO 4217 code of the currency; in another one than the base currency it is booked at the exchange rate of the day.',
  })
  currency!: string;
}
