import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CreditPrecaution } from './credit-precaution.entity.ts';
import { precautionProcess } from './credit.process.ts';

@InputType({ description: 'A precaution that is no longer needed.' })
export class LiftPrecautionInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Lifts a precaution, which the last one of a customer with poor credit is not. */
export async function liftPrecaution(work: Work, { id, expectedVersion, reason = null }: LiftPrecautionInput): Promise<Done> {
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { liftReason: reason } };
  const precaution = await advance<CreditPrecaution>(work, precautionProcess, 'lift', step);
  return { record: { type: CreditPrecaution, id: precaution.id } };
}
