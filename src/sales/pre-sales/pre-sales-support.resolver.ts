import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { agreePreSalesResources } from './agree-pre-sales-resources.ts';
import { cancelPreSalesSupport } from './cancel-pre-sales-support.ts';
import { closePreSalesSupport } from './close-pre-sales-support.ts';
import { declinePreSalesSupport } from './decline-pre-sales-support.ts';
import { disagreeOnPreSalesResources } from './disagree-on-pre-sales-resources.ts';
import { forwardPreSalesSupport } from './forward-pre-sales-support.ts';
import { PreSalesSupport } from './pre-sales-support.entity.ts';
import {
  ForwardPreSalesSupportInput,
  PreSalesReasonInput,
  PreSalesResourcesInput,
  RecordPreSalesSupportInput,
  RequestPreSalesSupportInput,
} from './pre-sales-support.inputs.ts';
import { proposePreSalesResources } from './propose-pre-sales-resources.ts';
import { recordPreSalesSupport } from './record-pre-sales-support.ts';
import { requestPreSalesSupport } from './request-pre-sales-support.ts';
import { settlePreSalesSupport } from './settle-pre-sales-support.ts';
import { withdrawPreSalesSupport } from './withdraw-pre-sales-support.ts';

const PreSalesSupportPayload = payloadOf(PreSalesSupport);

@Resolver()
export class PreSalesSupportResolver {
  @Allow('opportunity.request_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: "Applies for pre-sales support in an opportunity of one's own (P17). BS-3.5a.",
  })
  requestPreSalesSupport(
    @Arg('input', () => RequestPreSalesSupportInput, { description: 'The application.' }) input: RequestPreSalesSupportInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, requestPreSalesSupport, input);
  }

  @Allow('opportunity.forward_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Passes an application on to the department that serves (P17). BS-3.5a.',
  })
  forwardPreSalesSupport(
    @Arg('input', () => ForwardPreSalesSupportInput, { description: 'The application.' }) input: ForwardPreSalesSupportInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, forwardPreSalesSupport, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Proposes resources for one of the two departments (P17). BS-3.5b.',
  })
  proposePreSalesResources(
    @Arg('input', () => PreSalesResourcesInput, { description: 'The proposal.' }) input: PreSalesResourcesInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, proposePreSalesResources, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Agrees for one department to what the other one proposed (P17). BS-3.5b, G20.',
  })
  agreePreSalesResources(
    @Arg('input', () => RecordInput, { description: 'The application.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, agreePreSalesResources, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Says for one department that there is no agreement (P17). BS-3.5b.',
  })
  disagreeOnPreSalesResources(
    @Arg('input', () => PreSalesReasonInput, { description: 'The application, and why.' }) input: PreSalesReasonInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, disagreeOnPreSalesResources, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Settles the resources where the departments do not agree; for who stands above both (P17). BS-3.5b, G20.',
  })
  settlePreSalesSupport(
    @Arg('input', () => PreSalesResourcesInput, { description: 'The resources.' }) input: PreSalesResourcesInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, settlePreSalesSupport, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Decides, where the departments do not agree, that there is no support; for who stands above both (P17). BS-3.5b, G20.',
  })
  declinePreSalesSupport(
    @Arg('input', () => PreSalesReasonInput, { description: 'The application, and why.' }) input: PreSalesReasonInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, declinePreSalesSupport, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Records the support that was given; for the department that serves (P17). BS-3.5a.',
  })
  recordPreSalesSupport(
    @Arg('input', () => RecordPreSalesSupportInput, { description: 'What it came to.' }) input: RecordPreSalesSupportInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recordPreSalesSupport, input);
  }

  @Allow('opportunity.request_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Closes an application whose support was given (P17). BS-3.5a.',
  })
  closePreSalesSupport(
    @Arg('input', () => RecordInput, { description: 'The application.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, closePreSalesSupport, input);
  }

  @Allow('opportunity.request_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Takes back an application before resources are agreed on (P17). G26.',
  })
  withdrawPreSalesSupport(
    @Arg('input', () => PreSalesReasonInput, { description: 'The application.' }) input: PreSalesReasonInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawPreSalesSupport, input);
  }

  @Allow('opportunity.allocate_presales')
  @Mutation(() => PreSalesSupportPayload, {
    nullable: true,
    description: 'Takes back resources that were agreed on (P17). G26.',
  })
  cancelPreSalesSupport(
    @Arg('input', () => PreSalesReasonInput, { description: 'The application, and why.' }) input: PreSalesReasonInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, cancelPreSalesSupport, input);
  }
}
