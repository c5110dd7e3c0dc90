import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { advance } from '../../workflow/advance.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { customerProcess } from '../../customer/customer/customer.process.ts';

/**
 * Notes in its file that a customer bought on a day: it is active, since its first purchase. This follows from the sale
 * and happens by the right of the sale. A customer that the viewer does not see stays as it is.
 */
export async function notePurchase(work: Work, customerId: string, on: string): Promise<void> {
  const customer = await visible(work, customerId);
  if (!customer) return;
  const { deed } = work;
  const activeSince = customer.activeSince !== null && customer.activeSince < on ? customer.activeSince : on;
  if (customer.state === 'ACTIVE') work.change(Customer, customer, { activeSince });
  else {
    await advance<Customer>(work, customerProcess, 'purchase', {
      id: toGlobalId('cus', customerId),
      expectedVersion: customer.version,
      field: 'customer',
      given: { firstPurchaseOn: on, today: work.today },
      values: { activeSince, stateReason: null },
      byRight: () => deed,
    });
  }
  work.act(deed);
}

async function visible(work: Work, customerId: string): Promise<RowOf<Customer> | null> {
  try {
    return await work.find(Customer, toGlobalId('cus', customerId), 'customer');
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
