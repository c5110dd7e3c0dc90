import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { recordAnswer } from './record-answer.ts';

@InputType({ description: 'The refusal of the customer.' })
export class RecordQuoteDeclineInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why, in the words of the customer where possible.' })
  reason?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the refusal; today when absent.' })
  answeredOn?: string | null;
}

/** Records that the customer declined; another version may be made of it. */
export async function recordQuoteDecline(work: Work, input: RecordQuoteDeclineInput): Promise<Done> {
  return recordAnswer(work, 'decline', input, { closeReason: input.reason ?? null });
}
