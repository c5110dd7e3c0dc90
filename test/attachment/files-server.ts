import { afterAll } from '@jest/globals';
import { fastify } from 'fastify';
import { serveFiles, type FileDoor } from '../../src/server/files-route.ts';
import { answerFaults } from '../../src/server/http-faults.ts';
import type { App } from '../../src/app.ts';

/** The routes of files over an app, at a free port; answers the address. */
export async function filesServer({ receiveFile, openFile }: Pick<App, 'receiveFile' | 'openFile'>): Promise<string> {
  const http = fastify({ forceCloseConnections: true });
  answerFaults(http);
  serveFiles(http, { phase: 'ready' }, { receive: receiveFile, open: openFile } satisfies FileDoor);
  afterAll(() => http.close());
  return http.listen({ port: 0, host: '127.0.0.1' });
}
