import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tinyServer, type TinyServer } from './tiny-server.ts';

let server: TinyServer;
beforeAll(async () => (server = await tinyServer({ isProduction: false })));
afterAll(async () => await server.http.close());

describe('the playground', () => {
  test('refers to nothing outside this server, and the browser holds it to that', async () => {
    const { payload, headers } = await server.http.inject('/');
    expect(payload).not.toMatch(/(?:https?:)?\/\/[a-z]/i);
    expect(headers['content-security-policy']).not.toMatch(/http|\*/);
  });

  test('has all its files here', async () => {
    const { payload } = await server.http.inject('/');
    const files = [
      ...new Set(payload.match(/\/playground\/[\w.]+/g)),
      '/playground/editorWorker.js',
      '/playground/jsonWorker.js',
      '/playground/graphqlWorker.js',
    ];
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const response = await server.http.inject(file);
      expect({ file, status: response.statusCode, type: response.headers['content-type'] }).toMatchObject({
        status: 200,
        type: expect.stringMatching(/^text\/(css|javascript)/),
      });
      expect((await server.http.inject({ url: file, headers: { 'if-none-match': String(response.headers.etag) } })).statusCode).toBe(304);
    }
    expect((await server.http.inject('/playground/../package.json')).statusCode).toBe(404);
  });

  test('is not there in production, nor on the paths where editors are looked for', async () => {
    const production = await tinyServer();
    for (const path of ['/', '/playground/ruru.js']) expect((await production.http.inject(path)).statusCode).toBe(404);
    for (const path of ['/graphiql', '/playground', '/console']) expect((await server.http.inject(path)).statusCode).toBe(404);
    await production.http.close();
  });
});
