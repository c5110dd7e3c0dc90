import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { customerProcess } from './customer.process.ts';

@InputType({ description: 'A target that has bought.' })
export class ActivateCustomerInput extends ChangeInputType {
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day of the first purchase.' })
  firstPurchaseOn?: string | null;
}

/** Records the first purchase of a target. The day of the first purchase ever stays. */
export async function activateCustomer(work: Work, input: ActivateCustomerInput): Promise<Done> {
  const { id, expectedVersion, firstPurchaseOn = null } = input;
  const given = { firstPurchaseOn, today: work.today };
  const values = ({ activeSince }: { activeSince: string | null }) => ({ activeSince: activeSince ?? firstPurchaseOn, stateReason: null });
  const customer = await advance<Customer>(work, customerProcess, 'activate', { id, expectedVersion, field: 'id', given, values });
  return { record: { type: Customer, id: customer.id } };
}
