import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { Public } from '../../governance/allow.ts';
import { refuse } from '../../governance/law-row.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, refusing, type WriteContext } from '../../workflow/perform.ts';
import { sessionRules } from '../session/session-rules.ts';
import type { SessionContext } from '../session/session.resolver.ts';
import { createOrganization, CreateOrganizationInput, founderOf } from './create-organization.ts';
import { organizationRules } from './organization-rules.ts';
import { Organization } from './organization.entity.ts';

export interface RegistrationContext extends WriteContext, SessionContext {
  /** Whether a stranger may found an organization. */
  readonly isRegistrationOpen: boolean;
}

const OrganizationPayload = payloadOf(Organization);

@Resolver()
export class OrganizationResolver {
  @Public('A company comes to be before it has members; closed in production unless the operator opens registration.')
  @Mutation(() => OrganizationPayload, {
    nullable: true,
    description: 'Sets up a company with the departments and posts of its policy document, and its head.',
  })
  createOrganization(
    @Arg('input', () => CreateOrganizationInput, { description: 'The company.' }) input: CreateOrganizationInput,
    @Ctx() context: RegistrationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return refusing(context, info, async () => {
      if (!context.isRegistrationOpen) throw new Refused([refuse(organizationRules.registrationClosed)]);
      const { length } = input.founder.password;
      if (length < 12 || length > 200) throw new Refused([refuse(sessionRules.weakPassword)]);
      const passwordHash = await context.sessions.passwords.hash(input.founder.password);
      return perform(
        // Nobody has keys before there is a company, and the founder's password is no part of any hash but its own.
        { ...context, viewer: founderOf(input, context.clock.now()), idempotencyKey: null },
        info,
        (work) => createOrganization(work, input, { passwordHash, clearedOn: null }),
        input,
      );
    });
  }
}
