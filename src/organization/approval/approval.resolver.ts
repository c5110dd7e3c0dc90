import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Public } from '../../governance/allow.ts';
import { chains } from '../../governance/chains.ts';
import { steps } from '../../governance/steps.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { addApprover } from './add-approver.ts';
import { Approval } from './approval.entity.ts';
import { AddApproverInput, DecideApprovalInput, WithdrawApprovalInput } from './approval.inputs.ts';
import { decideApproval } from './decide-approval.ts';
import { withdrawApproval } from './withdraw-approval.ts';

const ApprovalPayload = payloadOf(Approval);

/** Actions that steps of chains are decided by. */
const [first, ...others] = [...new Set([...chains, ...steps].map(({ action }) => action))] as [string, ...string[]];

@Resolver()
export class ApprovalResolver {
  @Allow(first, ...others)
  @Mutation(() => ApprovalPayload, {
    nullable: true,
    description:
      'Decides the open step of an approval; the last decision takes its subject along. TM-5.1.3c, CL-4.1.3b, MS-5.2.2b, MC-4.1.5, BS-3.2d; G3, G4, G20.',
  })
  decideApproval(
    @Arg('input', () => DecideApprovalInput, { description: 'The decision.' }) input: DecideApprovalInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, decideApproval, input);
  }

  @Public('Who submitted something, or made it, takes it back before it is decided; the verb asks for that.')
  @Mutation(() => ApprovalPayload, { nullable: true, description: 'Takes a submission back before it is decided. G26.' })
  withdrawApproval(
    @Arg('input', () => WithdrawApprovalInput, { description: 'The submission.' }) input: WithdrawApprovalInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, withdrawApproval, input);
  }

  @Allow(first, ...others)
  @Mutation(() => ApprovalPayload, {
    nullable: true,
    description: 'Asks a further person to agree to an open step. TM-5.1.3c, CL-4.1.3b, MS-5.2.2b, MC-4.1.5, BS-3.2a.',
  })
  addApprover(
    @Arg('input', () => AddApproverInput, { description: 'Whom to ask.' }) input: AddApproverInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, addApprover, input);
  }
}
