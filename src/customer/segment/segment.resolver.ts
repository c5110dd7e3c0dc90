import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { activateSegment, ActivateSegmentInput } from './activate-segment.ts';
import { changeSegment, ChangeSegmentInput } from './change-segment.ts';
import { createSegment, CreateSegmentInput } from './create-segment.ts';
import { retireSegment, RetireSegmentInput } from './retire-segment.ts';
import { Segment } from './segment.entity.ts';
import { setSegmentCustomers, SetSegmentCustomersInput } from './set-segment-customers.ts';

const SegmentPayload = payloadOf(Segment);

@Resolver()
export class SegmentResolver {
  @Allow('segment.manage')
  @Mutation(() => SegmentPayload, { nullable: true, description: 'Describes a segment of the target market. MS-2.2.2, CL-3.2.1b.' })
  createSegment(
    @Arg('input', () => CreateSegmentInput, { description: 'The segment.' }) input: CreateSegmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createSegment, input);
  }

  @Allow('segment.manage')
  @Mutation(() => SegmentPayload, { nullable: true, description: 'Changes the draft of a segment. MS-2.2.2, CL-3.2.1b.' })
  changeSegment(
    @Arg('input', () => ChangeSegmentInput, { description: 'What changes.' }) input: ChangeSegmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeSegment, input);
  }

  @Allow('segment.manage')
  @Mutation(() => SegmentPayload, { nullable: true, description: 'Takes a segment into use. MS-2.2.1, MS-2.2.2.' })
  activateSegment(
    @Arg('input', () => ActivateSegmentInput, { description: 'The segment.' }) input: ActivateSegmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, activateSegment, input);
  }

  @Allow('segment.manage')
  @Mutation(() => SegmentPayload, { nullable: true, description: 'Takes a segment out of use. MS-2.2.2.' })
  retireSegment(
    @Arg('input', () => RetireSegmentInput, { description: 'The segment.' }) input: RetireSegmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, retireSegment, input);
  }

  @Allow('segment.manage')
  @Mutation(() => SegmentPayload, { nullable: true, description: 'Puts customers into a segment or takes them out. MS-2.2.2.' })
  setSegmentCustomers(
    @Arg('input', () => SetSegmentCustomersInput, { description: 'Segment and customers.' }) input: SetSegmentCustomersInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, setSegmentCustomers, input);
  }
}
