import type { Basis, GrantRow, ImplicationRow, LimitWord, Reach, ReportingLine, RoleKind, RoleRow, StepRow } from './pack.ts';

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

export function line(subordinate: string, reportsTo: string): ReportingLine {
  return { role: subordinate, reportsTo };
}

export function implies(holder: string, has: string, when: { cap?: Reach; whenHeadOf?: string } = {}): ImplicationRow {
  return { role: holder, has, cap: when.cap ?? null, whenHeadOf: when.whenHeadOf ?? null };
}

export function step(slug: string, by: StepRow['by'], clauses: readonly string[]): StepRow {
  return { slug, by, clauses };
}
