import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance } from './carry-allowance.ts';

@InputType({ description: 'An allowance that the customer got.' })
export class ApplyAllowanceInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Number of the quotation, contract or invoice in which the customer got it.' })
  appliedTo?: string | null;
}

/** Records that the customer got a granted allowance, once. */
export async function applyAllowance(work: Work, input: ApplyAllowanceInput): Promise<Done> {
  return carryAllowance(work, 'apply', input, () => ({ appliedTo: input.appliedTo!, appliedOn: work.today }));
}
