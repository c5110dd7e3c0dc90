/**
 * What somebody would write who needs exactly these answers: one statement each, with the organization as $1, that
 * answers JSON text. Cursors are the order's values, bare: inside a
 * function they would not bound the index under row-level security.
 */
export const handWrittenStatements: Readonly<Record<string, string>> = {
  'point-read': `
select json_build_object('id', id, 'name', name, 'state', state, 'industry', industry, 'employeeCount', employee_count, 'country', country,
  'website', website, 'email', email, 'createdAt', created_at, 'annualRevenueMinor', annual_revenue_minor,
  'annualRevenueCurrency', annual_revenue_currency)::text as r
from customer where organization_id = $1::uuid and id = $2::uuid`,

  'page-of-fifty': `
with page as (
  select o.id, o.name, o.state, o.value_minor, o.value_currency, o.expected_close_on, o.created_at, o.customer_id, o.owner_id
  from opportunity o
  where o.organization_id = $1::uuid and o.state = $2 and o.department_id = $3::uuid
    and (o.created_at, o.id) < ($4::timestamptz, $5::uuid)
  order by o.created_at desc, o.id desc limit 51),
numbered as (select row_number() over () as place, page.* from page)
select json_build_object(
  'nodes', json_agg(json_build_object('id', p.id, 'name', p.name, 'state', p.state, 'valueMinor', p.value_minor, 'valueCurrency', p.value_currency,
      'expectedCloseOn', p.expected_close_on, 'createdAt', p.created_at, 'customer', json_build_object('id', c.id, 'name', c.name),
      'owner', json_build_object('id', m.id, 'name', m.name)) order by p.place) filter (where p.place <= 50),
  'pageInfo', json_build_object('hasNextPage', count(*) > 50, 'endCursor', max(p.created_at || '|' || p.id) filter (where p.place = 50)))::text as r
from numbered p
join customer c on c.organization_id = $1::uuid and c.id = p.customer_id
join member m on m.organization_id = $1::uuid and m.id = p.owner_id`,

  'page-of-hundred': `
with page as (
  select o.id, o.name, o.state, o.outcome, o.source, o.value_minor, o.value_currency, o.engaged_on, o.closed_on, o.expected_close_on, o.created_at
  from opportunity o
  where o.organization_id = $1::uuid and o.department_id = $2::uuid
    and (o.created_at, o.id) < ($3::timestamptz, $4::uuid)
  order by o.created_at desc, o.id desc limit 101),
numbered as (select row_number() over () as place, page.* from page)
select json_build_object(
  'nodes', json_agg(json_build_object('id', p.id, 'name', p.name, 'state', p.state, 'outcome', p.outcome, 'source', p.source, 'valueMinor', p.value_minor,
      'valueCurrency', p.value_currency, 'engagedOn', p.engaged_on, 'closedOn', p.closed_on, 'expectedCloseOn', p.expected_close_on,
      'createdAt', p.created_at) order by p.place) filter (where p.place <= 100),
  'pageInfo', json_build_object('hasNextPage', count(*) > 100, 'endCursor', max(p.created_at || '|' || p.id) filter (where p.place = 100)))::text as r
from numbered p`,

  'nested-lists': `
with page as (
  select c.id, c.name, c.state from customer c
  where c.organization_id = $1::uuid and c.industry = $2 and c.state = $3 and (c.name, c.id) > ($4::text, $5::uuid)
  order by c.name, c.id limit 20)
select json_build_object(
  'nodes', json_agg(json_build_object('id', p.id, 'name', p.name, 'state', p.state, 'opportunities', (
      select json_build_object('nodes', coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'state', o.state,
          'owner', json_build_object('id', m.id, 'name', m.name)) order by o.created_at desc, o.id desc), '[]'))
      from (select * from opportunity o where o.organization_id = $1::uuid and o.customer_id = p.id order by o.created_at desc, o.id desc limit 5) o
      join member m on m.organization_id = $1::uuid and m.id = o.owner_id)) order by p.name, p.id),
  'pageInfo', json_build_object('endCursor', max(p.name || '|' || p.id)))::text as r
from page p`,

  creation: `
with made as (
  insert into opportunity (organization_id, version, created_at, updated_at, created_by_id, owner_id, department_id, customer_id, state, name, source,
    expected_close_on, value_minor, value_currency, value_base)
  select $1::uuid, g.version, g."createdAt", g."updatedAt", g."createdById", g."ownerId", g."departmentId", g."customerId", g.state, g.name, g.source,
    g."expectedCloseOn", g."valueMinor", g."valueCurrency", g."valueBase"
  from json_to_record($2::json) as g (version int, "createdAt" timestamptz, "updatedAt" timestamptz, "createdById" uuid, "ownerId" uuid,
    "departmentId" uuid, "customerId" uuid, state text, name text, source text, "expectedCloseOn" date, "valueMinor" bigint, "valueCurrency" text, "valueBase" bigint)
  returning *)
select json_build_object('id', p.id, 'name', p.name, 'state', p.state, 'source', p.source, 'expectedCloseOn', p.expected_close_on,
  'valueMinor', p.value_minor, 'valueCurrency', p.value_currency, 'owner', json_build_object('id', m.id, 'name', m.name))::text as r
from made p join member m on m.organization_id = $1::uuid and m.id = p.owner_id`,
};
