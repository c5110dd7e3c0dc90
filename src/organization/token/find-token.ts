import type { Clock } from '../../kernel/clock.ts';
import type { Read } from '../../query/context.ts';
import type { ViewerKey } from '../member/load-viewer.ts';
import { hashToken, organizationOf } from './token-text.ts';

/** Who works by a token, and within what; null for one that is unknown, revoked or expired. */
export async function findToken(read: Read, clock: Clock, text: string): Promise<ViewerKey | null> {
  const organizationId = organizationOf(text);
  return organizationId === null ? null : inForce(read, clock, { organizationId, by: 'secret_hash', value: hashToken(text) });
}

/** The same by the token's id, for what was made under it and outlives the request. */
export function findTokenById(read: Read, clock: Clock, organizationId: string, id: string): Promise<ViewerKey | null> {
  return inForce(read, clock, { organizationId, by: 'id', value: id });
}

interface Wanted {
  readonly organizationId: string;
  readonly by: 'id' | 'secret_hash';
  readonly value: unknown;
}

async function inForce(read: Read, clock: Clock, { organizationId, by, value }: Wanted): Promise<ViewerKey | null> {
  const statement = { name: `api token by ${by}`, text: tokenBy(by), values: [organizationId, value, clock.now()] };
  const [row] = await read(organizationId, statement, 'fast');
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

/** $1 organization, $2 id or hash, $3 now. */
const tokenBy = (
  column: Wanted['by'],
): string => `select json_build_object('id', t.id, 'memberId', t.member_id, 'prefix', t.prefix, 'scope', t.scope, 'expiresAt', t.expires_at) as token
  from api_token t where t.organization_id = $1::uuid and t.${column} = $2 and t.state = 'ACTIVE' and t.expires_at > $3::timestamptz`;
