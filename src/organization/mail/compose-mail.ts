import { toGlobalId } from '../../kernel/id.ts';
import type { Locale } from '../../kernel/refusal.ts';
import type { Transaction } from '../../database/transaction.ts';
import { toLocale } from '../../governance/law-enums.ts';
import { tellTitle } from '../notification/tell.ts';
import { newInvitation, newPasswordReset } from '../session/invitation.ts';
import { invitationLetter, noticeLetter, pages, resetLetter, type Letter, type Line } from './letter.ts';
import type { MailKind } from './mail.entity.ts';

export interface Wanted {
  /** One mail, or those of the day of one member. */
  readonly mailId?: string;
  readonly memberId?: string;
  readonly now: Date;
  readonly publicUrl: string;
}

export interface Composed {
  /** The mails that go as one message. */
  readonly mailIds: readonly string[];
  readonly to: string;
  /** Null where there is nothing left to say. */
  readonly letter: Letter | null;
}

/**
 * Writes a mail when it is sent. Secrets are made here and stored as hashes: none waits in a queue, and a mail that is
 * written again makes the one before useless. Null where everything was sent already.
 */
export async function composeMail(transaction: Transaction, wanted: Wanted): Promise<Composed | null> {
  const { rows } = await transaction.query<Row>({
    text: WAITING,
    values: [transaction.organizationId, wanted.mailId ?? null, wanted.memberId ?? null],
  });
  const [first] = rows;
  if (!first) return null;
  const mailIds = rows.map(({ id }) => id);
  const locale = toLocale(first.locale);
  const letter = first.canRead ? await letterOf(transaction, rows, { ...wanted, locale }) : null;
  return { mailIds, to: first.email ?? '', letter: first.email ? letter : null };
}

interface Row {
  readonly id: string;
  readonly kind: MailKind;
  readonly memberId: string;
  readonly email: string | null;
  readonly locale: string;
  readonly organization: string;
  /** Whether the member is who the mail is meant for: at work, or invited and not come yet. */
  readonly canRead: boolean;
  readonly notificationId: string | null;
  readonly notice: string | null;
  readonly isRead: boolean;
}

/** $1 organization, $2 one mail or null, $3 the member of a day's mails or null. */
const WAITING = `
select a.id::text as id, a.kind, m.id::text as "memberId", m.email, coalesce(m.locale, o.locale) as locale, o.name as organization,
  m.state = case a.kind when 'INVITATION' then 'INVITED' else 'ACTIVE' end as "canRead",
  n.id::text as "notificationId", n.kind as notice, coalesce(n.read_at is not null, false) as "isRead"
from mail a join member m on m.organization_id = $1::uuid and m.id = a.member_id
join organization o on o.organization_id = $1::uuid and o.id = $1::uuid
left join notification n on n.organization_id = $1::uuid and n.id = a.notification_id
where a.organization_id = $1::uuid and a.sent_at is null and a.failure is null and (a.id = $2::uuid or (a.member_id = $3::uuid and a.is_daily))
order by a.id for no key update of a`;

type Context = Wanted & { readonly locale: Locale };

async function letterOf(transaction: Transaction, rows: readonly Row[], context: Context): Promise<Letter | null> {
  const { kind, memberId, organization } = rows[0]!;
  const { publicUrl, locale, now } = context;
  if (kind === 'INVITATION') {
    const { token, hash, expiresAt } = newInvitation(transaction.organizationId, now);
    const isOpen = await store(transaction, memberId, { columns: ['invitation_hash', 'invitation_expires_at'], hash, expiresAt, now });
    return isOpen ? invitationLetter(organization, pages.invitation(publicUrl, token), locale) : null;
  }
  if (kind === 'PASSWORD_RESET') {
    const { token, hash, expiresAt } = newPasswordReset(transaction.organizationId, now);
    const isOpen = await store(transaction, memberId, { columns: ['reset_hash', 'reset_expires_at'], hash, expiresAt, now });
    return isOpen ? resetLetter(organization, pages.reset(publicUrl, token), locale) : null;
  }
  const lines = rows.filter(({ isRead }) => !isRead).flatMap((row) => lineOf(row, publicUrl, locale));
  return lines.length > 0 ? noticeLetter(organization, lines, pages.inbox(publicUrl), locale) : null;
}

/** What happened in general words: names and values are read where the reader signs in. */
function lineOf({ notificationId, notice }: Row, publicUrl: string, locale: Locale): readonly Line[] {
  if (!notificationId || !notice) return [];
  return [{ text: tellTitle({ kind: notice }, locale), link: pages.notification(publicUrl, toGlobalId('ntf', notificationId)) }];
}

interface Secret {
  readonly columns: readonly [string, string];
  readonly hash: string;
  readonly expiresAt: Date;
  readonly now: Date;
}

/** Keeps the hash of a secret that is mailed; nothing where an invitation has been accepted, or there is no password to replace. */
async function store(
  transaction: Transaction,
  memberId: string,
  { columns: [hashed, expiring], hash, expiresAt, now }: Secret,
): Promise<boolean> {
  const condition = hashed === 'invitation_hash' ? 'invitation_hash is not null' : 'password_hash is not null';
  const text = `update credential set ${hashed} = $3, ${expiring} = $4::timestamptz, updated_at = $5::timestamptz, version = version + 1
    where organization_id = $1::uuid and member_id = $2::uuid and ${condition}`;
  const { rowCount } = await transaction.query({ text, values: [transaction.organizationId, memberId, hash, expiresAt, now] });
  return rowCount > 0;
}
