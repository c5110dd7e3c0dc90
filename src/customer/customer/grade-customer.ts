import { Field, ID, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, carried, require } from '../../governance/law-row.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from '../grade/customer-grade.entity.ts';
import { Customer } from './customer.entity.ts';
import { FactorLevel } from './customer.vocabulary.ts';

@InputType({ description: 'The grade of a customer and the factors that it follows from.' })
export class GradeCustomerInput extends ChangeInputType {
  @Field(() => ID, { description: 'The grade, out of the list of the organization.' })
  gradeId!: string;

  @Field(() => FactorLevel, { nullable: true, description: 'Contribution to value.' })
  valueContribution?: keyof typeof FactorLevel | null;

  @Field(() => FactorLevel, { nullable: true, description: 'Purchase potential.' })
  purchasePotential?: keyof typeof FactorLevel | null;

  @Field(() => FactorLevel, { nullable: true, description: 'Loyalty.' })
  loyalty?: keyof typeof FactorLevel | null;
}

/** Customers are graded by value contribution, purchase potential and loyalty; packs that grade by fallback take the rule over. */
const factors = carried('MS-4.2.2a', { except: ['MC'] });

export const gradingRules = [
  require('valueContribution', factors, 'MC-5.2.2'),
  require('purchasePotential', factors),
  require('loyalty', factors),
].map((row) => ({ ...row, rule: `customer.grade.${row.rule}` }));

/** Gives a customer a grade out of the organization's list. */
export async function gradeCustomer(work: Work, input: GradeCustomerInput): Promise<Done> {
  const { id, expectedVersion, gradeId, valueContribution = null, purchasePotential = null, loyalty = null } = input;
  const customer = await work.lock<Customer>(Customer, id, { action: 'customer.grade', expectedVersion });
  const grade = await work.find<CustomerGrade>(CustomerGrade, gradeId, 'gradeId');
  const broken = brokenRows(work.law, gradingRules, { facts: {}, input: { valueContribution, purchasePotential, loyalty } });
  if (broken.length > 0) throw new Refused(broken);
  work.stamp(
    'customer.grade',
    ['MS-4.2.2a', 'MC-5.2.2'].filter((clause) => work.law.isInForce([clause])),
  );
  work.change<Customer>(Customer, customer, { gradeId: grade.id, valueContribution, purchasePotential, loyalty });
  return { record: { type: Customer, id: customer.id } };
}
