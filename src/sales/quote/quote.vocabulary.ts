import { vocabulary } from '../../query/vocabulary.ts';

export const QuoteState = vocabulary('QuoteState', 'Where a quotation stands (P19).', {
  DRAFT: { en: 'A draft', zh: '草稿' },
  IN_APPROVAL: { en: 'Submitted for approval', zh: '审批中' },
  RETURNED: { en: 'Returned by an approver', zh: '已退回' },
  APPROVED: { en: 'Approved, not sent yet', zh: '已批准' },
  SENT: { en: 'Sent to the customer', zh: '已发送客户' },
  ACCEPTED: { en: 'Accepted by the customer', zh: '客户已接受' },
  DECLINED: { en: 'Declined by the customer', zh: '客户已谢绝' },
  EXPIRED: { en: 'Not answered in time', zh: '已失效' },
  WITHDRAWN: { en: 'Withdrawn, or replaced by a later version', zh: '已撤回' },
});
