import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { decide } from '../../governance/decide.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { reaching } from '../../governance/reach.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { currentAssignments } from './current-assignments.ts';
import { customerRules } from './customer-rules.ts';
import { Customer, CustomerAssignment } from './customer.entity.ts';

@InputType({ description: 'Members who become responsible for a customer.' })
export class AssignCustomerInput extends ChangeInputType {
  @Field(() => [ID], { description: 'The members; those who are responsible already stay so.' })
  memberIds!: readonly string[];

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Makes members responsible for a customer. Both the customer and each member must lie in the caller's reach. */
export async function assignCustomer(work: Work, input: AssignCustomerInput): Promise<Done> {
  const { id, expectedVersion, memberIds, reason = null } = input;
  const isSetUp = isFirstAssignmentTheirs(work);
  const customer = await work.lock<Customer>(Customer, id, { action: isSetUp ? 'customer.create' : 'customer.assign', expectedVersion });
  const current = await currentAssignments(work, customer.id);
  // Who opens files for everybody may say whose a new one is, not whose an assigned one becomes.
  if (isSetUp && current.length > 0) work.permit('customer.assign');
  if (memberIds.length === 0) work.refuse(platformRules.missingField, { field: 'memberIds', values: { field: 'memberIds' } });
  for (const memberId of new Set(memberIds)) {
    const member = await assignable(work, memberId, isSetUp ? 'customer.create' : 'customer.assign', 'memberIds');
    const known = current.find((each) => each.memberId === member.id);
    if (known) work.refuse(customerRules.alreadyAssigned, { values: { type: 'CustomerAssignment', period: member.name, id: memberId } });
    work.create<CustomerAssignment>(CustomerAssignment, { customerId: customer.id, memberId: member.id, fromDay: work.today, reason });
  }
  return { record: { type: Customer, id: customer.id } };
}

/** A member who works here and lies in the reach in which the caller may assign. */
export async function assignable(work: Work, id: string, action: string, field: string): Promise<RowOf<Member>> {
  const member = await work.find<Member>(Member, id, field);
  if (member.state === 'DEACTIVATED') {
    work.refuse(platformRules.invalidValue, { field, values: { field, value: member.name, reason: 'left_company' } });
  }
  const decision = decide(work.viewer, action, { type: 'Member', id: member.id, responsibleIds: [member.id], unitIds: [], regionIds: [] });
  if (!decision.allowed) throw new Refused([{ ...decision.refusal, field }]);
  return member;
}

/** A member who may not assign, yet opens files for everybody, gives a file that nobody has its first responsible members. */
function isFirstAssignmentTheirs({ viewer }: Work): boolean {
  return reaching(viewer, 'customer.assign').length === 0 && reaching(viewer, 'customer.create').some(({ all }) => all);
}
