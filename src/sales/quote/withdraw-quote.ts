import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

@InputType({ description: 'A quotation that is withdrawn.' })
export class WithdrawQuoteInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why; needed once it was approved or sent.' })
  reason?: string | null;
}

/** Before approval the author withdraws; after approval, and of what the customer has, whoever approves (G26). */
export async function withdrawQuote(work: Work, { id, expectedVersion, reason = null }: WithdrawQuoteInput): Promise<Done> {
  const { state } = await work.lock(Quote, id, { action: ['quote.create', 'quote.approve'], expectedVersion });
  const transition = state === 'APPROVED' || state === 'SENT' ? 'revoke' : 'withdraw';
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { closeReason: reason } };
  const quote = await advance<Quote>(work, quoteProcess, transition, step);
  return { record: { type: Quote, id: quote.id } };
}
