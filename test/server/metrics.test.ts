import { expect, test } from '@jest/globals';
import { post, tinyServer } from './tiny-server.ts';

const token = 'a-token-for-the-operators';

test('requests are counted by outcome, and whoever brings the token reads them', async () => {
  const { http } = await tinyServer({ metricsToken: token });
  await post(http, '{ first { id } }');
  const { body, headers, statusCode } = await http.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } });
  expect([statusCode, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(body).toContain('closedloop_request_seconds_count{status="200"} 1');
  await http.close();
});

test('a wrong token reads nothing, and without a token there is no such path', async () => {
  const { http } = await tinyServer({ metricsToken: token });
  for (const authorization of ['', 'Bearer wrong', `Bearer ${token}x`]) {
    expect((await http.inject({ url: '/metrics', headers: { authorization } })).statusCode).toBe(401);
  }
  await http.close();
  const closed = await tinyServer();
  expect((await closed.http.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })).statusCode).toBe(404);
  await closed.http.close();
});
