import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCollector, type Collector, type ReceivedSpan } from '../support/collector.ts';
import { emptyDatabase } from '../support/database.ts';
import { clientOf } from './client.ts';
import { documentOf } from './load.ts';
import { endPlatforms, startPlatform, type Platform } from './platform.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const callerSpan = '00f067aa0ba902b7';
const password = 'closedloop-demo';

let collector: Collector;
let url: string;
afterAll(async () => {
  await endPlatforms();
  await collector.close();
});
beforeAll(async () => {
  collector = await startCollector();
  url = await emptyDatabase();
});

const start = (settings: Record<string, string>): Promise<Platform> =>
  startPlatform({ DATABASE_URL: url, OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...settings });

async function stop(platform: Platform): Promise<void> {
  platform.kill('SIGTERM');
  expect(await platform.ending).toMatchObject({ code: 0, signal: null });
}

/** Asks within a trace that the caller has begun. */
async function askTraced(platform: Platform, token: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, traceparent: `00-${traceId}-${callerSpan}-01` };
  const response = await fetch(`${platform.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return await response.json();
}

const childrenOf = (parent: string): readonly ReceivedSpan[] => collector.spans().filter(({ parentSpanId }) => parentSpanId === parent);

describe('tracing', () => {
  it('sends request, operation and statements as one trace before SIGTERM ends the process, and no value of any of them', async () => {
    const platform = await start({});
    const { token } = await clientOf(platform.url).signIn('sales_rep@tm.example', password);
    const query = `query Pipeline($name: String!) {
      opportunities(first: 7, where: {or: [{name: {eq: $name}}, {name: {eq: "written secret"}}]}) { nodes { name customer { name } } }
    }`;
    expect(await askTraced(platform, token!, { query, variables: { name: 'asked secret' } })).toMatchObject({
      data: { opportunities: { nodes: [] } },
    });
    const create = 'mutation Take($name: String!) { createOpportunity(input: {name: $name, source: REFERRAL}) { opportunity { id } } }';
    await askTraced(platform, token!, { query: create, variables: { name: 'made secret' } });
    await stop(platform);

    const requests = childrenOf(callerSpan);
    expect(requests.map(({ name }) => name)).toEqual(['POST /graphql', 'POST /graphql']);
    expect(requests[0]).toMatchObject({
      traceId,
      attributes: { 'http.route': '/graphql', 'http.response.status_code': expect.anything() },
    });
    const operations = requests.flatMap(({ spanId }) => childrenOf(spanId));
    expect(operations.map(({ name }) => name)).toEqual(['query Pipeline', 'mutation Take']);
    const [reads, writes] = operations.map(({ spanId }) => childrenOf(spanId).map(({ name }) => name));
    expect(reads).toEqual(['SELECT']);
    expect(writes).toEqual(expect.arrayContaining(['INSERT', 'COMMIT']));
    for (const value of ['secret', 'sales_rep@', password, token!, '127.0.0.1:']) expect(collector.text()).not.toContain(value);
    expect(collector.text()).toContain('"closedloop"');
  });

  it('is nothing where it is switched off', async () => {
    const before = collector.spans().length;
    const platform = await start({ OTEL_SDK_DISABLED: 'true' });
    await clientOf(platform.url).get(documentOf('{ __typename }'), {});
    await stop(platform);
    expect(collector.spans()).toHaveLength(before);
  });

  it('holds up no stop when the collector is away', async () => {
    const platform = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
    await clientOf(platform.url).get(documentOf('{ __typename }'), {});
    await stop(platform);
  });
});
