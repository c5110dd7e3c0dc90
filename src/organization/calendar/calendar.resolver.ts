import { GraphQLBoolean, GraphQLString, type GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Public } from '../../governance/allow.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { QueryContext } from '../../query/context.ts';
import type { Planned } from '../../query/planned.ts';
import { signedIn } from '../../query/read.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { ChangeCalendarDayInput, ImportCalendarYearInput } from './calendar.inputs.ts';
import { CalendarDayKind, CalendarSource } from './calendar.vocabulary.ts';
import { changeCalendarDay } from './change-calendar-day.ts';
import { importCalendarYear } from './import-calendar-year.ts';
import { isWhole, yearCalendars } from './working-calendar.ts';

@ObjectType('WorkingYearDay', { description: 'A day of a year that is not as its weekday says.' })
class WorkingYearDay {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  day!: string;

  @Field(() => CalendarDayKind, { description: 'What the calendar makes of it.' })
  kind!: string;

  @Field(() => GraphQLString, { description: 'Name of the holiday, or why the day is worked on.' })
  name!: string;
}

@ObjectType('WorkingYear', { description: 'The working days of a year as this organization reckons with them.' })
class WorkingYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => CalendarSource, { description: 'Where they come from.' })
  source!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Where the calendar was published; null where none is known.' })
  publishedIn!: string | null;

  @Field(() => GraphQLBoolean, { description: 'Whether holidays of the year are still to come, so that due days may move.' })
  isProvisional!: boolean;

  @Field(() => [WorkingYearDay], { description: 'Holidays and make-up workdays.' })
  days!: readonly WorkingYearDay[];
}

@ObjectType('ImportCalendarYearPayload', { description: 'What became of the calendar of a year.' })
class ImportCalendarYearPayload {
  @Field(() => Int, { nullable: true, description: 'How many holidays and make-up workdays the year has now; null when refused.' })
  days!: number | null;

  @Field(() => [RefusalType], { description: 'Why nothing was taken over; empty when it was.' })
  refusals!: readonly object[];
}

@ObjectType('ChangeCalendarDayPayload', { description: 'What became of a day.' })
class ChangeCalendarDayPayload {
  @Field(() => GraphQLBoolean, { nullable: true, description: 'Whether the day is worked on now; null when refused.' })
  isWorkingDay!: boolean | null;

  @Field(() => [RefusalType], { description: 'Why the day is as it was; empty when it was changed.' })
  refusals!: readonly object[];
}

@Resolver()
export class CalendarResolver {
  @Public('When work is done is no secret among members.')
  @Query(() => WorkingYear, {
    nullable: true,
    description: 'Holidays and make-up workdays of a year, as this organization reckons with them.',
  })
  async workingYear(@Arg('year', () => Int, { description: 'The year.' }) year: number, @Ctx() context: QueryContext): Promise<object> {
    const { organizationId } = signedIn(context);
    const ask = (statement: Parameters<typeof context.read>[1]) => context.read(organizationId, statement, 'fast');
    const [calendar] = await yearCalendars(ask, organizationId, [year]);
    return { ...calendar!, isProvisional: !isWhole(calendar!) };
  }

  @Allow('organization.configure')
  @Mutation(() => ImportCalendarYearPayload, {
    nullable: true,
    description:
      'Takes the holidays and make-up workdays of a year over, all or none (CL-1.3.2; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).',
  })
  importCalendarYear(
    @Arg('input', () => ImportCalendarYearInput, { description: 'The calendar.' }) input: ImportCalendarYearInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, importCalendarYear, input);
  }

  @Allow('organization.configure')
  @Mutation(() => ChangeCalendarDayPayload, {
    nullable: true,
    description:
      'Makes one day a holiday of the organization, a workday, or an ordinary day again (CL-1.3.2; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).',
  })
  changeCalendarDay(
    @Arg('input', () => ChangeCalendarDayInput, { description: 'The day.' }) input: ChangeCalendarDayInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeCalendarDay, input);
  }
}
