import type { Work } from '../../workflow/work.ts';

/** What happened so many days ago is no news any more; the audit keeps what was done. */
const KEPT_DAYS = 365;

/** Takes old notifications out of the inboxes, with the mails that brought them. */
export async function clearInboxes({ transaction, viewer, now }: Work): Promise<void> {
  const values = [viewer.organizationId, new Date(now.getTime() - KEPT_DAYS * 86_400_000)];
  const old = 'select id from notification where organization_id = $1::uuid and at < $2::timestamptz';
  await transaction.query({ text: `delete from mail where organization_id = $1::uuid and notification_id in (${old})`, values });
  await transaction.query({ text: `delete from notification where organization_id = $1::uuid and id in (${old})`, values });
  await transaction.query({ text: 'delete from mail where organization_id = $1::uuid and created_at < $2::timestamptz', values });
}
