import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { CustomerSelection } from './customer-selection.entity.ts';
import { decideCustomerSelection, DecideCustomerSelectionInput } from './decide-customer-selection.ts';
import { proposeCustomerSelection, ProposeCustomerSelectionInput } from './propose-customer-selection.ts';
import { withdrawCustomerSelection, WithdrawCustomerSelectionInput } from './withdraw-customer-selection.ts';

const CustomerSelectionPayload = payloadOf(CustomerSelection);

@Resolver()
export class CustomerSelectionResolver {
  @Allow('customer.propose_selection')
  @Mutation(() => CustomerSelectionPayload, {
    nullable: true,
    description: 'Proposes to keep or drop a customer. TM-5.1.1b, MS-3.2.1c, BS-2.2.3c.',
  })
  proposeCustomerSelection(
    @Arg('input', () => ProposeCustomerSelectionInput, { description: 'The proposal.' }) input: ProposeCustomerSelectionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, proposeCustomerSelection, input);
  }

  @Allow('customer.decide_selection')
  @Mutation(() => CustomerSelectionPayload, { nullable: true, description: 'Decides a proposal to keep or drop a customer. BS-2.2.3c.' })
  decideCustomerSelection(
    @Arg('input', () => DecideCustomerSelectionInput, { description: 'The decision.' }) input: DecideCustomerSelectionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, decideCustomerSelection, input);
  }

  @Allow('customer.propose_selection')
  @Mutation(() => CustomerSelectionPayload, {
    nullable: true,
    description: "Takes back an undecided proposal of one's own. TM-5.1.1b, MS-3.2.1c, BS-2.2.3c.",
  })
  withdrawCustomerSelection(
    @Arg('input', () => WithdrawCustomerSelectionInput, { description: 'The proposal.' }) input: WithdrawCustomerSelectionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawCustomerSelection, input);
  }
}
