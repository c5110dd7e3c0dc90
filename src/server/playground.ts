import type { FastifyInstance } from 'fastify';
import { ruruHTML } from 'ruru/server';
import { getStaticFile } from 'ruru/static';

const staticPath = '/playground/';

/** Nothing may come from elsewhere; the browser holds the page to it. Monaco builds its styles and workers inline. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "connect-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "font-src 'self' data:",
  "img-src 'self' data:",
].join('; ');

const page = ruruHTML({
  staticPath,
  endpoint: '/graphql',
  htmlParts: { titleTag: '<title>Closedloop: the playground</title>' },
});

/** Serves the playground at `/` with every file of it from the package: it works without a network. */
export function servePlayground(http: FastifyInstance): void {
  http.get(
    '/',
    async (_request, reply) => await reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  );
  http.get(`${staticPath}*`, async (request, reply) => {
    const file = await getStaticFile({
      staticPath,
      urlPath: request.url,
      acceptEncoding: request.headers['accept-encoding'],
      disallowDevAssets: true,
    });
    if (!file) return reply.callNotFound();
    if (request.headers['if-none-match'] === file.headers.etag) return await reply.code(304).send();
    return await reply
      .headers(file.headers)
      .header('vary', 'accept-encoding')
      .header('x-content-type-options', 'nosniff')
      .send(file.content);
  });
}
