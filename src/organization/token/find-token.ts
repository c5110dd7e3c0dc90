import type { Clock } from '../../kernel/clock.ts';
import type { Read } from '../../query/context.ts';
import type { ViewerKey } from '../member/load-viewer.ts';
import { hashToken, organizationOf } from './token-text.ts';

/** Who works by a token, and within what; null for one that is unknown, revoked or expired. */
export async function findToken(read: Read, clock: Clock, text: string): Promise<ViewerKey | null> {
  const organizationId = organizationOf(text);
  if (organizationId === null) return null;
  const [row] = await read(
    organizationId,
    { name: 'api token', text: TOKEN, values: [organizationId, hashToken(text), clock.now()] },
    'fast',
  );
  const found = row?.['token'] as Found | undefined;
  if (!found) return null;
  const { id, memberId, prefix, scope, expiresAt } = found;
  return { organizationId, memberId, sessionId: null, token: { id, prefix, scope, expiresAt: new Date(expiresAt) } };
}

interface Found {
  readonly id: string;
  readonly memberId: string;
  readonly prefix: string;
  readonly scope: readonly string[];
  readonly expiresAt: string;
}

/** $1 organization, $2 hash, $3 now. */
const TOKEN = `select json_build_object('id', t.id, 'memberId', t.member_id, 'prefix', t.prefix, 'scope', t.scope, 'expiresAt', t.expires_at) as token
  from api_token t where t.organization_id = $1::uuid and t.secret_hash = $2 and t.state = 'ACTIVE' and t.expires_at > $3::timestamptz`;
