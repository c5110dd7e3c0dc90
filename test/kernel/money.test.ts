import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { converted, currencies, formatMinor, parseMoney, type Currency } from '../../src/kernel/money.ts';

/** A calculator that has room for every digit that an amount and a rate can bring. */
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_EVEN });

const currency = fc.constantFrom(...(Object.keys(currencies) as Currency[]));
const minor = fc.bigInt({ min: 0n, max: 9_000_000_000_000_000n });
const rate = fc
  .tuple(fc.bigInt({ min: 0n, max: 9_999_999_999_999n }), fc.bigInt({ min: 1n, max: 999_999n }))
  .map(([whole, fraction]) => `${whole}.${fraction.toString().padStart(6, '0')}`);
const units = fc.constantFrom(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000);

const inMain = (amount: bigint, code: Currency) => new Exact(amount.toString()).div(new Exact(10).pow(currencies[code]));

describe('an amount', () => {
  test('is read and spelled without losing a digit', () => {
    fc.assert(
      fc.property(minor, currency, (amount, code) => {
        const spelled = formatMinor(amount, code);
        expect(spelled).toBe(inMain(amount, code).toFixed(currencies[code]));
        expect(parseMoney(spelled, code)).toEqual({ minor: amount, currency: code });
      }),
    );
  });

  test('is never rounded, however small the part that is too much', () => {
    expect(parseMoney('10000000000000.00000000000000000001', 'CNY')).toBe('precision');
    expect(parseMoney('0.001', 'CNY')).toBe('precision');
    expect(parseMoney('1.5', 'JPY')).toBe('precision');
    expect(parseMoney('1.500', 'KWD')).toEqual({ minor: 1500n, currency: 'KWD' });
    expect(parseMoney('12.3400000000000000000', 'CNY')).toEqual({ minor: 1234n, currency: 'CNY' });
  });
});

describe('an amount of another currency', () => {
  test('is converted as an exact calculator does it, rounded once and half to even', () => {
    fc.assert(
      fc.property(minor, currency, currency, rate, units, (amount, from, base, price, each) => {
        const exact = inMain(amount, from).times(price).div(each);
        const booked = exact.times(new Exact(10).pow(currencies[base])).toDecimalPlaces(0);
        const money = converted({ minor: amount, currency: from }, { fromDay: '2026-03-02', rate: price, units: each }, base);
        if (booked.greaterThan('9000000000000000')) expect(money).toBe('too_large');
        else expect(money).toEqual({ minor: amount, currency: from, base: BigInt(booked.toFixed()), rateDay: '2026-03-02' });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['0.01', '0.500000', 1, 0n],
    ['0.03', '0.500000', 1, 2n],
    ['0.05', '0.500000', 1, 2n],
    ['0.07', '0.500000', 1, 4n],
    ['100.00', '718.340000', 100, 71_834n],
    ['1.00', '0.000001', 1_000_000, 0n],
  ])('%s at %s for %i is %i', (amount, price, each, base) => {
    const parsed = parseMoney(amount, 'USD');
    if (typeof parsed === 'string') throw new Error(parsed);
    expect(converted(parsed, { fromDay: '2026-03-02', rate: price, units: each }, 'CNY')).toMatchObject({ base });
  });

  test('keeps three significant places of currencies with a small unit', () => {
    const dong = { minor: 1_000_000n, currency: 'VND' } as const;
    expect(converted(dong, { fromDay: '2026-03-02', rate: '2.751900', units: 10_000 }, 'CNY')).toMatchObject({ base: 27_519n });
  });
});
