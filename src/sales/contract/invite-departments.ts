import type { RecordReference } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Department } from '../../organization/department/department.entity.ts';
import { RecordAccess } from '../../organization/record-access/record-access.entity.ts';

/** The clause by which departments are convened for a review; the other documents borrow it. */
const CONVENED = 'BS-3.2a';

/** Opens a contract or an amendment to the departments that are convened for its review: to their heads, or to all where there is none (R4). */
export async function inviteDepartments(work: Work, subject: RecordReference, departmentIds: readonly string[]): Promise<void> {
  if (departmentIds.length === 0) return;
  const departments = await Promise.all(departmentIds.map((id, index) => work.find(Department, id, `departmentIds.${index}`)));
  const { organizationId } = work.viewer;
  const { rows } = await work.transaction.query<{ id: string }>({
    text: INVITED,
    values: [organizationId, departments.map(({ id }) => id), work.today, subject.type, subject.id, CONVENED],
  });
  for (const { id: memberId } of rows) {
    work.create(RecordAccess, {
      record: subject,
      memberId,
      kind: 'INVITATION',
      clause: CONVENED,
      grantedAt: work.now,
    });
  }
  await work.flush();
}

/** $1 organization, $2 departments, $3 today, $4 type and $5 id of what is reviewed, $6 the clause: heads at work, all where a department has no head; nobody twice. */
const INVITED = `
with held as (
  select p.department_id, a.member_id, p.is_head from post p
  join appointment a on a.organization_id = $1::uuid and a.post_id = p.id and a.from_day <= $3::date and (a.until_day is null or $3::date < a.until_day)
  join member m on m.organization_id = $1::uuid and m.id = a.member_id and m.kind = 'PERSON' and m.state = 'ACTIVE'
  where p.organization_id = $1::uuid and p.department_id = any($2::uuid[]))
select distinct h.member_id::text as id from held h
where (h.is_head or not exists (select 1 from held o where o.department_id = h.department_id and o.is_head))
  and not exists (select 1 from record_access x where x.organization_id = $1::uuid and x.record_type = $4 and x.record_id = $5::uuid
    and x.member_id = h.member_id and x.kind = 'INVITATION' and x.clause = $6)
order by 1`;
