import { uuidv7 } from '../../kernel/id.ts';
import { auditColumns, auditRow } from '../../database/audit.ts';
import { insertStatement } from '../../database/write.ts';
import type { Law } from '../../governance/law.ts';
import { modelOf, type Class } from '../../query/model.ts';
import type { Round } from '../../workflow/happening.ts';
import type { AccessKind } from './access-kind.vocabulary.ts';

/** A record that clauses open to members. */
export interface Opening {
  readonly type: Class;
  readonly recordId: string;
  readonly kind: keyof typeof AccessKind;
  readonly members: readonly { readonly memberId: string; readonly clauses: readonly string[] }[];
}

/** The duty of the platform that hands copies out. */
const rule = 'system.courier';

/** Opens records to members by clauses (R4), once for each clause, and leaves an entry in the audit for each. */
export async function openRecords({ organizationId, transaction, now }: Round, law: Law, openings: readonly Opening[]): Promise<void> {
  const wanted = openings.flatMap(({ type, recordId, kind, members }) =>
    members.flatMap(({ memberId, clauses }) =>
      clauses.map((clause) => ({
        organization_id: organizationId,
        id: uuidv7(now),
        version: 1,
        created_at: now,
        updated_at: now,
        created_by_id: null,
        record_type: modelOf(type).name,
        record_id: recordId,
        member_id: memberId,
        kind,
        clause,
        granted_at: now,
      })),
    ),
  );
  if (wanted.length === 0) return;
  const { text, values } = insertStatement('record_access', Object.keys(wanted[0]!), wanted);
  const { rows } = await transaction.query<{ id: string }>({
    text: `${text} on conflict do nothing returning id::text as id`,
    values: values!,
  });
  const written = new Set(rows.map(({ id }) => id));
  const entries = wanted
    .filter(({ id }) => written.has(id))
    .map(({ record_type: recordType, record_id: recordId, member_id: memberId, kind, clause }) =>
      auditRow(organizationId, {
        at: now,
        actorId: null,
        onBehalfOfId: null,
        sessionId: null,
        requestId: null,
        action: 'platform.copy',
        rule,
        clauses: [clause],
        lawRevision: law.revision,
        recordType,
        recordId,
        before: null,
        after: { opened_to: { memberId, kind, clause } },
      }),
    );
  if (entries.length > 0) await transaction.query(insertStatement('audit_entry', auditColumns, entries));
}
