import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { inTransaction } from '../../database/transaction.ts';
import { Public } from '../../governance/allow.ts';
import type { LawContext } from '../../governance/context.ts';
import { refuse } from '../../governance/law-row.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { QueryContext } from '../../query/context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { endSession, endSessionsOf } from './end-session.ts';
import { inPerson } from './must-be-in-person.ts';
import { refreshSession } from './refresh-session.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRefusals, type Refusing } from './session-refusals.ts';
import { signIn, type Tokens } from './sign-in.ts';

/** What the session mutations get beside the law's context. */
export interface SessionContext extends LawContext {
  readonly sessions: SessionDoor;
  readonly address: string;
  readonly note: Refusing['note'];
}

@InputType('SignInInput', { description: 'Address and password of a member.' })
export class SignInInputType {
  @Field(() => GraphQLString, { description: 'E-mail address.' })
  email!: string;

  @Field(() => GraphQLString, { description: 'Password.' })
  password!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Name of the organization, where one address belongs to members of several.' })
  organization?: string | null;
}

@InputType('AcceptInvitationInput', { description: 'The token of an invitation, and a password.' })
export class AcceptInvitationInputType {
  @Field(() => GraphQLString, { description: 'Token that came with the invitation.' })
  token!: string;

  @Field(() => GraphQLString, { description: 'Password, 12 characters or more.' })
  password!: string;
}

@ObjectType('SessionPayload', { description: 'Tokens of a session, or why there are none.' })
export class SessionPayload {
  @Field(() => GraphQLString, { nullable: true, description: 'Bearer token for 15 minutes.' })
  accessToken!: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Token for `refreshSession`, good once, for 30 days.' })
  refreshToken!: string | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}

@ObjectType('SignOutPayload', { description: 'Whether the session was ended.' })
export class SignOutPayload {
  @Field(() => GraphQLBoolean, { description: 'True when it was.' })
  signedOut!: boolean;
}

@Resolver()
export class SessionResolver {
  @Public('Signing in is how a viewer comes to be; failures are counted and answered alike for everybody.')
  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Opens a session. Ten failures lock the address for 15 minutes, whether or not anybody has it.',
  })
  signIn(
    @Arg('input', () => SignInInputType, { description: 'Address and password.' }) input: SignInInputType,
    @Ctx() context: SessionContext,
  ): Promise<SessionPayload> {
    return answered(context, () => signIn(context.sessions, context.address, input));
  }

  @Public('The refresh token is the right; a used one ends its session.')
  @Mutation(() => SessionPayload, { nullable: true, description: 'Exchanges a refresh token for new tokens.' })
  refreshSession(
    @Arg('refreshToken', () => GraphQLString, { description: 'The token that came with the session.' }) refreshToken: string,
    @Ctx() context: SessionContext,
  ): Promise<SessionPayload> {
    return answered(context, () => refreshSession(context.sessions, refreshToken));
  }

  @Public('The token of the invitation is the right; it is good once.')
  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Accepts an invitation: sets the password, makes the member active, opens a session (P47, C39; MS-3.1.1, BS-2.2.1e).',
  })
  acceptInvitation(
    @Arg('input', () => AcceptInvitationInputType, { description: 'Token and password.' }) input: AcceptInvitationInputType,
    @Ctx() context: SessionContext & QueryContext,
  ): Promise<SessionPayload> {
    return answered(context, () => acceptInvitation(context.sessions, context, input));
  }

  @Public('Everybody may end the own session.')
  @Mutation(() => SignOutPayload, {
    nullable: true,
    description: 'Ends the session of the token that the request carries, or all sessions of its member.',
  })
  async signOut(
    @Arg('everywhere', () => GraphQLBoolean, { nullable: true, description: 'End all sessions of the member.' }) everywhere: boolean | null,
    @Ctx() { viewer, sessions, clock }: SessionContext,
  ): Promise<SignOutPayload> {
    // A token is no session: it is revoked, not signed out.
    if (!viewer?.sessionId || viewer.token) return { signedOut: false };
    const { sessionId, memberId, organizationId } = viewer;
    await inTransaction(sessions.transactions, organizationId, {}, (transaction) =>
      everywhere
        ? endSessionsOf(transaction, memberId, 'SIGNED_OUT_EVERYWHERE', clock.now())
        : endSession(transaction, sessionId, 'SIGNED_OUT', clock.now()),
    );
    sessions.forget(memberId);
    return { signedOut: true };
  }
}

async function answered(context: SessionContext, open: () => Promise<Tokens>): Promise<SessionPayload> {
  try {
    if (context.viewer?.token) throw new Refused([refuse(inPerson, { values: { action: 'signIn' } })]);
    return { ...(await open()), refusals: [] };
  } catch (error) {
    const refusals = sessionRefusals(error, context);
    if (!refusals) throw error;
    return { accessToken: null, refreshToken: null, refusals };
  }
}
