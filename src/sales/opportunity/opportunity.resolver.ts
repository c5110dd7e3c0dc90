import './opportunity.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { assignOpportunity, AssignOpportunityInput } from './assign-opportunity.ts';
import { changeOpportunity, ChangeOpportunityInput } from './change-opportunity.ts';
import { createOpportunity, CreateOpportunityInput } from './create-opportunity.ts';
import { Opportunity } from './opportunity.entity.ts';

const OpportunityPayload = payloadOf(Opportunity);

/** What happens to an opportunity beside its steps. */
@Resolver()
export class OpportunityResolver {
  @Allow('opportunity.manage', 'opportunity.assign')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Takes up a lead, for oneself or, with opportunity.assign, for somebody in reach. For holders of opportunity.manage (TM-5.1.1a, CL-4.4.2a, MS-3.2.1b, MC-4.2.1, BS-2.2.5b).',
  })
  createOpportunity(
    @Arg('input', () => CreateOpportunityInput, { description: 'The lead.' }) input: CreateOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Changes what describes an open opportunity. For holders of opportunity.manage (TM-5.1.2, CL-4.4.2a, MS-3.2.1c, MC-2.2.5a, BS-2.2.5b).',
  })
  changeOpportunity(
    @Arg('input', () => ChangeOpportunityInput, { description: 'What changes.' }) input: ChangeOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeOpportunity, input);
  }

  @Allow('opportunity.assign')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Gives an opportunity to somebody else in reach. For holders of opportunity.assign (TM-5.2.3d, CL-4.4.2a, MS-3.2.1c, MC-4.3.2, BS-2.2.5).',
  })
  assignOpportunity(
    @Arg('input', () => AssignOpportunityInput, { description: 'The new owner.' }) input: AssignOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, assignOpportunity, input);
  }
}
