import { type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import { RefusalType } from '../../governance/law-types.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import type { DeedInput, Verb } from '../../workflow/perform.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { Appointment } from '../post/post.entity.ts';
import { appointMember } from './appoint-member.ts';
import { assignDuty } from './assign-duty.ts';
import { deactivateMember } from './deactivate-member.ts';
import { endAppointment } from './end-appointment.ts';
import { inviteMemberAgain } from './invite-member-again.ts';
import { inviteMember } from './invite-member.ts';
import { Member } from './member.entity.ts';
import {
  AppointMemberInput,
  AssignDutyInput,
  DeactivateMemberInput,
  EndAppointmentInput,
  InviteMemberAgainInput,
  InviteMemberInput,
  MoveMemberInput,
  RecordClearanceInput,
  RemoveDutyInput,
  SetSuperiorInput,
} from './member.inputs.ts';
import { moveMember } from './move-member.ts';
import { recordClearance } from './record-clearance.ts';
import { removeDuty } from './remove-duty.ts';
import { setSuperior } from './set-superior.ts';

const MemberPayload = payloadOf(Member);
const AppointmentPayload = payloadOf(Appointment);

@ObjectType({ description: 'A member who was invited.' })
export class InvitationPayload {
  @Field(() => Member, { nullable: true, description: 'The member as invited; null when refused.' })
  member!: Member | null;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Token for `acceptInvitation`, good once, for 7 days; shown only here, and not at all where invitations are mailed.',
  })
  invitationToken!: string | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}

@Resolver()
export class MemberResolver {
  @Allow('platform.manage_members')
  @Mutation(() => InvitationPayload, {
    nullable: true,
    description: 'Invites somebody into the company, to a first post or without one (P47, C39; MS-3.1.1, BS-2.2.1e).',
  })
  inviteMember(
    @Arg('input', () => InviteMemberInput, { description: 'Who joins.' }) input: InviteMemberInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, discreetly(context, inviteMember), input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => InvitationPayload, {
    nullable: true,
    description: 'Gives a new invitation to a member who has not signed in yet, or who returns (P47, C39; MS-3.1.1, BS-2.2.1e).',
  })
  inviteMemberAgain(
    @Arg('input', () => InviteMemberAgainInput, { description: 'The member.' }) input: InviteMemberAgainInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, discreetly(context, inviteMemberAgain), input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => AppointmentPayload, {
    nullable: true,
    description:
      'Lets a member hold a post for some days; the superior follows from the reporting line (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0, BS-2.2.3e).',
  })
  appointMember(
    @Arg('input', () => AppointMemberInput, { description: 'Member and post.' }) input: AppointMemberInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, appointMember, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => AppointmentPayload, {
    nullable: true,
    description:
      'Ends a hold on a post; the post at the top is never left empty (P47; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).',
  })
  endAppointment(
    @Arg('input', () => EndAppointmentInput, { description: 'The appointment.' }) input: EndAppointmentInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, endAppointment, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description:
      'Moves a member to another post; the open records go along (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0, BS-2.2.3e).',
  })
  moveMember(
    @Arg('input', () => MoveMemberInput, { description: 'Member and post.' }) input: MoveMemberInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, moveMember, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Puts a member below another one in the reporting line (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0).',
  })
  setSuperior(
    @Arg('input', () => SetSuperiorInput, { description: 'Member and superior.' }) input: SetSuperiorInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, setSuperior, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description:
      "Ends a member's work here: sessions, posts, delegations, regions; a successor takes over (P47; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).",
  })
  deactivateMember(
    @Arg('input', () => DeactivateMemberInput, { description: 'Member and successor.' }) input: DeactivateMemberInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, deactivateMember, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Gives a member a duty beside posts, such as the legal review (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0).',
  })
  assignDuty(
    @Arg('input', () => AssignDutyInput, { description: 'Member and duty.' }) input: AssignDutyInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, assignDuty, input);
  }

  @Allow('platform.manage_members')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Takes a duty from a member (P47; TM-2.1.1a, CL-4.4.1a, MS-1.2, MC-2.2.1b, BS-2.2.0).',
  })
  removeDuty(
    @Arg('input', () => RemoveDutyInput, { description: 'Member and duty.' }) input: RemoveDutyInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, removeDuty, input);
  }

  @Allow('platform.record_clearance')
  @Mutation(() => MemberPayload, {
    nullable: true,
    description: 'Records background check and training of another member (MS-4.1.3b, G19).',
  })
  recordClearance(
    @Arg('input', () => RecordClearanceInput, { description: 'Member and days.' }) input: RecordClearanceInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, recordClearance, input);
  }
}

/** Shows the token of an invitation only where it is not mailed; one of a dry run would be good for nothing. */
function discreetly<Input extends DeedInput>({ showsInvitations }: OrganizationContext, verb: Verb<Input>): Verb<Input> {
  return async (work, input) => {
    const done = await verb(work, input);
    return showsInvitations && !input.dryRun ? done : { ...done, once: { invitationToken: null } };
  };
}
