import { GraphQLString } from 'graphql';
import { Field, InputType } from 'type-graphql';
import { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { given } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { refuseKnownName } from './create-product.ts';
import { Product } from './product.entity.ts';

@InputType({ description: 'What changes of a product; what is left out stays.' })
export class ChangeProductInput extends ChangeInputType {
  @Field(() => GraphQLString, { nullable: true, description: 'Name.' })
  name?: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Series or group.' })
  series?: string | null;

  @Field(() => GraphQLString, { nullable: true, description: 'Unit in which it is counted.' })
  unit?: string;
}

/** Changes how a product is described; state and price have verbs of their own. */
export async function changeProduct(work: Work, input: ChangeProductInput): Promise<Done> {
  const product = await work.lock(Product, input.id, { action: 'platform.manage_products', expectedVersion: input.expectedVersion });
  if (input.name && input.name !== product.name) await refuseKnownName(work, input.name);
  work.change(Product, product, given(input, ['name', 'series', 'unit']));
  return { record: { type: Product, id: product.id } };
}
