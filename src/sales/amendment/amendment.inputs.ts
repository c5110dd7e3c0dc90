import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';

/** What an amendment changes of its contract. */
export interface AmendmentContent {
  reason?: string;
  amount?: MoneyInput | null;
  paymentTerms?: string | null;
  deliveryDueOn?: string | null;
  expiresOn?: string | null;
  technicalTerms?: string | null;
  commercialTerms?: string | null;
  isSpecial?: boolean;
}

@InputType({ description: 'A change of a signed contract; what is left out stays as the contract says.' })
export class DraftAmendmentInput extends DeedInputType implements AmendmentContent {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => GraphQLString, { description: 'Why it changes.' })
  reason!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What the customer pays from then on.' })
  amount?: MoneyInput | null;

  @Field(() => GraphQLString, { nullable: true, description: 'When and how it is paid from then on.' })
  paymentTerms?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which is delivered from then on.' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the contract holds from then on.' })
  expiresOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the technical part from then on.' })
  technicalTerms?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the commercial part from then on.' })
  commercialTerms?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether it is special by the criterion of the organization (BS-3.2c).' })
  isSpecial?: boolean;
}

@InputType({ description: 'What changes of an amendment that is not signed; what is left out stays.' })
export class ChangeAmendmentInput extends ChangeInputType implements AmendmentContent {
  @Field(() => GraphQLString, { nullable: true, description: 'Why the contract changes.' })
  reason?: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What the customer pays from then on.' })
  amount?: MoneyInput | null;

  @Field(() => GraphQLString, { nullable: true, description: 'When and how it is paid from then on.' })
  paymentTerms?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which is delivered from then on.' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the contract holds from then on.' })
  expiresOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the technical part from then on.' })
  technicalTerms?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Terms of the commercial part from then on.' })
  commercialTerms?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether it is special by the criterion of the organization (BS-3.2c).' })
  isSpecial?: boolean;
}

@InputType({ description: 'An amendment that goes into review.' })
export class SubmitAmendmentForReviewInput extends ChangeInputType {
  @Field(() => [ID], { nullable: true, description: 'Departments that are convened (BS-3.2a).' })
  departmentIds?: string[] | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Opinion of whoever convenes the review (BS-2.2.4a).' })
  opinion?: string | null;
}

@InputType({ description: 'The amendment that was signed with the customer.' })
export class SignAmendmentInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'How the customer agreed (TM-5.1.4c).' })
  agreement?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which both sides signed.' })
  signedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The signed document: one of the files attached to the amendment.' })
  documentId?: string | null;
}

@InputType({ description: 'Why an amendment is given up.' })
export class DropAmendmentInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}
