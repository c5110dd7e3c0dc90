import { modelOf, type Class } from '../../query/model.ts';
import type { Recipient } from '../../organization/notification/recipient.ts';

/** The members who are responsible for the customer of a record. */
export function responsibleForItsCustomer(type: Class): Recipient {
  return () => `select s.member_id from ${modelOf(type).table} t join customer_assignment s
    on s.organization_id = $1::uuid and s.customer_id = t.customer_id and s.until_day is null
    where t.organization_id = $1::uuid and t.id = e.record_id`;
}
