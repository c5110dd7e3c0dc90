import type { Citation } from '../../governance/law-row.ts';
import { structureClauses as clauses } from '../organization/structure-clauses.ts';

/** What the tree of departments keeps, whatever the pack (C2). */
export const departmentRules = {
  nameTaken: { rule: 'department.name', clauses, code: 'NAME_TAKEN', field: 'name', remedy: 'correct_value' },
  circular: { rule: 'department.move.circle', clauses, code: 'CIRCULAR', field: 'parentId', remedy: 'choose_other' },
  notActive: { rule: 'department.active', clauses, code: 'NOT_ACTIVE', field: 'parentId', remedy: 'choose_other' },
  closed: { rule: 'department.open', clauses, code: 'RECORD_LOCKED', remedy: 'none' },
  stillHeld: { rule: 'department.close.hasNoHolders', clauses, code: 'STILL_IN_USE', remedy: 'end_dependents' },
  /** For consequences of `department.close` that find open records. */
  openRecords: { rule: 'department.close.records', clauses, code: 'STILL_IN_USE', remedy: 'end_dependents' },
} as const satisfies Record<string, Citation>;
