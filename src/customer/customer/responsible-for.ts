/**
 * Whether one of the members is responsible for a customer: by an assignment that holds. While nobody is assigned, a
 * customer belongs to who created it, so that heads reach what their people opened. The store keeps both in one column;
 * within `coalesce`, because PostgreSQL takes an overlap of arrays for rare and would read whole lists to find it.
 */
export function responsibleFor(alias: string, members: string): string {
  return `coalesce(${alias}.responsible_ids && ${members}, false)`;
}

/** Ids of the customers that some of the members may be responsible for: assigned to them, or made by them. */
export function customersOf(organization: string, members: string): string {
  const assigned = `select customer_id as id from customer_assignment where organization_id = ${organization} and member_id = any(${members}) and until_day is null`;
  return `${assigned} union all select id from customer where organization_id = ${organization} and created_by_id = any(${members})`;
}

/** The same for a record that points to a customer. */
export function responsibleForCustomerOf(alias: string, members: string): string {
  return `exists (select 1 from customer rc where rc.organization_id = ${alias}.organization_id and rc.id = ${alias}.customer_id and ${responsibleFor('rc', members)})`;
}
