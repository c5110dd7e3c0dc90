import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

function decimalText(value: unknown): string {
  if (typeof value === 'string' && value.length <= 40) return value;
  throw new TypeError('A decimal is a string such as "1234.50".');
}

/** Exact decimal as a string: a JSON number would lose digits. Verbs check sign and precision and refuse by rule. */
export const Decimal = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, such as "1234.50".',
  serialize: (value) => String(value),
  parseValue: decimalText,
  parseLiteral(node) {
    if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT) return decimalText(node.value);
    throw new TypeError('A decimal is a string such as "1234.50".');
  },
});

/** What an amount is in the base currency. */
@ObjectType({ description: 'An amount in the base currency of the organization.' })
export class BaseMoney {
  @Field(() => Decimal, { description: 'Amount in the main unit with the decimal places of the currency.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code of the base currency.' })
  currency!: string;
}

/** An amount with its currency. */
@ObjectType({ description: 'An amount of money.' })
export class Money {
  @Field(() => Decimal, { description: 'Amount in the main unit with the decimal places of the currency.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency.' })
  currency!: string;

  @Field(() => BaseMoney, {
    description: 'What was booked in the base currency, by which amounts are filtered, ordered and summed.',
  })
  base!: BaseMoney;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day from which the exchange rate holds that it was booked at; null for an amount in the base currency.',
  })
  rateDay!: string | null;
}
