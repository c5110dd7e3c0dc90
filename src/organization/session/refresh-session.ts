import { uuidv7, isUuid } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import { insertStatement } from '../../database/write.ts';
import { refuse } from '../../governance/law-row.ts';
import { endSession } from './end-session.ts';
import { decideRotation, hashRefreshToken, newRefreshToken, type RefreshTokenRow } from './refresh-token.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRules } from './session-rules.ts';
import { addressed, type Tokens } from './sign-in.ts';

/** Exchanges a refresh token for new tokens. One that was exchanged before ends the whole session: somebody else holds a copy. */
export async function refreshSession(door: SessionDoor, presented: string): Promise<Tokens> {
  const [token = '', address = ''] = presented.split('.');
  const organizationId = address.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!isUuid(organizationId)) throw expired();
  const outcome = await inTransaction(door.transactions, organizationId, {}, (transaction) => rotate(door, transaction, token));
  if (!outcome) throw expired();
  const { memberId, sessionId, refreshToken } = outcome;
  const { token: accessToken } = await door.accessTokens.issue({ memberId, organizationId, sessionId });
  return { accessToken, refreshToken: addressed(organizationId, refreshToken) };
}

interface Stored {
  readonly id: string;
  readonly session_id: string;
  readonly member_id: string;
  readonly expires_at: string;
  readonly used_at: string | null;
  readonly ended_at: string | null;
  readonly started_at: string;
}

async function rotate(
  door: SessionDoor,
  transaction: Transaction,
  token: string,
): Promise<{ memberId: string; sessionId: string; refreshToken: string } | null> {
  const now = door.clock.now();
  const stored = await storedToken(transaction, token);
  const decision = decideRotation(stored && toRow(stored), now);
  if (!stored || decision.kind === 'refuse') return null;
  if (decision.kind === 'end_session') {
    await endSession(transaction, stored.session_id, 'REUSED_TOKEN', now);
    door.forget(stored.member_id);
    return null;
  }
  const next = newRefreshToken();
  const row = {
    organization_id: transaction.organizationId,
    id: uuidv7(now),
    version: 1,
    created_at: now,
    updated_at: now,
    created_by_id: stored.member_id,
    session_id: stored.session_id,
    token_hash: next.hash,
    expires_at: decision.expiresAt,
    used_at: null,
  };
  await transaction.finish([
    {
      text: `update refresh_token set used_at = coalesce(used_at, $3), updated_at = $3, version = version + 1 where organization_id = $1 and id = $2`,
      values: [transaction.organizationId, stored.id, now],
    },
    insertStatement('refresh_token', Object.keys(row), [row]),
  ]);
  return { memberId: stored.member_id, sessionId: stored.session_id, refreshToken: next.token };
}

async function storedToken(transaction: Transaction, token: string): Promise<Stored | null> {
  const text = `select json_build_object('id', t.id, 'session_id', t.session_id, 'member_id', s.member_id, 'expires_at', t.expires_at, 'used_at', t.used_at, 'ended_at', s.ended_at, 'started_at', s.created_at) as token
    from refresh_token t join session s on s.organization_id = t.organization_id and s.id = t.session_id
    join member m on m.organization_id = s.organization_id and m.id = s.member_id and m.state <> 'DEACTIVATED'
    where t.organization_id = $1 and t.token_hash = $2 for update of t, s`;
  const { rows } = await transaction.query<{ token: Stored }>({ text, values: [transaction.organizationId, hashRefreshToken(token)] });
  return rows[0]?.token ?? null;
}

function toRow({ expires_at, used_at, ended_at, started_at }: Stored): RefreshTokenRow {
  return {
    expiresAt: new Date(expires_at),
    usedAt: used_at ? new Date(used_at) : null,
    sessionEndedAt: ended_at ? new Date(ended_at) : null,
    sessionStartedAt: new Date(started_at),
  };
}

function expired(): Refused {
  return new Refused([refuse(sessionRules.invalidToken)]);
}
