import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { currencies, isCurrency, parseMoney, type Money, type MoneyFault } from '../kernel/money.ts';
import { Refused } from '../kernel/refusal.ts';
import { refuse } from '../governance/law-row.ts';
import { platformRules } from '../governance/platform-rules.ts';
import type { Viewer } from '../governance/viewer.ts';
import { Decimal } from '../query/scalars.ts';

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => Decimal, { description: 'Amount in the main unit, such as "1234.50".' })
  amount!: string;

  @Field(() => GraphQLString, { description: 'ISO 4217 code of the currency.' })
  currency!: string;
}

/** Reads an amount out of an input field, exactly; amounts are kept in the organization's base currency. Null stays null. */
export function moneyOf(given: MoneyInput | null | undefined, field: string, { baseCurrency }: Viewer): Money | null {
  if (!given) return null;
  const { amount, currency } = given;
  if (!isCurrency(currency)) {
    const values = { value: currency.slice(0, 60), enumeration: 'Currency', allowed: Object.keys(currencies).join(', ') };
    throw new Refused([refuse(platformRules.unknownEnum, { field: `${field}.currency`, values })]);
  }
  if (currency !== baseCurrency) {
    throw new Refused([
      refuse(platformRules.currencyMismatch, { field: `${field}.currency`, values: { first: currency, second: baseCurrency } }),
    ]);
  }
  const money = parseMoney(amount, currency);
  if (typeof money !== 'string') return money;
  const values = { field, value: amount, currency, digits: currencies[currency], limit: '90000000000000' };
  throw new Refused([refuse(platformRules[faultRules[money]], { field: `${field}.amount`, values })]);
}

const faultRules = {
  malformed: 'moneyMalformed',
  precision: 'moneyPrecision',
  too_large: 'moneyTooLarge',
  negative: 'moneyNegative',
} as const satisfies Record<MoneyFault, keyof typeof platformRules>;
