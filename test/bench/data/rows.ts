import type pg from 'pg';
import { fillResponsible } from '../../../migrations/Migration0024ResponsibleMembers.ts';
import { repsPerTeam, teamsPerOrganization, type BenchOrganization } from './organizations.ts';

export interface RowCounts {
  readonly customers: number;
  readonly opportunities: number;
}

/** Two people know about each customer. */
const contactsPerCustomer = 2;

/**
 * Fills the sales tables of founded organizations with rows as the API writes them. Everything follows from the row's
 * number, so that each run has the same data; every team has an industry of its own. Sent as the database's owner.
 */
export async function loadRows(owner: pg.Client, organizations: readonly BenchOrganization[], counts: RowCounts): Promise<void> {
  // References are right by construction, and checking 200,000 of them one by one is not what is measured.
  await owner.query(`set session_replication_role = replica; set timezone = 'UTC'`);
  await listReps(owner, organizations);
  await owner.query(CUSTOMERS, [organizations.length, teamsPerOrganization * repsPerTeam, counts.customers]);
  await owner.query(ASSIGNMENTS);
  await owner.query(fillResponsible());
  await owner.query(CONTACTS, [contactsPerCustomer]);
  await owner.query('analyze bench_customer');
  await owner.query(OPPORTUNITIES, [counts.opportunities]);
  await owner.query('drop table bench_rep, bench_customer');
  await owner.query('reset session_replication_role');
  await owner.query('vacuum (analyze)');
  await owner.query('checkpoint');
}

async function listReps(owner: pg.Client, organizations: readonly BenchOrganization[]): Promise<void> {
  const rows = organizations.flatMap(({ id, teams }, organization) =>
    teams.flatMap(({ departmentId, reps }, team) =>
      reps.map((rep, index) => ({
        organization,
        organization_id: id,
        rep: team * repsPerTeam + index,
        team,
        member_id: rep.id,
        department_id: departmentId,
      })),
    ),
  );
  await owner.query(
    `create temporary table bench_rep (organization int, organization_id uuid, rep int, team int, member_id uuid, department_id uuid, primary key (organization, rep))`,
  );
  await owner.query('insert into bench_rep select * from json_populate_recordset(null::bench_rep, $1::json)', [JSON.stringify(rows)]);
  await owner.query('analyze bench_rep');
}

/** A number from 0 to 999 that looks random and is always the same. */
const dice = (seed: string, salt: number): string => `(abs(hashint8(${seed} * 31 + ${salt})::bigint) % 1000)::int`;
/** The moment of a row among all: evenly over three years, each at a moment of its own. */
const moment = (index: string, all: string): string =>
  `date_trunc('milliseconds', timestamptz '2023-01-02' + (${index}::float8 / ${all}) * interval '1095 days')`;
/** An id as the API would have made it at that moment. */
const idAt = (at: string): string => `uuidv7(${at} - clock_timestamp())`;

/** $1 organizations, $2 representatives of each, $3 customers. */
const CUSTOMERS = `
with numbered as (
  select n, r.*, ${moment('n', '$3::int')} as at, ${dice('n', 1)} as state_dice, ${dice('n', 2)} as size_dice,
    (array['Northwind', 'Blue River', 'Harbour', 'Silverline', '晨光', '海天', '远景', '长青'])[1 + ${dice('n', 3)} % 8] || ' ' || n as name
  from generate_series(0, $3::int - 1) g(n) join bench_rep r on r.organization = n % $1::int and r.rep = (n / $1::int) % $2::int),
made as (
  insert into customer (organization_id, id, created_at, updated_at, created_by_id, name, name_key, state, legal_name, registration_number,
    registration_key, industry, employee_count, annual_revenue_minor, annual_revenue_currency, annual_revenue_base, founded_year, country,
    address, website, website_key, email, mailing_consent, source, needs, assessment, active_since)
  select organization_id, ${idAt('at')}, at, at, member_id, name, lower(replace(name, ' ', '')),
    case when state_dice < 400 then 'PROSPECT' when state_dice < 650 then 'TARGET' when state_dice < 900 then 'ACTIVE' when state_dice < 970 then 'DORMANT' else 'LOST' end,
    name || ' Co., Ltd.', 'R-' || lpad(n::text, 8, '0'), 'r' || lpad(n::text, 8, '0'),
    (array['Machinery', 'Electronics', 'Chemistry', 'Textiles'])[1 + team],
    10 + size_dice * 7, (100000 + size_dice * 937)::bigint * 100, 'CNY', (100000 + size_dice * 937)::bigint * 100, 1950 + size_dice % 70,
    (array['CN', 'CN', 'CN', 'SG', 'DE', 'US'])[1 + ${dice('n', 5)} % 6], n || ' Harbour Road', 'https://www.customer-' || n || '.example',
    'customer-' || n || '.example', 'office@customer-' || n || '.example', size_dice % 3 = 0,
    (array['WEB_SEARCH', 'EXHIBITION', 'REFERRAL', 'MARKET_RESEARCH', 'ONLINE_MARKETING'])[1 + ${dice('n', 6)} % 5],
    'Needs a line for ' || size_dice || ' pieces an hour.', case when state_dice >= 400 then 'Fits our range.' end,
    case when state_dice between 650 and 969 then at::date end
  from numbered
  returning organization_id, id, created_at, name, created_by_id, state, registration_number)
select m.organization_id, m.id, m.created_at, m.name, r.organization, r.rep, substr(m.registration_number, 3)::int as n,
  case when m.state <> 'PROSPECT' then row_number() over (partition by m.state = 'PROSPECT' order by m.registration_number) - 1 end as buyer
into temporary bench_customer
from made m join bench_rep r on r.organization_id = m.organization_id and r.member_id = m.created_by_id`;

