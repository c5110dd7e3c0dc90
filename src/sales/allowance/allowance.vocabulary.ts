import { vocabulary } from '../../query/vocabulary.ts';

export const AllowanceState = vocabulary('AllowanceState', 'Where a sales allowance stands (P18).', {
  REQUESTED: { en: 'Asked for', zh: '已申请' },
  ESCALATED: { en: 'Passed on to the next authority', zh: '已上报上级' },
  GRANTED: { en: 'Granted', zh: '已准予' },
  REFUSED: { en: 'Refused', zh: '未批准' },
  APPLIED: { en: 'Given to the customer', zh: '已使用' },
  WITHDRAWN: { en: 'Withdrawn', zh: '已撤回' },
});
