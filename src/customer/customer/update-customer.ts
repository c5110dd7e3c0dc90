import { GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { unlessSame } from '../../organization/currency-rate/money-of.ts';
import { CustomerDetailsInput } from './customer-details.input.ts';
import { nameKeyOf } from './customer-keys.ts';
import { customerRules } from './customer-rules.ts';
import { customerValues } from './customer-values.ts';
import { Customer } from './customer.entity.ts';
import { customersLike } from './possible-duplicates.ts';

@InputType({ description: 'What changed in a customer file. State, class, grade, credit and responsibility have mutations of their own.' })
export class UpdateCustomerInput extends CustomerDetailsInput {
  @Field(() => ID, { description: 'Id of the customer.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the customer that the caller saw; another one is refused as stale.' })
  expectedVersion!: number;

  @Field(() => GraphQLString, { nullable: true, description: 'Name of the customer.' })
  name?: string | null;
}

/** Keeps the descriptive part of a file current. The file of a lost customer rests until the customer is regained. */
export async function updateCustomer(work: Work, input: UpdateCustomerInput): Promise<Done> {
  const { id, expectedVersion, name } = input;
  const customer = await work.lock<Customer>(Customer, id, { action: 'customer.update', expectedVersion });
  if (customer.state === 'LOST') {
    work.refuse(platformRules.recordLocked, { values: { type: 'Customer', id, state: { state: 'P14.lost' } } });
  }
  const values = await customerValues(work, input, customer.id);
  if (values.registrationKey) await refuseTaken(work, values.registrationKey, customer.id);
  const named = name === undefined ? {} : { name: name ?? '', nameKey: nameKeyOf(name ?? '') };
  if (values.annualRevenue) values.annualRevenue = unlessSame(customer.annualRevenue, values.annualRevenue);
  work.change<Customer>(Customer, customer, { ...values, ...named });
  return { record: { type: Customer, id: customer.id } };
}

async function refuseTaken(work: Work, registration: string, customerId: string): Promise<void> {
  const [same] = await customersLike(work, { name: '', registration, website: null, emails: [], phones: [] }, customerId);
  if (!same) return;
  const id = same.isVisible ? toGlobalId(modelOf(Customer).prefix, same.id) : '—';
  work.refuse(customerRules.duplicate, { values: { field: 'registrationNumber', id } });
}
