import { vocabulary } from '../../query/vocabulary.ts';

export const ProductState = vocabulary('ProductState', 'Whether a product is sold.', {
  ACTIVE: { en: 'Sold', zh: '在售' },
  RETIRED: { en: 'Not sold any more', zh: '停售' },
});

export const PriceState = vocabulary('PriceState', 'Whether a price holds (P18).', {
  VALID: { en: 'Holds', zh: '生效中' },
  REPLACED: { en: 'Replaced by a later price', zh: '已替换' },
});
