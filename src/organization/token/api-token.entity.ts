import { choice, instant, one, text, texts } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import { contributeHistory } from '../history/history.ts';
import { Member } from '../member/member.entity.ts';
import { ApiTokenState } from './api-token.vocabulary.ts';

/**
 * A token by which a member works without signing in, limited to some actions: a service account's, or a member's own.
 * Its holder, and the person who answers for a service account, read it beside those who manage tokens.
 */
@record({
  prefix: 'tok',
  table: 'api_token',
  plural: 'apiTokens',
  description: 'An API token, known by its readable beginning; the secret is shown once and kept nowhere.',
  readBy: { actions: ['platform.manage_tokens', 'audit_log.read'], clauses: ['CL-1.3.2'], line: false },
  scope: {
    members: (alias, members) =>
      `(${alias}.member_id = any(${members}) or exists (select 1 from member h where h.organization_id = ${alias}.organization_id and h.id = ${alias}.member_id and h.kind = 'SERVICE_ACCOUNT' and h.superior_id = any(${members})))`,
  },
  indexes: [['state', 'id'], ['expiresAt', 'id'], ['member']],
  unique: [['prefix'], ['secretHash']],
})
export class ApiToken extends TenantRecord {
  @one(() => Member, { description: 'Who works by it.', inverse: { name: 'apiTokens', description: 'API tokens of the member.' } })
  member!: Member;

  @text({ description: 'What it is for.' })
  name!: string;

  @text({ description: 'Its readable beginning, such as `clk_7Fq2LmPx`.', filter: true })
  prefix!: string;

  @text({ description: 'SHA-256 of the token.', published: false })
  secretHash!: string;

  @texts({ description: 'Actions that it is limited to; its holder has each of them by post, or has not.' })
  scope!: readonly string[];

  @choice(ApiTokenState, { description: 'Whether it was revoked.', filter: true })
  state!: keyof typeof ApiTokenState;

  @instant({ description: 'When it stops to hold.', filter: true, order: true })
  expiresAt!: Date;

  @instant({ description: 'When it was revoked.', nullable: true })
  revokedAt!: Date | null;

  @instant({ description: 'When it was last used, told within a minute or so; empty while it never was.', nullable: true })
  lastUsedAt!: Date | null;
}

contributeHistory(ApiToken);
