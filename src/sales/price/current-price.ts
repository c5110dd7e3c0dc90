import { contribute } from '../../query/field.ts';
import type { Class } from '../../query/model.ts';
import { Product } from '../product/product.entity.ts';

/** Gives a product its price of today: in the base currency where there is one, else the latest in another. */
export function contributeCurrentPrice(item: () => Class): void {
  contribute(Product, {
    kind: 'found',
    name: 'currentPrice',
    description: 'The price in force: in the base currency where there is one, else the latest in another; null before one was set.',
    nullable: true,
    target: item,
    id: (alias, sheet) => {
      const base = sheet.parameter('base.currency', 'text', ({ viewer }) => viewer.baseCurrency);
      return `(select cp.id from price_list_item cp where cp.organization_id = ${alias}.organization_id and cp.product_id = ${alias}.id and cp.state = 'VALID'
        order by (cp.currency = ${base}) desc, cp.valid_from desc, cp.id desc limit 1)`;
    },
  });
}
