import { allModels, type Class, type FieldModel, type RecordModel } from '../../query/model.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { Notification } from '../../organization/notification/notification.entity.ts';
import { Customer } from '../customer/customer.entity.ts';
import { Contact } from '../contact/contact.entity.ts';
import type { Identity } from './identity.ts';

/** A person as texts know them, at one customer. */
export interface Sought {
  readonly identity: Identity;
  readonly customerId: string;
  /** The record of the person, which is no mention. */
  readonly contactId: string;
}

/** A record whose texts name the person. */
export interface Mention {
  readonly model: RecordModel;
  readonly row: Readonly<Record<string, unknown>>;
  /** Properties that may hold the person's values. */
  readonly fields: readonly TextField[];
}

/** A field that members write freely into. */
export type TextField = FieldModel & { readonly kind: 'column' };

/** Records whose texts hold values of the person, locked: names in what belongs to the customer, addresses anywhere. */
export async function mentionsOf(work: Work, sought: Sought): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const model of allModels()) {
    const fields = freeTexts(model);
    if (fields.length === 0) continue;
    const { condition, values } = conditionOf(model, fields, sought);
    const rows = await lockedRows(work, model.type, condition, values);
    mentions.push(...rows.map((row) => ({ model, row: row as Readonly<Record<string, unknown>>, fields })));
  }
  return mentions;
}

/** Names of companies, and what duplicates are found by, are no texts about people. */
const companyNames: ReadonlySet<string> = new Set(['name', 'nameKey', 'legalName', 'registrationNumber', 'registrationKey', 'websiteKey']);
const LONG = 200;

/** What of a record members write freely: of what belongs to a customer every text, of all else only the long ones. */
export function freeTexts(model: RecordModel): readonly TextField[] {
  if (!model.fields.has('version')) return [];
  if (model.type === Notification) return textFields(model).filter(({ name }) => name === 'content');
  const isOfCustomer = model.type === Customer || customerColumns(model).length > 0;
  return textFields(model).filter((field) => {
    if (model.type === Customer) return !companyNames.has(field.name);
    // Another person at the customer has a name and addresses of their own.
    return (isOfCustomer && model.type !== Contact) || (field.type === 'text' && (field.length ?? LONG) > LONG);
  });
}

function textFields(model: RecordModel): readonly TextField[] {
  return [...model.fields.values()].filter(
    (field): field is TextField => field.kind === 'column' && (field.type === 'text' || field.type === 'texts' || field.type === 'json'),
  );
}

/** Relations to the customer that a record belongs to. */
export function customerColumns(model: RecordModel): readonly string[] {
  if (model.type === Customer) return [];
  return [...model.fields.values()].flatMap((field) =>
    field.kind === 'one' && field.target() === (Customer as Class) ? [field.column] : [],
  );
}

/** Records of the customer that a notification may lead to. */
export function ofCustomerSql(parameter: string): string {
  const parts = allModels()
    .filter((model) => customerColumns(model).length > 0)
    .map(
      (model) =>
        `select x.id from ${model.table} x where x.organization_id = $1::uuid and ${parameter} in (${customerColumns(model)
          .map((column) => `x.${column}`)
          .join(', ')})`,
    );
  return [`select ${parameter}`, ...parts].join(' union all ');
}

function conditionOf(model: RecordModel, fields: readonly TextField[], { identity, customerId, contactId }: Sought) {
  const text = `concat_ws(' ', ${fields.map(({ column, type }) => `t.${column}${type === 'text' ? '' : '::text'}`).join(', ')})`;
  const values = [identity.addresses.sql, identity.names.sql, customerId, contactId];
  const belongs =
    model.type === Customer
      ? 't.id = $4::uuid'
      : model.type === Notification
        ? `t.record_id in (${ofCustomerSql('$4::uuid')})`
        : customerColumns(model).length > 0
          ? `$4::uuid in (${customerColumns(model)
              .map((column) => `t.${column}`)
              .join(', ')})`
          : '$4::uuid is null';
  const condition = `t.id <> $5::uuid and (${text} ~* any($2::text[]) or (${belongs} and ${text} ~* any($3::text[])))`;
  return { condition, values };
}
