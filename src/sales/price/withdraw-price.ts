import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { priceProcess } from './price.process.ts';

/** Takes back a draft of one's own (G26). */
export async function withdrawPrice(work: Work, { id, expectedVersion }: ChangeInputType): Promise<Done> {
  const step = { id, expectedVersion, field: 'id', given: {}, values: {} };
  const item = await advance<PriceListItem>(work, priceProcess, 'withdraw', step);
  return { record: { type: PriceListItem, id: item.id } };
}
