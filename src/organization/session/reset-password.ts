import { Refused } from '../../kernel/refusal.ts';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import { refuse } from '../../governance/law-row.ts';
import type { QueryContext } from '../../query/context.ts';
import { Work } from '../../workflow/work.ts';
import { loadViewer } from '../member/load-viewer.ts';
import { credentialOf } from './credential.ts';
import { directory } from './directory.ts';
import { endSessionsOf } from './end-session.ts';
import { mustBeStrong } from './must-be-strong.ts';
import { readOneTimeToken } from './one-time-token.ts';
import type { SessionDoor } from './session-door.ts';
import { sessionRules } from './session-rules.ts';
import { Credential } from './session.entity.ts';

export interface ResetPasswordInput {
  readonly token: string;
  readonly password: string;
}

/** Sets a new password by a mailed token, which is good once, and ends every session of the member. */
export async function resetPassword(door: SessionDoor, context: QueryContext, { token, password }: ResetPasswordInput): Promise<void> {
  mustBeStrong(password);
  const named = readOneTimeToken(token);
  if (!named) throw unknown();
  const { organizationId, hash } = named;
  const passwordHash = await door.passwords.hash(password);
  const { memberId, email } = await inTransaction(door.transactions, organizationId, {}, async (transaction) => {
    const member = await memberOf(transaction, hash, door.clock.now());
    const read: QueryContext['read'] = async (_organizationId, statement) => (await transaction.query(statement)).rows;
    const viewer = await loadViewer(read, door.clock, { organizationId, memberId: member.memberId, sessionId: null });
    if (!viewer) throw unknown();
    const work = new Work({ ...context, viewer, read }, transaction, 'resetPassword');
    work.act({ action: 'platform.reset_password', rule: null, clauses: sessionRules.resetInvalid.clauses, onBehalfOfId: null });
    const credential = await credentialOf(work, member.memberId);
    work.change(Credential, credential, { passwordHash, resetHash: null, resetExpiresAt: null });
    await endSessionsOf(transaction, member.memberId, 'PASSWORD_CHANGED', work.now);
    await transaction.finish(await work.takeStatements());
    return member;
  });
  door.forget(memberId);
  await directory(door).clearFailures(email);
}

interface Holder {
  readonly memberId: string;
  readonly email: string;
}

async function memberOf(transaction: Transaction, hash: string, now: Date): Promise<Holder> {
  const text = `select m.id::text as "memberId", m.email from credential c join member m on m.organization_id = c.organization_id and m.id = c.member_id
    where c.organization_id = $1::uuid and c.reset_hash = $2 and c.reset_expires_at > $3::timestamptz and m.state = 'ACTIVE' for no key update of c`;
  const { rows } = await transaction.query<Holder>({ text, values: [transaction.organizationId, hash, now] });
  if (!rows[0]) throw unknown();
  return rows[0];
}

function unknown(): Refused {
  return new Refused([refuse(sessionRules.resetInvalid)]);
}
