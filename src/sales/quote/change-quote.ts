import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { lockToChange, linesOf, settle } from './changing.ts';
import { priceLines } from './price-lines.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { mustState, readTerms } from './quote-terms.ts';
import { Quote } from './quote.entity.ts';
import type { ChangeQuoteInput } from './quote.inputs.ts';

/** Changes terms of a quotation that the customer does not have yet; another discount prices all lines anew. */
export async function changeQuote(work: Work, input: ChangeQuoteInput): Promise<Done> {
  const quote = await lockToChange(work, input);
  const terms = await readTerms(work, input, quote.customerId);
  const lines = await linesOf(work, quote.id);
  mustState(work, { ...quote, ...terms }, lines);
  const isPricedAnew = terms.discountPercent !== undefined && terms.discountPercent !== quote.discountPercent;
  const priced = isPricedAnew
    ? await priceLines(work, lines, { currency: quote.total.currency, discountPercent: terms.discountPercent! })
    : null;
  for (const [index, line] of lines.entries()) if (priced) work.change(QuoteLine, line, priced.lines[index]!);
  const isChanged = Object.entries(terms).some(([name, value]) => value !== quote[name as keyof typeof terms]);
  if (!isChanged) return { record: { type: Quote, id: quote.id } };
  const changed = work.change(Quote, quote, { ...terms, ...priced?.totals, contentVersion: quote.contentVersion + 1 });
  return settle(work, changed);
}
