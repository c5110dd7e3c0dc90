import { vocabulary } from '../../query/vocabulary.ts';

export const PreSalesSupportState = vocabulary('PreSalesSupportState', 'Where an application for pre-sales support stands (P17).', {
  REQUESTED: { en: 'Applied for', zh: '已申请' },
  FORWARDED: { en: 'Passed on to the service department', zh: '已转送' },
  RESOURCES_AGREED: { en: 'The resources are agreed', zh: '资源已商定' },
  NOT_AGREED: { en: 'The departments do not agree', zh: '未达成一致' },
  SUPPORTED: { en: 'The support was given', zh: '已支持' },
  CLOSED: { en: 'Closed', zh: '已关闭' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
});

export const SupportSide = vocabulary('SupportSide', 'For which of the two departments somebody speaks (BS-3.5b).', {
  SALES: { en: 'The department that sells', zh: '销售一方' },
  SERVICE: { en: 'The department that serves', zh: '客服一方' },
});
