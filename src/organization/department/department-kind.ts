import { invariant } from '../../kernel/invariant.ts';
import type { DepartmentKind } from './department.vocabulary.ts';

/** The kind of a template's department, as the specification words it (C2). */
export function departmentKindOf(kind: string): keyof typeof DepartmentKind {
  const known = kinds[kind];
  invariant(known, `the department kind "${kind}" is known`);
  return known;
}

const kinds: Readonly<Record<string, keyof typeof DepartmentKind>> = {
  'marketing department': 'MARKETING',
  'marketing centre': 'MARKETING_CENTRE',
  'research team': 'RESEARCH_TEAM',
  'brand team': 'BRAND_TEAM',
  'sales team': 'SALES_TEAM',
  'market department': 'MARKET',
  'sales department': 'SALES',
  'customer service department': 'CUSTOMER_SERVICE',
  'merged market department': 'MERGED_MARKET',
  'regional branch': 'REGIONAL_BRANCH',
  finance: 'FINANCE',
  production: 'PRODUCTION',
  logistics: 'LOGISTICS',
  other: 'OTHER',
};
