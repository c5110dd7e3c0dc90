import { vocabulary } from '../../query/vocabulary.ts';

export const MemberState = vocabulary('MemberState', 'Whether a member works in the company.', {
  INVITED: { en: 'Invited, has not signed in yet', zh: '已邀请' },
  ACTIVE: { en: 'Active', zh: '在职' },
  DEACTIVATED: { en: 'Deactivated', zh: '已停用' },
});
