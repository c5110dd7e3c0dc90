import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Public } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { delegateAuthority } from './delegate-authority.ts';
import { Delegation } from './delegation.entity.ts';
import { DelegateAuthorityInput, RevokeDelegationInput } from './delegation.inputs.ts';
import { revokeDelegation } from './revoke-delegation.ts';

const DelegationPayload = payloadOf(Delegation);

@Resolver()
export class DelegationResolver {
  @Public('Everybody may delegate the own rights; those of others take `platform.manage_delegations`, which the verb asks for.')
  @Mutation(() => DelegationPayload, {
    nullable: true,
    description:
      'Lets a member use rights of another for some actions and days, up to an amount; never passed on (TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  delegateAuthority(
    @Arg('input', () => DelegateAuthorityInput, { description: 'Who may do what for whom.' }) input: DelegateAuthorityInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, delegateAuthority, input);
  }

  @Public('Who gave or got a delegation may end it; those of others take `platform.manage_delegations`, which the verb asks for.')
  @Mutation(() => DelegationPayload, {
    nullable: true,
    description: 'Ends a delegation today (TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  revokeDelegation(
    @Arg('input', () => RevokeDelegationInput, { description: 'The delegation.' }) input: RevokeDelegationInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, revokeDelegation, input);
  }
}
