import { Decimal } from 'decimal.js';

/** What a line is priced by: decimals as text, percentages as "12.5". */
export interface LinePrice {
  readonly quantity: string;
  readonly unitPrice: string;
  readonly discountPercent: string;
  readonly taxPercent: string;
}

/** Amounts of a line in the minor unit. */
export interface LineAmounts {
  readonly list: bigint;
  readonly net: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
}

/** Amounts of a quotation in the minor unit. */
export interface QuoteAmounts {
  readonly subtotal: bigint;
  readonly discountAmount: bigint;
  readonly tax: bigint;
  readonly total: bigint;
}

/**
 * Amounts of one line in a currency of so many decimal places. The discount of the quotation is taken off by line, and each
 * amount is rounded once, half up as on invoices, so that what stands in the lines adds up to what stands below them.
 */
export function lineAmounts(
  { quantity, unitPrice, discountPercent, taxPercent }: LinePrice,
  quoteDiscount: string,
  places: number,
): LineAmounts {
  const exact = new Exact(quantity).times(unitPrice).times(new Exact(10).pow(places));
  const list = rounded(exact);
  const net = rounded(exact.times(left(discountPercent)).times(left(quoteDiscount)));
  const tax = rounded(new Exact(net.toString()).times(taxPercent).div(100));
  return { list, net, tax, gross: net + tax };
}

/** What lines add up to: `subtotal - discountAmount + tax = total`. */
export function quoteAmounts(lines: readonly LineAmounts[]): QuoteAmounts {
  const sum = (amount: keyof LineAmounts): bigint => lines.reduce((total, line) => total + line[amount], 0n);
  return { subtotal: sum('list'), discountAmount: sum('list') - sum('net'), tax: sum('tax'), total: sum('gross') };
}

/** More digits than quantity, price and two discounts have together: nothing is rounded on the way. */
const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_HALF_UP });

/** The share that a discount leaves. */
function left(percent: string): Decimal {
  return new Exact(100).minus(percent).div(100);
}

function rounded(amount: Decimal): bigint {
  return BigInt(amount.toFixed(0));
}
