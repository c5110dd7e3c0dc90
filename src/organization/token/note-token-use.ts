import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../kernel/clock.ts';
import { remember } from '../../kernel/remember.ts';
import { inTransaction, type TransactionPool } from '../../database/transaction.ts';

/** The last use of tokens. */
export interface TokenUses {
  readonly noteUse: (organizationId: string, tokenId: string) => void;
  /** Resolves when everything that was noted is written. */
  readonly settle: () => Promise<void>;
}

/** A token in constant use is written so often. */
const OFTEN_MS = 60_000;
/** What is used meanwhile is written together. */
const TOGETHER_MS = 200;
const MOST_KNOWN = 10_000;

/**
 * Writes when tokens were last used, beside the answers: once a minute for each token and process, all of one
 * organization together. That nobody uses a token any more shows after months, so a use that is lost in a crash is no loss.
 */
export function noteTokenUse(transactions: TransactionPool, clock: Clock, onProblem: (error: unknown) => void): TokenUses {
  const written = new Map<string, number>();
  const waiting = new Map<string, Set<string>>();
  const writing = new Set<Promise<void>>();

  async function write(organizationId: string): Promise<void> {
    await pause(TOGETHER_MS);
    const ids = [...waiting.get(organizationId)!];
    waiting.delete(organizationId);
    const values = [organizationId, ids, clock.now()];
    await inTransaction(transactions, organizationId, {}, (transaction) => transaction.finish([{ text: USED, values }])).catch(onProblem);
  }

  return {
    noteUse(organizationId, tokenId) {
      const now = clock.now().getTime();
      if (now - (written.get(tokenId) ?? -Infinity) < OFTEN_MS) return;
      written.delete(tokenId);
      remember(written, tokenId, now, MOST_KNOWN);
      const next = waiting.get(organizationId);
      if (next) return void next.add(tokenId);
      waiting.set(organizationId, new Set([tokenId]));
      const done = write(organizationId).finally(() => writing.delete(done));
      writing.add(done);
    },
    settle: async () => void (await Promise.all(writing)),
  };
}

/** Whoever changes a token at this moment is not waited for: the next use is told again. */
const USED = `update api_token t set last_used_at = $3::timestamptz where t.organization_id = $1::uuid and t.id in (
  select id from api_token u where u.organization_id = $1::uuid and u.id = any($2::uuid[])
    and (u.last_used_at is null or u.last_used_at < $3::timestamptz) for no key update skip locked)`;
