import { platformRules } from '../governance/platform-rules.ts';
import { anyId } from '../query/checked-id.ts';
import { modelOf, type Class } from '../query/model.ts';
import type { ValuesOf } from '../workflow/row.ts';
import type { Work } from '../workflow/work.ts';
import { Contact } from '../customer/contact/contact.entity.ts';
import { Customer } from '../customer/customer/customer.entity.ts';
import { Interaction } from '../customer/interaction/interaction.entity.ts';
import { ContractAmendment } from '../sales/amendment/amendment.entity.ts';
import { Contract } from '../sales/contract/contract.entity.ts';
import { Implementation } from '../sales/implementation/implementation.entity.ts';
import { Opportunity } from '../sales/opportunity/opportunity.entity.ts';
import type { Attachment } from './attachment.entity.ts';

type Row = Readonly<Record<string, unknown>>;

/** A type of record that takes files: who may change it may attach, as long as it may be changed. */
interface Whole {
  readonly type: Class;
  readonly action: string;
  /** States in which the record rests as it is. */
  readonly closed: readonly string[];
  readonly relation: (id: string) => ValuesOf<Attachment>;
  /** Id of the customer whom the record is about, or null. */
  readonly customerId: (row: Row) => string | null;
}

const customerOf = (row: Row): string | null => (row['customerId'] ?? null) as string | null;

const wholes: readonly Whole[] = [
  {
    type: Customer,
    action: 'customer.update',
    closed: ['LOST'],
    relation: (customerId) => ({ customerId }),
    customerId: ({ id }) => String(id),
  },
  {
    type: Contact,
    action: 'customer.update',
    closed: ['ENDED', 'ERASED'],
    relation: (contactId) => ({ contactId }),
    customerId: customerOf,
  },
  {
    type: Interaction,
    action: 'interaction.record',
    closed: ['ANNULLED'],
    relation: (interactionId) => ({ interactionId }),
    customerId: customerOf,
  },
  { type: Opportunity, action: 'opportunity.manage', closed: [], relation: (opportunityId) => ({ opportunityId }), customerId: customerOf },
  {
    type: Contract,
    action: 'contract.draft',
    closed: ['SIGNED', 'EFFECTIVE', 'IMPLEMENTING', 'COMPLETED', 'ARCHIVED', 'REJECTED', 'TERMINATED'],
    relation: (contractId) => ({ contractId }),
    customerId: customerOf,
  },
  {
    type: ContractAmendment,
    action: 'contract.draft',
    closed: ['SIGNED', 'REJECTED'],
    relation: (amendmentId) => ({ amendmentId }),
    customerId: customerOf,
  },
  {
    type: Implementation,
    action: 'contract.implement',
    closed: ['ACCEPTED'],
    relation: (implementationId) => ({ implementationId }),
    customerId: customerOf,
  },
];

/** Actions by which files are attached and removed, for the schema. */
export const attachActions = [...new Set(wholes.map(({ action }) => action))];

export interface FoundWhole {
  readonly type: Class;
  readonly id: string;
  /** Columns by which an attachment belongs to it. */
  readonly values: ValuesOf<Attachment>;
}

/** The record that a file is for, locked: seen, permitted, and open to change. `id` is the client's. */
export async function changeableWhole(work: Work, id: string, field: string): Promise<FoundWhole> {
  const { model } = anyId(id, field);
  const whole = wholes.find(({ type }) => type === model.type);
  if (!whole) {
    const values = { field, value: model.name, reason: 'takes_no_files' };
    return work.refuse(platformRules.invalidValue, { field, values });
  }
  const row = (await work.lock(whole.type, id, { action: whole.action, expectedVersion: null, field })) as unknown as Row;
  const state = String(row['state']);
  if (whole.closed.includes(state)) {
    work.refuse(platformRules.recordLocked, { field, values: { type: modelOf(whole.type).name, id, state: { state } } });
  }
  const uuid = String(row['id']);
  return { type: whole.type, id: uuid, values: { ...whole.relation(uuid), ofCustomerId: whole.customerId(row) } };
}

/** The record that an attachment belongs to, by type and id. */
export function wholeOf(row: Row): { readonly type: Class; readonly id: string } {
  for (const { type, relation } of wholes) {
    const [[column]] = Object.entries(relation('')) as [[string, unknown]];
    if (row[column]) return { type, id: row[column] as string };
  }
  throw new Error('An attachment belongs to one record.');
}
