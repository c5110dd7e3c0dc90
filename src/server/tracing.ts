import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getOperationAST } from 'graphql';
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { codeOf } from '../database/errors.ts';
import { statementChannel, type StatementMessage } from '../database/statement-channel.ts';
import type { TracingConfig } from './config.ts';
import type { Executor, Operation } from './executor.ts';

/** Spans of requests, their operations and their statements, sent to a collector. */
export interface Tracing {
  /** Traces the requests of a server, as parts of the traces that they come from. */
  follow(http: FastifyInstance): void;
  around(execute: Executor): Executor;
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

const LONGEST_FLUSH_MS = 5_000;
const LONGEST_TEXT = 4_000;

/**
 * Starts tracing. This module and OpenTelemetry are loaded only where it is configured; no library is patched, so that
 * signals and promises stay ours. Spans carry names, codes and counts: no variables, no parameters, no addresses.
 * Endpoint, headers and resource attributes are read from OpenTelemetry's own environment variables by its exporter.
 */
export function startTracing({ ratio }: TracingConfig, log: Logger): Tracing {
  diag.setLogger(problemsTo(log), DiagLogLevel.ERROR);
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'closedloop' }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer('closedloop');
  /** The operation that runs, with its span. */
  const running = new AsyncLocalStorage<Context>();
  const ignore = traceStatements(tracer, running);
  return {
    follow: (http) => traceRequests(http, tracer),
    around: (execute) => (operation) => traceOperation(tracer, running, execute, operation),
    async stop() {
      ignore();
      // A collector that does not answer holds up no stop.
      await Promise.race([provider.shutdown().catch(() => {}), wait(LONGEST_FLUSH_MS, undefined, { ref: false })]);
    },
  };
}

const propagator = new W3CTraceContextPropagator();
const headersOf = {
  keys: (headers: FastifyRequest['headers']) => Object.keys(headers),
  get: (headers: FastifyRequest['headers'], name: string) => headers[name],
};

function traceRequests(http: FastifyInstance, tracer: Tracer): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  http.addHook('onRequest', (request, _reply, done) => {
    const { method, routeOptions, headers, id } = request;
    const route = routeOptions.url ?? 'unknown';
    const from = propagator.extract(ROOT_CONTEXT, headers, headersOf);
    const attributes = { 'http.request.method': method, 'http.route': route, 'closedloop.request_id': id };
    const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, from);
    spans.set(request, span);
    request.trace = { id: span.spanContext().traceId, context: trace.setSpan(from, span) };
    done();
  });
  http.addHook('onResponse', (request, { statusCode }, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

async function traceOperation(tracer: Tracer, running: AsyncLocalStorage<Context>, execute: Executor, operation: Operation) {
  const { trace: from } = operation.context.note;
  if (!from) return await execute(operation);
  const found = getOperationAST(operation.document, operation.operationName);
  const type = found?.operation ?? 'operation';
  const name = found?.name?.value;
  const attributes = { 'graphql.operation.type': type, ...(name && { 'graphql.operation.name': name }) };
  const parent = from.context as Context;
  const span = tracer.startSpan(name ? `${type} ${name}` : type, { attributes }, parent);
  try {
    const result = await running.run(trace.setSpan(parent, span), () => execute(operation));
    const codes = (result.errors ?? []).map(({ extensions: { code } }) => (typeof code === 'string' ? code : 'UNCODED'));
    if (codes.length > 0) span.setAttribute('closedloop.error_codes', codes);
    if (codes.some((code) => code === 'INTERNAL' || code === 'UNAVAILABLE')) span.setStatus({ code: SpanStatusCode.ERROR });
    return result;
  } finally {
    span.end();
  }
}

/** Statements outside of an operation belong to nobody's trace. Answers how to stop. */
function traceStatements(tracer: Tracer, running: AsyncLocalStorage<Context>): () => void {
  const spans = new WeakMap<StatementMessage, Span>();
  const handlers = {
    start(message: StatementMessage) {
      const parent = running.getStore();
      if (!parent) return;
      const { text } = message.statement;
      const word = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'STATEMENT';
      const attributes = { 'db.system.name': 'postgresql', 'db.operation.name': word, 'db.query.text': text.slice(0, LONGEST_TEXT) };
      spans.set(message, tracer.startSpan(word, { kind: SpanKind.CLIENT, attributes }, parent));
    },
    error(message: StatementMessage & { readonly error: unknown }) {
      const span = spans.get(message);
      span?.setAttribute('db.response.status_code', codeOf(message.error));
      span?.setStatus({ code: SpanStatusCode.ERROR });
    },
    asyncEnd: (message: StatementMessage) => spans.get(message)?.end(),
  };
  statementChannel.subscribe(handlers as Parameters<typeof statementChannel.subscribe>[0]);
  return () => {
    statementChannel.unsubscribe(handlers as Parameters<typeof statementChannel.unsubscribe>[0]);
  };
}

function problemsTo(log: Logger) {
  const tell = (message: string): void => log.warn({ problem: message.slice(0, 300) }, 'traces could not be sent');
  const nothing = (): void => {};
  return { error: tell, warn: nothing, info: nothing, debug: nothing, verbose: nothing };
}
