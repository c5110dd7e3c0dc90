import type { Advanced } from '../../workflow/consequence.ts';
import type { Work } from '../../workflow/work.ts';
import { deadline } from '../../organization/duty/deadline.ts';
import { fulfilDuties } from '../../organization/duty/fulfil-duties.ts';
import { Opportunity } from './opportunity.entity.ts';

const rowsBy = (day: string): string =>
  `select o.id as subject_id, o.${day} as base, o.${day} as due_on, o.owner_id, o.department_id
    from opportunity o where o.organization_id = $1::uuid and o.${day} is not null and o.closed_on is null
      and o.state in ('LEAD', 'SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS', 'SOLUTION_QUOTE', 'NEGOTIATION', 'CONTRACT')`;

/** Whoever follows a customer up says when the next contact is (MS-3.2.2a). */
deadline({
  kind: 'opportunity.follow_up',
  title: { en: 'Follow-up of an opportunity', zh: '跟进商机' },
  clauses: ['TM-5.1.1c', 'CL-4.3.2a', 'MS-3.2.2a', 'MC-2.2.5c', 'BS-2.2.5c'],
  subject: () => Opportunity,
  setting: null,
  isExact: true,
  rows: rowsBy('next_contact_on'),
});

/** An opportunity is won, lost, or expected on another day by the day on which it was expected to close. */
deadline({
  kind: 'opportunity.close',
  title: { en: 'Decision of an opportunity', zh: '商机预计成交' },
  clauses: ['TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'],
  subject: () => Opportunity,
  setting: null,
  isExact: true,
  rows: rowsBy('expected_close_on'),
});

/** Every step is a contact that was due, and a step that closes is a decision. */
export async function fulfilFollowUp(work: Work, { row: { id } }: Advanced<Opportunity>): Promise<void> {
  await fulfilDuties(work, { kinds: ['opportunity.follow_up'], subjectId: id }, { type: 'Opportunity', id });
}

export async function fulfilDecision(work: Work, { row: { id } }: Advanced<Opportunity>): Promise<void> {
  await fulfilDuties(work, { kinds: ['opportunity.follow_up', 'opportunity.close'], subjectId: id }, { type: 'Opportunity', id });
}
