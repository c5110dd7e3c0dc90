import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId, uuidv7 } from '../../kernel/id.ts';
import { insertStatement } from '../../database/write.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { modelOf } from '../../query/model.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { permitOn } from '../customer/customer-scope.ts';
import { Customer } from '../customer/customer.entity.ts';
import { Contact } from '../contact/contact.entity.ts';
import { personFile } from './person-file.ts';

@InputType({ description: 'The person whose data is to be handed out.' })
export class ExportPersonalDataInput extends DeedInputType {
  @Field(() => ID, { description: 'The contact.' })
  contactId!: string;
}

/** Hands out everything that is stored of a person, for the person: as it is, whatever the caller reads otherwise. Logged (G19). */
export async function exportPersonalData(work: Work, { contactId }: ExportPersonalDataInput): Promise<Done> {
  const contact = await work.find<Contact>(Contact, contactId, 'contactId');
  const customer = await work.find<Customer>(Customer, toGlobalId(modelOf(Customer).prefix, contact.customerId), 'contactId');
  await permitOn(work, 'customer.grant_access', customer);
  if (contact.state === 'ERASED') {
    const values = { type: 'Contact', id: contactId, state: { state: contact.state } };
    work.refuse(platformRules.recordLocked, { field: 'contactId', values });
  }
  const data = await personFile(work, contact, customer);
  await noteExport(work, contact);
  return { once: { data } };
}

/** What leaves the company is logged in the transaction that hands it out. */
async function noteExport({ transaction, viewer, now, context }: Work, { id }: RowOf<Contact>): Promise<void> {
  const row = {
    organization_id: viewer.organizationId,
    id: uuidv7(now),
    at: now,
    member_id: viewer.memberId,
    action: 'customer.grant_access',
    record_type: modelOf(Contact).name,
    record_ids: [id],
    request_id: context.requestId,
    field: 'export',
  };
  await transaction.query(insertStatement('access_log', Object.keys(row), [row]));
}
