import { invariant } from '../../kernel/invariant.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import { advanceAll } from '../../workflow/advance-all.ts';
import { advance } from '../../workflow/advance.ts';
import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Product } from '../product/product.entity.ts';
import { followListPrice } from './follow-list-price.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import type { PutPriceInForceInput } from './price.inputs.ts';
import { priceProcess } from './price.process.ts';

/** Puts a draft in force from a day that has come; it replaces the price of the product in that currency. */
export async function putPriceInForce(work: Work, input: PutPriceInForceInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const draft = await work.find(PriceListItem, id, 'id');
  work.permit('price.set');
  const product = await holdProduct(work, draft.productId);
  const validFrom = input.validFrom ?? draft.validFrom;
  if (validFrom > work.today) work.refuse(platformRules.dateOrder, { field: 'validFrom', values: { start: 'validFrom', end: work.today } });
  await replaceFormer(work, draft, validFrom);
  const step = { id, expectedVersion, field: 'id', given: {}, values: { validFrom } };
  const item = await advance<PriceListItem>(work, priceProcess, 'putInForce', step);
  await followListPrice(work, product, item);
  return { record: { type: PriceListItem, id: item.id } };
}

/** Of two who price a product at once, one waits for the other. */
export async function holdProduct(work: Work, productId: string): Promise<RowOf<Product>> {
  const [product] = await lockedRows(work, Product, 't.id = $2::uuid', [productId]);
  invariant(product, 'a product that is priced is never deleted');
  return product;
}

/** The store takes one price in force at a time: the former goes first. */
async function replaceFormer(work: Work, { id, productId, currency }: RowOf<PriceListItem>, validFrom: string): Promise<void> {
  const former = await lockedRows(
    work,
    PriceListItem,
    `t.product_id = $2::uuid and t.currency = $3 and t.state = 'VALID' and t.id <> $4::uuid`,
    [productId, currency, id],
  );
  for (const { validFrom: since } of former) {
    if (validFrom < since) work.refuse(platformRules.dateOrder, { field: 'validFrom', values: { start: since, end: 'validFrom' } });
  }
  await advanceAll(work, priceProcess, 'replace', former, () => ({ given: {}, values: { validUntil: validFrom } }));
}
