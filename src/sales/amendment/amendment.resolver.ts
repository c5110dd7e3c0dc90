import './amendment.approval.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { ContractAmendment } from './amendment.entity.ts';
import {
  ChangeAmendmentInput,
  DraftAmendmentInput,
  DropAmendmentInput,
  SignAmendmentInput,
  SubmitAmendmentForReviewInput,
} from './amendment.inputs.ts';
import { changeAmendment, draftAmendment } from './draft-amendment.ts';
import { dropAmendment, signAmendment } from './sign-amendment.ts';
import { submitAmendmentForReview, submitAmendmentForSignature } from './submit-amendment.ts';

const AmendmentPayload = payloadOf(ContractAmendment);

/** Amendments to contracts (P21). */
@Resolver()
export class AmendmentResolver {
  @Allow('contract.draft')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Drafts an amendment to a signed contract. For holders of contract.draft (TM-5.1.4b, MS-3.2.3b, MC-4.2.5, BS-2.2.4d).',
  })
  draftAmendment(
    @Arg('input', () => DraftAmendmentInput, { description: 'The amendment.' }) input: DraftAmendmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, draftAmendment, input);
  }

  @Allow('contract.draft')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description:
      'Changes an amendment before it is signed; what was decided about it is void. For holders of contract.draft (TM-5.1.4b, MS-3.2.3c, MC-4.2.5, BS-3.2d).',
  })
  changeAmendment(
    @Arg('input', () => ChangeAmendmentInput, { description: 'What changes.' }) input: ChangeAmendmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeAmendment, input);
  }

  @Allow('contract_review.organize')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Convenes the review of an amendment. For holders of contract_review.organize (MS-3.2.3c, BS-3.2a, BS-2.2.4a).',
  })
  submitAmendmentForReview(
    @Arg('input', () => SubmitAmendmentForReviewInput, { description: 'The review.' }) input: SubmitAmendmentForReviewInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, submitAmendmentForReview, input);
  }

  @Allow('contract.draft', 'contract_review.organize')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description:
      'Asks the departments to sign both parts of an amendment. For holders of contract.draft or contract_review.organize (BS-3.2d).',
  })
  submitAmendmentForSignature(
    @Arg('input', () => RecordInput, { description: 'The amendment.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, submitAmendmentForSignature, input);
  }

  @Allow('contract.sign')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description:
      'Records the amendment signed with the customer: the contract says so from then on. For holders of contract.sign (TM-2.2.3c, TM-5.1.4c, MS-3.2.3b, MC-4.2.5, BS-2.2.5f).',
  })
  signAmendment(
    @Arg('input', () => SignAmendmentInput, { description: 'The signature.' }) input: SignAmendmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, signAmendment, input);
  }

  @Allow('contract.draft')
  @Mutation(() => AmendmentPayload, {
    nullable: true,
    description: 'Gives up an amendment that is not signed. For holders of contract.draft (G26).',
  })
  dropAmendment(
    @Arg('input', () => DropAmendmentInput, { description: 'Why.' }) input: DropAmendmentInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, dropAmendment, input);
  }
}
