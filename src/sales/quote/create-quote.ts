import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { currencyOf } from '../../organization/currency-rate/money-of.ts';
import { nextNumber } from '../../organization/number/next-number.ts';
import { opportunityToQuote } from './opportunity-to-quote.ts';
import { priceLines } from './price-lines.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { mustState, readTerms } from './quote-terms.ts';
import { Quote } from './quote.entity.ts';
import type { CreateQuoteInput } from './quote.inputs.ts';
import { readLines } from './read-lines.ts';

/** Drafts a quotation for an opportunity in reach; it belongs to the owner of the opportunity. */
export async function createQuote(work: Work, input: CreateQuoteInput): Promise<Done> {
  work.permit('quote.create');
  const { id: opportunityId, customerId, solution, ownerId, departmentId, regionId } = await opportunityToQuote(work, input.opportunity);
  const terms = { solution, discountPercent: '0.000000', ...(await readTerms(work, input, customerId)) };
  mustState(work, terms, input.lines);
  const currency = currencyOf(input.currency ?? work.viewer.baseCurrency, 'currency');
  const contents = await readLines(
    work,
    input.lines.map((line) => ({ input: line, known: null })),
    currency,
  );
  const { lines, totals } = await priceLines(work, contents, { currency, discountPercent: terms.discountPercent });
  const quote = work.create(Quote, {
    ...terms,
    ...totals,
    number: await nextNumber(work, 'Q'),
    versionNumber: 1,
    state: 'DRAFT',
    opportunityId,
    customerId,
    ownerId,
    departmentId,
    regionId,
    contentVersion: 1,
  });
  work.createAll(
    QuoteLine,
    lines.map((line) => ({ ...line, quoteId: quote.id })),
  );
  return { record: { type: Quote, id: quote.id } };
}
