import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { coveredCustomer } from '../customer/customer-scope.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditRules } from './credit-rules.ts';

@InputType({ description: 'A customer whose credit is to be assessed.' })
export class RequestCreditAssessmentInput extends DeedInputType {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Why, such as the cooperation that is planned.' })
  purpose?: string | null;
}

/** Opens a credit assessment; one that is still open is gone on with instead. */
export async function requestCreditAssessment(work: Work, { customerId, purpose = null }: RequestCreditAssessmentInput): Promise<Done> {
  const customer = await coveredCustomer(work, 'customer.assess_credit', customerId, 'customerId');
  const { rows } = await work.transaction.query<{ id: string }>({
    text: `select id from credit_assessment where organization_id = $1::uuid and customer_id = $2::uuid and state in ('REQUESTED', 'ASSESSED') limit 1`,
    values: [work.viewer.organizationId, customer.id],
  });
  if (rows[0]) {
    const id = toGlobalId(modelOf(CreditAssessment).prefix, rows[0].id);
    work.refuse(creditRules.open, { values: { type: 'CreditAssessment', period: customer.name, id } });
  }
  const assessment = work.create<CreditAssessment>(CreditAssessment, { customerId: customer.id, purpose, state: 'REQUESTED' });
  return { record: { type: CreditAssessment, id: assessment.id } };
}
