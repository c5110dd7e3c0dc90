import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, require, rowsUnder } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOn } from '../../organization/currency-rate/money-of.ts';
import { Price, Product } from './product.entity.ts';

@InputType({ description: 'A new list price of a product.' })
export class SetPriceInput extends ChangeInputType {
  @Field(() => MoneyInput, { description: 'Price of one unit.' })
  amount!: MoneyInput;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it holds; today when absent, and never later than today.',
  })
  validFrom?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'What it follows from: demand, prices of competitors (CL-3.2.2a).' })
  reason?: string | null;
}

/** What a price rests on. */
const rows = rowsUnder('price.set', [require('reason', 'CL-3.2.2a')]);

/** Replaces the list price of a product by a new one; the old one keeps its days. */
export async function setPrice(work: Work, input: SetPriceInput): Promise<Done> {
  const product = await work.lock(Product, input.id, { action: 'price.set', expectedVersion: input.expectedVersion });
  const broken = brokenRows(work.law, rows, { facts: {}, input: fieldsOf(input) });
  if (broken.length > 0) throw new Refused(broken);
  if (product.state === 'RETIRED') {
    work.refuse(platformRules.recordLocked, { field: 'id', values: { type: 'Product', id: input.id, state: { state: product.state } } });
  }
  const validFrom = input.validFrom ?? work.today;
  const amount = (await moneyOn(work, input.amount, { field: 'amount', day: validFrom }))!;
  if (validFrom > work.today) work.refuse(platformRules.dateOrder, { field: 'validFrom', values: { start: 'validFrom', end: work.today } });
  const last = await priceInForce(work, product.id);
  if (last) {
    if (validFrom < last.validFrom) {
      work.refuse(platformRules.dateOrder, { field: 'validFrom', values: { start: last.validFrom, end: 'validFrom' } });
    }
    work.change(Price, last, { state: 'REPLACED', validUntil: validFrom });
  }
  work.create(Price, { productId: product.id, amount, state: 'VALID', validFrom, validUntil: null, reason: input.reason ?? null });
  work.change(Product, product, { listPrice: amount });
  return { record: { type: Product, id: product.id } };
}

/** The price that the new one replaces; the product's lock keeps it from changing. */
async function priceInForce(work: Work, productId: string): Promise<RowOf<Price> | null> {
  const { rows: found } = await work.transaction.query<{ id: string }>({
    text: `select id from price where organization_id = $1 and product_id = $2 and state = 'VALID'`,
    values: [work.viewer.organizationId, productId],
  });
  return found[0] ? work.find(Price, toGlobalId('prc', found[0].id), 'id') : null;
}
