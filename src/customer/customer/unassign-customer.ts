import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { assignable } from './assign-customer.ts';
import { currentAssignments } from './current-assignments.ts';
import { customerRules } from './customer-rules.ts';
import { Customer, CustomerAssignment } from './customer.entity.ts';

@InputType({ description: 'A member who is no longer responsible for a customer, and who follows.' })
export class UnassignCustomerInput extends ChangeInputType {
  @Field(() => ID, { description: 'The member who leaves.' })
  memberId!: string;

  @Field(() => ID, { nullable: true, description: 'The member who takes over; needed where nobody else is responsible.' })
  successorId?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Ends or transfers an assignment; it stays in the file with its dates. The last one ends only with a successor. */
export async function unassignCustomer(work: Work, input: UnassignCustomerInput): Promise<Done> {
  const { id, expectedVersion, memberId, successorId = null, reason = null } = input;
  const customer = await work.lock<Customer>(Customer, id, { action: 'customer.assign', expectedVersion });
  const leaving = await work.find<Member>(Member, memberId, 'memberId');
  const current = await currentAssignments(work, customer.id);
  const ended = current.find((each) => each.memberId === leaving.id);
  if (!ended) {
    work.refuse(customerRules.notAssigned, { values: { field: 'memberId', value: leaving.name, reason: 'not_responsible' } });
  }
  if (current.length === 1 && successorId === null) work.refuse(customerRules.successor, { values: { field: 'successorId' } });
  work.change<CustomerAssignment>(CustomerAssignment, ended, { untilDay: work.today, reason: reason ?? ended.reason });
  if (successorId !== null) {
    const successor = await assignable(work, successorId, 'customer.assign', 'successorId');
    if (current.some((each) => each.memberId === successor.id)) {
      work.refuse(customerRules.alreadyAssigned, {
        field: 'successorId',
        values: { type: 'CustomerAssignment', period: successor.name, id: successorId },
      });
    }
    work.create<CustomerAssignment>(CustomerAssignment, { customerId: customer.id, memberId: successor.id, fromDay: work.today, reason });
  }
  return { record: { type: Customer, id: customer.id } };
}
