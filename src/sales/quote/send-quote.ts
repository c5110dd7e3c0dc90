import { advanceAll } from '../../workflow/advance-all.ts';
import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Opportunity } from '../opportunity/opportunity.entity.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

/** Sends a quotation to the customer: it is frozen, takes the place of its former version, and is what the opportunity is worth. */
export async function sendQuote(work: Work, { id, expectedVersion }: ChangeInputType): Promise<Done> {
  const { today } = work;
  const quote = await advance<Quote>(work, quoteProcess, 'send', {
    id,
    expectedVersion,
    field: 'id',
    given: { today },
    values: { sentOn: today },
  });
  await replaceFormer(work, quote);
  await noteSent(work, quote);
  return { record: { type: Quote, id: quote.id } };
}

/** A former version that the customer has not answered is no longer on offer. */
async function replaceFormer(work: Work, { revisionOfId }: RowOf<Quote>): Promise<void> {
  if (!revisionOfId) return;
  const former = await lockedRows<Quote>(work, Quote, 't.id = $2::uuid', [revisionOfId]);
  await advanceAll<Quote>(work, quoteProcess, 'replace', former, () => ({ given: {}, values: {} }));
}

/** The negotiation begins with what the customer has. */
async function noteSent(work: Work, { opportunityId, sentOn, total }: RowOf<Quote>): Promise<void> {
  const [opportunity] = await lockedRows<Opportunity>(work, Opportunity, 't.id = $2::uuid', [opportunityId]);
  work.change(Opportunity, opportunity!, { quoteSentOn: sentOn, quotedAmount: total, value: total });
}
