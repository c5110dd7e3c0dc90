import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryContract } from './carry-contract.ts';
import { Contract } from './contract.entity.ts';

@InputType({ description: 'Why a contract that is not signed is given up.' })
export class DropContractInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Gives up a draft: its author may, as long as nobody has agreed to it (G26). The opportunity stays open for another contract. */
export async function dropContract(work: Work, input: DropContractInput): Promise<Done> {
  const { id } = await carryContract(work, 'drop', input, { values: () => ({ endReason: input.reason ?? null }) });
  return { record: { type: Contract, id } };
}

/** Gives up a contract after its review: whoever reviews contracts may (G26). */
export async function recallContract(work: Work, input: DropContractInput): Promise<Done> {
  const { id } = await carryContract(work, 'recall', input, { values: () => ({ endReason: input.reason ?? null }) });
  return { record: { type: Contract, id } };
}
