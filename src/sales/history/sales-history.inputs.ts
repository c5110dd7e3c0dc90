import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RefusalType } from '../../governance/law-types.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import { CustomerSource } from '../../customer/customer/customer.vocabulary.ts';
import { OpportunityOutcome, OpportunityState } from '../opportunity/opportunity.vocabulary.ts';

@InputType({ description: 'An opportunity that was worked on elsewhere: a closed one with its outcome, an open one with its state.' })
export class SalesHistoryRowInput {
  @Field(() => GraphQLString, { description: 'What it was about.' })
  name!: string;

  @Field(() => ID, { description: 'Member who was or is responsible.' })
  owner!: string;

  @Field(() => ID, { nullable: true, description: 'The customer.' })
  customer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The product.' })
  product?: string | null;

  @Field(() => OpportunityOutcome, { nullable: true, description: 'How it ended; absent for an open one.' })
  outcome?: keyof typeof OpportunityOutcome | null;

  @Field(() => OpportunityState, { nullable: true, description: 'Where an open one stands: LEAD, SCREENED or CONTACTED.' })
  state?: keyof typeof OpportunityState | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it was or may be worth.' })
  value?: MoneyInput | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which contact began.' })
  engagedOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it ended.' })
  closedOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which an open one is expected to close.' })
  expectedCloseOn?: string | null;

  @Field(() => CustomerSource, { nullable: true, description: 'Where the lead was found.' })
  source?: keyof typeof CustomerSource | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What is known of the assessment of an open one.' })
  assessment?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What is known of the contact with the customer of an open one.' })
  contactNote?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Why it was lost or disqualified.' })
  closeReason?: string | null;
}

@InputType({ description: 'What sales has done so far, as far as it is known.' })
export class RecordSalesHistoryInput extends DeedInputType {
  @Field(() => [SalesHistoryRowInput], { description: 'At most 1000 rows.' })
  rows!: readonly SalesHistoryRowInput[];
}

@ObjectType('RecordSalesHistoryPayload', { description: 'What became of taking sales history over.' })
export class RecordSalesHistoryPayloadType {
  @Field(() => Int, { nullable: true, description: 'How many opportunities were recorded; null when refused.' })
  recorded!: number | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of the opportunities in the order of the rows; null when refused.' })
  ids!: readonly string[] | null;

  @Field(() => [RefusalType], { description: 'Why nothing was recorded: all faults of all rows; empty when everything was.' })
  refusals!: readonly object[];
}
