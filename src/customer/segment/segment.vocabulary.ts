import { vocabulary } from '../../query/vocabulary.ts';

export const SegmentState = vocabulary('SegmentState', 'Where a segment stands (P8).', {
  DRAFT: { en: 'Being described', zh: '草稿' },
  ACTIVE: { en: 'In use', zh: '使用中' },
  RETIRED: { en: 'No longer used', zh: '已停用' },
});
