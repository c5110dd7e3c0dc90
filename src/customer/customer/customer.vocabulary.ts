import { vocabulary } from '../../query/vocabulary.ts';

export const CustomerState = vocabulary('CustomerState', 'Where a customer stands (P14).', {
  PROSPECT: { en: 'Known, not assessed yet', zh: '潜在客户' },
  TARGET: { en: 'Assessed and chosen as a target', zh: '目标客户' },
  ACTIVE: { en: 'Buys', zh: '活跃客户' },
  DORMANT: { en: 'Has bought and does no more', zh: '沉睡客户' },
  LOST: { en: 'Dropped or gone', zh: '流失客户' },
});

export const CustomerSource = vocabulary('CustomerSource', 'Where a customer was found.', {
  WEB_SEARCH: { en: 'Web search', zh: '网络搜索', clauses: ['TM-5.1.1a', 'MC-4.2.1'] },
  EXHIBITION: { en: 'Industry exhibition', zh: '行业展会', clauses: ['TM-5.1.1a', 'MS-3.2.1b', 'MC-4.2.1'] },
  REFERRAL: { en: 'Referral by a customer', zh: '客户推荐', clauses: ['TM-5.1.1a', 'MS-3.2.1b', 'MC-4.2.1'] },
  MARKET_RESEARCH: { en: 'Market research', zh: '市场调研', clauses: ['MS-3.2.1b', 'MC-4.2.1'] },
  ONLINE_MARKETING: { en: 'Online marketing', zh: '网络营销', clauses: ['MS-3.2.1b'] },
});

export const CustomerClassScheme = vocabulary('CustomerClassScheme', 'By what customers are classified.', {
  INDUSTRY: { en: 'By industry', zh: '按行业', clauses: ['MS-4.2.1'] },
  SIZE: { en: 'By size', zh: '按规模', clauses: ['MS-4.2.1'] },
  VALUE: { en: 'By value', zh: '按价值', clauses: ['MS-4.2.1', 'MC-5.2.2'] },
});

export const FactorLevel = vocabulary('FactorLevel', 'How high a factor of a grade is.', {
  HIGH: { en: 'High', zh: '高' },
  MEDIUM: { en: 'Medium', zh: '中' },
  LOW: { en: 'Low', zh: '低' },
});
