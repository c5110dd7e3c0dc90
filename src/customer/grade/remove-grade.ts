import { InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from './customer-grade.entity.ts';
import { gradeRules } from './grade-rules.ts';

@InputType({ description: 'A grade that is no longer offered.' })
export class RemoveGradeInput extends ChangeInputType {}

/** Takes a grade out of the list, which a grade that customers have is not. */
export async function removeGrade(work: Work, { id, expectedVersion }: RemoveGradeInput): Promise<Done> {
  const grade = await work.lock<CustomerGrade>(CustomerGrade, id, { action: 'organization.configure', expectedVersion });
  const { rows } = await work.transaction.query({
    text: 'select 1 from customer where organization_id = $1::uuid and grade_id = $2::uuid limit 1',
    values: [work.viewer.organizationId, grade.id],
  });
  if (rows.length > 0) work.refuse(gradeRules.inUse, { values: { type: 'CustomerGrade', id, state: { state: 'in_use' } } });
  work.remove<CustomerGrade>(CustomerGrade, grade);
  return { record: { type: CustomerGrade, id: grade.id } };
}
