import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { modelOf } from '../../query/model.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { coveredCustomer } from '../customer/customer-scope.ts';
import { CustomerSelection } from './customer-selection.entity.ts';
import { openProposal, proposalRules } from './customer-selection.process.ts';
import { SelectionChoice } from './customer-selection.vocabulary.ts';

@InputType({ description: 'A proposal to keep or drop a customer.' })
export class ProposeCustomerSelectionInput extends DeedInputType {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => SelectionChoice, { description: 'What is proposed.' })
  proposal!: keyof typeof SelectionChoice;

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Proposes to keep or drop a customer; nothing happens to the customer before somebody decides. */
export async function proposeCustomerSelection(work: Work, input: ProposeCustomerSelectionInput): Promise<Done> {
  const { customerId, proposal, reason = null } = input;
  const customer = await coveredCustomer(work, 'customer.propose_selection', customerId, 'customerId');
  const broken = brokenRows(work.law, proposalRules, { facts: {}, input: { reason } });
  if (broken.length > 0) throw new Refused(broken);
  const { rows } = await work.transaction.query<{ id: string }>({
    text: `select id from customer_selection where organization_id = $1::uuid and customer_id = $2::uuid and state = 'PROPOSED' limit 1`,
    values: [work.viewer.organizationId, customer.id],
  });
  if (rows[0]) {
    const id = toGlobalId(modelOf(CustomerSelection).prefix, rows[0].id);
    work.refuse(openProposal, { values: { type: 'CustomerSelection', period: customer.name, id } });
  }
  const selection = work.create<CustomerSelection>(CustomerSelection, {
    customerId: customer.id,
    proposal,
    reason: reason ?? '',
    state: 'PROPOSED',
  });
  return { record: { type: CustomerSelection, id: selection.id } };
}
