import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { carryContract } from './carry-contract.ts';
import { Contract } from './contract.entity.ts';

@InputType({ description: 'What the check of the terms with the customer found.' })
export class CheckContractWithCustomerInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'How the terms were checked, and with whom (TM-5.1.4c).' })
  checkNote?: string | null;

  @Field(() => GraphQLBoolean, { nullable: true, description: 'That neither side has an objection left (TM-5.1.4c).' })
  hasNoObjection?: boolean | null;
}

/** Records that the terms were checked with the customer and neither side has an objection. */
export async function checkContractWithCustomer(work: Work, input: CheckContractWithCustomerInput): Promise<Done> {
  const { id } = await carryContract(work, 'check', input, {
    values: (row) => ({
      checkedOn: work.today,
      checkNote: input.checkNote ?? null,
      creditPrecautionId: (row as unknown as { facts: { precautionId: string | null } }).facts.precautionId,
    }),
  });
  return { record: { type: Contract, id } };
}
