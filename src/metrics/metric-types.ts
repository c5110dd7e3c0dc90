import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DimensionModel } from '../query/figure.ts';
import { MOST_GROUPS } from '../query/figures-text.ts';
import { whereType } from '../query/input-type.ts';
import { modelOf } from '../query/model.ts';
import { Decimal, Money } from '../query/scalars.ts';
import { dimensions } from './dimensions.ts';
import { customers, interactions, opportunities } from './facts.ts';
import { metrics, type Metric } from './metrics.ts';

/** Kinds of figures. */
export const MetricUnit = { COUNT: 'COUNT', CURRENCY: 'CURRENCY', RATIO: 'RATIO' } as const;
registerEnumType(MetricUnit, {
  name: 'MetricUnit',
  description: 'What a metric is counted in.',
  valuesConfig: {
    COUNT: { description: 'A number of records.' },
    CURRENCY: { description: 'An amount in the base currency of the organization.' },
    RATIO: { description: 'A share from 0 to 1 with six decimal places; null where there is nothing to divide by.' },
  },
});

@ObjectType('Metric', { description: 'A metric that figures can be asked of.' })
export class MetricType {
  @Field(() => GraphQLString, { description: 'Code of the metric, such as `value_won`.' })
  code!: string;

  @Field(() => GraphQLString, { description: 'Name of its field in the rows of `metrics`, such as `valueWon`.' })
  field!: string;

  @Field(() => GraphQLString, { description: "What it is called, in the caller's language." })
  title!: string;

  @Field(() => GraphQLString, { description: 'How it is made.' })
  description!: string;

  @Field(() => MetricUnit, { description: 'What it is counted in.' })
  unit!: keyof typeof MetricUnit;

  @Field(() => GraphQLBoolean, { description: 'Whether figures of groups add up to the figure of all; a ratio does not.' })
  additive!: boolean;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Field that tells the day on which a record counts; empty for figures of today.',
  })
  countedOn!: string | null;

  @Field(() => [GraphQLString], { description: 'Dimensions that it can be divided by: fields of the rows of `metrics`.' })
  dimensions!: readonly string[];

  @Field(() => [GraphQLString], { description: "Clauses of the organization's document that the metric serves." })
  clauses!: readonly string[];
}

@ObjectType('FiscalPeriod', { description: 'A fiscal year, or a quarter or month of it.' })
export class FiscalPeriodType {
  @Field(() => Int, { description: 'Fiscal year, named after the calendar year in which it begins.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: 'Quarter of the year, 1 to 4; empty for a whole year.' })
  quarter!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Month of the year, 1 to 12; 1 is the month in which it begins. Empty for years and quarters.',
  })
  month!: number | null;

  @Field(() => GraphQLString, { description: 'What to write on an axis: `FY2026`, `FY2026 Q1`, or the calendar month `2026-03`.' })
  label!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day.' })
  to!: string;
}

const figureTypes = { count: Int, money: Money, rate: Decimal } as const;

/** A metric may look at every record of its kind. */
const COST = 1_000;

@ObjectType('MetricRow', {
  description: 'Figures of one group of records: the selected dimensions divide, the selected metrics are computed.',
})
export class MetricRow {}

@ObjectType('MetricReport', { description: 'Figures over the records that the viewer can list.' })
export class MetricReport {
  @Field(() => [MetricRow], {
    description:
      'One row for each group, in the order of the selected dimensions, empty values last; a single row where no dimension is selected. At most 5,000.',
  })
  rows!: readonly MetricRow[];
}

@InputType('MetricWhere', { description: 'Which records count, for each kind of record that the selected metrics are made of.' })
export class MetricWhereInput {}

for (const each of dimensions) {
  Field(() => typeOf(each) as never, { nullable: true, description: each.description })(MetricRow.prototype, each.name);
  Extensions({ times: MOST_GROUPS })(MetricRow.prototype, each.name);
}
for (const each of metrics) {
  const described = {
    nullable: each.figure.kind === 'rate',
    description: `${each.description} (${each.clauses.join(', ')}).`.replace('. (', ' ('),
  };
  Field(() => figureTypes[each.figure.kind] as never, described)(MetricRow.prototype, each.name);
  Extensions({ cost: COST })(MetricRow.prototype, each.name);
}
for (const { name, type } of [customers, interactions, opportunities]) {
  Field(() => whereType(modelOf(type)) as never, { nullable: true, description: `Which ${name}, as the list takes it.` })(
    MetricWhereInput.prototype,
    name,
  );
}

export function unitOf({ figure }: Metric): keyof typeof MetricUnit {
  return ({ count: 'COUNT', money: 'CURRENCY', rate: 'RATIO' } as const)[figure.kind];
}

function typeOf({ of }: DimensionModel): unknown {
  switch (of.kind) {
    case 'record':
      return of.target();
    case 'period':
      return FiscalPeriodType;
    case 'text':
      return GraphQLString;
    case 'choice':
      return of.values;
  }
}
