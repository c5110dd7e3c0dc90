import type { Citation } from '../../governance/law-row.ts';

/** The list of grades is the organization's (C24). */
const clauses = ['MS-4.2.2a', 'MC-5.2.2', 'TM-1.1', 'CL-1.3.2', 'BS-2.2.2h'] as const;

export const gradeRules = {
  codeTaken: { rule: 'customer_grade.code', clauses, code: 'ALREADY_EXISTS', field: 'code', remedy: 'open_existing' },
  codeForm: { rule: 'customer_grade.code.form', clauses, code: 'INVALID_VALUE', field: 'code', remedy: 'correct_value' },
  inUse: { rule: 'customer_grade.in_use', clauses, code: 'RECORD_LOCKED', field: null, remedy: 'complete_step' },
  order: { rule: 'customer_grade.order', clauses, code: 'INVALID_VALUE', field: 'gradeIds', remedy: 'correct_value' },
} as const satisfies Record<string, Citation>;
