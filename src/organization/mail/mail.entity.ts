import { flag, instant, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';
import { Notification } from '../notification/notification.entity.ts';

/** One mail that waits or went: its id is the message's own. What it says is written when it is sent, so that nothing waits in it. */
@record({
  prefix: 'mal',
  table: 'mail',
  plural: 'mails',
  published: false,
  description: 'One mail to a member.',
  readBy: { actions: [], clauses: ['MS-4.1.3b'], line: false },
  indexes: [['member', 'isDaily', 'sentAt'], ['notification']],
  checks: { kind: `kind in ('NOTICE', 'INVITATION', 'PASSWORD_RESET')` },
})
export class Mail extends TenantRecord {
  @one(() => Member, { description: 'Whom it goes to.' })
  member!: Member;

  @text({ description: 'What it is.' })
  kind!: MailKind;

  @one(() => Notification, { description: 'The notification that it brings; empty for letters.', nullable: true })
  notification!: Notification | null;

  @flag({ description: 'Whether it goes along with the others of a day.' })
  isDaily!: boolean;

  @instant({
    description: 'When the receiving server took it, or when there was nothing left to say; empty while it waits.',
    nullable: true,
  })
  sentAt!: Date | null;

  @text({ description: 'Why it was given up; empty while there is hope.', nullable: true })
  failure!: string | null;
}

export type MailKind = 'NOTICE' | 'INVITATION' | 'PASSWORD_RESET';
