import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';

@InputType({ description: 'A dormant customer that buys again.' })
export class ReactivateCustomerInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Records that a dormant customer buys again, and how that came. */
export async function reactivateCustomer(work: Work, input: ReactivateCustomerInput): Promise<Done> {
  const { id, expectedVersion, reason = null } = input;
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { stateReason: reason } };
  const customer = await advance<Customer>(work, customerProcess, 'reactivate', step);
  return { record: { type: Customer, id: customer.id } };
}
