import type { Transaction } from '../../database/transaction.ts';

export type EndReason = 'SIGNED_OUT' | 'SIGNED_OUT_EVERYWHERE' | 'REUSED_TOKEN' | 'PASSWORD_CHANGED' | 'DEACTIVATED';

/** Ends one session; its access tokens stop at the next look at the session, its refresh tokens at once. */
export async function endSession(transaction: Transaction, sessionId: string, because: EndReason, now: Date): Promise<void> {
  const text = `update session set ended_at = $3, ended_because = $4, updated_at = $3, version = version + 1 where organization_id = $1 and id = $2 and ended_at is null`;
  await transaction.query({ text, values: [transaction.organizationId, sessionId, now, because] });
}

/** Ends every session of a member, or all but one. */
export async function endSessionsOf(
  transaction: Transaction,
  memberId: string,
  because: EndReason,
  now: Date,
  except: string | null = null,
): Promise<void> {
  const text = `update session set ended_at = $3, ended_because = $4, updated_at = $3, version = version + 1
    where organization_id = $1 and member_id = $2 and ended_at is null and id is distinct from $5::uuid`;
  await transaction.query({ text, values: [transaction.organizationId, memberId, now, because, except] });
}
