import type { Advanced } from '../workflow/consequence.ts';
import { lockedRows } from '../workflow/locked-rows.ts';
import type { Work } from '../workflow/work.ts';
import type { Contact } from '../customer/contact/contact.entity.ts';
import { Attachment } from './attachment.entity.ts';

/** What was attached to an erased person, and to what was said with the person, goes with the person: nobody looks into files. */
export async function removeFilesOfPerson(work: Work, { row: contact }: Advanced<Contact>): Promise<void> {
  const condition = `(t.contact_id = $2::uuid or t.interaction_id in (${SPOKEN}))`;
  for (const attachment of await lockedRows<Attachment>(work, Attachment, condition, [contact.id])) {
    work.remove<Attachment>(Attachment, attachment);
  }
  // What is on its way comes to nothing.
  await work.transaction.query({
    text: `update stored_file set state = 'FAILED', name = '' where organization_id = $1::uuid and state <> 'ATTACHED'
      and (record_id = $2::uuid or record_id in (${SPOKEN}))`,
    values: [work.viewer.organizationId, contact.id],
  });
}

const SPOKEN = 'select i.id from interaction i where i.organization_id = $1::uuid and i.contact_id = $2::uuid';
