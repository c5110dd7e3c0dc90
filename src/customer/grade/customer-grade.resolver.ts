import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { changeGrade, ChangeGradeInput } from './change-grade.ts';
import { createGrade, CreateGradeInput } from './create-grade.ts';
import { CustomerGrade } from './customer-grade.entity.ts';
import { removeGrade, RemoveGradeInput } from './remove-grade.ts';
import { reorderGrades, ReorderGradesInput } from './reorder-grades.ts';

const CustomerGradePayload = payloadOf(CustomerGrade);

@Resolver()
export class CustomerGradeResolver {
  @Allow('organization.configure')
  @Mutation(() => CustomerGradePayload, {
    nullable: true,
    description: 'Adds a customer grade to the list of the organization. MS-4.2.2a.',
  })
  createGrade(
    @Arg('input', () => CreateGradeInput, { description: 'The grade.' }) input: CreateGradeInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createGrade, input);
  }

  @Allow('organization.configure')
  @Mutation(() => CustomerGradePayload, {
    nullable: true,
    description: 'Renames a grade, or sets its service and rhythm of visits. MS-4.2.2b.',
  })
  changeGrade(
    @Arg('input', () => ChangeGradeInput, { description: 'What changes.' }) input: ChangeGradeInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeGrade, input);
  }

  @Allow('organization.configure')
  @Mutation(() => CustomerGradePayload, { nullable: true, description: 'Puts all grades into a new order. MS-4.2.2a.' })
  reorderGrades(
    @Arg('input', () => ReorderGradesInput, { description: 'The order.' }) input: ReorderGradesInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, reorderGrades, input);
  }

  @Allow('organization.configure')
  @Mutation(() => CustomerGradePayload, { nullable: true, description: 'Takes a grade that no customer has out of the list. MS-4.2.2a.' })
  removeGrade(
    @Arg('input', () => RemoveGradeInput, { description: 'The grade.' }) input: RemoveGradeInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, removeGrade, input);
  }
}
