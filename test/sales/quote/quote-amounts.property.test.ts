import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineAmounts, quoteAmounts, type LinePrice } from '../../../src/sales/quote/quote-amounts.ts';

const decimal = (whole: number, places: number) =>
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** BigInt(whole) - 1n }), fc.bigInt({ min: 0n, max: 10n ** BigInt(places) - 1n }))
    .map(([units, fraction]) => `${units}.${fraction.toString().padStart(places, '0')}`);
const percent = fc
  .integer({ min: 0, max: 100_000_000 })
  .map((millionths) => `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`);
const line: fc.Arbitrary<LinePrice> = fc.record({
  quantity: decimal(9, 6),
  unitPrice: decimal(9, 6),
  discountPercent: percent,
  taxPercent: percent,
});
const places = fc.constantFrom(0, 2, 3);

/** A line without discount and tax. */
const all = (amount: bigint) => ({ list: amount, net: amount, tax: 0n, gross: amount });

/** The same in whole numbers: everything times ten to the power of its places, and one division at the end. */
function reckoned({ quantity, unitPrice, discountPercent, taxPercent }: LinePrice, quoteDiscount: string, digits: number) {
  const whole = (value: string): bigint => {
    const [units, fraction = ''] = value.split('.') as [string, string?];
    return BigInt(units + fraction.padEnd(6, '0'));
  };
  const hundred = 100_000_000n;
  const exact = whole(quantity) * whole(unitPrice) * 10n ** BigInt(digits);
  const half = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);
  const list = half(exact, 10n ** 12n);
  const net = half(exact * (hundred - whole(discountPercent)) * (hundred - whole(quoteDiscount)), 10n ** 12n * hundred * hundred);
  const tax = half(net * whole(taxPercent), hundred);
  return { list, net, tax, gross: net + tax };
}

describe('the amounts of a quotation', () => {
  it('MS-3.2.3a are accurate: each is what exact arithmetic comes to, rounded once', () => {
    fc.assert(
      fc.property(line, percent, places, (priced, discount, digits) => {
        expect(lineAmounts(priced, discount, digits)).toEqual(reckoned(priced, discount, digits));
      }),
      { numRuns: 2000, seed: 19 },
    );
  });

  it('MS-3.2.3a add up: what stands in the lines is what stands below them', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), percent, places, (lines, discount, digits) => {
        const amounts = lines.map((priced) => lineAmounts(priced, discount, digits));
        const { subtotal, discountAmount, tax, total } = quoteAmounts(amounts);
        const together = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n);
        expect(subtotal).toBe(together(amounts.map(({ list }) => list)));
        expect(total).toBe(together(amounts.map(({ gross }) => gross)));
        expect(tax).toBe(together(amounts.map((each) => each.tax)));
        expect(subtotal - discountAmount + tax).toBe(total);
        expect(discountAmount >= 0n && discountAmount <= subtotal).toBe(true);
      }),
      { numRuns: 500, seed: 19 },
    );
  });

  it.each([
    ['3', '0.335', '0', '0', 2, { list: 101n, net: 101n, tax: 0n, gross: 101n }],
    ['1', '100', '10', '13', 2, { list: 10000n, net: 9000n, tax: 1170n, gross: 10170n }],
    ['1.5', '33.33', '0', '6', 0, { list: 50n, net: 50n, tax: 3n, gross: 53n }],
    ['9999999999999', '9999999999999.999999', '0', '0', 2, all(9_999_999_999_998_999_999_000_000_000n)],
  ])('of %s at %s less %s %% with %s %% tax, %s places', (quantity, unitPrice, discountPercent, taxPercent, digits, expected) => {
    expect(lineAmounts({ quantity, unitPrice, discountPercent, taxPercent }, '0', digits)).toEqual(expected);
  });
});
