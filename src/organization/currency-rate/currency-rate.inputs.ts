import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { Decimal } from '../../query/scalars.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'What a currency costs in the base currency from a day on.' })
export class CurrencyRateInput {
  @Field(() => GraphQLString, { description: 'ISO 4217 code of the currency.' })
  currency!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it holds.' })
  fromDay!: string;

  @Field(() => Decimal, { description: 'What the units cost in the base currency, with at most 6 decimal places.' })
  rate!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many units the rate is given: 1, 10, 100 and so on up to 1000000; 1 when absent.',
  })
  units?: number | null;
}

@InputType({ description: 'Exchange rates to take over, all or none.' })
export class ImportCurrencyRatesInput extends DeedInputType {
  @Field(() => [CurrencyRateInput], { description: 'The rates, 1 to 20000.' })
  rates!: readonly CurrencyRateInput[];

  @Field(() => GraphQLString, { description: 'Where they were taken from, such as a central bank.' })
  source!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description:
      'Why days that have a rate already get another one; without it such days are refused. What was booked stays as it was booked.',
  })
  correctionReason?: string | null;
}
