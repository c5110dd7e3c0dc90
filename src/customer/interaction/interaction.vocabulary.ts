import { vocabulary } from '../../query/vocabulary.ts';

export const InteractionMeans = vocabulary('InteractionMeans', 'How a customer was spoken with.', {
  TELEPHONE: { en: 'Telephone', zh: '电话', clauses: ['TM-5.1.1c', 'CL-4.3.2b', 'MS-4.3.1', 'MC-5.2.3'] },
  E_MAIL: { en: 'E-mail', zh: '邮件', clauses: ['TM-5.1.1c', 'CL-4.3.2b', 'MS-4.3.1', 'MC-5.2.3'] },
  VISIT: { en: 'Visit', zh: '拜访', clauses: ['TM-5.1.1c', 'CL-4.3.2b', 'MC-4.2.3'] },
  SMS: { en: 'Text message', zh: '短信', clauses: ['MS-4.3.1', 'MC-5.2.3'] },
  SOCIAL_MEDIA: { en: 'Social media', zh: '社交媒体', clauses: ['MS-4.3.1'] },
});

export const FeedbackSubject = vocabulary('FeedbackSubject', 'What of an interaction is passed on to others, as the documents order.', {
  CUSTOMER_OPINION: { en: 'Opinion of a customer or user', zh: '客户或用户意见', clauses: ['TM-2.1.4b', 'BS-2.2.5k', 'BS-2.1.1c'] },
  MARKET_NEED: { en: 'Need of the market or of a customer', zh: '市场与客户需求', clauses: ['TM-2.1.4b', 'MC-2.2.5d'] },
  MARKET_INFORMATION: { en: 'Information from the market', zh: '市场信息', clauses: ['MC-2.2.5d', 'BS-2.2.5k'] },
  USER_INFORMATION: { en: 'Information from a user', zh: '用户信息', clauses: ['BS-2.1.1c'] },
});

export const InteractionDirection = vocabulary('InteractionDirection', 'Who began the interaction.', {
  OUTBOUND: { en: 'We did', zh: '我方发起' },
  INBOUND: { en: 'The customer did', zh: '客户发起' },
});

export const InteractionState = vocabulary('InteractionState', 'Whether an entry counts.', {
  RECORDED: { en: 'Counts', zh: '已记录' },
  ANNULLED: { en: 'Annulled; it stays readable and counts no longer', zh: '已作废' },
});
