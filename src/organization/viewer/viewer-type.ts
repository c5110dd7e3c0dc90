import { GraphQLBoolean, GraphQLString } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NamedMemberType, RefusalType } from '../../governance/law-types.ts';
import { connectionType } from '../../query/connection-type.ts';
import { modelOf } from '../../query/model.ts';
import { pageArguments } from '../../query/page-arguments.ts';
import { Money } from '../../query/scalars.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Approval } from '../approval/approval.entity.ts';
import { Duty } from '../duty/duty.entity.ts';
import { Member } from '../member/member.entity.ts';
import { NotificationSettingType } from '../notification/notification-settings.ts';
import { Notification } from '../notification/notification.entity.ts';

@InputType('PermissionCheck', { description: 'A question: may I do this, to this record?' })
export class PermissionCheckInput {
  @Field(() => GraphQLString, { description: 'Action, such as `opportunity.manage`.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'The record; without it: may I do it at all?' })
  id?: string | null;
}

@ObjectType('PermissionAnswer', { description: 'The answer to one check.' })
export class PermissionAnswer {
  @Field(() => GraphQLString, { description: 'The action asked for.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'The record asked for.' })
  id!: string | null;

  @Field(() => GraphQLBoolean, { description: 'Whether the viewer may.' })
  allowed!: boolean;

  @Field(() => RefusalType, { nullable: true, description: 'Why not, by which clause, and who may; null when allowed.' })
  refusal!: object | null;
}

@ObjectType('Permission', { description: 'One ground on which the viewer may do something.' })
export class PermissionType {
  @Field(() => GraphQLString, { description: 'The action.' })
  action!: string;

  @Field(() => GraphQLString, { description: 'Role whose grant it is.' })
  role!: string;

  @Field(() => GraphQLString, { description: 'Reach: `own`, `team`, `department`, `all` or `within limit`.' })
  reach!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Word that narrows it, such as `own_region`.' })
  limit!: string | null;

  @Field(() => [GraphQLString], { description: 'Clauses of the grant.' })
  clauses!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'Member whose right is used under a delegation.' })
  onBehalfOf!: string | null;
}

@ObjectType('HeldDelegation', { description: 'Rights of another member that the viewer may use today.' })
export class HeldDelegationType {
  @Field(() => ID, { description: 'Id of the delegation.' })
  id!: string;

  @Field(() => NamedMemberType, { description: 'Whose rights they are.' })
  from!: object;

  @Field(() => [GraphQLString], { description: 'The actions.' })
  actions!: readonly string[];

  @Field(() => Money, { nullable: true, description: 'Highest amount that may be decided; null without limit.' })
  amountLimit!: object | null;
}

@ObjectType('ViewerToken', { description: 'The API token that a request carries, and what it is limited to.' })
export class ViewerTokenType {
  @Field(() => ID, { description: 'Id of the token.' })
  id!: string;

  @Field(() => GraphQLString, { description: 'Its readable beginning.' })
  prefix!: string;

  @Field(() => [GraphQLString], { description: 'Actions that it is limited to.' })
  scope!: readonly string[];

  @Field(() => GraphQLDateTimeISO, { description: 'When it stops to hold.' })
  expiresAt!: Date;
}

@ObjectType('Viewer', { description: 'The signed-in member and what the law lets them do.' })
export class ViewerType {
  @Field(() => Member, { description: 'The member.' })
  member!: Member;

  @Field(() => Organization, { description: 'The organization.' })
  organization!: Organization;

  @Field(() => [PermissionType], { description: 'Every ground on which the viewer may do something.' })
  permissions!: readonly PermissionType[];

  @Field(() => [HeldDelegationType], { description: 'Delegations to the viewer that hold today.' })
  delegations!: readonly HeldDelegationType[];

  @Field(() => ViewerTokenType, { nullable: true, description: 'The API token that the request carries; null for a sign-in.' })
  token!: ViewerTokenType | null;

  @Field(() => connectionType(modelOf(Notification)), { nullable: true, description: 'The inbox, newest first; own notifications only.' })
  notifications!: object;

  @Field(() => connectionType(modelOf(Duty)), { nullable: true, description: 'What the viewer owes and owed, the next day first.' })
  duties!: object;

  @Field(() => connectionType(modelOf(Approval)), {
    nullable: true,
    description: 'Approvals that wait for a decision of the viewer, newest first.',
  })
  approvals!: object;

  @Field(() => Int, { description: 'How many notifications of the inbox are unread.' })
  unreadCount!: number;

  @Field(() => [NotificationSettingType], {
    description: 'Kinds of notification under the law of the organization, and how the viewer gets them.',
  })
  notificationSettings!: readonly NotificationSettingType[];

  @Field(() => [PermissionAnswer], { description: 'May I? Up to 100 checks in one statement.' })
  can!: readonly PermissionAnswer[];
}

pageArguments(() => modelOf(Notification), ViewerType.prototype, 'notifications');
pageArguments(() => modelOf(Duty), ViewerType.prototype, 'duties');
pageArguments(() => modelOf(Approval), ViewerType.prototype, 'approvals');
