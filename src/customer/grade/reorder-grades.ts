import { Field, ID, InputType } from 'type-graphql';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from './customer-grade.entity.ts';
import { gradeRules } from './grade-rules.ts';
import { gradesOf } from './grades-of.ts';

@InputType({ description: 'All grades in their new order.' })
export class ReorderGradesInput extends DeedInputType {
  @Field(() => [ID], { description: 'Every grade once, the most important first.' })
  gradeIds!: readonly string[];
}

/** Puts the whole list into a new order; answers the first grade. */
export async function reorderGrades(work: Work, { gradeIds }: ReorderGradesInput): Promise<Done> {
  work.permit('organization.configure');
  const grades = await gradesOf(work);
  const isWhole = gradeIds.length === grades.length && grades.every(({ globalId }) => gradeIds.includes(globalId));
  if (!isWhole) {
    work.refuse(gradeRules.order, { values: { field: 'gradeIds', value: gradeIds.length, reason: 'it must name every grade once' } });
  }
  for (const { id, globalId, version, position } of grades) {
    const row = { id, version, position } as RowOf<CustomerGrade>;
    work.change<CustomerGrade>(CustomerGrade, row, { position: gradeIds.indexOf(globalId) + 1 });
  }
  return { record: { type: CustomerGrade, id: grades.find(({ globalId }) => globalId === gradeIds[0])!.id } };
}
