import type { Locale } from '../kernel/refusal.ts';
import { clause } from './clauses.ts';
import type { Decision } from './decide.ts';
import { rolesThatMay } from './law.ts';
import { actionTitle } from './names.ts';
import type { Basis, Reach } from './pack.ts';
import { renderClause, renderRefusal, type RenderedClause } from './render-refusal.ts';
import type { Viewer } from './viewer.ts';

/** The answer to: may I, by which clause, and if not, who can? */
export interface Explained {
  readonly allowed: boolean;
  readonly action: string;
  readonly title: string;
  /** Name of the rule that allows or refuses. */
  readonly rule: string | null;
  readonly clauses: readonly RenderedClause[];
  readonly role: string | null;
  readonly reach: Reach | null;
  readonly basis: Basis | null;
  readonly limit: string | null;
  /** The member whose delegated right is used, or null. */
  readonly onBehalfOfId: string | null;
  /** Why not, in the reader's language; null when allowed. */
  readonly message: string | null;
  /** Roles that may do or decide it. */
  readonly mayDecideRoles: readonly string[];
  /** What to do next; null when allowed. */
  readonly next: string | null;
}

/** Explains a decision in a language. */
export function explain(viewer: Viewer, decision: Decision, locale: Locale): Explained {
  const { action } = decision;
  const title = actionTitle(action, locale);
  if (decision.allowed) {
    const { term } = decision;
    return {
      allowed: true,
      action,
      title,
      rule: `action.${action}`,
      clauses: term.clauses
        .map(clause)
        .filter((one) => one !== undefined)
        .map((one) => renderClause(one, locale)),
      role: term.role,
      reach: term.reach,
      basis: term.basis,
      limit: term.limit,
      onBehalfOfId: term.onBehalfOfId,
      message: null,
      mayDecideRoles: rolesThatMay(viewer.law, action),
      next: null,
    };
  }
  const { rule, clauses, message, remedy } = renderRefusal(decision.refusal, viewer.law, locale);
  return {
    allowed: false,
    action,
    title,
    rule,
    clauses,
    role: null,
    reach: null,
    basis: null,
    limit: null,
    onBehalfOfId: null,
    message,
    mayDecideRoles: decision.mayDecide,
    next: remedy,
  };
}
