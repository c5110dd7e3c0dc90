import { contribute } from '../../query/field.ts';
import type { RowSql } from '../../query/model.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';

/** Gives a customer the day on which contact with it began, by what was recorded and by what sales knows (TM-5.1.1c). */
export function contributeFirstContact(): void {
  contribute(Customer, {
    kind: 'sql',
    type: 'day',
    name: 'firstContactOn',
    description: 'Day of the first contact: the first interaction that counts, or the day on which contact for an opportunity began.',
    nullable: true,
    filter: false,
    order: false,
    sql: firstContact,
  });
}

const firstContact: RowSql = (alias, sheet) => {
  const zone = sheet.parameter('timeZone', 'text', ({ viewer }) => viewer.timeZone);
  const of = (table: string): string => `${table}.organization_id = ${alias}.organization_id and ${table}.customer_id = ${alias}.id`;
  const spoken = `select min(interaction.at) from interaction where ${of('interaction')} and interaction.state = 'RECORDED'`;
  const engaged = `select min(opportunity.engaged_on) from opportunity where ${of('opportunity')}`;
  return `least(((${spoken}) at time zone ${zone})::date, (${engaged}))`;
};
