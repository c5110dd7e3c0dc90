import { uuidv7 } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { inTransaction } from '../../database/transaction.ts';
import { insertStatement } from '../../database/write.ts';
import { refuse } from '../../governance/law-row.ts';
import { directory, type Directory } from './directory.ts';
import type { Passwords } from './password.ts';
import { newRefreshToken, refreshTokenExpiry } from './refresh-token.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRules } from './session-rules.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** Name of the organization, for those who sign in to several with one address. */
  readonly organization?: string | null;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

interface Identity {
  readonly organizationId: string;
  readonly memberId: string;
  readonly passwordHash: string | null;
}

/** Checks address and password and opens a session. Whoever the address belongs to, or nobody: the same work, the same answer. */
export async function signIn(door: SessionDoor, address: string, input: SignInInput): Promise<Tokens> {
  const names = directory(door);
  const email = input.email.trim().toLowerCase();
  if (await names.isLockedOut(email, address)) throw new Refused([refuse(sessionRules.lockedOut)]);
  const identities = await identitiesOf(door, names, email, input.organization ?? null);
  const matching = await matchingIdentities(door.passwords, identities, input.password);
  if (matching.length !== 1) {
    await names.noteFailure(email, address);
    throw new Refused([refuse(matching.length > 1 ? sessionRules.severalOrganizations : sessionRules.wrongCredentials)]);
  }
  await names.clearFailures(email);
  return openSession(door, matching[0]!);
}

/** Members who may sign in with the address, in all organizations that know it. */
async function identitiesOf(
  { read }: SessionDoor,
  names: Directory,
  email: string,
  organization: string | null,
): Promise<readonly Identity[]> {
  const organizations = await names.organizationsOf(email);
  const found = await Promise.all(
    organizations.map(async (organizationId) => {
      const text = `select m.id, c.password_hash from member m join organization o on o.organization_id = m.organization_id and o.id = m.organization_id
        left join credential c on c.organization_id = m.organization_id and c.member_id = m.id
        where m.organization_id = $1::uuid and m.email = $2 and m.state <> 'DEACTIVATED' and ($3::text is null or o.name = $3)`;
      const [row] = await read(organizationId, { name: 'sign in', text, values: [organizationId, email, organization] }, 'fast');
      return row ? [{ organizationId, memberId: String(row['id']), passwordHash: row['password_hash'] as string | null }] : [];
    }),
  );
  return found.flat();
}

async function matchingIdentities(passwords: Passwords, identities: readonly Identity[], password: string): Promise<readonly Identity[]> {
  if (identities.length === 0) {
    await passwords.verify(null, password);
    return [];
  }
  const outcomes = await Promise.all(identities.map((identity) => passwords.verify(identity.passwordHash, password)));
  return identities.filter((_, index) => outcomes[index]);
}

/** Opens a session of a member who has proven to be one. */
export async function openSession(
  door: SessionDoor,
  { organizationId, memberId }: Pick<Identity, 'organizationId' | 'memberId'>,
): Promise<Tokens> {
  const now = door.clock.now();
  const sessionId = uuidv7(now);
  const refresh = newRefreshToken();
  const base = { organization_id: organizationId, version: 1, created_at: now, updated_at: now, created_by_id: memberId };
  const session = { ...base, id: sessionId, member_id: memberId, ended_at: null, ended_because: null };
  const token = {
    ...base,
    id: uuidv7(now),
    session_id: sessionId,
    token_hash: refresh.hash,
    expires_at: refreshTokenExpiry(now, now),
    used_at: null,
  };
  await inTransaction(door.transactions, organizationId, {}, (transaction) =>
    transaction.finish([
      insertStatement('session', Object.keys(session), [session]),
      insertStatement('refresh_token', Object.keys(token), [token]),
    ]),
  );
  const { token: accessToken } = await door.accessTokens.issue({ memberId, organizationId, sessionId });
  return { accessToken, refreshToken: addressed(organizationId, refresh.token) };
}

/** A refresh token names its organization, so that it is looked up behind that organization's wall. */
export function addressed(organizationId: string, token: string): string {
  return `${token}.${organizationId.replaceAll('-', '')}`;
}
