import { GraphQLString } from 'graphql';
import { Field, ID, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows } from '../../governance/law-row.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import { coveredCustomer } from '../customer/customer-scope.ts';
import { precautionMeasures } from './credit-lists.ts';
import { CreditPrecaution } from './credit-precaution.entity.ts';
import { creditRules } from './credit-rules.ts';
import { precautionRules } from './credit.process.ts';

@InputType({ description: 'A precaution for poor credit.' })
export class ApplyPrecautionInput extends DeedInputType {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => GraphQLString, {
    nullable: true,
    description: 'Measure, out of the list of the organization; PREPAYMENT, CREDIT_LIMIT or GUARANTEE while it keeps none.',
  })
  measure?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Highest credit, for a credit limit.' })
  creditLimit?: MoneyInput | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Further terms.' })
  terms?: string | null;
}

/** Sets a precaution; it holds from now. */
export async function applyPrecaution(work: Work, input: ApplyPrecautionInput): Promise<Done> {
  const { customerId, measure = null, terms = null } = input;
  const customer = await coveredCustomer(work, 'customer.apply_precaution', customerId, 'customerId');
  const creditLimit = await moneyOf(work, input.creditLimit, 'creditLimit');
  const broken = brokenRows(work.law, precautionRules, { facts: {}, input: { measure, creditLimit } });
  if (broken.length > 0) throw new Refused(broken);
  const measures = precautionMeasures(work.law);
  if (measure !== null && !measures.includes(measure)) {
    work.refuse(creditRules.measure, {
      values: { value: measure.slice(0, 60), enumeration: 'precaution_list', allowed: measures.join(', ') },
    });
  }
  const precaution = work.create<CreditPrecaution>(CreditPrecaution, {
    customerId: customer.id,
    measure: measure ?? '',
    creditLimit,
    terms,
    state: 'IN_FORCE',
  });
  return { record: { type: CreditPrecaution, id: precaution.id } };
}
