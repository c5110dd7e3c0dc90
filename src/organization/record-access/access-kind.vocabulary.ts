import { vocabulary } from '../../query/vocabulary.ts';

export const AccessKind = vocabulary('AccessKind', 'Why a record is open to a member beside all grants (R4).', {
  COPY: { en: 'A copy or report that a clause orders', zh: '制度规定的抄送或反馈' },
  INVITATION: { en: 'An invitation to a review that a clause orders', zh: '制度规定的评审邀请' },
  NOTIFICATION: { en: 'A notification that a clause orders', zh: '制度规定的通知' },
});
