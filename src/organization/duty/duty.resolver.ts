import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { inTransaction } from '../../database/transaction.ts';
import { Public } from '../../governance/allow.ts';
import { ClauseType, NamedMemberType } from '../../governance/law-types.ts';
import { signedIn } from '../../query/read.ts';
import type { WriteContext } from '../../workflow/perform.ts';
import { Work } from '../../workflow/work.ts';
import { yearAhead } from './year-ahead.ts';

@ObjectType('DutyOfYear', {
  description: 'One time that the documents order something in a year, whether it is entered as a duty yet or not.',
})
class DutyOfYear {
  @Field(() => GraphQLString, { description: 'What is owed, such as `work_report`.' })
  kind!: string;

  @Field(() => GraphQLString, { description: "What is owed, in the caller's language." })
  title!: string;

  @Field(() => [ClauseType], { description: 'Clauses that order it.' })
  clauses!: readonly object[];

  @Field(() => GraphQLString, { nullable: true, description: 'Fiscal period that it is about; null where it is not scheduled.' })
  period!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Working day on which it is due; null where it is not scheduled.' })
  dueOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which the owner is reminded; null where it is not scheduled.' })
  remindOn!: string | null;

  @Field(() => GraphQLBoolean, { description: 'Whether the holidays of the year are not known yet, so that the day may move.' })
  isProvisional!: boolean;

  @Field(() => [NamedMemberType], { description: 'Who owes it as posts are held today; while a post is vacant, the superior.' })
  owners!: readonly object[];

  @Field(() => [GraphQLString], { description: 'Roles by which it is owed.' })
  roles!: readonly string[];

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'The setting that keeps it from being scheduled, for `overrideLaw`; null where it is scheduled.',
  })
  missingSetting!: string | null;
}

@Resolver()
export class DutyResolver {
  @Public('What the documents order by when is no secret among members; what became of it is told to those concerned.')
  @Query(() => [DutyOfYear], {
    nullable: true,
    description:
      'The calendar of periodic duties of a fiscal year under the law of today: what is due when, by which clause, owed by whom. What waits for a setting comes last.',
  })
  async dutyCalendar(
    @Arg('year', () => Int, { description: 'The fiscal year, 2000 to 2100, named after the calendar year in which it begins.' })
    year: number,
    @Ctx() context: WriteContext,
  ): Promise<readonly object[]> {
    const viewer = signedIn(context);
    return inTransaction(context.transactions, viewer.organizationId, { readOnly: true }, (transaction) =>
      yearAhead(new Work({ ...context, viewer }, transaction, 'dutyCalendar'), year, context.locale),
    );
  }
}
