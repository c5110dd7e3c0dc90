import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import { CustomerSource } from './customer.vocabulary.ts';

/** What a customer file tells and no rule guards. A field that is left out stays as it is; null empties it. */
@InputType()
export abstract class CustomerDetailsInput extends DeedInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Name in the commercial register.' })
  legalName?: string | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Number in the commercial register or unified social credit code; no two customers share one.',
  })
  registrationNumber?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Industry.' })
  industry?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of employees.' })
  employeeCount?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Revenue per year.' })
  annualRevenue?: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'Year in which the customer was founded.' })
  foundedYear?: number | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Country.' })
  country?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Website.' })
  website?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'General e-mail address.' })
  email?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether the customer agreed to be on the e-mail marketing list.' })
  mailingConsent?: boolean | null;

  @Field(() => CustomerSource, { nullable: true, description: 'Where the customer was found.' })
  source?: keyof typeof CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The company that this one is a subsidiary of.' })
  parentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The customer who referred this one.' })
  referrerId?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Needs.' })
  needs?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Preferences.' })
  preferences?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'How the customer uses the products and what it says about them.' })
  usageFeedback?: string | null;
}
