import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Contact } from './contact.entity.ts';

@InputType({ description: 'A person who left the customer, or is no longer to be contacted.' })
export class RemoveContactInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Ends a contact. It stays in the file, because interactions name it; consent to e-mails ends with it. */
export async function removeContact(work: Work, { id, expectedVersion, reason }: RemoveContactInput): Promise<Done> {
  const contact = await work.lock<Contact>(Contact, id, { action: 'customer.update', expectedVersion });
  if (contact.state === 'ENDED') work.refuse(platformRules.recordLocked, { values: { type: 'Contact', id, state: { state: 'ended' } } });
  work.change<Contact>(Contact, contact, { state: 'ENDED', isPrimary: false, mailingConsent: false, endReason: reason ?? null });
  return { record: { type: Contact, id: contact.id } };
}
