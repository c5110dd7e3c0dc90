import { vocabulary } from '../../query/vocabulary.ts';

export const AmendmentState = vocabulary('AmendmentState', 'Where an amendment to a contract stands (P21).', {
  DRAFT: { en: 'Drafted', zh: '草稿' },
  IN_REVIEW: { en: 'Under review', zh: '评审中' },
  REVIEW_PASSED: { en: 'Review passed', zh: '评审通过' },
  IN_SIGNATURE: { en: 'Its parts are being signed by the departments', zh: '签字中' },
  RELEASED: { en: 'Both parts signed by the departments', zh: '已放行' },
  SIGNED: { en: 'Signed with the customer: the contract says so now', zh: '已签订' },
  REJECTED: { en: 'Dropped before it was signed', zh: '已作废' },
});
