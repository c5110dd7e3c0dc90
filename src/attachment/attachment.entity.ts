import { GraphQLString } from 'graphql';
import { completed, contribute, hiddenId, integer, one, text } from '../query/field.ts';
import { record, TenantRecord } from '../query/record.ts';
import { contributeHistory } from '../organization/history/history.ts';
import { Contact } from '../customer/contact/contact.entity.ts';
import { Customer } from '../customer/customer/customer.entity.ts';
import { Interaction } from '../customer/interaction/interaction.entity.ts';
import { ContractAmendment } from '../sales/amendment/amendment.entity.ts';
import { seesPrice } from '../sales/contract/contract-readers.ts';
import { Contract } from '../sales/contract/contract.entity.ts';
import { Implementation } from '../sales/implementation/implementation.entity.ts';
import { Opportunity } from '../sales/opportunity/opportunity.entity.ts';
import type { AttachmentContext } from './attachment-context.ts';

const inverse = { name: 'attachments', description: 'Files attached to it, latest first.' };

/** A file that belongs to one record: whoever reads the record reads it, and whoever may change the record attaches and removes it. */
@record({
  prefix: 'att',
  table: 'attachment',
  plural: 'attachments',
  description: 'A file that is attached to a record.',
  readBy: {
    via: ['customer', 'contact', 'interaction', 'opportunity', 'contract', 'amendment', 'implementation'],
    // Production gets signed contracts without prices, and their documents tell them.
    and: (alias, { viewer }) => (seesPrice(viewer) ? 'true' : `${alias}.contract_id is null`),
  },
  logged: true,
  unique: [['fileId']],
  indexes: [
    ['customer'],
    ['contact'],
    ['interaction'],
    ['opportunity'],
    ['contract'],
    ['amendment'],
    ['implementation'],
    ['ofCustomer'],
    ['name', 'id'],
  ],
  checks: {
    whole: 'num_nonnulls(customer_id, contact_id, interaction_id, opportunity_id, contract_id, amendment_id, implementation_id) = 1',
  },
})
export class Attachment extends TenantRecord {
  @one(() => Customer, { description: 'The customer, where it is attached to the customer file itself.', nullable: true, inverse })
  customer!: Customer | null;

  @one(() => Contact, { description: 'The contact, where it is attached to one.', nullable: true, inverse })
  contact!: Contact | null;

  @one(() => Interaction, { description: 'The call, message or visit, where it is attached to one.', nullable: true, inverse })
  interaction!: Interaction | null;

  @one(() => Opportunity, { description: 'The opportunity, where it is attached to one.', nullable: true, inverse })
  opportunity!: Opportunity | null;

  @one(() => Contract, { description: 'The contract, where it is attached to one.', nullable: true, inverse })
  contract!: Contract | null;

  @one(() => ContractAmendment, { description: 'The amendment, where it is attached to one.', nullable: true, inverse })
  amendment!: ContractAmendment | null;

  @one(() => Implementation, { description: 'The implementation, where it is attached to one.', nullable: true, inverse })
  implementation!: Implementation | null;

  /** The customer whom it is about, whatever it is attached to: texts about people are looked for by customer. */
  @one(() => Customer, { description: '', nullable: true, published: false })
  ofCustomer!: Customer | null;

  @text({ description: 'Name of the file.', length: 200, filter: true, order: true })
  name!: string;

  @text({ description: 'Media type, such as `application/pdf`.' })
  contentType!: string;

  @integer({ description: 'Length in bytes.' })
  size!: number;

  @text({ description: 'SHA-256 of the content, in hexadecimal.' })
  sha256!: string;

  @hiddenId()
  fileId!: string;

  @completed(
    () => GraphQLString,
    (alias) => `to_json(${alias}.id)::text`,
    ((id: string, { viewer, files, clock }: AttachmentContext) => files.downloadLink(viewer!, id, clock.now())) as never,
    {
      description:
        'Path below the address of the API from which it can be downloaded for five minutes. The right to read it is asked for again at the download.',
    },
  )
  url!: string;
}

contributeHistory(Attachment);
contribute(Contract, {
  kind: 'one',
  name: 'signedDocument',
  description: 'The document that was signed: one of its files.',
  nullable: true,
  target: () => Attachment,
  column: 'signed_document_id',
});
