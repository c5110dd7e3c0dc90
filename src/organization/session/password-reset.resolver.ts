import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { Public } from '../../governance/allow.ts';
import { refuse } from '../../governance/law-row.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { QueryContext } from '../../query/context.ts';
import { inPerson } from './must-be-in-person.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { sessionRefusals } from './session-refusals.ts';
import type { SessionContext } from './session.resolver.ts';

@InputType('ResetPasswordInput', { description: 'The token that came by mail, and a new password.' })
export class ResetPasswordInputType {
  @Field(() => GraphQLString, { description: 'Token that came by mail.' })
  token!: string;

  @Field(() => GraphQLString, { description: 'The new password, 12 characters or more.' })
  password!: string;
}

@ObjectType('PasswordResetPayload', { description: 'Whether it was taken.' })
export class PasswordResetPayload {
  @Field(() => GraphQLBoolean, { description: 'True when it was.' })
  isDone!: boolean;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}

@Resolver()
export class PasswordResetResolver {
  @Public('Whoever lost the password cannot sign in; the answer is the same for addresses that nobody has.')
  @Mutation(() => PasswordResetPayload, {
    nullable: true,
    description:
      'Mails a way back to whoever has the address; three times in 15 minutes at most, and the same answer whether or not anybody has it (MS-4.1.3b).',
  })
  requestPasswordReset(
    @Arg('email', () => GraphQLString, { description: 'E-mail address of the member.' }) email: string,
    @Ctx() context: SessionContext,
  ): Promise<PasswordResetPayload> {
    return answered(context, () => requestPasswordReset(context.sessions, context.address, email));
  }

  @Public('The token that was mailed is the right; it is good once, for an hour.')
  @Mutation(() => PasswordResetPayload, {
    nullable: true,
    description: 'Sets a new password by a mailed token and ends all sessions of the member (MS-4.1.3b).',
  })
  resetPassword(
    @Arg('input', () => ResetPasswordInputType, { description: 'Token and password.' }) input: ResetPasswordInputType,
    @Ctx() context: SessionContext & QueryContext,
  ): Promise<PasswordResetPayload> {
    return answered(context, () => resetPassword(context.sessions, context, input));
  }
}

async function answered(context: SessionContext, run: () => Promise<void>): Promise<PasswordResetPayload> {
  try {
    if (context.viewer?.token) throw new Refused([refuse(inPerson, { values: { action: 'resetPassword' } })]);
    await run();
    return { isDone: true, refusals: [] };
  } catch (error) {
    const refusals = sessionRefusals(error, context);
    if (!refusals) throw error;
    return { isDone: false, refusals };
  }
}
