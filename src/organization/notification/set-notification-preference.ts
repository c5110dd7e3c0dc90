import { lockedRows } from '../../workflow/locked-rows.ts';
import type { Done } from '../../workflow/perform.ts';
import type { Work } from '../../workflow/work.ts';
import { mustBeInPerson } from '../session/must-be-in-person.ts';
import { noticeOf } from './notice.ts';
import { NotificationPreference } from './notification-preference.entity.ts';
import { inboxClauses, notificationRules, orderedNotice } from './notification-rules.ts';
import { clausesHere } from './notification-settings.ts';
import type { SetNotificationPreferenceInput } from './notification.inputs.ts';

/** Chooses whether a kind of notification is mailed to the viewer too. What a document orders cannot be switched off. */
export async function setNotificationPreference(work: Work, { kind, mail }: SetNotificationPreferenceInput): Promise<Done> {
  const notice = noticeOf(kind);
  const clauses = notice ? clausesHere(notice, work.law) : [];
  if (!notice || clauses.length === 0) {
    work.refuse(notificationRules.unknownKind, {
      values: { value: kind.slice(0, 60), enumeration: 'kind', allowed: 'viewer { notificationSettings { kind } }' },
    });
  }
  if (notice.opens && mail === 'NONE') work.refuse(orderedNotice(kind, clauses), { values: { clause: clauses.join(', ') } });
  mustBeInPerson(work, 'platform.set_notifications');
  const { memberId } = work.viewer;
  work.act({ action: 'platform.set_notifications', rule: null, clauses: inboxClauses, onBehalfOfId: null });
  const [known] = await lockedRows(work, NotificationPreference, 't.member_id = $2::uuid and t.kind = $3', [memberId, kind]);
  const chosen = known
    ? work.change(NotificationPreference, known, { mail })
    : work.create(NotificationPreference, { memberId, kind, mail });
  return { record: { type: NotificationPreference, id: chosen.id } };
}
