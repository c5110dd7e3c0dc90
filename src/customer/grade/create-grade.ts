import { GraphQLString } from 'graphql';
import { Field, InputType, Int } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { modelOf } from '../../query/model.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from './customer-grade.entity.ts';
import { gradeRules } from './grade-rules.ts';
import { gradesOf } from './grades-of.ts';

@InputType({ description: 'A new customer grade at the end of the list.' })
export class CreateGradeInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Short name in capitals, digits and underscores, such as KEY.' })
  code!: string;

  @Field(() => GraphQLString, { description: 'Name.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'Days between two visits to a customer of this grade.' })
  visitIntervalDays?: number | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Service measures that customers of this grade get.' })
  serviceMeasures?: string | null;
}

/** Adds a grade to the organization's list. */
export async function createGrade(work: Work, input: CreateGradeInput): Promise<Done> {
  work.permit('organization.configure');
  const { code, name, visitIntervalDays = null, serviceMeasures = null } = input;
  if (!/^[A-Z][A-Z0-9_]{0,39}$/.test(code)) {
    work.refuse(gradeRules.codeForm, {
      values: { field: 'code', value: code.slice(0, 60), reason: 'no_code' },
    });
  }
  checkInterval(work, visitIntervalDays);
  const grades = await gradesOf(work);
  const same = grades.find((grade) => grade.code === code);
  if (same) {
    work.refuse(gradeRules.codeTaken, {
      values: { type: 'CustomerGrade', period: code, id: toGlobalId(modelOf(CustomerGrade).prefix, same.id) },
    });
  }
  const position = Math.max(0, ...grades.map((grade) => grade.position)) + 1;
  const grade = work.create<CustomerGrade>(CustomerGrade, { code, name, position, visitIntervalDays, serviceMeasures });
  return { record: { type: CustomerGrade, id: grade.id } };
}

/** The rhythm of visits: from every day to every ten years. */
export function checkInterval(work: Work, days: number | null | undefined): void {
  if (days === null || days === undefined || (days >= 1 && days <= 3660)) return;
  const values = { field: 'visitIntervalDays', value: days, reason: 'out_of_range' };
  work.refuse(platformRules.invalidValue, { field: 'visitIntervalDays', values });
}
