import type { LawContext } from '../governance/context.ts';
import type { Viewer } from '../governance/viewer.ts';

/** What is being done, by which right: set by the guard, stamped on every audit entry that follows. */
export interface Deed {
  readonly action: string;
  readonly rule: string | null;
  readonly clauses: readonly string[];
  readonly onBehalfOfId: string | null;
}

/** One audit entry as the store takes it; the sealer chains it after the commit. */
export interface AuditEntryRow {
  readonly id: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** The columns of an audit entry that are equal for everything one deed changes. */
export function auditColumns(deed: Deed, viewer: Viewer, { requestId }: LawContext, at: Date): Readonly<Record<string, unknown>> {
  return {
    organization_id: viewer.organizationId,
    at,
    actor_id: viewer.systemRole ? null : viewer.memberId,
    on_behalf_of_id: deed.onBehalfOfId,
    session_id: viewer.sessionId,
    request_id: requestId,
    action: deed.action,
    rule: viewer.systemRole ? systemRule(viewer.systemRole, deed.rule) : deed.rule,
    clauses: deed.clauses,
    law_revision: viewer.law.revision,
  };
}

/** Whoever reads the audit sees which duty of the platform acted where there is no member: `system.importer:customer.purchase`. */
function systemRule(role: string, rule: string | null): string {
  return rule === null ? `system.${role}` : `system.${role}:${rule}`;
}
