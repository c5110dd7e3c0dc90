import { vocabulary } from '../../query/vocabulary.ts';

export const ContactState = vocabulary('ContactState', 'Whether a person can still be reached at the customer.', {
  ACTIVE: { en: 'Can be reached', zh: '有效' },
  ENDED: { en: 'Left, or no longer to be contacted', zh: '已停用' },
  ERASED: { en: 'Erased: nothing is known of the person any more', zh: '已删除个人信息' },
});
