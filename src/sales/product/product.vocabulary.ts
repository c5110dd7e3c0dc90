import { vocabulary } from '../../query/vocabulary.ts';

export const ProductState = vocabulary('ProductState', 'Whether a product is sold.', {
  ACTIVE: { en: 'Sold', zh: '在售' },
  RETIRED: { en: 'Not sold any more', zh: '停售' },
});
