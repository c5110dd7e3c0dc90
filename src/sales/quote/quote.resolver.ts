import './quote.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { changeQuoteLines } from './change-quote-lines.ts';
import { changeQuote } from './change-quote.ts';
import { createQuote } from './create-quote.ts';
import { Quote } from './quote.entity.ts';
import { ChangeQuoteInput, ChangeQuoteLinesInput, CreateQuoteInput } from './quote.inputs.ts';
import { reviseQuote } from './revise-quote.ts';

const QuotePayload = payloadOf(Quote);

/** What a quotation says. */
@Resolver()
export class QuoteResolver {
  @Allow('quote.create')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Drafts a quotation for an opportunity whose needs were analysed. For holders of quote.create (TM-5.1.3a, TM-5.1.3b, MS-3.2.3a, MC-4.2.4, BS-3.1b).',
  })
  createQuote(
    @Arg('input', () => CreateQuoteInput, { description: 'The quotation.' }) input: CreateQuoteInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createQuote, input);
  }

  @Allow('quote.create')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Changes terms or discount of a quotation that was not sent yet; an approval no longer holds then. For holders of quote.create (TM-5.1.3a, TM-5.1.3c, MS-3.2.3a, MC-4.2.4, BS-3.1b).',
  })
  changeQuote(
    @Arg('input', () => ChangeQuoteInput, { description: 'What changes.' }) input: ChangeQuoteInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeQuote, input);
  }

  @Allow('quote.create')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Changes the lines of a quotation that was not sent yet; an approval no longer holds then. For holders of quote.create (TM-5.1.3a, TM-5.1.3c, MS-3.2.3a, MC-4.2.4, BS-3.1b).',
  })
  changeQuoteLines(
    @Arg('input', () => ChangeQuoteLinesInput, { description: 'The lines.' }) input: ChangeQuoteLinesInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeQuoteLines, input);
  }

  @Allow('quote.create')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Makes a new version of a quotation that was sent, which takes its place once it is sent itself. For holders of quote.create (TM-5.1.3a, TM-5.1.3c, MS-3.2.3a, MC-4.2.4, BS-3.1b).',
  })
  reviseQuote(
    @Arg('input', () => RecordInput, { description: 'The version that the customer has.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, reviseQuote, input);
  }
}
