import { currencies, type Currency, type Money } from '../../kernel/money.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { bookerOf } from '../../organization/currency-rate/money-of.ts';
import { lineAmounts, quoteAmounts } from './quote-amounts.ts';
import type { QuoteLine } from './quote-line.entity.ts';
import type { Quote } from './quote.entity.ts';
import type { LineContent } from './read-lines.ts';

/** Lines and totals with all their amounts. */
export interface Priced {
  readonly lines: readonly ValuesOf<QuoteLine>[];
  readonly totals: Required<Pick<ValuesOf<Quote>, 'subtotal' | 'discountAmount' | 'tax' | 'total'>>;
}

/** Computes what lines come to, booked at the rate of today. */
export async function priceLines(
  work: Work,
  contents: readonly LineContent[],
  { currency, discountPercent }: { readonly currency: Currency; readonly discountPercent: string },
): Promise<Priced> {
  const booker = await bookerOf(work, currency, { field: 'currency', day: work.today });
  const book = (minor: bigint): Money =>
    booker(minor) ?? work.refuse(platformRules.moneyTooLarge, { field: 'lines', values: { field: 'lines', limit: '90000000000000' } });
  const amounts = contents.map((content) => lineAmounts(content, discountPercent, currencies[currency]));
  const { subtotal, discountAmount, tax, total } = quoteAmounts(amounts);
  return {
    lines: contents.map((content, index) => {
      const { productId, specification, quantity, unit, unitPrice, discountPercent: own, taxPercent } = content;
      const { list, net, tax: taxed, gross } = amounts[index]!;
      const said = { productId, specification, quantity, unit, unitPrice, discountPercent: own, taxPercent };
      return { ...said, position: index + 1, list: book(list), net: book(net), tax: book(taxed), gross: book(gross) };
    }),
    totals: { subtotal: book(subtotal), discountAmount: book(discountAmount), tax: book(tax), total: book(total) },
  };
}
