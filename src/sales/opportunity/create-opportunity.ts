import { GraphQLString } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { brokenRows, require, rowsUnder } from '../../governance/law-row.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { atOnce } from '../../workflow/at-once.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import { MoneyInput } from '../../workflow/money-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { moneyOf } from '../../organization/currency-rate/money-of.ts';
import { Member } from '../../organization/member/member.entity.ts';
import { Customer } from '../../customer/customer/customer.entity.ts';
import { CustomerSource } from '../../customer/customer/customer.vocabulary.ts';
import { Product } from '../product/product.entity.ts';
import { bookingOf, type Booking } from './booking.ts';
import { Opportunity } from './opportunity.entity.ts';

@InputType({ description: 'A new lead.' })
export class CreateOpportunityInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'What it is about.' })
  name!: string;

  @Field(() => CustomerSource, { nullable: true, description: 'Where it was found (TM-5.1.1a, MS-3.2.1b, MC-4.2.1).' })
  source?: keyof typeof CustomerSource | null;

  @Field(() => ID, { nullable: true, description: 'The customer, where it has a file already.' })
  customer?: string | null;

  @Field(() => ID, { nullable: true, description: 'The product.' })
  product?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who is responsible; the caller when absent. For others opportunity.assign is needed.' })
  owner?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'What it may be worth.' })
  value?: MoneyInput | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which it is expected to close.' })
  expectedCloseOn?: string | null;
}

/** What every lead tells. */
const rows = rowsUnder('opportunity.create', [require('source', 'TM-5.1.1a', 'MS-3.2.1b', 'MC-4.2.1')]);

/** Takes up a lead, for oneself or for somebody in one's reach. */
export async function createOpportunity(work: Work, input: CreateOpportunityInput): Promise<Done> {
  const owner = input.owner ? await work.find(Member, input.owner, 'owner') : null;
  const ownerId = owner?.id ?? work.viewer.memberId;
  const isOwn = ownerId === work.viewer.memberId;
  if (isOwn) work.permit('opportunity.manage');
  const [booked, customerAsked, productAsked] = atOnce(
    bookingOf(work, ownerId, 'owner'),
    input.customer ? work.find(Customer, input.customer, 'customer') : null,
    input.product ? productOnSale(work, input.product) : null,
  );
  const booking = await booked;
  if (!isOwn) permitFor(work, ownerId, booking);
  const broken = brokenRows(work.law, rows, { facts: {}, input: fieldsOf(input) });
  if (broken.length > 0) throw new Refused(broken);
  const customer = await customerAsked;
  const product = await productAsked;
  const opportunity = work.create(Opportunity, {
    name: input.name,
    state: 'LEAD',
    source: input.source ?? null,
    customerId: customer?.id ?? null,
    productId: product?.id ?? null,
    ownerId,
    ...booking,
    value: await moneyOf(work, input.value, 'value'),
    expectedCloseOn: input.expectedCloseOn ?? null,
  });
  return { record: { type: Opportunity, id: opportunity.id } };
}

/** May the viewer give opportunities to this member? */
export function permitFor(work: Work, ownerId: string, { departmentId, regionId }: Booking): void {
  work.permitOn(['opportunity.assign'], {
    type: 'Opportunity',
    id: ownerId,
    responsibleIds: [ownerId],
    unitIds: departmentId ? [departmentId] : [],
    regionIds: regionId ? [regionId] : [],
  });
}

export async function productOnSale(work: Work, id: string): Promise<RowOf<Product>> {
  const product = await work.find(Product, id, 'product');
  if (product.state === 'ACTIVE') return product;
  return work.refuse(platformRules.recordLocked, { field: 'product', values: { type: 'Product', id, state: { state: product.state } } });
}
