import { vocabulary } from '../../query/vocabulary.ts';

export const OpportunityState = vocabulary('OpportunityState', 'Where an opportunity stands (P16, TM-5.1).', {
  LEAD: { en: 'A lead, not assessed yet', zh: '线索' },
  SCREENED: { en: 'Assessed and chosen as a target', zh: '已筛选' },
  CONTACTED: { en: 'In contact', zh: '已联系' },
  NEEDS_ANALYSIS: { en: 'Needs analysis', zh: '需求分析' },
  SOLUTION_QUOTE: { en: 'Solution and quotation', zh: '方案与报价' },
  NEGOTIATION: { en: 'Negotiation', zh: '商务洽谈' },
  CONTRACT: { en: 'Agreed, contract to be signed', zh: '合同签订' },
  ORDER_EXECUTION: { en: 'Contract signed, order in execution', zh: '订单执行' },
  MAINTENANCE: { en: 'Delivered, customer maintenance', zh: '客户维护' },
  DISQUALIFIED: { en: 'Dropped at the assessment', zh: '已排除' },
  LOST: { en: 'Lost', zh: '已丢单' },
  HISTORICAL: { en: 'Closed before it came here, taken over from other records', zh: '历史数据' },
});

export const OpportunityOutcome = vocabulary('OpportunityOutcome', 'How an opportunity ended.', {
  WON: { en: 'A contract was signed', zh: '赢单' },
  LOST: { en: 'Lost', zh: '丢单' },
  DISQUALIFIED: { en: 'Dropped at the assessment', zh: '已排除' },
});

export const BuyingIntention = vocabulary('BuyingIntention', 'What a follow-up found (MS-3.2.2a, MS-3.2.2b).', {
  BUYING: { en: 'Intends to buy', zh: '有购买意向' },
  UNDECIDED: { en: 'Undecided', zh: '意向未定' },
  NONE: { en: 'No intention', zh: '无意向' },
});
