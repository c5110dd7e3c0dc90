import { type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { Public } from '../../governance/allow.ts';
import { refuse } from '../../governance/law-row.ts';
import type { Planned } from '../../query/planned.ts';
import { signedIn } from '../../query/read.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, refusing } from '../../workflow/perform.ts';
import type { OrganizationContext } from '../organization/organization-context.ts';
import { Member } from '../member/member.entity.ts';
import { changePassword, checkedNewPassword } from './change-password.ts';
import { inPerson } from './must-be-in-person.ts';

const MemberPayload = payloadOf(Member);

@InputType('ChangePasswordInput', { description: 'The present password, and a new one.' })
export class ChangePasswordInputType {
  @Field(() => GraphQLString, { description: 'The present password.' })
  currentPassword!: string;

  @Field(() => GraphQLString, { description: 'The new password, 12 characters or more.' })
  newPassword!: string;
}

@Resolver()
export class PasswordResolver {
  @Public('Everybody may change the own password who knows the present one.')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Changes the own password and ends all other sessions. Failures count as failed sign-ins (MS-4.1.3b).',
  })
  changePassword(
    @Arg('input', () => ChangePasswordInputType, { description: 'Both passwords.' }) input: ChangePasswordInputType,
    @Ctx() context: OrganizationContext & { readonly address: string },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return refusing(context, info, async () => {
      const viewer = signedIn(context);
      // No token is there to try passwords with.
      if (viewer.token) throw new Refused([refuse(inPerson, { values: { action: 'changePassword' } })]);
      const passwordHash = await checkedNewPassword(context.sessions, viewer, context.address, input);
      // What carries a password is hashed nowhere but as a password: no key is kept of it.
      const answer = await perform({ ...context, idempotencyKey: null }, info, (work) => changePassword(work, { passwordHash }), {});
      context.sessions.forget(viewer.memberId);
      return answer;
    });
  }
}
