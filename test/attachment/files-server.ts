import { afterAll } from '@jest/globals';
import { fastify } from 'fastify';
import { serveFiles } from '../../src/server/files-route.ts';
import { answerFaults } from '../../src/server/http-faults.ts';
import { createRateLimits, type RateLimitSettings } from '../../src/server/rate-limit.ts';
import type { App } from '../../src/app.ts';

/** The routes of files over an app, at a free port; answers the address. */
export async function filesServer({ files }: Pick<App, 'files'>, limits: RateLimitSettings = {}): Promise<string> {
  const http = fastify({ forceCloseConnections: true });
  answerFaults(http);
  serveFiles(http, { lifecycle: { phase: 'ready' }, door: files, rateLimits: createRateLimits(limits) });
  afterAll(() => http.close());
  return http.listen({ port: 0, host: '127.0.0.1' });
}
