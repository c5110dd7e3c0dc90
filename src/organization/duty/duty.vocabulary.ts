import { vocabulary } from '../../query/vocabulary.ts';

export const DutyState = vocabulary('DutyState', 'Where a duty stands.', {
  OPEN: { en: 'To be done', zh: '待履行' },
  REMINDED: { en: 'To be done soon, the owner was reminded', zh: '已提醒' },
  OVERDUE: { en: 'Not done by its day', zh: '已逾期' },
  ESCALATED: { en: 'Not done by its day, the superior was told', zh: '已上报上级' },
  FULFILLED: { en: 'Done: there is a record that fulfils it', zh: '已履行' },
  LAPSED: { en: 'No longer owed', zh: '已失效' },
});
