import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { Member } from '../member/member.entity.ts';
import { createServiceAccount } from './create-service-account.ts';
import { renameServiceAccount } from './rename-service-account.ts';
import { retireServiceAccount } from './retire-service-account.ts';
import { CreateServiceAccountInput, RenameServiceAccountInput, RetireServiceAccountInput } from './service-account.inputs.ts';

const MemberPayload = payloadOf(Member);

@Resolver()
export class ServiceAccountResolver {
  @Allow('platform.manage_service_accounts')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description:
      'Puts a machine into a post, below a person who answers for it; it works by API tokens (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0, BS-2.2.3e).',
  })
  createServiceAccount(
    @Arg('input', () => CreateServiceAccountInput, { description: 'The machine.' }) input: CreateServiceAccountInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, createServiceAccount, input);
  }

  @Allow('platform.manage_service_accounts')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Gives a service account another name or purpose (TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  renameServiceAccount(
    @Arg('input', () => RenameServiceAccountInput, { description: 'What changes.' }) input: RenameServiceAccountInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, renameServiceAccount, input);
  }

  @Allow('platform.manage_service_accounts')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description:
      'Ends the work of a service account for good: its tokens at once; a successor takes over its open records (P47; TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  retireServiceAccount(
    @Arg('input', () => RetireServiceAccountInput, { description: 'The account and its successor.' }) input: RetireServiceAccountInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, retireServiceAccount, input);
  }
}
