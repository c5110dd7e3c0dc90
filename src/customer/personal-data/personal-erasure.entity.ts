import { integer, json, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Contact } from '../contact/contact.entity.ts';
import { personalDataClauses } from './personal-data-rules.ts';

/** That a person was erased: by whom, when and why, and nothing of who it was. */
@record({
  prefix: 'era',
  table: 'personal_erasure',
  plural: 'personalErasures',
  description: 'One erasure of the personal data of a contact (MS-4.1.3a, BS-2.2.2j).',
  readBy: { actions: ['customer.grant_access'], clauses: personalDataClauses },
  scope: { via: 'contact' },
  indexes: [['contact']],
})
export class PersonalErasure extends TenantRecord {
  @one(() => Contact, { description: 'The contact, of whom nothing is left but this.' })
  contact!: Contact;

  @text({ description: 'Why it was asked for.', length: 1000 })
  reason!: string;

  @integer({ description: 'Records of others whose texts named the person.' })
  mentions!: number;

  @integer({ description: 'Audit entries that held values of the person as they were.' })
  entries!: number;

  @json({ description: 'Sealed audit entries that lost values, with the digests by which the audit knows them since.' })
  struck!: object;
}
