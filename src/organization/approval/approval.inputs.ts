import { GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { ApprovalDecision } from './approval.vocabulary.ts';

/** What names the approval that a deed is about. */
@InputType()
abstract class ApprovalInputType extends DeedInputType {
  @Field(() => ID, { description: 'The approval.' })
  approvalId!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Version of the approval that the caller saw; another one is refused as stale. Without it the decisions of others since do not matter.',
  })
  expectedVersion?: number | null;
}

@InputType({ description: 'A decision on the step of an approval that is open.' })
export class DecideApprovalInput extends ApprovalInputType {
  @Field(() => ID, {
    nullable: true,
    description:
      'The step that is decided; needed where the viewer has decided another step already, so that nothing is decided twice by mistake.',
  })
  stepId?: string | null;

  @Field(() => ApprovalDecision, { description: 'What is decided.' })
  decision!: keyof typeof ApprovalDecision;

  @Field(() => GraphQLString, { nullable: true, description: 'Why; required unless it is approved.' })
  reason?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Minutes of the meeting, where a meeting decides.' })
  minutes?: string | null;
}

@InputType({ description: 'A submission that is taken back.' })
export class WithdrawApprovalInput extends ApprovalInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

@InputType({ description: 'A further member who must agree to an open step.' })
export class AddApproverInput extends ApprovalInputType {
  @Field(() => ID, { nullable: true, description: 'The step; the one that waits for the viewer when absent.' })
  stepId?: string | null;

  @Field(() => ID, { description: 'Whom to ask.' })
  memberId!: string;
}
