import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Decimal } from '../../query/scalars.ts';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

/** What a price consists of. */
export interface PriceInput {
  readonly price: string;
  readonly currency: string;
  readonly basisCost?: string | null;
  readonly competitorPrice?: string | null;
  readonly demandNote?: string | null;
  readonly valueArgument?: string | null;
  readonly validFrom?: string | null;
}

const said = {
  price: 'Price of one unit, with up to six decimal places.',
  currency: 'ISO 4217 code of the currency.',
  basisCost: 'What one unit costs us, in the same currency (CL-3.2.2a).',
  competitorPrice: 'What competitors ask, in the same currency (CL-3.2.2a).',
  demandNote: 'What is known of the demand (CL-3.2.2a).',
  valueArgument: 'Why the price matches the value of the product (CL-3.2.2b).',
} as const;

@InputType({ description: 'A new price of a product.' })
export class DraftPriceInput extends DeedInputType implements PriceInput {
  @Field(() => ID, { description: 'The product.' })
  product!: string;

  @Field(() => Decimal, { description: said.price })
  price!: string;

  @Field(() => GraphQLString, { description: said.currency })
  currency!: string;

  @Field(() => Decimal, { nullable: true, description: said.basisCost })
  basisCost?: string | null;

  @Field(() => Decimal, { nullable: true, description: said.competitorPrice })
  competitorPrice?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: said.demandNote })
  demandNote?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: said.valueArgument })
  valueArgument?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day from which it is meant to hold; today when absent.' })
  validFrom?: string | null;
}

@InputType({ description: 'What changes of a draft; what is left out stays.' })
export class ChangePriceInput extends ChangeInputType implements Partial<PriceInput> {
  @Field(() => Decimal, { nullable: true, description: said.price })
  price?: string;

  @Field(() => GraphQLString, { nullable: true, description: said.currency })
  currency?: string;

  @Field(() => Decimal, { nullable: true, description: said.basisCost })
  basisCost?: string | null;

  @Field(() => Decimal, { nullable: true, description: said.competitorPrice })
  competitorPrice?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: said.demandNote })
  demandNote?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: said.valueArgument })
  valueArgument?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day from which it is meant to hold.' })
  validFrom?: string;
}

@InputType({ description: 'A draft that is to hold.' })
export class PutPriceInForceInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it holds; the day of the draft when absent. Never later than today.',
  })
  validFrom?: string | null;
}
