import { uuidv7 } from '../kernel/id.ts';
import type { RowValues } from './write.ts';

/** What an audit entry tells of a deed. */
export interface Deed {
  /** Business time of the deed. */
  readonly at: Date;
  /** The member who acted, or null for a named system role. */
  readonly actorId: string | null;
  /** Whose rights were used under a delegation, or null. */
  readonly onBehalfOfId: string | null;
  readonly sessionId: string | null;
  readonly requestId: string | null;
  readonly action: string;
  /** The law row that allowed it, where one did. */
  readonly rule: string | null;
  readonly clauses: readonly string[];
  readonly lawRevision: string;
  readonly recordType: string;
  readonly recordId: string;
  /** What changed, as it was and as it is; null for a record that was not there, or is no more. */
  readonly before: object | null;
  readonly after: object | null;
}

/** For `insertRows(transaction, 'audit_entry', auditColumns, [auditRow(…)])`. */
export const auditColumns: readonly string[] = [
  'organization_id',
  'id',
  'at',
  'actor_id',
  'on_behalf_of_id',
  'session_id',
  'request_id',
  'action',
  'rule',
  'clauses',
  'law_revision',
  'record_type',
  'record_id',
  'before',
  'after',
];

/** The row of a deed, under a fresh id that grows with its time. */
export function auditRow(organizationId: string, deed: Deed): RowValues & { readonly id: string } {
  return {
    organization_id: organizationId,
    id: uuidv7(deed.at),
    at: deed.at,
    actor_id: deed.actorId,
    on_behalf_of_id: deed.onBehalfOfId,
    session_id: deed.sessionId,
    request_id: deed.requestId,
    action: deed.action,
    rule: deed.rule,
    clauses: deed.clauses,
    law_revision: deed.lawRevision,
    record_type: deed.recordType,
    record_id: deed.recordId,
    before: deed.before,
    after: deed.after,
  };
}
