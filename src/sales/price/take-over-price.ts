import { advanceAll } from '../../workflow/advance-all.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { followListPrice } from './follow-list-price.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { priceValues } from './price-values.ts';
import { priceProcess } from './price.process.ts';
import { holdProduct } from './put-price-in-force.ts';

/** A price that held before the product came here. */
export interface PriceTakenOver {
  readonly productId: string;
  readonly price: string;
  readonly currency: string;
  readonly demandNote: string | null;
}

/** Takes over the price of a product that has none, by the right of an import: the law asks for what it rests on from the next one on. */
export async function takeOverPrice(work: Work, { productId, price, currency, demandNote }: PriceTakenOver): Promise<Done> {
  work.permit('price.set');
  const product = await holdProduct(work, productId);
  const values = priceValues(work, { price, currency, demandNote });
  const drafted = work.create(PriceListItem, { ...values, productId, state: 'DRAFT', validFrom: work.today, validUntil: null });
  const [item] = await advanceAll(work, priceProcess, 'takeOver', [drafted], () => ({ given: {}, values: {} }));
  await followListPrice(work, product, item!);
  return { record: { type: PriceListItem, id: item!.id } };
}
