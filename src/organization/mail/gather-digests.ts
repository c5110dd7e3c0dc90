import { uuidv7 } from '../../kernel/id.ts';
import { insertStatement } from '../../database/write.ts';
import type { Work } from '../../workflow/work.ts';
import { DIGEST_TOPIC } from './mail-jobs.ts';

/** At the beginning of a day, asks for one mail to each member for whom some wait; the outbox carries it on. */
export async function gatherDigests({ transaction, viewer, now }: Work): Promise<void> {
  const text = `select distinct member_id::text as id from mail where organization_id = $1::uuid and is_daily and sent_at is null and failure is null`;
  const { rows } = await transaction.query<{ id: string }>({ text, values: [viewer.organizationId] });
  const asked = rows.map(({ id }) => ({
    organization_id: viewer.organizationId,
    id: uuidv7(now),
    at: now,
    topic: DIGEST_TOPIC,
    record_type: 'Member',
    record_id: id,
    payload: {},
    audit_id: null,
  }));
  if (asked.length > 0) await transaction.query(insertStatement('outbox', Object.keys(asked[0]!), asked));
}
