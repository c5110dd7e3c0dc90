import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { coveredCustomer } from '../customer/customer-scope.ts';
import { ContactDetailsInput } from './contact-details.input.ts';
import { contactValues, yieldPrimary } from './contact-values.ts';
import { Contact } from './contact.entity.ts';

@InputType({ description: 'A new person at a customer.' })
export class AddContactInput extends ContactDetailsInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => GraphQLString, { description: 'Name.' })
  name!: string;
}

/** Adds a person to a customer file. */
export async function addContact(work: Work, input: AddContactInput): Promise<Done> {
  const customer = await coveredCustomer(work, 'customer.update', input.customerId, 'customerId');
  const values = contactValues(work, input, null);
  if (values.isPrimary) await yieldPrimary(work, customer.id, null);
  const contact = work.create<Contact>(Contact, {
    isPrimary: false,
    mailingConsent: false,
    ...values,
    customerId: customer.id,
    name: input.name,
    state: 'ACTIVE',
  });
  return { record: { type: Contact, id: contact.id } };
}
