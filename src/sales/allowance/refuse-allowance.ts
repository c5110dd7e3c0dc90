import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance, decided } from './carry-allowance.ts';

@InputType({ description: 'An allowance that is not granted.' })
export class RefuseAllowanceInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Refuses an allowance; whoever may grant it may refuse it. */
export async function refuseAllowance(work: Work, input: RefuseAllowanceInput): Promise<Done> {
  return carryAllowance(work, 'refuse', input, decided(work, input.reason));
}
