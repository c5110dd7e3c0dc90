import { instant, one, text } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { Member } from '../member/member.entity.ts';

/** One sign-in of a member: the family of refresh tokens that stem from it. */
@record({
  prefix: 'ses',
  table: 'session',
  plural: 'sessions',
  description: 'One sign-in of a member; ended sessions stay for the record.',
  readBy: { actions: ['audit_log.read'], clauses: ['MS-4.1.3b'], line: false },
  scope: { members: 'member_id' },
  indexes: [['member']],
})
export class Session extends TenantRecord {
  @one(() => Member, { description: 'The member who signed in.' })
  member!: Member;

  @instant({ description: 'When the session was ended; empty while it stands.', nullable: true })
  endedAt!: Date | null;

  @text({ description: 'Why it was ended.', nullable: true })
  endedBecause!: string | null;
}

/** A refresh token of a session: usable once, known by its hash. */
@record({
  prefix: 'rft',
  table: 'refresh_token',
  plural: 'refreshTokens',
  published: false,
  description: 'A refresh token, known by its hash.',
  readBy: { actions: [], clauses: ['MS-4.1.3b'], line: false },
  indexes: [['session']],
  unique: [['tokenHash']],
})
export class RefreshToken extends TenantRecord {
  @one(() => Session, { description: 'The session that it continues.' })
  session!: Session;

  @text({ description: 'SHA-256 of the token.', published: false })
  tokenHash!: string;

  @instant({ description: 'When it stops to be accepted.' })
  expiresAt!: Date;

  @instant({ description: 'When it was exchanged.', nullable: true })
  usedAt!: Date | null;
}

/** What a member signs in with, and the invitation until there is a password. */
@record({
  prefix: 'crd',
  table: 'credential',
  plural: 'credentials',
  published: false,
  description: 'How a member signs in.',
  readBy: { actions: [], clauses: ['MS-4.1.3b'], line: false },
  unique: [['member'], ['invitationHash'], ['resetHash']],
})
export class Credential extends TenantRecord {
  @one(() => Member, { description: 'The member.' })
  member!: Member;

  @text({ description: 'Argon2id hash; empty until the invitation is accepted.', nullable: true, published: false })
  passwordHash!: string | null;

  @text({ description: 'SHA-256 of the invitation.', nullable: true, published: false })
  invitationHash!: string | null;

  @instant({ description: 'When the invitation ends.', nullable: true })
  invitationExpiresAt!: Date | null;

  @text({ description: 'SHA-256 of the way back for a lost password.', nullable: true, published: false })
  resetHash!: string | null;

  @instant({ description: 'When the way back ends.', nullable: true })
  resetExpiresAt!: Date | null;
}
