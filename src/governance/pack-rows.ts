import type {
  Basis,
  DepartmentRow,
  GrantRow,
  ImplicationRow,
  LimitWord,
  Reach,
  ReportingLine,
  RoleKind,
  RoleRow,
  StepRow,
} from './pack.ts';

/** One line of the permission matrix: who may do what, how far, on what ground, by which clauses, narrowed by what. */
export function grant(
  action: string,
  holder: string,
  reach: Reach,
  basis: Basis,
  clauses: readonly string[],
  limit: LimitWord | null = null,
): GrantRow {
  return { action, role: holder, reach, basis, clauses, limit };
}

export function role(slug: string, en: string, zh: string, kind: RoleKind, basis: Basis, meaning: string): RoleRow {
  return { slug, name: { en, zh }, kind, basis, meaning };
}

/** One department of the template: what it is part of, who heads it, who works in it. */
export function department(
  slug: string,
  zh: string,
  kind: string,
  parent: string | null,
  head: string | null,
  members: readonly string[],
  basis: Basis,
  clauses: readonly string[],
): DepartmentRow {
  return { slug, zh, kind, parent, head, members, basis, clauses };
}

export function line(subordinate: string, reportsTo: string): ReportingLine {
  return { role: subordinate, reportsTo };
}

export function implies(holder: string, has: string, when: { cap?: Reach; whenHeadOf?: string } = {}): ImplicationRow {
  return { role: holder, has, cap: when.cap ?? null, whenHeadOf: when.whenHeadOf ?? null };
}

export function step(slug: string, by: StepRow['by'], clauses: readonly string[]): StepRow {
  return { slug, by, clauses };
}
