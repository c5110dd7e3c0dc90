import type { FactRow } from '../query/fact-row.ts';
import type { Look } from '../query/look.ts';

/**
 * Department of a member's post on the day that the row counts on. Where several posts are held, the first; before the
 * first post that is known here (records taken over from elsewhere), that one.
 */
export function departmentOfPost(member: Look): Look {
  return (row) => {
    const { sql, closed, mask } = member(row);
    const post = row.beside(`post ${sql}`, (alias) => {
      const held = `select p.department_id from appointment a join post p on p.organization_id = a.organization_id and p.id = a.post_id where a.organization_id = ${row.sheet.organization} and a.member_id = ${sql} and p.department_id is not null and (a.until_day is null or ${row.day} < a.until_day) order by greatest(a.from_day, ${row.day}), p.id limit 1`;
      return `left join lateral (${held}) ${alias} on true`;
    });
    return { sql: `${post}.department_id`, closed, mask };
  };
}

/** Region of the department, or of the nearest one above that has one; else the one region that the member owns (BS-2.2.5e). */
export function regionOfPost(member: Look): Look {
  const department = departmentOfPost(member);
  return (row) => {
    const unit = department(row);
    const found = row.beside('unit region', (alias) => `left join (${regionsOfUnits(row)}) ${alias} on ${alias}.unit = ${unit.sql}`);
    const person = member(row).sql;
    const owned = row.beside(`owned region ${person}`, (alias) => {
      const only = `select o.member_id, (array_agg(o.region_id))[1] as region_id from region_ownership o where o.organization_id = ${row.sheet.organization} group by o.member_id having count(*) = 1`;
      return `left join (${only}) ${alias} on ${alias}.member_id = ${person}`;
    });
    return { ...unit, sql: `coalesce(${found}.region_id, ${owned}.region_id)` };
  };
}

/** The department where it is part of a larger one. */
export function teamOf(department: Look): Look {
  return (row) => {
    const unit = department(row);
    const own = row.beside(
      `unit ${unit.sql}`,
      (alias) => `left join department ${alias} on ${alias}.organization_id = ${row.sheet.organization} and ${alias}.id = ${unit.sql}`,
    );
    return { ...unit, sql: `case when ${own}.parent_id is not null then ${unit.sql} end` };
  };
}

/** Who heads the department today: the first, where several do. */
export function managerOf(department: Look): Look {
  return (row) => {
    const unit = department(row);
    const head = row.beside(`head ${unit.sql}`, (alias) => {
      const today = row.argument('today');
      const heads = `select distinct on (p.department_id) p.department_id, a.member_id from post p join appointment a on a.organization_id = p.organization_id and a.post_id = p.id where p.organization_id = ${row.sheet.organization} and p.is_head and p.department_id is not null and a.from_day <= ${today} and (a.until_day is null or ${today} < a.until_day) order by p.department_id, a.from_day, a.id`;
      return `left join (${heads}) ${alias} on ${alias}.department_id = ${unit.sql}`;
    });
    return { ...unit, sql: `${head}.member_id` };
  };
}

/** Each department with its region, or that of the nearest department above. */
function regionsOfUnits({ sheet }: FactRow): string {
  return `
  with recursive up as (
    select d.id as unit, d.parent_id, d.region_id, 0 as steps from department d where d.organization_id = ${sheet.organization}
    union all
    select u.unit, d.parent_id, d.region_id, u.steps + 1 from up u join department d on d.organization_id = ${sheet.organization} and d.id = u.parent_id where u.region_id is null and u.steps < 20)
  select unit, region_id from up where region_id is not null`;
}
