import './implementation.process.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import {
  acceptImplementation,
  deliverImplementation,
  reportImplementationObstacle,
  resolveImplementationObstacle,
  startImplementation,
} from './carry-implementation.ts';
import { Implementation } from './implementation.entity.ts';
import {
  AcceptImplementationInput,
  AssignImplementationInput,
  DeliverImplementationInput,
  NoteImplementationInput,
  ReportImplementationObstacleInput,
  ResolveImplementationObstacleInput,
  StartImplementationInput,
  UrgePerformanceInput,
} from './implementation.inputs.ts';
import { assignImplementation, noteImplementation } from './note-implementation.ts';
import { PerformanceUrge } from './performance-urge.entity.ts';
import { urgePerformance } from './urge-performance.ts';

const ImplementationPayload = payloadOf(Implementation);
const PerformanceUrgePayload = payloadOf(PerformanceUrge);

/** The implementation of contracts (P22). */
@Resolver()
export class ImplementationResolver {
  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description: 'Names who implements a contract. For holders of contract.implement (BS-3.3a).',
  })
  assignImplementation(
    @Arg('input', () => AssignImplementationInput, { description: 'Who implements.' }) input: AssignImplementationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, assignImplementation, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description: 'Starts the implementation of a contract that holds. For holders of contract.implement (BS-3.2e, BS-3.3a).',
  })
  startImplementation(
    @Arg('input', () => StartImplementationInput, { description: 'The start.' }) input: StartImplementationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, startImplementation, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description:
      'Notes how an implementation goes on. For holders of contract.implement, and for the market department while an obstacle is filed (BS-3.3a, BS-3.3b).',
  })
  noteImplementation(
    @Arg('input', () => NoteImplementationInput, { description: 'What is noted.' }) input: NoteImplementationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, noteImplementation, input);
  }

  @Allow('contract.report_obstacle', 'contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description:
      'Files an insurmountable obstacle with its evidence, which brings the market department back in. For holders of contract.report_obstacle (BS-3.3b).',
  })
  reportImplementationObstacle(
    @Arg('input', () => ReportImplementationObstacleInput, { description: 'The obstacle.' }) input: ReportImplementationObstacleInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, reportImplementationObstacle, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description: 'Records how an obstacle was overcome. For holders of contract.implement, and for the market department (BS-3.3b).',
  })
  resolveImplementationObstacle(
    @Arg('input', () => ResolveImplementationObstacleInput, { description: 'How it was overcome.' })
    input: ResolveImplementationObstacleInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, resolveImplementationObstacle, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description: 'Records the delivery. For holders of contract.implement (BS-3.3a).',
  })
  deliverImplementation(
    @Arg('input', () => DeliverImplementationInput, { description: 'The delivery.' }) input: DeliverImplementationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, deliverImplementation, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ImplementationPayload, {
    nullable: true,
    description: 'Records that the customer accepted. For holders of contract.implement (BS-3.3a).',
  })
  acceptImplementation(
    @Arg('input', () => AcceptImplementationInput, { description: 'The acceptance.' }) input: AcceptImplementationInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, acceptImplementation, input);
  }

  @Allow('contract.urge_performance')
  @Mutation(() => PerformanceUrgePayload, {
    nullable: true,
    description:
      'Urges that a contract is performed normally and in time, and leaves its implementation as it is. For holders of contract.urge_performance (BS-2.2.5f).',
  })
  urgePerformance(
    @Arg('input', () => UrgePerformanceInput, { description: 'What is urged.' }) input: UrgePerformanceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, urgePerformance, input);
  }
}
