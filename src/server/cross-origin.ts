import type { FastifyInstance } from 'fastify';

/**
 * Lets the browser apps of other origins call the API. Tokens travel in a header and never in cookies, so an
 * allowed origin gains nothing that its user did not give it; none is allowed unless it is configured.
 */
export function answerCrossOrigin(http: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const any = origins.includes('*');
  http.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    void reply.header('vary', 'origin');
    if (origin === undefined || !(any || origins.includes(origin))) return;
    void reply
      .header('access-control-allow-origin', any ? '*' : origin)
      .header('access-control-expose-headers', 'x-request-id, ratelimit, ratelimit-policy, retry-after, idempotency-replayed');
  });
  http.options(
    '/files/*',
    async (_request, reply) =>
      await reply
        .code(204)
        .header('access-control-allow-methods', 'GET, PUT')
        .header('access-control-allow-headers', 'content-type')
        .header('access-control-max-age', '7200')
        .send(),
  );
  http.options(
    '/graphql',
    async (_request, reply) =>
      await reply
        .code(204)
        .header('access-control-allow-methods', 'GET, POST')
        .header('access-control-allow-headers', 'authorization, content-type, idempotency-key, accept-language, apollo-require-preflight')
        .header('access-control-max-age', '7200')
        .send(),
  );
}
