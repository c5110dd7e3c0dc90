import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Lifecycle } from './lifecycle.ts';

/** Resolves when the database has answered, rejects or stays silent when it does not. */
export type AskDatabase = () => Promise<unknown>;

/** An answer of the database counts for so long, and one that takes longer counts as none. */
const SECOND = 1_000;

/** `GET /livez`: the process runs. `GET /readyz`: it takes requests, and the database answers. */
export function serveProbes(http: FastifyInstance, lifecycle: Lifecycle, askDatabase: AskDatabase): void {
  const answers = onceASecond(() => answersInTime(askDatabase));
  http.get('/livez', async () => ({ alive: true }));
  http.get('/readyz', async (_request, reply) => {
    const phase = lifecycle.phase === 'ready' && !(await answers()) ? 'database_unreachable' : lifecycle.phase;
    const ready = phase === 'ready';
    return await reply.code(ready ? 200 : 503).send({ ready, phase });
  });
}

/** However many probes come, the database is asked once a second, and by one at a time. */
function onceASecond(ask: () => Promise<boolean>): () => Promise<boolean> {
  let latest: { readonly answer: Promise<boolean>; readonly until: number } | null = null;
  return () => {
    const now = performance.now();
    if (!latest || now >= latest.until) latest = { answer: ask(), until: now + SECOND };
    return latest.answer;
  };
}

async function answersInTime(askDatabase: AskDatabase): Promise<boolean> {
  const patience = new AbortController();
  const silence = wait(SECOND, false, { signal: patience.signal }).catch(() => false);
  const answer = askDatabase().then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([answer, silence]);
  patience.abort();
  return inTime;
}
