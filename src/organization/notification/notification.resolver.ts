import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Public } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { markNotificationsRead, markNotificationUnread } from './mark-notifications.ts';
import { NotificationPreference } from './notification-preference.entity.ts';
import {
  MarkNotificationsPayload,
  MarkNotificationsReadInput,
  MarkNotificationUnreadInput,
  SetNotificationPreferenceInput,
} from './notification.inputs.ts';
import { setNotificationPreference } from './set-notification-preference.ts';

const NotificationPreferencePayload = payloadOf(NotificationPreference);
const OWN = 'Everybody keeps the own inbox, and none but the own.';

@Resolver()
export class NotificationResolver {
  @Public(OWN)
  @Mutation(() => MarkNotificationsPayload, {
    nullable: true,
    description: "Marks notifications of the viewer's inbox as read (TM-1.1, CL-1.3.2, MS-4.1.3b, MC-1.3b, BS-2.2.2j).",
  })
  markNotificationsRead(
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which ones.' }) input: MarkNotificationsReadInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, markNotificationsRead, input);
  }

  @Public(OWN)
  @Mutation(() => MarkNotificationsPayload, {
    nullable: true,
    description: "Takes the mark from a notification of the viewer's inbox (TM-1.1, CL-1.3.2, MS-4.1.3b, MC-1.3b, BS-2.2.2j).",
  })
  markNotificationUnread(
    @Arg('input', () => MarkNotificationUnreadInput, { description: 'Which one.' }) input: MarkNotificationUnreadInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, markNotificationUnread, input);
  }

  @Public(OWN)
  @Mutation(() => NotificationPreferencePayload, {
    nullable: true,
    description:
      'Chooses whether a kind of notification is mailed to the viewer too; what a document orders cannot be switched off (TM-1.1, CL-1.3.2, MS-4.1.3b, MC-1.3b, BS-2.2.2j).',
  })
  setNotificationPreference(
    @Arg('input', () => SetNotificationPreferenceInput, { description: 'Kind and choice.' }) input: SetNotificationPreferenceInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, setNotificationPreference, input);
  }
}
