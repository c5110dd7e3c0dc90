import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { Allowance } from './allowance.entity.ts';
import { applyAllowance, ApplyAllowanceInput } from './apply-allowance.ts';
import { escalateAllowance } from './escalate-allowance.ts';
import { grantAllowance, GrantAllowanceInput } from './grant-allowance.ts';
import { refuseAllowance, RefuseAllowanceInput } from './refuse-allowance.ts';
import { requestAllowance, RequestAllowanceInput } from './request-allowance.ts';
import { revokeAllowance, RevokeAllowanceInput } from './revoke-allowance.ts';
import { withdrawAllowance } from './withdraw-allowance.ts';

const AllowancePayload = payloadOf(Allowance);

@Resolver()
export class AllowanceResolver {
  @Allow('opportunity.manage', 'quote.create')
  @Mutation(() => AllowancePayload, {
    nullable: true,
    description:
      'Asks for a sales allowance; above the limit it goes to the next authority at once (P18). For those who sell in the opportunity. BS-2.2.3n, G18.',
  })
  requestAllowance(
    @Arg('input', () => RequestAllowanceInput, { description: 'The request.' }) input: RequestAllowanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, requestAllowance, input);
  }

  @Allow('price.grant_allowance', 'price.grant_allowance_above')
  @Mutation(() => AllowancePayload, {
    nullable: true,
    description: 'Grants an allowance: within the limit, or above it by the next authority (P18). BS-2.2.3n, G18, G20.',
  })
  grantAllowance(
    @Arg('input', () => GrantAllowanceInput, { description: 'The allowance.' }) input: GrantAllowanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, grantAllowance, input);
  }

  @Allow('price.grant_allowance', 'price.grant_allowance_above')
  @Mutation(() => AllowancePayload, { nullable: true, description: 'Refuses an allowance (P18). BS-2.2.3n, G18, G20.' })
  refuseAllowance(
    @Arg('input', () => RefuseAllowanceInput, { description: 'The allowance, and why.' }) input: RefuseAllowanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, refuseAllowance, input);
  }

  @Allow('price.grant_allowance', 'price.grant_allowance_above')
  @Mutation(() => AllowancePayload, { nullable: true, description: 'Passes a request on to the next authority (P18). BS-2.2.3n, G18.' })
  escalateAllowance(
    @Arg('input', () => RecordInput, { description: 'The allowance.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, escalateAllowance, input);
  }

  @Allow('opportunity.manage', 'quote.create')
  @Mutation(() => AllowancePayload, { nullable: true, description: "Takes back an undecided request of one's own (P18). G26." })
  withdrawAllowance(
    @Arg('input', () => RecordInput, { description: 'The allowance.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawAllowance, input);
  }

  @Allow('price.grant_allowance', 'price.grant_allowance_above')
  @Mutation(() => AllowancePayload, {
    nullable: true,
    description: 'Takes back a grant that the customer has not got yet (P18). For those who might grant it. G26.',
  })
  revokeAllowance(
    @Arg('input', () => RevokeAllowanceInput, { description: 'The allowance, and why.' }) input: RevokeAllowanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, revokeAllowance, input);
  }

  @Allow('opportunity.manage', 'quote.create')
  @Mutation(() => AllowancePayload, {
    nullable: true,
    description: 'Records that the customer got a granted allowance, and in which document (P18). BS-2.2.3n.',
  })
  applyAllowance(
    @Arg('input', () => ApplyAllowanceInput, { description: 'The allowance, and where it was given.' }) input: ApplyAllowanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, applyAllowance, input);
  }
}
