import { FALSE } from '../query/condition.ts';
import type { Facts } from '../query/figure.ts';
import { field, person, through, type Look } from '../query/look.ts';
import { maskOfRow } from '../query/object-text.ts';
import { Customer } from '../customer/customer/customer.entity.ts';
import { Interaction } from '../customer/interaction/interaction.entity.ts';
import { Opportunity } from '../sales/opportunity/opportunity.entity.ts';
import { departmentOfPost, managerOf, regionOfPost, teamOf } from './booked-unit.ts';

/** A figure on one person is for that person and those above (reading.md, metrics). */
const onePerson = { action: 'metric.read_dashboard', clauses: ['MS-3.3.3', 'MC-6.1.1'] };

/** Opportunities count for the department and region of their booking. */
export const opportunities: Facts = {
  name: 'opportunities',
  type: Opportunity,
  dimensions: {
    region: field('region'),
    department: field('department'),
    team: teamOf(field('department')),
    manager: managerOf(field('department')),
    member: person(field('owner'), onePerson),
    ...ofCustomer((name) => through('customer', name)),
    product: field('product'),
    source: field('source'),
    opportunityState: field('state'),
    outcome: field('outcome'),
  },
};

/** Calls, messages and visits count for whom the member worked on that day. */
export const interactions: Facts = {
  name: 'interactions',
  type: Interaction,
  dimensions: {
    ...ofPosts(field('member')),
    ...ofCustomer((name) => through('customer', name)),
    means: field('means'),
  },
};

/** Customers count for who was responsible on the day, and for whom that member worked. */
export const customers: Facts = {
  name: 'customers',
  type: Customer,
  dimensions: {
    ...ofPosts(responsibleMember),
    ...ofCustomer(field),
    source: field('source'),
  },
};

function ofPosts(member: Look): Readonly<Record<string, Look>> {
  const department = departmentOfPost(member);
  return {
    region: regionOfPost(member),
    department,
    team: teamOf(department),
    manager: managerOf(department),
    member: person(member, onePerson),
  };
}

function ofCustomer(look: (name: string) => Look): Readonly<Record<string, Look>> {
  return { customerClass: look('className'), customerGrade: look('grade'), industry: look('industry') };
}

/**
 * Who is responsible for a customer on the day that it counts: by the assignment of that day, else the first later one,
 * else who opened the file. One member, so that no customer counts twice.
 */
function responsibleMember(row: Parameters<Look>[0]): ReturnType<Look> {
  const { alias, sheet, day, closure } = row;
  const assigned = row.beside('responsible', (joined) => {
    const first = `select s.member_id from customer_assignment s where s.organization_id = ${sheet.organization} and s.customer_id = ${alias}.id and (s.until_day is null or ${day} < s.until_day) order by greatest(s.from_day, ${day}), s.from_day, s.id limit 1`;
    return `left join lateral (${first}) ${joined} on true`;
  });
  const sql = `coalesce(${assigned}.member_id, ${alias}.created_by_id)`;
  if (!closure) return { sql, closed: FALSE, mask: maskOfRow(row) };
  return { sql: `case when ${closure.opened} then ${sql} end`, closed: `not coalesce(${closure.opened}, false)`, mask: maskOfRow(row) };
}
