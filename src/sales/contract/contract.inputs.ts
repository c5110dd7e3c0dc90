import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import { ContractKind } from './contract.vocabulary.ts';

@InputType({ description: 'What a side of a contract may claim and what it owes.' })
export class ContractSideInput {
  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Name as in the contract; that of the organization or the customer when absent.',
  })
  name?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What it may claim (TM-5.1.4b).' })
  rights?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What it owes (TM-5.1.4b).' })
  obligations?: string | null;
}

/** What a contract says, in its draft and in a change of it. */
export interface ContractContent {
  title?: string;
  kind?: keyof typeof ContractKind;
  amount?: MoneyInput | null;
  paymentTerms?: string | null;
  deliveryDueOn?: string | null;
  technicalTerms?: string | null;
  commercialTerms?: string | null;
  company?: ContractSideInput | null;
  customer?: ContractSideInput | null;
  isSpecial?: boolean;
  specialReason?: string | null;
}

@InputType({ description: 'A contract to be drafted, from an opportunity whose customer has agreed.' })
export class DraftContractInput extends DeedInputType implements ContractContent {
  @Field(() => ID, { nullable: true, description: 'The opportunity; that of the quotation when absent.' })
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The accepted quotation that it is drafted from (TM-5.1.4a).' })
  quoteId?: string | null;

  @Field(() => GraphQLString, { description: 'What it is about.' })
  title!: string;

  @Field(() => ContractKind, { nullable: true, description: 'What kind of contract it is; a sales contract when absent.' })
  kind?: keyof typeof ContractKind;

  @Field(() => MoneyInput, { nullable: true, description: 'What the customer pays (MC-4.2.5).' })
  amount?: MoneyInput | null;

  @Field(() => GraphQLString, { nullable: true, description: 'When and how it is paid (MC-4.2.5).' })
  paymentTerms?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which is delivered (MC-4.2.5).' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the technical part (BS-3.2b, BS-3.2d).' })
  technicalTerms?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the commercial part (MS-3.2.3c, BS-3.2d).' })
  commercialTerms?: string | null;

  @Field(() => ContractSideInput, { nullable: true, description: 'Our rights and obligations (TM-5.1.4b).' })
  company?: ContractSideInput | null;

  @Field(() => ContractSideInput, { nullable: true, description: "The customer's rights and obligations (TM-5.1.4b)." })
  customer?: ContractSideInput | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether it is special by the criterion of the organization (BS-3.2c).' })
  isSpecial?: boolean;

  @Field(() => GraphQLString, { nullable: true, description: 'What makes it special (BS-3.2c).' })
  specialReason?: string | null;
}

@InputType({ description: 'What changes of a contract that is not signed; what is left out stays.' })
export class ChangeContractInput extends ChangeInputType implements ContractContent {
  @Field(() => GraphQLString, { nullable: true, description: 'What it is about.' })
  title?: string;

  @Field(() => ContractKind, { nullable: true, description: 'What kind of contract it is.' })
  kind?: keyof typeof ContractKind;

  @Field(() => MoneyInput, { nullable: true, description: 'What the customer pays (MC-4.2.5).' })
  amount?: MoneyInput | null;

  @Field(() => GraphQLString, { nullable: true, description: 'When and how it is paid (MC-4.2.5).' })
  paymentTerms?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which is delivered (MC-4.2.5).' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the technical part (BS-3.2b, BS-3.2d).' })
  technicalTerms?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the commercial part (MS-3.2.3c, BS-3.2d).' })
  commercialTerms?: string | null;

  @Field(() => ContractSideInput, { nullable: true, description: 'Our rights and obligations; as a whole (TM-5.1.4b).' })
  company?: ContractSideInput | null;

  @Field(() => ContractSideInput, { nullable: true, description: "The customer's rights and obligations; as a whole (TM-5.1.4b)." })
  customer?: ContractSideInput | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether it is special by the criterion of the organization (BS-3.2c).' })
  isSpecial?: boolean;

  @Field(() => GraphQLString, { nullable: true, description: 'What makes it special (BS-3.2c).' })
  specialReason?: string | null;
}
