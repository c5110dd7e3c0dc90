import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { advance } from '../../workflow/advance.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CreditAssessment } from './credit-assessment.entity.ts';
import { creditLevels, isPoorest } from './credit-lists.ts';
import { creditRules } from './credit-rules.ts';
import { creditProcess } from './credit.process.ts';

@InputType({ description: 'What the assessment found.' })
export class AssessCreditInput extends ChangeInputType {
  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Level, out of the list of the organization; GOOD or POOR while it keeps none.',
  })
  level?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What the level rests on.' })
  basis?: string | null;
}

/** Records level and basis of a customer's credit. */
export async function assessCredit(work: Work, input: AssessCreditInput): Promise<Done> {
  const { id, expectedVersion, level = null, basis = null } = input;
  const values = (): { level: string | null; isPoor: boolean; basis: string | null; assessedById: string } => {
    const levels = creditLevels(work.law);
    if (level !== null && !levels.includes(level)) {
      work.refuse(creditRules.level, { values: { value: level.slice(0, 60), enumeration: 'credit_levels', allowed: levels.join(', ') } });
    }
    return { level, isPoor: level !== null && isPoorest(work.law, level), basis, assessedById: work.viewer.memberId };
  };
  const step = { id, expectedVersion, field: 'id', given: { level, basis }, values };
  const assessment = await advance<CreditAssessment>(work, creditProcess, 'assess', step);
  return { record: { type: CreditAssessment, id: assessment.id } };
}
