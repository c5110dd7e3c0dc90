import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';

@InputType({ description: 'A customer that is lost.' })
export class LoseCustomerInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Records that a customer is lost, and why. Where selection is decided above, this is proposed instead. */
export async function loseCustomer(work: Work, input: LoseCustomerInput): Promise<Done> {
  const { id, expectedVersion, reason = null } = input;
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { stateReason: reason } };
  const customer = await advance<Customer>(work, customerProcess, 'lose', step);
  return { record: { type: Customer, id: customer.id } };
}
