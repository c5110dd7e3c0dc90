import { vocabulary } from '../../query/vocabulary.ts';

export const MemberKind = vocabulary('MemberKind', 'Whether a member is a person.', {
  PERSON: { en: 'A person', zh: '自然人' },
  SERVICE_ACCOUNT: { en: 'A machine that works by API tokens, in a post', zh: '服务账号' },
});

export const MemberState = vocabulary('MemberState', 'Whether a member works in the company.', {
  INVITED: { en: 'Invited, has not signed in yet', zh: '已邀请' },
  ACTIVE: { en: 'Active', zh: '在职' },
  DEACTIVATED: { en: 'Deactivated', zh: '已停用' },
});
