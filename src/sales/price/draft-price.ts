import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { productOnSale } from '../opportunity/create-opportunity.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { priceValues } from './price-values.ts';
import type { DraftPriceInput } from './price.inputs.ts';

/** Drafts a price of a product; nothing holds before it is put in force. */
export async function draftPrice(work: Work, input: DraftPriceInput): Promise<Done> {
  work.permit('price.set');
  const product = await productOnSale(work, input.product);
  const item = work.create(PriceListItem, {
    validFrom: work.today,
    ...priceValues(work, input),
    productId: product.id,
    state: 'DRAFT',
    validUntil: null,
  });
  return { record: { type: PriceListItem, id: item.id } };
}
