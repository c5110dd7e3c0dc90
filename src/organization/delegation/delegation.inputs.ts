import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';

@InputType({ description: 'Rights that somebody may use for a while on behalf of another.' })
export class DelegateAuthorityInput extends DeedInputType {
  @Field(() => ID, { nullable: true, description: 'Whose rights; the own ones when absent.' })
  delegatorId?: string | null;

  @Field(() => ID, { description: 'Who may use them.' })
  delegateId!: string;

  @Field(() => [GraphQLString], { description: 'Actions, such as `quote.approve`; only what the delegator holds.' })
  actions!: readonly string[];

  @Field(() => MoneyInput, { nullable: true, description: 'Highest amount that may be decided; without one, as the delegator.' })
  amountLimit?: MoneyInput | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when absent.' })
  fromDay?: string | null;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it no longer holds, at most 366 days later.' })
  untilDay!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'A delegation that is taken back.' })
export class RevokeDelegationInput extends ChangeInputType {}
