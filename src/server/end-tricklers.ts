import type { FastifyInstance } from 'fastify';

/** What is no file comes in one go. */
const PATIENCE_MS = 30_000;

/** A client that trickles its request in holds no connection for longer than this; those who send files have longer. */
export function endTricklers(http: FastifyInstance): void {
  http.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    if (!raw.complete && !request.url.startsWith('/files/')) {
      const timer = setTimeout(() => void (raw.complete || raw.destroy()), PATIENCE_MS).unref();
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
