import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';

@InputType({ description: 'A lost customer that is a prospect again.' })
export class RegainCustomerInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Takes a lost customer up again as a prospect. */
export async function regainCustomer(work: Work, input: RegainCustomerInput): Promise<Done> {
  const { id, expectedVersion, reason = null } = input;
  const step = { id, expectedVersion, field: 'id', given: { reason }, values: { stateReason: reason } };
  const customer = await advance<Customer>(work, customerProcess, 'regain', step);
  return { record: { type: Customer, id: customer.id } };
}
