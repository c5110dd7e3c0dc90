import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { Product } from './product.entity.ts';
import { ProductState } from './product.vocabulary.ts';

/**
 * A product is sold until it is retired, and may come back. A retired product gets no new price and no new opportunity;
 * what was sold of it stays.
 *
 *   ACTIVE ⇄ RETIRED
 */
export const productProcess = process({
  type: () => Product,
  slug: 'product',
  section: 'P18',
  states: ProductState,
  initial: 'ACTIVE',
  facts: {},
  transitions: {
    retire: { from: ['ACTIVE'], to: 'RETIRED', action: 'platform.manage_products', clauses: ['CL-3.2.2b', 'MS-3.3.3'], rows: [] },
    reactivate: { from: ['RETIRED'], to: 'ACTIVE', action: 'platform.manage_products', clauses: ['CL-3.2.2b', 'MS-3.3.3'], rows: [] },
  },
});

contributeTransitions(productProcess);
