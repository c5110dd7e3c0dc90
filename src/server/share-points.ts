import { setTimeout as pause } from 'node:timers/promises';
import type { ExchangePoints } from '../database/shared-points.ts';
import type { RateLimits } from './rate-limit.ts';

const EVERY_MS = 1_000;

/** Exchanges points with the other processes, one exchange after the other. Answers how to stop. */
export function sharePoints(rateLimits: RateLimits, exchange: ExchangePoints): () => Promise<void> {
  const stopping = new AbortController();
  async function keepSharing(): Promise<void> {
    while (!stopping.signal.aborted) {
      // While the database is away nobody is answered, and what was taken before counts where it was taken.
      await rateLimits.exchange(exchange).catch(() => {});
      await pause(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }
  const sharing = keepSharing();
  return async () => {
    stopping.abort();
    await sharing;
  };
}
