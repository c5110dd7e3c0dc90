import { Refused } from '../../kernel/refusal.ts';
import { notFound } from '../../governance/law-row.ts';
import { checkedId } from '../../query/checked-id.ts';
import { modelOf } from '../../query/model.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { notificationRules } from './notification-rules.ts';
import { Notification } from './notification.entity.ts';
import type { MarkNotificationsReadInput, MarkNotificationUnreadInput } from './notification.inputs.ts';
import { unreadCount } from './unread-count.ts';

const MOST = 100;

/**
 * Marks notifications of the viewer's own inbox as read. A mark is no deed on a record: nothing rests on it, so it
 * leaves no entry in the audit, and marking again changes nothing.
 */
export async function markNotificationsRead(work: Work, { ids, allUntil }: MarkNotificationsReadInput): Promise<Done> {
  mustBeInPerson(work, 'platform.mark_notifications');
  if (!ids && !allUntil) {
    work.refuse(notificationRules.whichOnes, { values: { field: 'ids', clause: notificationRules.whichOnes.clauses.join(', ') } });
  }
  if (ids && ids.length > MOST) work.refuse(notificationRules.tooMany, { values: { limit: MOST, given: ids.length } });
  const named = ids ? await ownAmong(work, ids) : [];
  const condition = `read_at is null and (id = any($4::uuid[]) or at <= $5::timestamptz)`;
  return marked(work, condition, [work.now, named, allUntil ?? null]);
}

/** Takes the mark from a notification of the viewer's own inbox. */
export async function markNotificationUnread(work: Work, { id }: MarkNotificationUnreadInput): Promise<Done> {
  mustBeInPerson(work, 'platform.mark_notifications');
  const [uuid] = await ownAmong(work, [id]);
  return marked(work, `read_at is not null and id = $4::uuid`, [null, uuid]);
}

/** Uuids of notifications; those of somebody else answer as such that do not exist. */
async function ownAmong(work: Work, ids: readonly string[]): Promise<readonly string[]> {
  const model = modelOf(Notification);
  const uuids = ids.map((id, index) => checkedId(id, model, `ids.${index}`));
  const text = 'select id::text as id from notification where organization_id = $1::uuid and member_id = $2::uuid and id = any($3::uuid[])';
  const { rows } = await work.transaction.query<{ id: string }>({
    text,
    values: [work.viewer.organizationId, work.viewer.memberId, uuids],
  });
  const own = new Set(rows.map(({ id }) => id));
  const missing = ids.filter((_, index) => !own.has(uuids[index]!));
  if (missing.length > 0) throw new Refused(missing.map((id) => notFound(model.name, id)));
  return uuids;
}

async function marked(
  { context, viewer, transaction, now }: Work,
  condition: string,
  [readAt, ...values]: readonly unknown[],
): Promise<Done> {
  const text = `update notification set read_at = $3::timestamptz, updated_at = $${values.length + 4}::timestamptz, version = version + 1
    where organization_id = $1::uuid and member_id = $2::uuid and ${condition}`;
  const { rowCount } = await transaction.query({ text, values: [viewer.organizationId, viewer.memberId, readAt, ...values, now] });
  return { also: { markedCount: rowCount, unreadCount: await unreadCount(context, viewer) } };
}
