import { choice, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';
import { NotificationMail } from './notification.vocabulary.ts';

/** What a member chose for one kind of notification; the kind's own setting holds while there is no choice. */
@record({
  prefix: 'npf',
  table: 'notification_preference',
  plural: 'notificationPreferences',
  description: 'Whether a kind of notification is mailed to the viewer too; own choices only.',
  readBy: { actions: [], clauses: ['TM-1.1', 'CL-1.3.2', 'MS-4.1.3b', 'MC-1.3b', 'BS-2.2.2j'], line: false },
  scope: { members: 'member_id' },
  unique: [['member', 'kind']],
})
export class NotificationPreference extends TenantRecord {
  @one(() => Member, { description: 'Whose choice it is: the viewer.' })
  member!: Member;

  @text({ description: 'Kind of notification, such as `opportunity.assigned`.' })
  kind!: string;

  @choice(NotificationMail, { description: 'What was chosen.' })
  mail!: keyof typeof NotificationMail;
}
