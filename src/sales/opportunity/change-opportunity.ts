import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf, unlessSame } from '../../organization/currency-rate/money-of.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { productOnSale } from './create-opportunity.ts';
import { Opportunity } from './opportunity.entity.ts';

@InputType({ description: 'What changes of an opportunity; what is left out stays.' })
export class ChangeOpportunityInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'What it is about.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'The customer; open until the contact begins.' })
  customer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The product.' })
  product?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it may be worth; from the quotation on the quoted amount counts.' })
  value?: MoneyInput | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it is expected to close.' })
  expectedCloseOn?: string | null;
}

/** States before the contact begins, and before an amount is quoted. */
const uncontacted: ReadonlySet<string> = new Set(['LEAD', 'SCREENED']);
const unquoted: ReadonlySet<string> = new Set(['LEAD', 'SCREENED', 'CONTACTED', 'NEEDS_ANALYSIS']);

/** Changes what describes an open opportunity; what a step records is changed by no other way than the step. */
export async function changeOpportunity(work: Work, input: ChangeOpportunityInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const row = await work.lock(Opportunity, id, { action: 'opportunity.manage', expectedVersion });
  if (row.outcome !== null) refuseLocked(work, id, { field: 'id', state: row.state });
  const values: ValuesOf<Opportunity> = { ...given(input, ['name', 'expectedCloseOn']), ...(await referencesOf(work, input)) };
  const amount = input.value === undefined ? {} : { value: unlessSame(row.value, await moneyOf(work, input.value, 'value')) };
  if ('customerId' in values && values.customerId !== row.customerId && !uncontacted.has(row.state)) {
    refuseLocked(work, id, { field: 'customer', state: row.state });
  }
  if ('value' in amount && !unquoted.has(row.state)) refuseLocked(work, id, { field: 'value', state: row.state });
  work.change(Opportunity, row, { ...values, ...amount });
  return { record: { type: Opportunity, id: row.id } };
}

async function referencesOf(work: Work, { customer, product }: ChangeOpportunityInput): Promise<ValuesOf<Opportunity>> {
  return {
    ...(customer === undefined ? {} : { customerId: customer === null ? null : (await work.find(Customer, customer, 'customer')).id }),
    ...(product === undefined ? {} : { productId: product === null ? null : (await productOnSale(work, product)).id }),
  };
}

function refuseLocked(work: Work, id: string, { field, state }: { readonly field: string; readonly state: string }): never {
  return work.refuse(platformRules.recordLocked, {
    field,
    values: { type: 'Opportunity', id, state: { state: `P16.${state.toLowerCase()}` } },
  });
}
