import { GraphQLString } from 'graphql';
import { Field, InputType, Int } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { checkInterval } from './create-grade.ts';
import { CustomerGrade } from './customer-grade.entity.ts';

@InputType({ description: 'What changes about a grade. Its code stays: other systems filter by it.' })
export class ChangeGradeInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Name.' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days between two visits to a customer of this grade.' })
  visitIntervalDays?: number | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Service measures that customers of this grade get.' })
  serviceMeasures?: string | null;
}

/** Renames a grade, or sets the service and the rhythm of visits that it orders (MS-4.2.2b). */
export async function changeGrade(work: Work, input: ChangeGradeInput): Promise<Done> {
  const { id, expectedVersion, name, visitIntervalDays, serviceMeasures } = input;
  const grade = await work.lock<CustomerGrade>(CustomerGrade, id, { action: 'organization.configure', expectedVersion });
  checkInterval(work, visitIntervalDays);
  work.change<CustomerGrade>(CustomerGrade, grade, {
    ...(name === undefined ? {} : { name: name ?? '' }),
    ...(visitIntervalDays === undefined ? {} : { visitIntervalDays }),
    ...(serviceMeasures === undefined ? {} : { serviceMeasures }),
  });
  return { record: { type: CustomerGrade, id: grade.id } };
}
