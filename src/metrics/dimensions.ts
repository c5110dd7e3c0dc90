import type { DimensionKind, DimensionModel } from '../query/figure.ts';
import { Department } from '../organization/department/department.entity.ts';
import { Member } from '../organization/member/member.entity.ts';
import { Region } from '../organization/region/region.entity.ts';
import { CustomerSource } from '../customer/customer/customer.vocabulary.ts';
import { CustomerGrade } from '../customer/grade/customer-grade.entity.ts';
import { InteractionMeans } from '../customer/interaction/interaction.vocabulary.ts';
import { OpportunityOutcome, OpportunityState } from '../sales/opportunity/opportunity.vocabulary.ts';
import { Product } from '../sales/product/product.entity.ts';

/** What figures can be divided by, in the order of the catalogue: a field of `MetricRow` each. */
export const dimensions: readonly DimensionModel[] = [
  dimension('year', { kind: 'period', months: 12 }, 'Fiscal year.'),
  dimension('quarter', { kind: 'period', months: 3 }, 'Quarter of a fiscal year.'),
  dimension('month', { kind: 'period', months: 1 }, 'Month of a fiscal year.'),
  dimension('region', { kind: 'record', target: () => Region }, 'Region that the rows are booked for.'),
  dimension('department', { kind: 'record', target: () => Department }, 'Department, team or branch that the rows are booked for.'),
  dimension(
    'team',
    { kind: 'record', target: () => Department },
    'The same where it is part of a larger department; empty for rows of departments that are part of none.',
  ),
  dimension('manager', { kind: 'record', target: () => Member }, 'Who heads the department of the rows today; empty where nobody does.'),
  dimension(
    'member',
    { kind: 'record', target: () => Member },
    'Member responsible for the rows. A figure on one person is for that person and those above in the reporting line (MS-3.3.3): rows of others stand together without a name.',
  ),
  dimension('customerClass', { kind: 'text' }, 'Class of the customer (MS-4.2.1); empty where the customer has none or is closed.'),
  dimension(
    'customerGrade',
    { kind: 'record', target: () => CustomerGrade },
    'Grade of the customer (MS-4.2.2a); empty where the customer has none or is closed.',
  ),
  dimension('industry', { kind: 'text' }, 'Industry of the customer; empty where it is unknown or closed.'),
  dimension('product', { kind: 'record', target: () => Product }, 'Product that the rows are about.'),
  dimension('source', { kind: 'choice', values: CustomerSource }, 'Where the customer or lead was found.'),
  dimension('opportunityState', { kind: 'choice', values: OpportunityState }, 'Where the opportunities stand today.'),
  dimension('outcome', { kind: 'choice', values: OpportunityOutcome }, 'How the opportunities ended; empty while they are open.'),
  dimension('means', { kind: 'choice', values: InteractionMeans }, 'How the customer was spoken with.'),
];

export const dimensionNamed: ReadonlyMap<string, DimensionModel> = new Map(dimensions.map((each) => [each.name, each]));

function dimension(name: string, of: DimensionKind, description: string): DimensionModel {
  return { name, description, of };
}
