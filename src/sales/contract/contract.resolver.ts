import './contract.approval.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { changeContract } from './change-contract.ts';
import { checkContractWithCustomer, CheckContractWithCustomerInput } from './check-contract-with-customer.ts';
import { Contract } from './contract.entity.ts';
import { ChangeContractInput, DraftContractInput } from './contract.inputs.ts';
import { draftContract } from './draft-contract.ts';
import { dropContract, DropContractInput, recallContract } from './drop-contract.ts';
import { signContract, SignContractInput } from './sign-contract.ts';
import { submitContractForReview, SubmitContractForReviewInput, submitContractForSignature } from './submit-contract.ts';

const ContractPayload = payloadOf(Contract);

/** Contracts up to their signature (P21). */
@Resolver()
export class ContractResolver {
  @Allow('contract.draft')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Drafts a contract from what a customer agreed to. For holders of contract.draft (TM-5.1.4a, TM-5.1.4b, TM-7.1.4a, MS-3.2.3b, MC-4.2.5, BS-2.2.4d).',
  })
  draftContract(
    @Arg('input', () => DraftContractInput, { description: 'The draft.' }) input: DraftContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, draftContract, input);
  }

  @Allow('contract.draft')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Changes what a contract says before it is signed; a changed contract is a draft again, and what was decided about it is void. For holders of contract.draft (TM-5.1.4b, MS-3.2.3c, MC-4.2.5, BS-3.2d).',
  })
  changeContract(
    @Arg('input', () => ChangeContractInput, { description: 'What changes.' }) input: ChangeContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, changeContract, input);
  }

  @Allow('contract.check_with_customer')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Records that the terms were checked with the customer and neither side objects. For holders of contract.check_with_customer (TM-5.1.4c).',
  })
  checkContractWithCustomer(
    @Arg('input', () => CheckContractWithCustomerInput, { description: 'What the check found.' }) input: CheckContractWithCustomerInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, checkContractWithCustomer, input);
  }

  @Allow('contract_review.organize')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description: 'Convenes the review of a contract. For holders of contract_review.organize (MS-3.2.3c, BS-3.2a, BS-2.2.4a).',
  })
  submitContractForReview(
    @Arg('input', () => SubmitContractForReviewInput, { description: 'The review.' }) input: SubmitContractForReviewInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, submitContractForReview, input);
  }

  @Allow('contract.draft', 'contract_review.organize')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Asks the departments to sign both parts of a contract whose review has passed. For holders of contract.draft or contract_review.organize (BS-3.2d).',
  })
  submitContractForSignature(
    @Arg('input', () => RecordInput, { description: 'The contract.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, submitContractForSignature, input);
  }

  @Allow('contract.sign')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Records the contract signed with the customer, whose document is attached: the opportunity is won. For holders of contract.sign (TM-2.2.3c, TM-5.1.4c, TM-5.1.4d, MS-3.2.3b, MC-4.2.5, BS-2.2.5f).',
  })
  signContract(
    @Arg('input', () => SignContractInput, { description: 'The signature.' }) input: SignContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, signContract, input);
  }

  @Allow('contract.draft')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description: 'Gives up a draft; another contract may be drafted. For holders of contract.draft (G26).',
  })
  dropContract(
    @Arg('input', () => DropContractInput, { description: 'Why.' }) input: DropContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, dropContract, input);
  }

  @Allow('contract_review.review')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description: 'Gives up a contract after its review. For holders of contract_review.review (G26).',
  })
  recallContract(
    @Arg('input', () => DropContractInput, { description: 'Why.' }) input: DropContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, recallContract, input);
  }
}
