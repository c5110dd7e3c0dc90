import { vocabulary } from '../../query/vocabulary.ts';

export const NotificationMail = vocabulary('NotificationMail', 'Whether a kind of notification is mailed too.', {
  NONE: { en: 'In the inbox only', zh: '仅站内通知' },
  AT_ONCE: { en: 'A mail for each, at once', zh: '逐条即时邮件' },
  DAILY: { en: 'One mail a day for all of them', zh: '每日汇总邮件' },
});
