import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';

@InputType({ description: 'A prospect that is chosen as a target.' })
export class TargetCustomerInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What screening and assessment found.' })
  assessment?: string | null;
}

/** Chooses a prospect as a target after assessing it. */
export async function targetCustomer(work: Work, input: TargetCustomerInput): Promise<Done> {
  const { id, expectedVersion, assessment = null } = input;
  const values = assessment === null ? {} : { assessment };
  const customer = await advance<Customer>(work, customerProcess, 'target', {
    id,
    expectedVersion,
    field: 'id',
    given: { assessment },
    values,
  });
  return { record: { type: Customer, id: customer.id } };
}
