import type { Advanced } from '../../workflow/consequence.ts';
import type { Work } from '../../workflow/work.ts';
import { deadline } from '../../organization/duty/deadline.ts';
import { fulfilDuties } from '../../organization/duty/fulfil-duties.ts';
import { Quote } from './quote.entity.ts';

/** A quotation is timely (MS-3.2.3a): within so many days of its draft the customer has it, or it is withdrawn. */
deadline({
  kind: 'quote.send',
  title: { en: 'Sending of a quotation', zh: '发出报价' },
  clauses: ['MS-3.2.3a'],
  subject: () => Quote,
  setting: { slug: 'quote_sending_days', isNeeded: true },
  isExact: false,
  rows: `select x.subject_id, x.base, x.base + ($3::jsonb #>> '{}')::int as due_on, x.owner_id, x.department_id
    from (select q.id as subject_id, (q.created_at at time zone $4)::date as base, q.owner_id, q.department_id from quote q
      where q.organization_id = $1::uuid and q.state in ('DRAFT', 'IN_APPROVAL', 'RETURNED', 'APPROVED')) x`,
});

export async function fulfilSending(work: Work, { row: { id } }: Advanced<Quote>): Promise<void> {
  await fulfilDuties(work, { kinds: ['quote.send'], subjectId: id }, { type: 'Quote', id });
}
