import { Field, ID, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { modelOf } from '../../query/model.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
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
  const prefix = modelOf(CustomerGrade).prefix;
  const places = new Map((await gradesOf(work)).map((grade) => [grade, gradeIds.indexOf(toGlobalId(prefix, grade.id))]));
  if (gradeIds.length !== places.size || [...places.values()].includes(-1)) {
    work.refuse(gradeRules.order, { values: { field: 'gradeIds', value: gradeIds.length, reason: 'not_every_one' } });
  }
  for (const [grade, place] of places) work.change<CustomerGrade>(CustomerGrade, grade, { position: place + 1 });
  const [first] = [...places].find(([, place]) => place === 0)!;
  return { record: { type: CustomerGrade, id: first.id } };
}
