import { modelOf, type Class } from '../../query/model.ts';
import type { Recipient } from '../../organization/notification/recipient.ts';

/** The members who are responsible for the customer of a record. */
export function responsibleForItsCustomer(type: Class): Recipient {
  return () => `select unnest(c.responsible_ids) from ${modelOf(type).table} t join customer c
    on c.organization_id = $1::uuid and c.id = t.customer_id
    where t.organization_id = $1::uuid and t.id = e.record_id`;
}
