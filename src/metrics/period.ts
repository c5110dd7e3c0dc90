import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { Day } from '../kernel/clock.ts';
import { fiscalDays } from '../kernel/fiscal.ts';
import { invalidArgument, refusedArgument } from '../query/argument-fault.ts';

@InputType('MetricPeriod', {
  description: 'The days of a figure: from and to, or a fiscal year, or one quarter or month of it.',
})
export class MetricPeriodInput {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; open when absent.' })
  from?: Day | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; open when absent.' })
  to?: Day | null;

  @Field(() => Int, { nullable: true, description: 'Fiscal year, named after the calendar year in which it begins.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Quarter of that year, 1 to 4.' })
  quarter?: number | null;

  @Field(() => Int, { nullable: true, description: 'Month of that year, 1 to 12; 1 is the month in which it begins.' })
  month?: number | null;
}

/** First and last day, both counted; null where the period is open. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The days of a period; without one, all days. Refuses what is none. */
export function daysOf(given: MetricPeriodInput | null | undefined, fiscalYearStart: number): Period {
  if (!given) return { from: null, to: null };
  const { from = null, to = null, year = null, quarter = null, month = null } = given;
  if (year === null) {
    if (quarter !== null) throw invalidArgument('period.quarter', quarter, 'give its year as well');
    if (month !== null) throw invalidArgument('period.month', month, 'give its year as well');
    if (from === null && to === null) throw invalidArgument('period', '{}', 'give days or a fiscal year');
    mustBeDay(from, 'period.from');
    mustBeDay(to, 'period.to');
    if (from !== null && to !== null && to < from) throw refusedArgument('dateOrder', 'period.to', { start: from, end: to });
    return { from, to };
  }
  if (from !== null) throw invalidArgument('period.from', from, 'give days or a fiscal year');
  if (to !== null) throw invalidArgument('period.to', to, 'give days or a fiscal year');
  mustLie(year, 1, 9998, 'period.year');
  if (quarter !== null) mustLie(quarter, 1, 4, 'period.quarter');
  if (month !== null) mustLie(month, 1, 12, 'period.month');
  if (quarter !== null && month !== null) throw invalidArgument('period.month', month, 'give a quarter or a month');
  return fiscalDays({ year, quarter, month }, fiscalYearStart);
}

/** PostgreSQL's calendar has no year 0. */
function mustBeDay(day: Day | null, field: string): void {
  if (day?.startsWith('0000')) throw invalidArgument(field, day, 'out_of_range');
}

function mustLie(value: number, from: number, to: number, field: string): void {
  if (value < from || value > to) throw invalidArgument(field, value, `not from ${from} to ${to}`);
}
