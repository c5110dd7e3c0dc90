import { platformRules } from '../../governance/platform-rules.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { PriceListItem } from './price-list-item.entity.ts';
import { priceValues } from './price-values.ts';
import type { ChangePriceInput } from './price.inputs.ts';

/** Changes a draft; what is or was in force stays as it was. */
export async function changePrice(work: Work, input: ChangePriceInput): Promise<Done> {
  const { id, expectedVersion } = input;
  const item = await work.lock(PriceListItem, id, { action: 'price.set', expectedVersion });
  if (item.state !== 'DRAFT') {
    const values = { type: 'PriceListItem', id, state: { state: `P18.${item.state.toLowerCase()}` } };
    work.refuse(platformRules.recordLocked, { field: 'id', values });
  }
  work.change(PriceListItem, item, priceValues(work, input));
  return { record: { type: PriceListItem, id: item.id } };
}
