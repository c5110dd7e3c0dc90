import { LogController, fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Caller, RequestTrace, ServerContext } from './context.ts';
import { answerCrossOrigin } from './cross-origin.ts';
import { endTricklers } from './end-tricklers.ts';
import { serveFiles, type FileRoutes } from './files-route.ts';
import { finishReplies } from './finish-reply.ts';
import { serveGraphql, type GraphqlRouteParts } from './graphql-route.ts';
import { answerFaults } from './http-faults.ts';
import type { Lifecycle } from './lifecycle.ts';
import { limits } from './limits.ts';
import { createMetrics, serveMetrics } from './metrics.ts';
import { servePlayground } from './playground.ts';
import { serveProbes, type AskDatabase } from './probes.ts';
import { logRequests } from './request-log.ts';
import type { Tracing } from './tracing.ts';

export interface HttpParts<Context extends ServerContext> extends GraphqlRouteParts<Context> {
  readonly config: Pick<Config, 'trustProxy' | 'corsOrigins' | 'metricsToken' | 'hasPlayground'>;
  readonly log: Logger;
  readonly askDatabase: AskDatabase;
  readonly tracing?: Tracing | null;
  readonly files?: FileRoutes;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before a GraphQL request reaches Apollo. */
    caller: Caller | null;
    /** Set where tracing is configured. */
    trace: RequestTrace | undefined;
  }
}

/** Builds the HTTP face: GraphQL, the playground and the two probes. It does not listen yet. */
export function createHttp<Context extends ServerContext>(parts: HttpParts<Context>): FastifyInstance {
  const { config, log, lifecycle } = parts;
  const loggerInstance: FastifyBaseLogger = log;
  const http: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // A logger of its own for each request would cost more than its one line.
    childLoggerFactory: (logger) => logger,
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    trustProxy: config.trustProxy,
    // A file may take long to come; all else is ended earlier.
    requestTimeout: 300_000,
  });
  http.decorateRequest('caller', null);
  http.decorateRequest('trace', undefined);
  parts.tracing?.follow(http);
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  closeConnectionsWhileDraining(http, lifecycle);
  logRequests(http);
  answerCrossOrigin(http, config.corsOrigins);
  answerFaults(http);
  endTricklers(http);
  serveProbes(http, lifecycle, parts.askDatabase);
  serveMetrics(http, createMetrics(), config.metricsToken);
  if (config.hasPlayground) servePlayground(http);
  if (parts.files) serveFiles(http, { lifecycle, door: parts.files, rateLimits: parts.rateLimits });
  finishReplies(http, parts.rateLimits);
  serveGraphql(http, parts);
  return http;
}

/** Otherwise the last answer leaves its connection idle and open, and the server waits for the client to end it. */
function closeConnectionsWhileDraining(http: FastifyInstance, lifecycle: Lifecycle): void {
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (lifecycle.phase === 'draining') void reply.header('connection', 'close');
    done();
  });
}
