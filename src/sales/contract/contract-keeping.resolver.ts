import './contract.approval.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../governance/allow.ts';
import type { Planned } from '../../query/planned.ts';
import { RecordInput } from '../../workflow/deed-input.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { perform, type WriteContext } from '../../workflow/perform.ts';
import { archiveContract, ArchiveContractInput, completeContract, CompleteContractInput, performContract } from './complete-contract.ts';
import { Contract } from './contract.entity.ts';
import { registerContract, RegisterContractInput } from './register-contract.ts';
import { terminateContract, TerminateContractInput } from './terminate-contract.ts';

const ContractPayload = payloadOf(Contract);

/** Contracts after their signature (P21). */
@Resolver()
export class ContractKeepingResolver {
  @Allow('contract.implement')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Begins the performance of a contract that holds, where no implementation of its own is run. For holders of contract.implement (TM-2.2.3c, TM-5.1.5a, MC-4.2.6).',
  })
  performContract(
    @Arg('input', () => RecordInput, { description: 'The contract.' }) input: RecordInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, performContract, input);
  }

  @Allow('contract.implement')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Records that everything that a contract asks for was done. For holders of contract.implement (TM-5.1.5a, MC-4.2.6, BS-3.3a).',
  })
  completeContract(
    @Arg('input', () => CompleteContractInput, { description: 'The end.' }) input: CompleteContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, completeContract, input);
  }

  @Allow('contract.manage')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description: 'Enters a signed contract in the register. For holders of contract.manage (TM-2.2.3c, BS-2.2.4d).',
  })
  registerContract(
    @Arg('input', () => RegisterContractInput, { description: 'The entry.' }) input: RegisterContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, registerContract, input);
  }

  @Allow('contract.manage')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description: 'Puts a contract that has ended into the archive. For holders of contract.manage (TM-2.2.3c, BS-2.2.4d).',
  })
  archiveContract(
    @Arg('input', () => ArchiveContractInput, { description: 'The place.' }) input: ArchiveContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, archiveContract, input);
  }

  @Allow('opportunity.assign', 'contract.sign_technical')
  @Mutation(() => ContractPayload, {
    nullable: true,
    description:
      'Terminates a signed contract: the head of sales, jointly with the department that signed its technical part where there is one (G26, BS-3.2d).',
  })
  terminateContract(
    @Arg('input', () => TerminateContractInput, { description: 'Why.' }) input: TerminateContractInput,
    @Ctx() context: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, terminateContract, input);
  }
}
