import { uuidv7 } from '../../kernel/id.ts';
import { addJob } from '../../database/job-schema.ts';
import type { Statement } from '../../database/prepared.ts';
import { insertStatement } from '../../database/write.ts';
import type { Happening, Round } from '../../workflow/happening.ts';
import type { Delivered } from '../notification/deliver-notices.ts';
import { RESET_TOPIC } from '../session/request-password-reset.ts';
import type { MailKind } from './mail.entity.ts';

/** Tasks that send: one mail, and those of a day. */
export const SEND_MAIL = 'mail.send';
export const SEND_DIGEST = 'mail.digest';
/** Topics under which mails are asked for. */
export const DIGEST_TOPIC = 'mail.digest';
const INVITING: ReadonlySet<string> = new Set(['inviteMember', 'inviteMemberAgain']);

/** A day's mail goes out so many hours after the day has begun in the organization. */
const DIGEST_HOURS = 7;

/** Lets notices be mailed as each member chose; answers the jobs. Who has not signed in yet, or no longer works here, gets none. */
export async function mailNotices(round: Round, delivered: readonly Delivered[]): Promise<readonly Statement[]> {
  const lines = delivered.flatMap(({ notice: { kind, mail, opens }, addressees }) =>
    addressees.map(({ notificationId, memberId }) => ({ notificationId, memberId, kind, mail, isOrdered: opens !== null })),
  );
  if (lines.length === 0) return [];
  // What was switched off before a document ordered it is mailed all the same.
  const text = `select l."notificationId"::text as "notificationId", l."memberId"::text as "memberId",
      coalesce(case when l."isOrdered" and p.mail = 'NONE' then null else p.mail end, l.mail) as mail
    from json_to_recordset($2::json) as l ("notificationId" uuid, "memberId" uuid, kind text, mail text, "isOrdered" boolean)
    join member m on m.organization_id = $1::uuid and m.id = l."memberId" and m.state = 'ACTIVE' and m.email is not null
    left join notification_preference p on p.organization_id = $1::uuid and p.member_id = l."memberId" and p.kind = l.kind`;
  const { rows } = await round.transaction.query<{ notificationId: string; memberId: string; mail: string }>({
    text,
    values: [round.organizationId, JSON.stringify(lines)],
  });
  const mails = rows
    .filter(({ mail }) => mail !== 'NONE')
    .map(({ notificationId, memberId, mail }) => mailRow(round, 'NOTICE', { memberId, notificationId, isDaily: mail === 'DAILY' }));
  return queue(round, mails);
}

/** Invitations, and ways back for lost passwords, that a verb asked for. */
export async function mailLetters(round: Round, happened: readonly Happening[]): Promise<readonly Statement[]> {
  const letters = happened.flatMap(({ topic, recordType, recordId, after, payload }): readonly Letter[] => {
    if (topic === RESET_TOPIC) return [{ kind: 'PASSWORD_RESET', credentialId: null, email: String(payload['email']) }];
    return INVITING.has(topic) && recordType === 'Credential' && after ? [{ kind: 'INVITATION', credentialId: recordId, email: null }] : [];
  });
  if (letters.length === 0) return [];
  const text = `select l.kind, m.id::text as "memberId" from json_to_recordset($2::json) as l (kind text, "credentialId" uuid, email text)
    join credential c on c.organization_id = $1::uuid and (c.id = l."credentialId" or c.member_id = (select a.id from member a where a.organization_id = $1::uuid and a.email = l.email))
    join member m on m.organization_id = $1::uuid and m.id = c.member_id and m.kind = 'PERSON'
      and m.state = case l.kind when 'INVITATION' then 'INVITED' else 'ACTIVE' end`;
  const { rows } = await round.transaction.query<{ kind: MailKind; memberId: string }>({
    text,
    values: [round.organizationId, JSON.stringify(letters)],
  });
  return queue(
    round,
    rows.map(({ kind, memberId }) => mailRow(round, kind, { memberId, notificationId: null, isDaily: false })),
  );
}

/** The mails of a day, for members of whom some wait. */
export function mailDigests({ organizationId, now }: Round, happened: readonly Happening[]): readonly Statement[] {
  return happened
    .filter(({ topic }) => topic === DIGEST_TOPIC)
    .map(({ recordId: memberId }) =>
      addJob(
        SEND_DIGEST,
        { organizationId, memberId },
        {
          key: `${SEND_DIGEST}.${memberId}`,
          runAt: new Date(now.getTime() + DIGEST_HOURS * 3_600_000),
        },
      ),
    );
}

interface Letter {
  readonly kind: MailKind;
  readonly credentialId: string | null;
  readonly email: string | null;
}

type MailRow = ReturnType<typeof mailRow>;

function mailRow(
  { organizationId, now }: Round,
  kind: MailKind,
  { memberId, notificationId, isDaily }: { readonly memberId: string; readonly notificationId: string | null; readonly isDaily: boolean },
) {
  return {
    organization_id: organizationId,
    id: uuidv7(now),
    version: 1,
    created_at: now,
    updated_at: now,
    created_by_id: null,
    member_id: memberId,
    kind,
    notification_id: notificationId,
    is_daily: isDaily,
    sent_at: null,
    failure: null,
  };
}

async function queue({ organizationId, transaction }: Round, mails: readonly MailRow[]): Promise<readonly Statement[]> {
  if (mails.length === 0) return [];
  await transaction.query(insertStatement('mail', Object.keys(mails[0]!), mails));
  return mails
    .filter((mail) => !mail.is_daily)
    .map(({ id }) => addJob(SEND_MAIL, { organizationId, mailId: id }, { key: `${SEND_MAIL}.${id}` }));
}
