import { GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { ContactDetailsInput } from './contact-details.input.ts';
import { contactValues, yieldPrimary } from './contact-values.ts';
import { Contact } from './contact.entity.ts';

@InputType({ description: 'What changed about a person at a customer.' })
export class ChangeContactInput extends ContactDetailsInput {
  @Field(() => ID, { description: 'Id of the contact.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the contact that the caller saw; another one is refused as stale.' })
  expectedVersion!: number;

  @Field(() => GraphQLString, { nullable: true, description: 'Name.' })
  name?: string | null;
}

/** Keeps the details of a contact current; a contact that ended stays as it was. */
export async function changeContact(work: Work, input: ChangeContactInput): Promise<Done> {
  const { id, expectedVersion, name } = input;
  const contact = await work.lock<Contact>(Contact, id, { action: 'customer.update', expectedVersion });
  if (contact.state !== 'ACTIVE') {
    work.refuse(platformRules.recordLocked, { values: { type: 'Contact', id, state: { state: contact.state } } });
  }
  const values = contactValues(work, input, contact);
  if (values.isPrimary) await yieldPrimary(work, contact.customerId, contact.id);
  work.change<Contact>(Contact, contact, name === undefined ? values : { ...values, name: name ?? '' });
  return { record: { type: Contact, id: contact.id } };
}
