import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../../workflow/deed-input.ts';
import { Language } from '../organization/organization.vocabulary.ts';

@InputType({ description: 'Somebody who is to join the company.' })
export class InviteMemberInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name.' })
  name!: string;

  @Field(() => GraphQLString, { description: 'E-mail address at work, unique in the company.' })
  email!: string;

  @Field(() => ID, { nullable: true, description: 'The first post; who manages one department names a post in it.' })
  postId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The superior; otherwise the one that follows from the reporting line.' })
  superiorId?: string | null;

  @Field(() => Language, { nullable: true, description: "Language of messages; the company's when absent." })
  locale?: keyof typeof Language | null;
}

@InputType({ description: 'A member who gets a new invitation.' })
export class InviteMemberAgainInput extends ChangeInputType {}

@InputType({ description: 'A post for a member, for some days.' })
export class AppointMemberInput extends ChangeInputType {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when absent.' })
  fromDay?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which the post is no longer held.' })
  untilDay?: string | null;

  @Field(() => ID, { nullable: true, description: 'The superior; otherwise the one that follows from the reporting line.' })
  superiorId?: string | null;
}

@InputType({ description: 'The end of an appointment; `id` is that of the appointment.' })
export class EndAppointmentInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which the post is no longer held; today when absent.' })
  untilDay?: string | null;
}

@InputType({ description: 'The post that a member moves to today.' })
export class MoveMemberInput extends ChangeInputType {
  @Field(() => ID, { description: 'The new post; all others end.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'The superior; otherwise the one that follows from the reporting line.' })
  superiorId?: string | null;
}

@InputType({ description: 'The direct superior of a member.' })
export class SetSuperiorInput extends ChangeInputType {
  @Field(() => ID, { description: 'The superior.' })
  superiorId!: string;
}

@InputType({ description: 'A member who leaves.' })
export class DeactivateMemberInput extends ChangeInputType {
  @Field(() => ID, { nullable: true, description: 'Who takes over open records and direct reports.' })
  successorId?: string | null;
}

@InputType({ description: 'A duty that a member is given beside posts.' })
export class AssignDutyInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'The duty, such as `legal`.' })
  duty!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; today when absent.' })
  fromDay?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day on which the duty is no longer held.' })
  untilDay?: string | null;
}

@InputType({ description: 'A duty that a member shall hold no longer.' })
export class RemoveDutyInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'The duty, such as `legal`.' })
  duty!: string;
}

@InputType({ description: 'Background check and training of a member (MS-4.1.3b).' })
export class RecordClearanceInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { description: 'Day of the background check.' })
  backgroundCheckedOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the training.' })
  trainedOn!: string;
}
