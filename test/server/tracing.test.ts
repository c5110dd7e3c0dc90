import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { startTracing, type Tracing } from '../../src/server/tracing.ts';
import { startCollector, type Collector } from '../support/collector.ts';
import { post, tinyServer } from './tiny-server.ts';

let collector: Collector;
let tracing: Tracing;
beforeAll(async () => {
  collector = await startCollector();
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = collector.url;
  tracing = startTracing({ ratio: 1 }, pino({ level: 'silent' }));
});
afterAll(async () => {
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  await collector.close();
});

test('log lines carry the trace of their request, and codes of errors stand in its operation', async () => {
  const { http, lines } = await tinyServer({ tracing, context: { fault: () => new Error('broken') } });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await post(http, 'query Bad { fail { id } }', { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
  await post(http, '{ __typename }', { traceparent: 'not one at all' });
  await tracing.stop();
  const told = lines.map((line) => JSON.parse(line) as { msg: string; traceId?: string });
  expect(told.find(({ msg }) => msg === 'a root field failed')).toMatchObject({ traceId });
  const answered = told.filter(({ msg }) => msg === 'answered');
  expect(answered[0]).toMatchObject({ traceId });
  expect(answered[1]!.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(answered[1]!.traceId).not.toBe(traceId);
  const operation = collector.spans().find(({ name }) => name === 'query Bad');
  expect(operation).toMatchObject({ traceId, attributes: { 'closedloop.error_codes': expect.anything() } });
});

test('without tracing a line has no trace', async () => {
  const { http, lines } = await tinyServer();
  await post(http, '{ __typename }');
  expect(lines.join()).not.toContain('traceId');
});
