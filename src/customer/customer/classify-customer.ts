import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, require } from '../../governance/law-row.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Customer } from './customer.entity.ts';
import { CustomerClassScheme } from './customer.vocabulary.ts';

@InputType({ description: 'The class of a customer and the factors that it follows from.' })
export class ClassifyCustomerInput extends ChangeInputType {
  @Field(() => CustomerClassScheme, { description: 'By what the customer is classified.' })
  classScheme!: keyof typeof CustomerClassScheme;

  @Field(() => GraphQLString, { description: 'Class under that scheme, such as "manufacturing".' })
  className!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Features of the need.' })
  needFeatures?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'How often the customer buys.' })
  purchaseFrequency?: string | null;
}

/** Customers are classified by industry, size, need features and purchase frequency: all four are known by then. */
export const classRules = [
  require('industry', 'MS-4.2.1'),
  require('employeeCount', 'MS-4.2.1'),
  require('needFeatures', 'MS-4.2.1'),
  require('purchaseFrequency', 'MS-4.2.1'),
].map((row) => ({ ...row, rule: `customer.classify.${row.rule}` }));

/** Puts a customer into a class. Industry and size stand in the file; what is missing is refused by name. */
export async function classifyCustomer(work: Work, input: ClassifyCustomerInput): Promise<Done> {
  const { id, expectedVersion, classScheme, className } = input;
  const customer = await work.lock<Customer>(Customer, id, { action: 'customer.grade', expectedVersion });
  const { industry, employeeCount } = customer;
  const needFeatures = input.needFeatures ?? customer.needFeatures;
  const purchaseFrequency = input.purchaseFrequency ?? customer.purchaseFrequency;
  const broken = brokenRows(work.law, classRules, { facts: {}, input: { industry, employeeCount, needFeatures, purchaseFrequency } });
  if (broken.length > 0) throw new Refused(broken);
  work.stamp(
    'customer.classify',
    ['MS-4.2.1', 'MC-5.2.2'].filter((clause) => work.law.isInForce([clause])),
  );
  work.change<Customer>(Customer, customer, { classScheme, className, needFeatures, purchaseFrequency });
  return { record: { type: Customer, id: customer.id } };
}
