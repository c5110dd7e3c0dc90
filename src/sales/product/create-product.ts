import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { toGlobalId } from '../../kernel/id.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { DeedInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Product } from './product.entity.ts';

@InputType({ description: 'A new product.' })
export class CreateProductInput extends DeedInputType {
  @Field(() => GraphQLString, { description: 'Name; no other product of the organization has it.' })
  name!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Series or group that it belongs to.' })
  series?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Unit in which it is counted; "piece" when absent.' })
  unit?: string | null;
}

/** Adds a product; its price is set by who sets prices (`draftPrice`). */
export async function createProduct(work: Work, input: CreateProductInput): Promise<Done> {
  work.permit('platform.manage_products');
  await refuseKnownName(work, input.name);
  const { name, series = null, unit } = input;
  const product = work.create(Product, { name, series, unit: unit ?? 'piece', state: 'ACTIVE', listPrice: null });
  return { record: { type: Product, id: product.id } };
}

/** Two products of one name could not be told apart in an offer. */
export async function refuseKnownName(work: Work, name: string): Promise<void> {
  const { rows } = await work.transaction.query<{ id: string }>({
    text: 'select id from product where organization_id = $1 and name = $2',
    values: [work.viewer.organizationId, name],
  });
  const [known] = rows;
  if (!known) return;
  work.refuse(platformRules.alreadyExists, {
    field: 'name',
    values: { type: 'Product', period: name.slice(0, 60), id: toGlobalId('prd', known.id) },
  });
}
