import { describe, expect, test } from '@jest/globals';
import { tinyServer } from './tiny-server.ts';

const readiness = async ({ http }: Awaited<ReturnType<typeof tinyServer>>) => {
  const response = await http.inject('/readyz');
  return { status: response.statusCode, ...response.json() };
};

describe('GET /readyz', () => {
  test('is false while the database refuses', async () => {
    const server = await tinyServer({ askDatabase: async () => Promise.reject(new Error('away')) });
    expect(await readiness(server)).toEqual({ status: 503, ready: false, phase: 'database_unreachable' });
    expect((await server.http.inject('/livez')).statusCode).toBe(200);
  });

  test('is false while the database is silent', async () => {
    const server = await tinyServer({ askDatabase: () => new Promise(() => {}) });
    expect(await readiness(server)).toEqual({ status: 503, ready: false, phase: 'database_unreachable' });
  });

  test('asks the database once for many probes', async () => {
    let asked = 0;
    const server = await tinyServer({ askDatabase: async () => (asked += 1) });
    const answers = await Promise.all(Array.from({ length: 50 }, () => readiness(server)));
    expect(answers).toEqual(Array.from({ length: 50 }, () => ({ status: 200, ready: true, phase: 'ready' })));
    expect(asked).toBe(1);
  });

  test('does not ask while the platform starts or stops', async () => {
    let asked = 0;
    const server = await tinyServer({ askDatabase: async () => (asked += 1) });
    for (const phase of ['starting', 'draining'] as const) {
      server.lifecycle.phase = phase;
      expect(await readiness(server)).toEqual({ status: 503, ready: false, phase });
    }
    expect(asked).toBe(0);
  });
});
