import { platformRules } from '../../governance/platform-rules.ts';
import type { RecordReference } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Department } from '../../organization/department/department.entity.ts';
import type { AccessKind } from '../../organization/record-access/access-kind.vocabulary.ts';
import { RecordAccess } from '../../organization/record-access/record-access.entity.ts';

/** Departments that a record is opened to, by which clause. */
export interface Opening {
  readonly departmentIds: readonly string[];
  /** Input field that the ids came in. */
  readonly field: string;
  readonly kind: keyof typeof AccessKind;
  readonly clause: string;
}

/** Departments are convened for a review by this clause; the other documents borrow it. */
export const convened = { field: 'departmentIds', kind: 'INVITATION', clause: 'BS-3.2a' } as const;

/** A company has fewer departments than a hostile list. */
const MOST = 100;

/** Opens a record to departments: to their heads, who stand for them, or to all members where a department has no head (R4). */
export async function openToDepartments(
  work: Work,
  subject: RecordReference,
  { departmentIds, field, kind, clause }: Opening,
): Promise<void> {
  if (departmentIds.length === 0) return;
  if (departmentIds.length > MOST) {
    work.refuse(platformRules.invalidValue, { field, values: { field, value: departmentIds.length, reason: 'too_many_values' } });
  }
  const departments = await Promise.all(departmentIds.map((id, index) => work.find(Department, id, `${field}.${index}`)));
  const { organizationId } = work.viewer;
  const { rows } = await work.transaction.query<{ id: string }>({
    text: MEANT,
    values: [organizationId, departments.map(({ id }) => id), work.today, subject.type, subject.id, clause, kind],
  });
  for (const { id: memberId } of rows) work.create(RecordAccess, { record: subject, memberId, kind, clause, grantedAt: work.now });
  await work.flush();
}

/** $1 organization, $2 departments, $3 today, $4 type and $5 id of the record, $6 the clause, $7 the kind: heads at work, all where a department has no head; nobody twice. */
const MEANT = `
with held as (
  select p.department_id, a.member_id, p.is_head from post p
  join appointment a on a.organization_id = $1::uuid and a.post_id = p.id and a.from_day <= $3::date and (a.until_day is null or $3::date < a.until_day)
  join member m on m.organization_id = $1::uuid and m.id = a.member_id and m.kind = 'PERSON' and m.state = 'ACTIVE'
  where p.organization_id = $1::uuid and p.department_id = any($2::uuid[]))
select distinct h.member_id::text as id from held h
where (h.is_head or not exists (select 1 from held o where o.department_id = h.department_id and o.is_head))
  and not exists (select 1 from record_access x where x.organization_id = $1::uuid and x.record_type = $4 and x.record_id = $5::uuid
    and x.member_id = h.member_id and x.kind = $7 and x.clause = $6)
order by 1`;
