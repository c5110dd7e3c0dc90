import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { CalendarDayKind } from './calendar.vocabulary.ts';

@InputType({ description: 'A holiday of one or several days.' })
export class HolidayInput {
  @Field(() => GraphQLString, { description: 'Its name.' })
  name!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day.' })
  until!: string;
}

@InputType({ description: 'The calendar of one year: its holidays, and the days at weekends that are worked on.' })
export class ImportCalendarYearInput extends DeedInputType {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => GraphQLString, { description: 'Where it was taken from, such as a notice of the government.' })
  source!: string;

  @Field(() => [HolidayInput], { description: 'The holidays, weekends within them included.' })
  holidays!: readonly HolidayInput[];

  @Field(() => [GraphQLLocalDate], { description: 'Days at weekends that make up for holidays.' })
  workdays!: readonly string[];
}

@InputType({ description: 'What the organization makes of one day.' })
export class ChangeCalendarDayInput extends DeedInputType {
  @Field(() => GraphQLLocalDate, { description: 'The day, today or later.' })
  day!: string;

  @Field(() => CalendarDayKind, { nullable: true, description: 'What it becomes; null makes it an ordinary day again.' })
  kind?: keyof typeof CalendarDayKind | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Name of the holiday, or why the day is worked on.' })
  name?: string | null;
}
