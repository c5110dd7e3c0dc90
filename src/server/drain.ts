import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lifecycle } from './lifecycle.ts';

/**
 * Ends the HTTP face: readiness turns false, no new connection is accepted, and requests in flight are finished.
 * Those that take longer than `withinMilliseconds` are cut off.
 */
export async function drain(http: FastifyInstance, lifecycle: Lifecycle, withinMilliseconds = 10_000): Promise<void> {
  lifecycle.phase = 'draining';
  const giveUp = new AbortController();
  const cut = wait(withinMilliseconds, undefined, { signal: giveUp.signal }).then(
    () => http.server.closeAllConnections(),
    () => undefined,
  );
  await http.close();
  giveUp.abort();
  await cut;
}
