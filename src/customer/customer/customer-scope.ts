import { Refused } from '../../kernel/refusal.ts';
import { clearanceMissing } from '../../governance/decide.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';

/**
 * A customer that new parts are added to (a contact, an interaction): visible? → permitted on it? The grant is the
 * ground of what follows. `id` is the client's, `field` the input field that it came in.
 */
export async function coveredCustomer(work: Work, action: string, id: string, field: string): Promise<RowOf<Customer>> {
  const uncleared = clearanceMissing(work.viewer, [action]);
  if (uncleared) throw new Refused([uncleared.refusal]);
  const customer = await work.find<Customer>(Customer, id, field);
  await permitOn(work, action, customer);
  return customer;
}

/** Asks whether a grant on the action covers the customer. */
export async function permitOn(work: Work, action: string, customer: RowOf<Customer>): Promise<void> {
  const responsibleIds = await responsibleMembers(work, customer);
  work.permitOn([action], { type: 'Customer', id: customer.id, responsibleIds, unitIds: [], regionIds: [] });
}

/** Uuids of the members responsible now; the creator's while nobody is assigned. */
export async function responsibleMembers(work: Work, customer: RowOf<Customer>): Promise<readonly string[]> {
  const { rows } = await work.transaction.query<{ responsible_ids: string[] }>({
    text: 'select responsible_ids from customer where organization_id = $1::uuid and id = $2::uuid',
    values: [work.viewer.organizationId, customer.id],
  });
  return rows[0]?.responsible_ids ?? [];
}
