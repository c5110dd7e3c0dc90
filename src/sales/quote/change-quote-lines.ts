import { Refused } from '../../kernel/refusal.ts';
import { notFound } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { checkedId } from '../../query/checked-id.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { linesOf, lockToChange, settle } from './changing.ts';
import { priceLines } from './price-lines.ts';
import { QuoteLine } from './quote-line.entity.ts';
import { mustState } from './quote-terms.ts';
import { Quote } from './quote.entity.ts';
import type { ChangedQuoteLineInput, ChangeQuoteLinesInput } from './quote.inputs.ts';
import { readLines, type GivenLine } from './read-lines.ts';

/** Puts other lines into a quotation that the customer does not have yet. */
export async function changeQuoteLines(work: Work, input: ChangeQuoteLinesInput): Promise<Done> {
  const quote = await lockToChange(work, input);
  const before = await linesOf(work, quote.id);
  mustState(work, quote, input.lines);
  const given = knownLines(work, input.lines, before);
  const { currency } = quote.total;
  const contents = await readLines(work, given, currency);
  const { lines, totals } = await priceLines(work, contents, { currency, discountPercent: quote.discountPercent });
  const left = before.filter((line) => given.every(({ known }) => known !== line));
  for (const line of left) work.remove(QuoteLine, line);
  const isChanged = given.map(({ known }, index) => {
    const values = { ...lines[index]!, quoteId: quote.id };
    if (!known) return work.create(QuoteLine, values) !== null;
    return work.change(QuoteLine, known, values) !== known;
  });
  if (left.length === 0 && !isChanged.includes(true)) return { record: { type: Quote, id: quote.id } };
  return settle(work, work.change(Quote, quote, { ...totals, contentVersion: quote.contentVersion + 1 }));
}

/** Which lines are those that there are; an id of another quotation leads nowhere. */
function knownLines(work: Work, lines: readonly ChangedQuoteLineInput[], before: readonly RowOf<QuoteLine>[]): readonly GivenLine[] {
  const ids = lines.map(({ id }, index) => (id ? checkedId(id, modelOf(QuoteLine), `lines.${index}.id`) : null));
  return lines.map((input, index) => {
    const id = ids[index]!;
    if (id === null) return { input, known: null };
    const field = `lines.${index}.id`;
    const known = before.find((line) => line.id === id);
    if (!known) throw new Refused([{ ...notFound('QuoteLine', input.id!), field }]);
    if (ids.indexOf(id) !== index) {
      work.refuse(platformRules.invalidValue, { field, values: { value: input.id!, field, reason: 'wrong_value' } });
    }
    return { input, known };
  });
}
