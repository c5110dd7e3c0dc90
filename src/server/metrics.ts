import type { FastifyInstance } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** What operators watch: requests by outcome, and the process itself. */
export interface Metrics {
  readonly observe: (request: { readonly status: number; readonly milliseconds: number; readonly errorCodes: readonly string[] }) => void;
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'closedloop_' });
  const seconds = new Histogram({
    name: 'closedloop_request_seconds',
    help: 'Duration of GraphQL requests by HTTP status.',
    labelNames: ['status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'closedloop_errors_total',
    help: 'Errors in GraphQL responses by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const byStatus = new Map<number, ReturnType<typeof seconds.labels>>();
  return {
    observe({ status, milliseconds, errorCodes }) {
      const observed = byStatus.get(status) ?? seconds.labels(String(status));
      byStatus.set(status, observed);
      observed.observe(milliseconds / 1000);
      for (const code of errorCodes) errors.inc({ code });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** Counts GraphQL requests, and serves `GET /metrics` to whoever brings the token; without a token there is no such path. */
export function serveMetrics(http: FastifyInstance, metrics: Metrics, token: string | null): void {
  http.addHook('onResponse', ({ caller }, { statusCode, elapsedTime }, done) => {
    if (caller) metrics.observe({ status: statusCode, milliseconds: elapsedTime, errorCodes: caller.note.errorCodes });
    done();
  });
  if (token === null) return;
  const expected = Buffer.from(`Bearer ${token}`);
  http.get('/metrics', async (request, reply) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return await reply.code(401).send();
    return await reply.header('content-type', metrics.contentType).send(await metrics.text());
  });
}
