import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Contact } from './contact.entity.ts';
import { contactProcess } from './contact.process.ts';

@InputType({ description: 'A person who left the customer, or is no longer to be contacted.' })
export class RemoveContactInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Why.' })
  reason?: string | null;
}

/** Ends a contact. It stays in the file, because interactions name it; consent to e-mails ends with it. */
export async function removeContact(work: Work, input: RemoveContactInput): Promise<Done> {
  const { id, expectedVersion, reason } = input;
  const contact = await advance<Contact>(work, contactProcess, 'end', {
    id,
    expectedVersion,
    field: 'id',
    given: fieldsOf(input),
    values: { isPrimary: false, mailingConsent: false, endReason: reason ?? null },
  });
  return { record: { type: Contact, id: contact.id } };
}
