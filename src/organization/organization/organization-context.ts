import type { GraphQLResolveInfo } from 'graphql';
import type { Planned } from '../../query/planned.ts';
import { perform, type DeedInput, type Verb, type WriteContext } from '../../workflow/perform.ts';
import type { SessionDoor } from '../session/session-door.ts';

/** What mutations get that change what members may do. */
export interface OrganizationContext extends WriteContext {
  readonly sessions: SessionDoor;
  /** Whether the token of an invitation is shown to who invites; in production it is mailed. */
  readonly showsInvitations: boolean;
}

/** Runs a verb that changes posts, delegations or the law; what is known of the organization's members is then loaded anew. */
export async function performAnew<Input extends DeedInput>(
  context: OrganizationContext,
  info: GraphQLResolveInfo,
  verb: Verb<Input>,
  input: Input,
): Promise<Planned> {
  try {
    return await perform(context, info, verb, input);
  } finally {
    if (context.viewer) context.sessions.forget(context.viewer.organizationId);
  }
}
