import { fact, type LawRow } from '../../governance/law-row.ts';
import type { RowSql } from '../../query/model.ts';
import { contributeTransitions } from '../../workflow/available-transitions.ts';
import { process } from '../../workflow/process.ts';
import { structureClauses } from '../organization/structure-clauses.ts';
import { Department } from './department.entity.ts';
import { DepartmentState } from './department.vocabulary.ts';

/**
 * The departments of a company form a tree that its document lays down and that the company fills in (P46, C2).
 * Regional branches are proposed before they work (BS-2.1.2d). A department is closed only when nothing stands on it.
 *
 *     PROPOSED ── activate ──> ACTIVE ── close / closeBranch ──> CLOSED
 *         └──────── close / closeBranch ────────────────────────────┘
 */
export const departmentProcess = process({
  type: () => Department,
  slug: 'department',
  section: 'P46',
  states: DepartmentState,
  initial: 'ACTIVE',
  facts: {
    name: (alias) => `${alias}.name`,
    hasNoChildren: none(
      (alias, organization) =>
        `from department c where c.organization_id = ${organization} and c.parent_id = ${alias}.id and c.state <> 'CLOSED'`,
    ),
    hasNoHolders: none(
      (alias, organization) => `from post p join appointment a on a.organization_id = p.organization_id and a.post_id = p.id
        where p.organization_id = ${organization} and p.department_id = ${alias}.id and a.until_day is null`,
    ),
    isBranch: (alias) => `(${alias}.kind = 'REGIONAL_BRANCH')`,
  },
  transitions: {
    activate: {
      from: ['PROPOSED'],
      to: 'ACTIVE',
      action: 'branch.manage',
      alsoBy: ['organization.configure'],
      clauses: ['BS-2.1.2d'],
      rows: [],
    },
    close: {
      from: ['PROPOSED', 'ACTIVE'],
      to: 'CLOSED',
      action: 'department.manage',
      alsoBy: ['organization.configure'],
      clauses: structureClauses,
      rows: emptied(),
    },
    closeBranch: {
      from: ['PROPOSED', 'ACTIVE'],
      to: 'CLOSED',
      action: 'branch.manage',
      clauses: ['BS-2.1.2d'],
      rows: [fact('isBranch', { code: 'NOT_A_BRANCH', clauses: ['BS-2.1.2d'], remedy: 'use_transition' }), ...emptied()],
    },
  },
});

contributeTransitions(departmentProcess);

function emptied(): readonly LawRow[] {
  const options = { code: 'STILL_IN_USE', clauses: structureClauses, remedy: 'end_dependents' } as const;
  return [
    fact('hasNoChildren', { ...options, values: ({ facts }) => ({ name: String(facts['name']), reason: 'has_children' }) }),
    fact('hasNoHolders', { ...options, values: ({ facts }) => ({ name: String(facts['name']), reason: 'has_holders' }) }),
  ];
}

function none(sql: (alias: string, organization: string) => string): RowSql {
  return (alias, sheet) => `(not exists (select 1 ${sql(alias, sheet.organization)}))`;
}
