import { GraphQLString } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RefusalType } from '../../governance/law-types.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { NotificationMail } from './notification.vocabulary.ts';

@InputType({ description: 'Notifications that the viewer has read: those named, or all until an instant.' })
export class MarkNotificationsReadInput extends DeedInputType {
  @Field(() => [ID], { nullable: true, description: 'Ids of the notifications, at most 100.' })
  ids?: readonly string[] | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'All that happened until then.' })
  allUntil?: Date | null;
}

@InputType({ description: 'A notification that the viewer wants to come back to.' })
export class MarkNotificationUnreadInput extends DeedInputType {
  @Field(() => ID, { description: 'Id of the notification.' })
  id!: string;
}

@InputType({ description: 'Whether a kind of notification is mailed too.' })
export class SetNotificationPreferenceInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Kind of notification, out of `viewer { notificationSettings }`.' })
  kind!: string;

  @Field(() => NotificationMail, { description: 'The choice; what a document orders is always mailed where mail is set up.' })
  mail!: keyof typeof NotificationMail;
}

@ObjectType('MarkNotificationsPayload', { description: 'What became of marking notifications.' })
export class MarkNotificationsPayload {
  @Field(() => Int, { nullable: true, description: 'How many got another mark; null when refused.' })
  markedCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of the inbox are unread now; null when refused.' })
  unreadCount!: number | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}
