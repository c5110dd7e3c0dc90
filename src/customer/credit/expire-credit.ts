import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditProcess } from './credit.process.ts';

@InputType({ description: 'An assessment that counts no longer.' })
export class ExpireCreditInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Ends an assessment before its day, such as after arrears. */
export async function expireCredit(work: Work, { id, expectedVersion, reason = null }: ExpireCreditInput): Promise<Done> {
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { endReason: reason } };
  const assessment = await advance<CreditAssessment>(work, creditProcess, 'expire', step);
  return { record: { type: CreditAssessment, id: assessment.id } };
}
