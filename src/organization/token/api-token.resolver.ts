import { type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Public } from '../../governance/allow.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform } from '../../workflow/perform.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { ApiToken } from './api-token.entity.ts';
import { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.inputs.ts';
import { createApiToken } from './create-api-token.ts';
import { revokeApiToken } from './revoke-api-token.ts';

const ApiTokenPayload = payloadOf(ApiToken);

@ObjectType({ description: 'A token that was made.' })
export class NewApiTokenPayload {
  @Field(() => ApiToken, { nullable: true, description: 'The token as it is known from now on; null when refused.' })
  apiToken!: ApiToken | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'The token itself, for `Authorization: Bearer`. It is shown only here and now; who loses it makes another one.',
  })
  token!: string | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}

@Resolver()
export class ApiTokenResolver {
  @Public('Everybody may make tokens for the own rights; those of service accounts take `platform.manage_tokens`, which the verb asks for.')
  @Mutation(() => NewApiTokenPayload, {
    nullable: true,
    description:
      'Makes a token by which a service account, or the caller, works without signing in, limited to some actions (TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  createApiToken(
    @Arg('input', () => CreateApiTokenInput, { description: 'Who works by it, what it is limited to, until when.' })
    input: CreateApiTokenInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, createApiToken, input);
  }

  @Public('Who works by a token, or answers for who does, may revoke it; others need `platform.manage_tokens`, which the verb asks for.')
  @Mutation(() => ApiTokenPayload, {
    nullable: true,
    description: 'Revokes a token at once and for good (TM-1.1, CL-1.3.2, MS-1.1, MC-1.3b, BS-2.2.2h).',
  })
  revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput, { description: 'The token.' }) input: RevokeApiTokenInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, revokeApiToken, input);
  }
}
