import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { carryOpportunity } from './carry-opportunity.ts';

@InputType({ description: 'Why a lead is dropped.' })
export class DisqualifyOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What the assessment found (TM-5.1.1b, MS-3.2.1c, MC-4.2.1).' })
  assessment?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Why it is dropped.' })
  reason?: string | null;
}

/** Drops a lead at its assessment. */
export async function disqualifyOpportunity(work: Work, input: DisqualifyOpportunityInput): Promise<Done> {
  return carryOpportunity(work, 'disqualify', input, () => ({
    ...given(input, ['assessment']),
    outcome: 'DISQUALIFIED',
    closeReason: input.reason!,
    closedOn: work.today,
  }));
}
