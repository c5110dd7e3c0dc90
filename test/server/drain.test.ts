import { describe, expect, test } from '@jest/globals';
import { drain } from '../../src/server/drain.ts';
import { listen } from '../../src/server/listen.ts';
import { tinyServer } from './tiny-server.ts';

/** A server with one request in flight that ends when `finish` is called. */
async function serverWithRequestInFlight() {
  const gate = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const pause = async (): Promise<void> => {
    arrived.resolve();
    await gate.promise;
  };
  const server = await tinyServer({ context: { pause } });
  const url = await listen(server.http, { host: '127.0.0.1', port: 0 });
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ wait }"}' };
  const inFlight = fetch(`${url}/graphql`, request).then(async (response) => await response.json());
  await arrived.promise;
  return { ...server, url, inFlight, finish: gate.resolve };
}

describe('draining', () => {
  test('finishes what is in flight, tells not ready, and accepts nothing new', async () => {
    const { http, lifecycle, url, inFlight, finish } = await serverWithRequestInFlight();
    const drained = drain(http, lifecycle);
    expect(lifecycle.phase).toBe('draining');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(fetch(`${url}/livez`)).rejects.toThrow('fetch failed');
    finish();
    expect(await inFlight).toMatchObject({ data: { wait: true } });
    await drained;
  });

  test('cuts off what takes too long', async () => {
    const { http, lifecycle, inFlight, finish } = await serverWithRequestInFlight();
    const lost = expect(inFlight).rejects.toThrow('fetch failed');
    await drain(http, lifecycle, 100);
    await lost;
    finish();
  });

  test('a taken port is told in one sentence', async () => {
    const { http, url, inFlight, finish } = await serverWithRequestInFlight();
    const port = Number(new URL(url).port);
    const second = await tinyServer();
    await expect(listen(second.http, { host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${port} is already in use: stop the program that listens there, or set PORT to a free one.`,
    );
    finish();
    await inFlight;
    await Promise.all([http.close(), second.http.close()]);
  });
});
