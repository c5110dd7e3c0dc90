import { platformRules } from '../../governance/platform-rules.ts';
import type { ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import type { CustomerDetailsInput } from './customer-details.input.ts';
import { registrationKeyOf, websiteKeyOf } from './customer-keys.ts';
import { Customer } from './customer.entity.ts';

const plain = [
  'legalName',
  'registrationNumber',
  'industry',
  'employeeCount',
  'foundedYear',
  'country',
  'address',
  'website',
  'email',
  'source',
  'needs',
  'preferences',
  'usageFeedback',
] as const satisfies readonly (keyof CustomerDetailsInput & keyof ValuesOf<Customer>)[];

/** Checked columns of the fields that the input gives. `customerId` is the uuid of the file that is changed, null for a new one. */
export async function customerValues(work: Work, input: CustomerDetailsInput, customerId: string | null): Promise<ValuesOf<Customer>> {
  checkNumber(work, 'employeeCount', input.employeeCount, { from: 0, to: 100_000_000 });
  checkNumber(work, 'foundedYear', input.foundedYear, { from: 1000, to: Number(work.today.slice(0, 4)) });
  checkEmail(work, 'email', input.email);
  const given = plain.filter((name) => input[name] !== undefined).map((name) => [name, input[name]] as const);
  return {
    ...(Object.fromEntries(given) as ValuesOf<Customer>),
    ...(input.registrationNumber === undefined ? {} : { registrationKey: registrationKeyOf(input.registrationNumber) }),
    ...(input.website === undefined ? {} : { websiteKey: websiteKeyOf(input.website) }),
    ...(input.mailingConsent === undefined ? {} : { mailingConsent: input.mailingConsent ?? false }),
    ...(input.annualRevenue === undefined ? {} : { annualRevenue: await moneyOf(work, input.annualRevenue, 'annualRevenue') }),
    ...(input.parentId === undefined ? {} : { parentId: await parentOf(work, input.parentId, customerId) }),
    ...(input.referrerId === undefined ? {} : { referrerId: await otherCustomer(work, input.referrerId, 'referrerId', customerId) }),
  };
}

/** A plain check of the form `name@host`; whether mail arrives is not for us to know. */
export function checkEmail(work: Work, field: string, email: string | null | undefined): void {
  if (!email || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())) return;
  refuseValue(work, field, email, 'no_address');
}

function checkNumber(work: Work, field: string, value: number | null | undefined, { from, to }: { from: number; to: number }): void {
  if (value === null || value === undefined || (value >= from && value <= to)) return;
  refuseValue(work, field, String(value), 'out_of_range');
}

/** The parent company; a company is not part of itself, however long the way round. */
async function parentOf(work: Work, id: string | null, customerId: string | null): Promise<string | null> {
  const parentId = await otherCustomer(work, id, 'parentId', customerId);
  if (parentId === null || customerId === null) return parentId;
  const { rows } = await work.transaction.query<{ id: string }>({
    text: `with recursive above as (
        select c.id, c.parent_id from customer c where c.organization_id = $1::uuid and c.id = $2::uuid
        union select c.id, c.parent_id from above a join customer c on c.organization_id = $1::uuid and c.id = a.parent_id)
      select id from above where id = $3::uuid`,
    values: [work.viewer.organizationId, parentId, customerId],
  });
  if (rows.length > 0) refuseValue(work, 'parentId', String(id), 'to_itself');
  return parentId;
}

async function otherCustomer(work: Work, id: string | null, field: string, customerId: string | null): Promise<string | null> {
  if (id === null) return null;
  const other = await work.find<Customer>(Customer, id, field);
  if (other.id === customerId) refuseValue(work, field, id, 'same_customer');
  return other.id;
}

export function refuseValue(work: Work, field: string, value: string, reason: string): never {
  work.refuse(platformRules.invalidValue, { field, values: { field, value: value.slice(0, 60), reason } });
}
