import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { recordAnswer } from './record-answer.ts';

@InputType({ description: 'The agreement of the customer.' })
export class RecordQuoteAcceptanceInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'How the customer agreed (TM-5.1.4a, MS-3.2.3b, MC-4.2.5).' })
  agreement?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the agreement; today when absent.' })
  answeredOn?: string | null;
}

/** Records that the customer accepted: a contract may be drafted from it (TM-5.1.4a). */
export async function recordQuoteAcceptance(work: Work, input: RecordQuoteAcceptanceInput): Promise<Done> {
  return recordAnswer(work, 'accept', input, { agreement: input.agreement ?? null });
}
