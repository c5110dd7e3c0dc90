import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from '../customer/customer.entity.ts';
import { customerProcess } from '../customer/customer.process.ts';
import { CustomerSelection } from './customer-selection.entity.ts';
import { selectionProcess } from './customer-selection.process.ts';
import { SelectionChoice } from './customer-selection.vocabulary.ts';

@InputType({ description: 'The decision on a proposed selection.' })
export class DecideCustomerSelectionInput extends ChangeInputType {
  @Field(() => SelectionChoice, { nullable: true, description: 'What is decided.' })
  decision?: keyof typeof SelectionChoice | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Decides a proposal; a customer who is dropped is lost from then on. */
export async function decideCustomerSelection(work: Work, input: DecideCustomerSelectionInput): Promise<Done> {
  const { id, expectedVersion, decision = null, reason = null } = input;
  const values = { decision, decisionReason: reason, decidedById: work.viewer.memberId, decidedOn: work.today };
  const step = { id, expectedVersion, field: 'id', given: { decision, reason }, values };
  const selection = await advance<CustomerSelection>(work, selectionProcess, 'decide', step);
  if (decision === 'DROP') await drop(work, selection.customerId, reason);
  return { record: { type: CustomerSelection, id: selection.id } };
}

async function drop(work: Work, customerId: string, reason: string | null): Promise<void> {
  const id = toGlobalId(modelOf(Customer).prefix, customerId);
  const { state, version } = await work.find<Customer>(Customer, id, 'id');
  if (state === 'LOST') return;
  const step = { id, expectedVersion: version, field: 'id', given: { reason }, values: { stateReason: reason } };
  await advance<Customer>(work, customerProcess, 'drop', step);
}
