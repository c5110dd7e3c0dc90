import { vocabulary } from '../../query/vocabulary.ts';

export const ContractState = vocabulary('ContractState', 'Where a contract stands (P21).', {
  DRAFT: { en: 'Drafted', zh: '草稿' },
  CUSTOMER_CHECKED: { en: 'Checked with the customer', zh: '客户已核对' },
  IN_REVIEW: { en: 'Under review', zh: '评审中' },
  REVIEW_PASSED: { en: 'Review passed', zh: '评审通过' },
  IN_SIGNATURE: { en: 'Its parts are being signed by the departments', zh: '签字中' },
  RELEASED: { en: 'Both parts signed by the departments', zh: '已放行' },
  SIGNED: { en: 'Signed with the customer', zh: '已签订' },
  EFFECTIVE: { en: 'In effect', zh: '已生效' },
  IMPLEMENTING: { en: 'Being implemented', zh: '实施中' },
  COMPLETED: { en: 'Completed', zh: '已完成' },
  ARCHIVED: { en: 'Archived', zh: '已归档' },
  REJECTED: { en: 'Dropped before it was signed', zh: '已作废' },
  TERMINATED: { en: 'Terminated after it was signed', zh: '已终止' },
});

export const ContractKind = vocabulary('ContractKind', 'What a contract is about.', {
  SALES: { en: 'Sales contract', zh: '销售合同' },
  SERVICE: { en: 'Service contract', zh: '服务合同' },
  FRAMEWORK: { en: 'Framework agreement', zh: '框架协议' },
});

export const ContractPartKind = vocabulary('ContractPartKind', 'Parts of a contract, which different departments sign (BS-3.2d).', {
  TECHNICAL: { en: 'Technical part', zh: '技术部分' },
  COMMERCIAL: { en: 'Commercial part', zh: '商务部分' },
});

export const ContractSide = vocabulary('ContractSide', 'Sides of a contract (TM-5.1.4b).', {
  COMPANY: { en: 'We', zh: '本公司' },
  CUSTOMER: { en: 'The customer', zh: '客户' },
});

export const TerminationSide = vocabulary('TerminationSide', 'For whom somebody terminates a contract (G26).', {
  SALES: { en: 'The head of sales', zh: '销售负责人' },
  SERVICE: { en: 'The department that signed the technical part', zh: '技术部分签署部门' },
});
