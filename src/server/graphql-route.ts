import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit } from './admit.ts';
import type { Graphql } from './apollo.ts';
import { authenticate, type ViewerOf } from './authenticate.ts';
import type { Caller, ServerContext } from './context.ts';
import { sendError } from './http-faults.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { RateLimits } from './rate-limit.ts';
import { stringifyResult } from './spliced-data.ts';

export interface GraphqlRouteParts<Context extends ServerContext> {
  readonly lifecycle: Lifecycle;
  readonly graphql: Graphql<Context>;
  /** The member behind an access or service token, or null when the token is malformed, expired or revoked. */
  readonly viewerOf: ViewerOf;
  readonly rateLimits: RateLimits;
  readonly contextOf: (caller: Caller) => Context;
}

/** Serves `/graphql`: known operations at once, everything else by Apollo. */
export function serveGraphql<Context extends ServerContext>(http: FastifyInstance, parts: GraphqlRouteParts<Context>): void {
  const { lifecycle, graphql, viewerOf, contextOf, rateLimits } = parts;
  const contexts = new WeakMap<FastifyRequest, Context>();
  const askApollo = fastifyApolloHandler(graphql.apollo, { context: async (request: FastifyRequest) => contexts.get(request)! });
  http.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async preHandler(request, reply) {
      void reply.header('cache-control', 'no-store');
      // While draining, requests that got in are still answered.
      if (lifecycle.phase === 'starting') return await sendError(reply, 503, 'UNAVAILABLE');
      return (await authenticate(request, reply, viewerOf)) ?? admit(request, reply, rateLimits);
    },
    async handler(request, reply) {
      const context = contextOf(request.caller!);
      const { accept } = request.headers;
      const isPost = request.method === 'POST';
      const text = isPost ? await answerKnown(graphql, context, request, reply) : null;
      if (text !== null) return text;
      contexts.set(request, context);
      const told: unknown = await askApollo.call(http, request, reply);
      if (isPost && reply.statusCode === 200) graphql.known.learnContentType(accept, String(reply.getHeader('content-type')));
      return told;
    },
  });
}

async function answerKnown<Context extends ServerContext>(
  { known }: Graphql<Context>,
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  const operation = known.find(request.body, request.headers.accept);
  const answer = operation && (await known.answer(operation, context));
  if (!answer) return null;
  void reply.header('content-type', operation.contentType);
  return stringifyResult(answer);
}
