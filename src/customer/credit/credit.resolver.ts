import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { applyPrecaution, ApplyPrecautionInput } from './apply-precaution.ts';
import { assessCredit, AssessCreditInput } from './assess-credit.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { CreditPrecaution } from './credit-precaution.entity.ts';
import { expireCredit, ExpireCreditInput } from './expire-credit.ts';
import { liftPrecaution, LiftPrecautionInput } from './lift-precaution.ts';
import { requestCreditAssessment, RequestCreditAssessmentInput } from './request-credit-assessment.ts';
import { validateCredit, ValidateCreditInput } from './validate-credit.ts';

const CreditAssessmentPayload = payloadOf(CreditAssessment);
const CreditPrecautionPayload = payloadOf(CreditPrecaution);

@Resolver()
export class CreditResolver {
  @Allow('customer.assess_credit')
  @Mutation(() => CreditAssessmentPayload, { nullable: true, description: "Asks for an assessment of a customer's credit. TM-7.1.4a." })
  requestCreditAssessment(
    @Arg('input', () => RequestCreditAssessmentInput, { description: 'The customer.' }) input: RequestCreditAssessmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, requestCreditAssessment, input);
  }

  @Allow('customer.assess_credit')
  @Mutation(() => CreditAssessmentPayload, { nullable: true, description: "Records level and basis of a customer's credit. TM-7.1.4a." })
  assessCredit(
    @Arg('input', () => AssessCreditInput, { description: 'What was found.' }) input: AssessCreditInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, assessCredit, input);
  }

  @Allow('customer.assess_credit')
  @Mutation(() => CreditAssessmentPayload, { nullable: true, description: 'Puts a credit assessment in force until a day. TM-7.1.4a.' })
  validateCredit(
    @Arg('input', () => ValidateCreditInput, { description: 'The assessment.' }) input: ValidateCreditInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, validateCredit, input);
  }

  @Allow('customer.assess_credit')
  @Mutation(() => CreditAssessmentPayload, { nullable: true, description: 'Ends a credit assessment before its day. TM-7.1.4a.' })
  expireCredit(
    @Arg('input', () => ExpireCreditInput, { description: 'The assessment.' }) input: ExpireCreditInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, expireCredit, input);
  }

  @Allow('customer.apply_precaution')
  @Mutation(() => CreditPrecautionPayload, { nullable: true, description: 'Sets a precaution for poor credit. TM-7.1.4b.' })
  applyPrecaution(
    @Arg('input', () => ApplyPrecautionInput, { description: 'The precaution.' }) input: ApplyPrecautionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, applyPrecaution, input);
  }

  @Allow('customer.apply_precaution')
  @Mutation(() => CreditPrecautionPayload, { nullable: true, description: 'Lifts a precaution that is no longer needed. TM-7.1.4b.' })
  liftPrecaution(
    @Arg('input', () => LiftPrecautionInput, { description: 'The precaution.' }) input: LiftPrecautionInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, liftPrecaution, input);
  }
}
