import { lockedRows } from '../../workflow/locked-rows.ts';
import type { RowOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { CustomerGrade } from './customer-grade.entity.ts';

/** The organization's grades, locked together so that their order stays one. */
export function gradesOf(work: Work): Promise<readonly RowOf<CustomerGrade>[]> {
  return lockedRows<CustomerGrade>(work, CustomerGrade, 'true', []);
}
