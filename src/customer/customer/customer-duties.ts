import { carried } from '../../governance/law-row.ts';
import type { Advanced } from '../../workflow/consequence.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { deadline } from '../../organization/duty/deadline.ts';
import { fulfilDuties } from '../../organization/duty/fulfil-duties.ts';
import type { CreditAssessment } from '../credit/credit-assessment.entity.ts';
import type { Interaction } from '../interaction/interaction.entity.ts';
import { Customer } from './customer.entity.ts';

/** The member who is responsible for customer `c` for the longest time; its creator while nobody is assigned. */
const responsible = 'c.responsible_ids[1]';

/** The department that the responsible member works in today. */
const departmentOf = (member: string): string =>
  `(select p.department_id from appointment s join post p on p.organization_id = $1::uuid and p.id = s.post_id where s.organization_id = $1::uuid and s.member_id = ${member} and s.from_day <= $2::date and (s.until_day is null or s.until_day > $2::date) and p.department_id is not null order by s.from_day, s.id limit 1)`;

/** Rows of a deadline about customers: `base` is the day that the days of `after` are counted from, and `owner` who answers. */
function aboutCustomers(from: string, owner: string, where: string): string {
  return `select x.subject_id, x.base, x.base + x.days as due_on, x.owner_id, ${departmentOf('x.owner_id')} as department_id
    from (select c.id as subject_id, ${from}, ${owner} as owner_id from customer c ${where}) x where x.days > 0`;
}

/** The last contact, or the day on which the file was opened. */
const lastContact = `coalesce((select max((i.at at time zone $4)::date) from interaction i where i.organization_id = $1::uuid and i.customer_id = c.id and i.state = 'RECORDED'), (c.created_at at time zone $4)::date)`;

const withGrade = `join customer_grade g on g.organization_id = $1::uuid and g.id = c.grade_id where c.organization_id = $1::uuid and c.state <> 'LOST'`;
const byGrade = `case when ($3::jsonb ->> g.code) ~ '^[0-9]{1,4}$' then ($3::jsonb ->> g.code)::int end`;
/** What the grade itself says comes before the setting. */
const visits = `coalesce(g.visit_interval_days, ${byGrade}) as days`;

const serviceManager = `(select s.member_id from post p join appointment s on s.organization_id = $1::uuid and s.post_id = p.id and s.from_day <= $2::date and (s.until_day is null or s.until_day > $2::date) where p.organization_id = $1::uuid and p.role = 'service_manager' order by s.from_day, s.id limit 1)`;

/** Customer files are kept current (MS-4.1.2). */
deadline({
  kind: 'customer.verify',
  title: { en: 'Check of a customer file', zh: '核实客户信息' },
  clauses: ['MS-4.1.2', 'CL-4.3.1b', 'MC-2.2.7d'],
  subject: () => Customer,
  setting: { slug: 'customer_data_refresh_days', isNeeded: true },
  isExact: false,
  rows: aboutCustomers(
    `coalesce(c.last_verified_on, (c.created_at at time zone $4)::date) as base, ($3::jsonb #>> '{}')::int as days`,
    responsible,
    `where c.organization_id = $1::uuid and c.state <> 'LOST'`,
  ),
});

/** Return visits by the value of the customer: whoever sold looks after them… */
deadline({
  kind: 'customer.visit',
  title: { en: 'Return visit', zh: '客户回访' },
  clauses: ['TM-5.1.6a', 'MS-3.2.5b'],
  subject: () => Customer,
  setting: { slug: 'visit_interval_by_grade', isNeeded: false },
  isExact: false,
  rows: aboutCustomers(`${lastContact} as base, ${visits}`, responsible, withGrade),
});

/** …or the service manager has them visited by plan. */
deadline({
  kind: 'customer.return_visit',
  title: { en: 'Return visit by the service', zh: '客服回访' },
  clauses: ['MC-5.2.2', 'MC-2.2.6e'],
  subject: () => Customer,
  setting: { slug: 'visit_interval_by_grade', isNeeded: false },
  isExact: false,
  rows: aboutCustomers(`${lastContact} as base, ${visits}`, `coalesce(${serviceManager}, ${responsible})`, withGrade),
});

deadline({
  kind: 'customer.care',
  title: { en: 'Contact and care', zh: '客户联系与关怀' },
  clauses: ['MS-4.3.1', 'CL-4.3.2a', 'MC-5.2.5'],
  subject: () => Customer,
  setting: { slug: 'care_interval_by_grade', isNeeded: true },
  isExact: false,
  rows: aboutCustomers(`${lastContact} as base, ${byGrade} as days`, responsible, withGrade),
});

/** What was agreed at the last contact. */
deadline({
  kind: 'customer.next_contact',
  title: { en: 'Next contact as agreed', zh: '约定的下次联系' },
  clauses: ['TM-2.2.3b', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-5.2.3', 'BS-2.1.2f'],
  subject: () => Customer,
  setting: null,
  isExact: true,
  rows: `select i.customer_id as subject_id, i.next_contact_on as base, i.next_contact_on as due_on, i.member_id as owner_id, ${departmentOf('i.member_id')} as department_id
    from (select distinct on (i.customer_id) i.* from interaction i where i.organization_id = $1::uuid and i.state = 'RECORDED' order by i.customer_id, i.at desc, i.id desc) i
    join customer c on c.organization_id = $1::uuid and c.id = i.customer_id and c.state <> 'LOST' where i.next_contact_on is not null`,
});

/** Credit is assessed anew before its day, so that cooperation rests on an assessment throughout (TM-7.1.4a). */
deadline({
  kind: 'credit.renew',
  title: { en: 'New assessment of credit', zh: '重新评估客户信用' },
  clauses: [carried('TM-7.1.4a', { to: 'all' })],
  subject: () => Customer,
  setting: null,
  isExact: true,
  rows: `select c.id as subject_id, v.valid_until as base, v.valid_until as due_on, ${responsible} as owner_id, ${departmentOf(responsible)} as department_id
    from credit_assessment v join customer c on c.organization_id = $1::uuid and c.id = v.customer_id and c.state <> 'LOST'
    where v.organization_id = $1::uuid and v.state in ('VALID', 'EXPIRED') and v.valid_until is not null
      and not exists (select 1 from credit_assessment n where n.organization_id = $1::uuid and n.customer_id = v.customer_id and n.state in ('VALID', 'EXPIRED') and (n.valid_until, n.id) > (v.valid_until, v.id))`,
});

/** A contact is what visits, care and agreed contacts ask for. */
export async function fulfilContacts(work: Work, { id, customerId }: RowOf<Interaction>): Promise<void> {
  const kinds = ['customer.visit', 'customer.return_visit', 'customer.care', 'customer.next_contact'];
  await fulfilDuties(work, { kinds, subjectId: customerId }, { type: 'Interaction', id });
}

export async function fulfilVerification(work: Work, { id }: RowOf<Customer>): Promise<void> {
  await fulfilDuties(work, { kinds: ['customer.verify'], subjectId: id }, { type: 'Customer', id });
}

export async function fulfilRenewal(work: Work, { row }: Advanced<CreditAssessment>): Promise<void> {
  await fulfilDuties(work, { kinds: ['credit.renew'], subjectId: row.customerId }, { type: 'CreditAssessment', id: row.id });
}
