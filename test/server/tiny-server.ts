import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { DatabaseUnavailable } from '../../src/database/errors.ts';
import { createApollo } from '../../src/server/apollo.ts';
import { createHttp } from '../../src/server/http.ts';
import type { Lifecycle } from '../../src/server/lifecycle.ts';
import { createRateLimits, type RateLimits } from '../../src/server/rate-limit.ts';
import type { Tracing } from '../../src/server/tracing.ts';
import { tinyContext, viewer } from './tiny-context.ts';
import { tinySchema, type TinyContext } from './tiny-schema.ts';

const unlimited = createRateLimits({});

export interface TinyServer {
  readonly http: FastifyInstance;
  readonly lifecycle: Lifecycle;
  /** Lines of the log so far. */
  readonly lines: string[];
}

export interface TinyServerOptions {
  readonly isProduction?: boolean;
  readonly corsOrigins?: readonly string[];
  readonly metricsToken?: string | null;
  readonly context?: Partial<TinyContext>;
  readonly rateLimits?: RateLimits;
  readonly askDatabase?: () => Promise<unknown>;
  readonly tracing?: Tracing | null;
}

/** A whole server over the tiny schema; `good` is the one token that holds, `down` finds the database away. */
export async function tinyServer({
  isProduction = true,
  corsOrigins = [],
  metricsToken = null,
  rateLimits = unlimited,
  context,
  askDatabase = async () => null,
  tracing = null,
}: TinyServerOptions = {}): Promise<TinyServer> {
  const lines: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const lifecycle: Lifecycle = { phase: 'ready' };
  const graphql = await createApollo<TinyContext>({ schema: tinySchema(), log, isProduction, rateLimits, tracing });
  const http = createHttp<TinyContext>({
    config: { trustProxy: false, corsOrigins, metricsToken, hasPlayground: !isProduction },
    rateLimits,
    log,
    lifecycle,
    graphql,
    viewerOf: async (token) => {
      if (token === 'down') throw new DatabaseUnavailable('no route to 10.0.0.7');
      return token === 'good' ? viewer : null;
    },
    contextOf: (caller) => tinyContext({ ...caller, ...context }),
    askDatabase,
    tracing,
  });
  http.addHook('onClose', async () => await graphql.apollo.stop());
  return { http, lifecycle, lines };
}

export async function post(http: FastifyInstance, query: string, headers: Record<string, string> = {}, body: Record<string, unknown> = {}) {
  const response = await http.inject({ method: 'POST', url: '/graphql', headers, payload: { query, ...body } });
  return { status: response.statusCode, headers: response.headers, answer: response.json() };
}
