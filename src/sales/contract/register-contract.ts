import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { contractRules } from './contract-rules.ts';
import { Contract } from './contract.entity.ts';

@InputType({ description: 'The entry of a contract in the register.' })
export class RegisterContractInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'Number in the register, which no other contract has.' })
  registerNumber!: string;
}

/** States in which there is nothing to register yet, or nothing to change any more. */
const closed: ReadonlySet<string> = new Set([
  'DRAFT',
  'CUSTOMER_CHECKED',
  'IN_REVIEW',
  'REVIEW_PASSED',
  'IN_SIGNATURE',
  'RELEASED',
  'REJECTED',
  'ARCHIVED',
]);

/** Enters a signed contract in the register of contracts. */
export async function registerContract(work: Work, { id, expectedVersion, registerNumber }: RegisterContractInput): Promise<Done> {
  const row = await work.lock(Contract, id, { action: 'contract.manage', expectedVersion });
  if (closed.has(row.state)) {
    const state = { state: `P21.${row.state.toLowerCase()}` };
    work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'Contract', id, state } });
  }
  await mustBeFree(work, row.id, registerNumber);
  work.change(Contract, row, { registerNumber });
  return { record: { type: Contract, id: row.id } };
}

async function mustBeFree(work: Work, id: string, registerNumber: string): Promise<void> {
  const { rows } = await work.transaction.query<{ number: string }>({
    text: `select number from contract where organization_id = $1::uuid and register_number = $2 and id <> $3::uuid`,
    values: [work.viewer.organizationId, registerNumber, id],
  });
  if (rows[0]) work.refuse(contractRules.register, { values: { type: 'Contract', period: registerNumber, id: rows[0].number } });
}
