import { toGlobalId } from '../../kernel/id.ts';
import { Refused } from '../../kernel/refusal.ts';
import { inTransaction, type Transaction } from '../../database/transaction.ts';
import { refuse } from '../../governance/law-row.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelOf } from '../../query/model.ts';
import { advance } from '../../workflow/advance.ts';
import { Work } from '../../workflow/work.ts';
import { loadViewer } from '../member/load-viewer.ts';
import { memberRules } from '../member/member-rules.ts';
import { Member } from '../member/member.entity.ts';
import { memberProcess } from '../member/member.process.ts';
import { credentialOf } from './credential.ts';
import { mustBeStrong } from './must-be-strong.ts';
import { readOneTimeToken } from './one-time-token.ts';
import type { SessionDoor } from './session-door.ts';
import { Credential } from './session.entity.ts';
import { openSession, type Tokens } from './sign-in.ts';

export interface AcceptInvitationInput {
  readonly token: string;
  readonly password: string;
}

/** Makes an invited member active with a password of their own, and signs in. The token is the right; it is good once. */
export async function acceptInvitation(
  door: SessionDoor,
  context: QueryContext,
  { token, password }: AcceptInvitationInput,
): Promise<Tokens> {
  mustBeStrong(password);
  const named = readOneTimeToken(token);
  if (!named) throw unknown();
  const { organizationId, hash } = named;
  const passwordHash = await door.passwords.hash(password);
  const memberId = await inTransaction(door.transactions, organizationId, {}, async (transaction) => {
    const invited = await invitedBy(transaction, hash, door.clock.now());
    const read: QueryContext['read'] = async (_organizationId, statement) => (await transaction.query(statement)).rows;
    const viewer = await loadViewer(read, door.clock, { organizationId, memberId: invited.id, sessionId: null });
    if (!viewer) throw unknown();
    const work = new Work({ ...context, viewer, read }, transaction, 'acceptInvitation');
    await accept(work, invited, passwordHash);
    await transaction.finish(await work.takeStatements());
    return invited.id;
  });
  door.forget(memberId);
  return openSession(door, { organizationId, memberId });
}

interface Invited {
  readonly id: string;
  readonly version: number;
}

async function invitedBy(transaction: Transaction, hash: string, now: Date): Promise<Invited> {
  const text = `select m.id, m.version from credential c join member m on m.organization_id = c.organization_id and m.id = c.member_id
    where c.organization_id = $1::uuid and c.invitation_hash = $2 and c.invitation_expires_at > $3::timestamptz and m.state = 'INVITED' for no key update of c, m`;
  const { rows } = await transaction.query<Invited>({ text, values: [transaction.organizationId, hash, now] });
  if (!rows[0]) throw unknown();
  return rows[0];
}

async function accept(work: Work, { id, version }: Invited, passwordHash: string): Promise<void> {
  const byRight = () => ({ action: 'platform.accept_invitation', rule: null, clauses: memberRules.invitation.clauses, onBehalfOfId: null });
  const globalId = toGlobalId(modelOf(Member).prefix, id);
  await advance<Member>(work, memberProcess, 'accept', {
    id: globalId,
    expectedVersion: version,
    field: 'token',
    given: {},
    values: {},
    byRight,
  });
  work.change(Credential, await credentialOf(work, id), { passwordHash, invitationHash: null, invitationExpiresAt: null });
}

function unknown(): Refused {
  return new Refused([refuse(memberRules.invitation, { field: 'token' })]);
}
