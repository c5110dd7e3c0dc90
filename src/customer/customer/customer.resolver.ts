import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { assignCustomer, AssignCustomerInput } from './assign-customer.ts';
import { classifyCustomer, ClassifyCustomerInput } from './classify-customer.ts';
import { CreateCustomerPayloadType } from './create-customer-payload.ts';
import { createCustomer, CreateCustomerInput } from './create-customer.ts';
import { Customer } from './customer.entity.ts';
import { gradeCustomer, GradeCustomerInput } from './grade-customer.ts';
import { unassignCustomer, UnassignCustomerInput } from './unassign-customer.ts';
import { updateCustomer, UpdateCustomerInput } from './update-customer.ts';
import { verifyCustomer, VerifyCustomerInput } from './verify-customer.ts';

const CustomerPayload = payloadOf(Customer);

@Resolver()
export class CustomerResolver {
  @Allow('customer.create')
  @Mutation(() => CreateCustomerPayloadType, {
    nullable: true,
    description:
      'Opens a customer file as a prospect; tells of customers that may be the same one. TM-5.1.1d, CL-4.3.1a, MS-4.1.1a, MC-2.2.7d, BS-2.2.4f.',
  })
  createCustomer(
    @Arg('input', () => CreateCustomerInput, { description: 'The customer.' }) input: CreateCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Keeps the descriptive part of a customer file current. CL-4.3.1b, MS-4.1.2, MC-5.2.1, BS-2.2.4f.',
  })
  updateCustomer(
    @Arg('input', () => UpdateCustomerInput, { description: 'What changed.' }) input: UpdateCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, updateCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Records that a customer file was gone through and is current. MS-4.1.2, CL-4.3.1b, MC-2.2.7d.',
  })
  verifyCustomer(
    @Arg('input', () => VerifyCustomerInput, { description: 'The customer.' }) input: VerifyCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, verifyCustomer, input);
  }

  @Allow('customer.assign', 'customer.create')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Makes members responsible for a customer. TM-5.2.3d, CL-4.4.2a, MS-3.2.1c, MC-4.3.2, BS-2.2.5.',
  })
  assignCustomer(
    @Arg('input', () => AssignCustomerInput, { description: 'Customer and members.' }) input: AssignCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, assignCustomer, input);
  }

  @Allow('customer.assign')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Ends or transfers the responsibility for a customer. TM-5.2.3d, CL-4.4.2a, MS-3.2.1c, MC-4.3.2, BS-2.2.5.',
  })
  unassignCustomer(
    @Arg('input', () => UnassignCustomerInput, { description: 'Customer and members.' }) input: UnassignCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, unassignCustomer, input);
  }

  @Allow('customer.grade')
  @Mutation(() => CustomerPayload, { nullable: true, description: 'Puts a customer into a class. MS-4.2.1, MC-5.2.2.' })
  classifyCustomer(
    @Arg('input', () => ClassifyCustomerInput, { description: 'The class.' }) input: ClassifyCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, classifyCustomer, input);
  }

  @Allow('customer.grade')
  @Mutation(() => CustomerPayload, { nullable: true, description: 'Gives a customer a grade. MS-4.2.2a, MC-5.2.2.' })
  gradeCustomer(
    @Arg('input', () => GradeCustomerInput, { description: 'The grade.' }) input: GradeCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, gradeCustomer, input);
  }
}
