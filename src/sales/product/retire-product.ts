import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { Product } from './product.entity.ts';
import { productProcess } from './product.process.ts';

/** Takes a product out of sale. */
export async function retireProduct(work: Work, input: ChangeInputType): Promise<Done> {
  return carry(work, input, 'retire');
}

/** Sells a retired product again. */
export async function reactivateProduct(work: Work, input: ChangeInputType): Promise<Done> {
  return carry(work, input, 'reactivate');
}

async function carry(work: Work, { id, expectedVersion }: ChangeInputType, transition: 'retire' | 'reactivate'): Promise<Done> {
  const product = await advance<Product>(work, productProcess, transition, { id, expectedVersion, field: 'id', given: {}, values: {} });
  return { record: { type: Product, id: product.id } };
}
