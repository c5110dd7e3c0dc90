/**
 * Whether one of the members is responsible for a customer: by an assignment that holds. While nobody is assigned, a
 * customer belongs to who created it, so that heads reach what their people opened.
 */
export function responsibleFor(alias: string, members: string): string {
  const assigned = `from customer_assignment s where s.organization_id = ${alias}.organization_id and s.customer_id = ${alias}.id and s.until_day is null`;
  return `(exists (select 1 ${assigned} and s.member_id = any(${members})) or coalesce(${alias}.created_by_id = any(${members}), false) and not exists (select 1 ${assigned}))`;
}

/** The same for a record that points to a customer. */
export function responsibleForCustomerOf(alias: string, members: string): string {
  return `exists (select 1 from customer rc where rc.organization_id = ${alias}.organization_id and rc.id = ${alias}.customer_id and ${responsibleFor('rc', members)})`;
}
