import type { Advanced } from '../../workflow/consequence.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Work } from '../../workflow/work.ts';
import { deadline } from '../../organization/duty/deadline.ts';
import { fulfilDuties } from '../../organization/duty/fulfil-duties.ts';
import { Contract } from '../contract/contract.entity.ts';
import type { Opportunity } from '../opportunity/opportunity.entity.ts';
import type { Implementation } from './implementation.entity.ts';

const KIND = 'contract.deliver';

/** What a contract promises is delivered by its day: owed by who implements it, else by who is responsible for it. */
deadline({
  kind: KIND,
  title: { en: 'Delivery under a contract', zh: '合同交付' },
  clauses: ['TM-5.1.5a', 'CL-1.3.2', 'MS-3.2.4b', 'MC-4.2.6', 'BS-2.2.5f'],
  subject: () => Contract,
  setting: null,
  isExact: true,
  rows: `select c.id as subject_id, c.delivery_due_on as base, c.delivery_due_on as due_on, coalesce(i.assignee_id, c.owner_id) as owner_id, c.department_id
    from contract c left join implementation i on i.organization_id = $1::uuid and i.contract_id = c.id
    where c.organization_id = $1::uuid and c.delivery_due_on is not null and c.state in ('SIGNED', 'EFFECTIVE', 'IMPLEMENTING')
      and (i.id is null or i.state not in ('DELIVERED', 'ACCEPTED'))
      and not exists (select 1 from opportunity o where o.organization_id = $1::uuid and o.id = c.opportunity_id and o.delivered_on is not null)`,
});

/** A contract that is completed was delivered. */
export async function fulfilByContract(work: Work, { row: { id } }: Advanced<Contract>): Promise<void> {
  await fulfilDuties(work, { kinds: [KIND], subjectId: id }, { type: 'Contract', id });
}

export async function fulfilByImplementation(work: Work, { row: { id, contractId } }: Advanced<Implementation>): Promise<void> {
  await fulfilDuties(work, { kinds: [KIND], subjectId: contractId }, { type: 'Implementation', id });
}

/** Where sales follows a contract itself, the delivery is recorded with the opportunity. */
export async function fulfilByOpportunity(work: Work, { row: { id } }: Advanced<Opportunity>): Promise<void> {
  const signed = await lockedRows(work, Contract, `t.opportunity_id = $2::uuid and t.state in ('SIGNED', 'EFFECTIVE', 'IMPLEMENTING')`, [
    id,
  ]);
  for (const contract of signed) await fulfilDuties(work, { kinds: [KIND], subjectId: contract.id }, { type: 'Opportunity', id });
}
