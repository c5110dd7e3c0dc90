import type { PackCode } from './packs/pack-code.ts';

/** Spelled as in the specification. `within limit` is every record up to an amount. */
export type Reach = 'own' | 'team' | 'department' | 'all' | 'within limit';
/** Reaches from the narrowest to the widest. */
export const reachWidths: readonly Reach[] = ['own', 'team', 'department', 'within limit', 'all'];
export type Basis = 'stated' | 'implied' | 'fallback';

/** How a role is held: a post, work in a department, a duty given to any member, or a relation found at the time of the action. */
export type RoleKind = 'post' | 'department' | 'duty' | 'relation';

/** Classes of posts that carry a grant from one pack to another. */
export const postClasses = ['top', 'mhead', 'shead', 'khead', 'vhead', 'uhead', 'sworker', 'kworker', 'rworker', 'vworker'] as const;
export type PostClass = (typeof postClasses)[number];

export type LimitWord = 'aggregated_only' | 'mailing_list_fields' | 'forwarded_orders' | 'own_region' | 'marketing_or_sales_head';

export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

/** One thing that can be done, with its chapter of the permission matrix. */
export interface Action {
  readonly slug: string;
  readonly group: string;
  readonly groupZh: string;
  readonly title: LocalText;
}

export interface RoleRow {
  readonly slug: string;
  readonly name: LocalText;
  readonly kind: RoleKind;
  readonly basis: Basis;
  readonly meaning: string;
}

export interface ReportingLine {
  readonly role: string;
  readonly reportsTo: string;
}

/** Who holds `role` (with `whenHeadOf`, only as head of that department) has the grants of `has`, within `cap`. */
export interface ImplicationRow {
  readonly role: string;
  readonly has: string;
  readonly cap: Reach | null;
  readonly whenHeadOf: string | null;
}

/** One department of the template that a new organization starts with. */
export interface DepartmentRow {
  readonly slug: string;
  readonly zh: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly head: string | null;
  readonly members: readonly string[];
  readonly basis: Basis;
  readonly clauses: readonly string[];
}

export interface GrantRow {
  readonly action: string;
  readonly role: string;
  readonly reach: Reach;
  readonly basis: Basis;
  readonly clauses: readonly string[];
  readonly limit: LimitWord | null;
}

/**
 * A step that is on by default, and by what: a stated grant, a guard rule, or the approval-chains table
 * ("Which steps are on"). What only the table implies, an organization may switch off again.
 */
export interface StepRow {
  readonly slug: string;
  readonly by: 'stated' | 'guard' | 'chain';
  readonly clauses: readonly string[];
}

/** One policy document made executable: what is about the company, as rows. */
export interface Pack {
  readonly code: PackCode;
  readonly version: number;
  readonly name: LocalText;
  readonly roles: readonly RoleRow[];
  readonly reportingLine: { readonly clauses: readonly string[]; readonly note: string; readonly lines: readonly ReportingLine[] };
  readonly implications: readonly ImplicationRow[];
  readonly departments: readonly DepartmentRow[];
  readonly classes: Readonly<Record<PostClass, readonly string[]>>;
  /** Default of each setting; null where the document leaves it open. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Approval and review steps that are on unless the organization says otherwise. */
  readonly steps: readonly StepRow[];
  /** Guard rules that bind it by themselves; others come with a step that is switched on. */
  readonly guards: readonly string[];
  readonly grants: readonly GrantRow[];
}
