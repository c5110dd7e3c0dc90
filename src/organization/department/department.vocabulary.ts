import { vocabulary } from '../../query/vocabulary.ts';

/** Kinds of the five department templates; a company may set up any of them beside its own (C2). */
export const DepartmentKind = vocabulary('DepartmentKind', 'Kind of a department.', {
  MARKETING: { en: 'Marketing department', zh: '营销部门' },
  MARKETING_CENTRE: { en: 'Marketing centre', zh: '营销中心' },
  RESEARCH_TEAM: { en: 'Research team', zh: '市场调研团队' },
  BRAND_TEAM: { en: 'Brand team', zh: '品牌推广团队' },
  SALES_TEAM: { en: 'Sales team', zh: '销售团队' },
  MARKET: { en: 'Market department', zh: '市场部' },
  SALES: { en: 'Sales department', zh: '销售部' },
  CUSTOMER_SERVICE: { en: 'Customer service department', zh: '客服部' },
  MERGED_MARKET: { en: 'Merged market department', zh: '市场部（销售与市场合一）' },
  REGIONAL_BRANCH: { en: 'Regional branch', zh: '区域分支机构' },
  FINANCE: { en: 'Finance', zh: '财务部门' },
  PRODUCTION: { en: 'Production', zh: '生产部门' },
  LOGISTICS: { en: 'Logistics', zh: '物流部门' },
  MANAGEMENT: { en: 'Company management', zh: '公司管理层' },
  OTHER: { en: 'Other department', zh: '其他部门' },
});

export const DepartmentState = vocabulary('DepartmentState', 'Whether a department works.', {
  PROPOSED: { en: 'Proposed; only branches begin so (BS-2.1.2d)', zh: '已提议' },
  ACTIVE: { en: 'Active', zh: '启用' },
  CLOSED: { en: 'Closed', zh: '已关闭' },
});
