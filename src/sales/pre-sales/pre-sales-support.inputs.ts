import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'An application for pre-sales support.' })
export class RequestPreSalesSupportInput extends DeedInputType {
  @Field(() => ID, { description: 'The opportunity that needs support.' })
  opportunity!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'What is needed.' })
  need?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it is needed.' })
  wantedOn?: string | null;
}

@InputType({ description: 'An application that is passed on.' })
export class ForwardPreSalesSupportInput extends ChangeInputType {
  @Field(() => ID, { nullable: true, description: 'The department that serves; needed where there are several.' })
  department?: string | null;
}

@InputType({ description: 'Resources for pre-sales support.' })
export class PreSalesResourcesInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'People, days and means.' })
  resources?: string | null;
}

@InputType({ description: 'A step of pre-sales support that is explained.' })
export class PreSalesReasonInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'Support that was given.' })
export class RecordPreSalesSupportInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What the support came to.' })
  result?: string | null;
}
