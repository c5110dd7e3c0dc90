import { vocabulary } from '../../query/vocabulary.ts';

export const PriceListItemState = vocabulary('PriceListItemState', 'Where a price of the list stands (P18).', {
  DRAFT: { en: 'Being set', zh: '制定中' },
  VALID: { en: 'In force', zh: '生效中' },
  REPLACED: { en: 'Replaced by a later price', zh: '已替换' },
  WITHDRAWN: { en: 'Withdrawn before it was in force', zh: '已撤回' },
});
