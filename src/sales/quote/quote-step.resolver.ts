import './quote.approval.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { Quote } from './quote.entity.ts';
import { recordQuoteAcceptance, RecordQuoteAcceptanceInput } from './record-quote-acceptance.ts';
import { recordQuoteDecline, RecordQuoteDeclineInput } from './record-quote-decline.ts';
import { sendQuote } from './send-quote.ts';
import { submitQuote } from './submit-quote.ts';
import { withdrawQuote, WithdrawQuoteInput } from './withdraw-quote.ts';

const QuotePayload = payloadOf(Quote);

/** The steps of a quotation (P19). */
@Resolver()
export class QuoteStepResolver {
  @Allow('quote.create')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Submits a quotation for approval; the approval shows its route. For holders of quote.create (TM-5.1.3c, CL-3.2.2a, MS-3.2.3a, MC-4.1.3, BS-2.2.3n).',
  })
  submitQuote(
    @Arg('input', () => RecordInput, { description: 'The quotation.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, submitQuote, input);
  }

  @Allow('quote.send')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Sends a quotation to the customer, once it is approved where the law asks for that. For holders of quote.send (TM-5.1.3a, TM-5.1.3c, MS-3.2.3a, MC-4.2.4, BS-3.1b).',
  })
  sendQuote(
    @Arg('input', () => RecordInput, { description: 'The quotation.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, sendQuote, input);
  }

  @Allow('quote.record_answer')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description: 'Records that the customer accepted. For holders of quote.record_answer (TM-5.1.4a, MS-3.2.3b, MC-4.2.5, BS-2.2.5f).',
  })
  recordQuoteAcceptance(
    @Arg('input', () => RecordQuoteAcceptanceInput, { description: 'The agreement.' }) input: RecordQuoteAcceptanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recordQuoteAcceptance, input);
  }

  @Allow('quote.record_answer')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Records that the customer declined, and why. For holders of quote.record_answer (TM-5.1.4a, MS-3.2.3b, MC-4.2.5, BS-2.2.5f).',
  })
  recordQuoteDecline(
    @Arg('input', () => RecordQuoteDeclineInput, { description: 'The refusal.' }) input: RecordQuoteDeclineInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recordQuoteDecline, input);
  }

  @Allow('quote.create', 'quote.approve')
  @Mutation(() => QuotePayload, {
    nullable: true,
    description:
      'Withdraws a quotation: before approval its author, afterwards whoever approves. For holders of quote.create and quote.approve (G26).',
  })
  withdrawQuote(
    @Arg('input', () => WithdrawQuoteInput, { description: 'The quotation.' }) input: WithdrawQuoteInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawQuote, input);
  }
}