const ASSIGNMENTS = `
insert into customer_assignment (organization_id, id, created_at, updated_at, created_by_id, customer_id, member_id, from_day)
select c.organization_id, ${idAt('c.created_at')}, c.created_at, c.created_at, r.member_id, c.id, r.member_id, c.created_at::date
from bench_customer c join bench_rep r using (organization, rep)`;

/** $1 contacts of each customer. */
const CONTACTS = `
insert into contact (organization_id, id, created_at, updated_at, created_by_id, customer_id, name, title, email, email_key, mailing_consent,
  phone, phone_key, mobile, mobile_key, birthday, is_primary, state)
select c.organization_id, ${idAt('c.created_at')}, c.created_at, c.created_at, r.member_id, c.id,
  (array['Li Na', 'Wang Wei', 'Chen Jie', 'Maria Keller', 'John Smith', '张伟', '刘洋', '赵敏'])[1 + ${dice('(c.n * 7 + k)', 7)} % 8],
  (array['Purchasing', 'Engineering', 'Management'])[k], 'contact-' || k || '@customer-' || c.n || '.example', 'contact-' || k || '@customer-' || c.n || '.example',
  k = 1, '+86 21 5' || lpad(c.n::text, 7, '0'), '86215' || lpad(c.n::text, 7, '0'), '13' || lpad((c.n * 3 + k)::text, 9, '0'), '13' || lpad((c.n * 3 + k)::text, 9, '0'),
  date '1970-01-01' + ${dice('(c.n * 7 + k)', 8)} * 11, k = 1, 'ACTIVE'
from bench_customer c join bench_rep r using (organization, rep) cross join generate_series(1, $1::int) k`;

/** $1 opportunities, spread over all customers but prospects. Four of five belong to whoever is responsible for the customer, the fifth to a neighbour in the team. */
const OPPORTUNITIES = `
insert into opportunity (organization_id, id, created_at, updated_at, created_by_id, name, customer_id, owner_id, department_id, state, outcome,
  source, value_minor, value_currency, value_base, engaged_on, closed_on, expected_close_on, assessment, needs, close_reason)
select organization_id, ${idAt('at')}, at, at, member_id, 'Line ' || n || ' for ' || customer_name, customer_id, member_id, department_id, state,
  case when state = 'LOST' then 'LOST' when state in ('ORDER_EXECUTION', 'MAINTENANCE') then 'WON' end,
  (array['WEB_SEARCH', 'EXHIBITION', 'REFERRAL', 'MARKET_RESEARCH', 'ONLINE_MARKETING'])[1 + n % 5],
  (5000 + value_dice * 311)::bigint * 100 + n % 100, 'CNY', (5000 + value_dice * 311)::bigint * 100 + n % 100,
  case when state <> 'LEAD' then at::date + 3 end, case when state in ('LOST', 'ORDER_EXECUTION', 'MAINTENANCE') then at::date + 60 end,
  at::date + 90, case when state <> 'LEAD' then 'Worth following.' end, case when state not in ('LEAD', 'SCREENED') then 'More pieces an hour.' end,
  case when state = 'LOST' then 'Price.' end
from (
  select number as n, c.organization_id, c.id as customer_id, c.name as customer_name, r.member_id, r.department_id, ${moment('number', '$1::int')} as at, ${dice('number', 9)} as value_dice,
    (array['LEAD', 'LEAD', 'LEAD', 'SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS', 'SOLUTION_QUOTE', 'ORDER_EXECUTION', 'MAINTENANCE', 'LOST'])[1 + ${dice('number', 10)} % 10] as state
  from generate_series(0, $1::int - 1) g(number) join bench_customer c on c.buyer = number % (select count(buyer) from bench_customer)
  join bench_rep r on r.organization = c.organization
    and r.rep = case when ${dice('number', 11)} < 800 then c.rep else c.rep / ${repsPerTeam} * ${repsPerTeam} + (c.rep + 1) % ${repsPerTeam} end) made
order by n`;
