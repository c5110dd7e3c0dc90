import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditProcess } from './credit.process.ts';

@InputType({ description: 'Until when the assessment counts.' })
export class ValidateCreditInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day on which it counts.' })
  validUntil?: string | null;
}

/** Puts an assessment in force until a day; the one before ends. */
export async function validateCredit(work: Work, input: ValidateCreditInput): Promise<Done> {
  const { id, expectedVersion, validUntil = null } = input;
  const given = { validUntil, today: work.today };
  const values = { validUntil, validFrom: work.today };
  const assessment = await advance<CreditAssessment>(work, creditProcess, 'validate', { id, expectedVersion, field: 'id', given, values });
  await endEarlier(work, assessment.customerId);
  return { record: { type: CreditAssessment, id: assessment.id } };
}

async function endEarlier(work: Work, customerId: string): Promise<void> {
  const { rows } = await work.transaction.query<{ id: string; version: number }>({
    text: `select id, version from credit_assessment where organization_id = $1::uuid and customer_id = $2::uuid and state = 'VALID'`,
    values: [work.viewer.organizationId, customerId],
  });
  const reason = work.context.locale === 'en' ? 'A later assessment counts.' : '已有新的评估。';
  for (const { id, version } of rows) {
    const earlier = toGlobalId(modelOf(CreditAssessment).prefix, id);
    await advance<CreditAssessment>(work, creditProcess, 'expire', {
      id: earlier,
      expectedVersion: version,
      field: 'id',
      given: { reason },
      values: { endReason: reason },
    });
  }
}
