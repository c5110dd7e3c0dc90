import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { activateCustomer, ActivateCustomerInput } from './activate-customer.ts';
import { Customer } from './customer.entity.ts';
import { loseCustomer, LoseCustomerInput } from './lose-customer.ts';
import { reactivateCustomer, ReactivateCustomerInput } from './reactivate-customer.ts';
import { regainCustomer, RegainCustomerInput } from './regain-customer.ts';
import { restCustomer, RestCustomerInput } from './rest-customer.ts';
import { targetCustomer, TargetCustomerInput } from './target-customer.ts';

const CustomerPayload = payloadOf(Customer);

@Resolver()
export class CustomerStepResolver {
  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Chooses an assessed prospect as a target. TM-5.1.1b, MS-3.2.1c, MC-4.2.1.',
  })
  targetCustomer(
    @Arg('input', () => TargetCustomerInput, { description: 'The customer.' }) input: TargetCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, targetCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Records the first purchase of a target. CL-4.3.1a, MS-4.1.1a, MC-5.2.1, BS-2.1.2f.',
  })
  activateCustomer(
    @Arg('input', () => ActivateCustomerInput, { description: 'The customer.' }) input: ActivateCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, activateCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Marks a customer as dormant. TM-2.2.3d, CL-4.3.1b, MS-4.1.2, MC-2.2.5c, BS-2.2.5e.',
  })
  restCustomer(
    @Arg('input', () => RestCustomerInput, { description: 'The customer.' }) input: RestCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, restCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Records that a dormant customer buys again. TM-2.2.3d, CL-4.3.1b, MS-4.1.2, MC-2.2.5c, BS-2.2.5e.',
  })
  reactivateCustomer(
    @Arg('input', () => ReactivateCustomerInput, { description: 'The customer.' }) input: ReactivateCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, reactivateCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Records that a customer is lost. TM-5.1.1b, CL-5.1.2, MS-3.2.1c, MC-4.2.1, BS-2.2.3c.',
  })
  loseCustomer(
    @Arg('input', () => LoseCustomerInput, { description: 'The customer.' }) input: LoseCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, loseCustomer, input);
  }

  @Allow('customer.update')
  @Mutation(() => CustomerPayload, {
    nullable: true,
    description: 'Takes a lost customer up again. TM-2.2.3d, CL-4.3.1b, MS-4.1.2, MC-2.2.5c, BS-2.2.5e.',
  })
  regainCustomer(
    @Arg('input', () => RegainCustomerInput, { description: 'The customer.' }) input: RegainCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, regainCustomer, input);
  }
}
