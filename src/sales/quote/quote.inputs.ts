import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Decimal } from '../../query/scalars.ts';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';

@InputType({ description: 'What a line of a quotation says; its amounts are computed.' })
export class QuoteLineInput {
  @Field(() => ID, { nullable: true, description: 'The product, where it is in the catalogue.' })
  product?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Specification of the product or service (TM-5.1.3b, MS-3.2.3a).' })
  specification?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'How many units, more than none; 1 when absent.' })
  quantity?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Unit; that of the product when absent.' })
  unit?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Price of one unit; that of the price list in the currency of the quotation when absent.',
  })
  unitPrice?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Discount on the line, in percent, 0 to 100; none when absent.' })
  discountPercent?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Tax on the line, in percent, 0 to 100; none when absent.' })
  taxPercent?: string | null;
}

@InputType({ description: 'A line as it is to be; what is left out of a line that there is already stays.' })
export class ChangedQuoteLineInput extends QuoteLineInput {
  @Field(() => ID, { nullable: true, description: 'Id of a line that there is already; a new line has none.' })
  id?: string | null;
}

@InputType()
export abstract class QuoteTermsInput extends DeedInputType {
  @Field(() => ID, { nullable: true, description: 'The person at the customer whom it is addressed to.' })
  contact?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Solution that is offered; that of the opportunity when absent (TM-5.1.3a).' })
  solution?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Delivery time (TM-5.1.3b).' })
  deliveryTime?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Delivery date (MS-3.2.3a).' })
  deliveryDueOn?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'After-sales service (TM-5.1.3b).' })
  afterSalesService?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Way of payment (MS-3.2.3a).' })
  paymentMethod?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which the customer may accept it, not before today.' })
  validUntil?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Discount on every line, in percent, 0 to 100.' })
  discountPercent?: string | null;
}

@InputType({ description: 'A new quotation for an opportunity.' })
export class CreateQuoteInput extends QuoteTermsInput {
  @Field(() => ID, { description: 'The opportunity that it is for.' })
  opportunity!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'ISO 4217 code of its currency; the base currency when absent.' })
  currency?: string | null;

  @Field(() => [QuoteLineInput], { description: 'Its lines in their order, at most 200.' })
  lines!: QuoteLineInput[];
}

@InputType({ description: 'Terms of a quotation that change; what is left out stays.' })
export class ChangeQuoteInput extends QuoteTermsInput implements ChangeInputType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the record that the caller saw; another one is refused as stale.' })
  expectedVersion!: number;
}

@InputType({ description: 'All lines of a quotation as they are to be.' })
export class ChangeQuoteLinesInput extends ChangeInputType {
  @Field(() => [ChangedQuoteLineInput], { description: 'The lines in their order, at most 200; a line that is left out goes.' })
  lines!: ChangedQuoteLineInput[];
}
