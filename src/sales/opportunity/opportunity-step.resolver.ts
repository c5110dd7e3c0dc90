import './opportunity.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { agreeOpportunity, AgreeOpportunityInput } from './agree-opportunity.ts';
import { analyseOpportunityNeeds, AnalyseOpportunityNeedsInput } from './analyse-opportunity-needs.ts';
import { contactOpportunity, ContactOpportunityInput } from './contact-opportunity.ts';
import { deliverOpportunity, DeliverOpportunityInput } from './deliver-opportunity.ts';
import { disqualifyOpportunity, DisqualifyOpportunityInput } from './disqualify-opportunity.ts';
import { followUpOpportunity, FollowUpOpportunityInput } from './follow-up-opportunity.ts';
import { loseOpportunity, LoseOpportunityInput } from './lose-opportunity.ts';
import { Opportunity } from './opportunity.entity.ts';
import { proposeOpportunitySolution, ProposeOpportunitySolutionInput } from './propose-opportunity-solution.ts';
import { screenOpportunity, ScreenOpportunityInput } from './screen-opportunity.ts';
import { startOpportunityNegotiation, StartOpportunityNegotiationInput } from './start-opportunity-negotiation.ts';

const OpportunityPayload = payloadOf(Opportunity);

/** The steps of an opportunity (P16). */
@Resolver()
export class OpportunityStepResolver {
  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Makes a lead a target. For holders of opportunity.manage (TM-5.1.1b, MS-3.2.1c, MC-4.2.1).',
  })
  screenOpportunity(
    @Arg('input', () => ScreenOpportunityInput, { description: 'What the screening found.' }) input: ScreenOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, screenOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Drops a lead at its assessment. For holders of opportunity.manage (TM-5.1.1b, MS-3.2.1c, MC-4.2.1).',
  })
  disqualifyOpportunity(
    @Arg('input', () => DisqualifyOpportunityInput, { description: 'Why it is dropped.' }) input: DisqualifyOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, disqualifyOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Begins the contact with a target that has a customer file and an interaction. For holders of opportunity.manage (TM-5.1.1c, TM-5.1.1d, MC-4.2.2, MC-4.2.3).',
  })
  contactOpportunity(
    @Arg('input', () => ContactOpportunityInput, { description: 'How contact began.' }) input: ContactOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, contactOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Records a follow-up and when the next is due. For holders of opportunity.manage (MS-3.2.2a).',
  })
  followUpOpportunity(
    @Arg('input', () => FollowUpOpportunityInput, { description: 'What it found.' }) input: FollowUpOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, followUpOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Records the needs of the customer. For holders of opportunity.manage (TM-5.1.2, MS-3.2.2b, MC-4.2.4).',
  })
  analyseOpportunityNeeds(
    @Arg('input', () => AnalyseOpportunityNeedsInput, { description: 'The needs.' }) input: AnalyseOpportunityNeedsInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, analyseOpportunityNeeds, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Works out a solution and the amount to be quoted. For holders of opportunity.manage (TM-5.1.3a, MS-3.2.2b, MC-4.2.4).',
  })
  proposeOpportunitySolution(
    @Arg('input', () => ProposeOpportunitySolutionInput, { description: 'The offer.' }) input: ProposeOpportunitySolutionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, proposeOpportunitySolution, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description: 'Opens the negotiation on a quotation that was sent. For holders of opportunity.manage (TM-5.1.3c, MS-3.2.3a, MC-4.2.5).',
  })
  startOpportunityNegotiation(
    @Arg('input', () => StartOpportunityNegotiationInput, { description: 'What is negotiated.' }) input: StartOpportunityNegotiationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, startOpportunityNegotiation, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Records that the customer agreed to solution and quotation. For holders of opportunity.manage (TM-5.1.4a, MS-3.2.3b, MC-4.2.5).',
  })
  agreeOpportunity(
    @Arg('input', () => AgreeOpportunityInput, { description: 'The agreement.' }) input: AgreeOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, agreeOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Records the delivery: the customer is maintained from then on. For holders of opportunity.manage (TM-5.1.5a, TM-5.1.6a, MS-3.2.4b, MC-4.2.6).',
  })
  deliverOpportunity(
    @Arg('input', () => DeliverOpportunityInput, { description: 'The delivery.' }) input: DeliverOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, deliverOpportunity, input);
  }

  @Allow('opportunity.manage')
  @Mutation(() => OpportunityPayload, {
    nullable: true,
    description:
      'Closes an opportunity that came to nothing. For holders of opportunity.manage (TM-2.1.4b, CL-4.4.2b, MS-3.3.1, MC-2.2.5d, BS-2.2.5l).',
  })
  loseOpportunity(
    @Arg('input', () => LoseOpportunityInput, { description: 'Why it was lost.' }) input: LoseOpportunityInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, loseOpportunity, input);
  }
}
