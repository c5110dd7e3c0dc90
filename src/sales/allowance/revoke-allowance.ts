import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryAllowance, decided } from './carry-allowance.ts';

@InputType({ description: 'A granted allowance that is taken back.' })
export class RevokeAllowanceInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Takes back a grant that the customer has not got yet: by whom it takes to grant it (G26). */
export async function revokeAllowance(work: Work, input: RevokeAllowanceInput): Promise<Done> {
  return carryAllowance(work, 'revoke', input, decided(work, input.reason));
}
