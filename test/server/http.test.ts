import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, tinyServer, type TinyServer } from './tiny-server.ts';

let server: TinyServer;
beforeAll(async () => (server = await tinyServer({ context: { planned: new Set(['first']) } })));
afterAll(async () => await server.http.close());

describe('POST /graphql', () => {
  test('answers with spliced text, a request id, and JSON as its type', async () => {
    const { status, headers, answer } = await post(server.http, '{ first { id } }');
    expect({ status, answer }).toEqual({ status: 200, answer: { data: { first: { id: 't' } }, extensions: { cost: 1 } } });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('speaks the media type of GraphQL over HTTP to clients that ask for it', async () => {
    const { headers } = await post(server.http, '{ first { id } }', { accept: 'application/graphql-response+json' });
    expect(headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  test.each([
    ['a syntax error', '{ first {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable that is missing', 'query ($word: String!) { echo(word: $word) }', 'BAD_USER_INPUT'],
  ])('answers %s with its code, and with 400 where the media type is our own', async (_title, query, code) => {
    const asJson = await post(server.http, query);
    const asGraphql = await post(server.http, query, { accept: 'application/graphql-response+json' });
    for (const { answer } of [asJson, asGraphql]) expect(answer.errors).toMatchObject([{ extensions: { code } }]);
    expect([asJson.status, asGraphql.status]).toEqual([200, 400]);
  });

  test('answers batches, foreign content types and broken JSON with 4xx and a GraphQL error', async () => {
    const send = async (type: string, payload: string) =>
      await server.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload });
    const responses = [
      await send('application/json', '[{"query":"{ __typename }"}]'),
      await send('application/json', '{"query":'),
      await send('text/plain', '{"query":"{ __typename }"}'),
      await send('application/x-www-form-urlencoded', 'query={__typename}'),
      await send('application/json', '{"query":"{ __typename }","__proto__":{}}'),
    ];
    expect(responses.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 415, 400]);
    for (const response of responses) {
      expect(response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }] });
    }
  });

  test('refuses bodies over 256 kB', async () => {
    const { status, answer } = await post(server.http, `{ echo(word: "${'x'.repeat(300_000)}") }`);
    expect({ status, message: answer.errors[0].message }).toEqual({ status: 413, message: 'The request body is larger than 256 kB.' });
  });

  test('never echoes a long input in full', async () => {
    const { answer } = await post(
      server.http,
      'query ($word: String!) { echo(word: $word) }',
      {},
      { variables: { word: ['x'.repeat(10_000)] } },
    );
    expect(answer.errors[0].message).toHaveLength(301);
  });
});

describe('GET /graphql', () => {
  const get = async (query: string, headers = {}) =>
    await server.http.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers });

  test('answers queries of clients that a form on a foreign page cannot imitate', async () => {
    expect((await get('{ first { id } }', { 'apollo-require-preflight': '1' })).json()).toMatchObject({ data: { first: { id: 't' } } });
    expect((await get('{ first { id } }')).statusCode).toBe(400);
  });

  test('never runs a mutation', async () => {
    const response = await get('mutation { note(input: {word: "no"}) { id } }', { 'apollo-require-preflight': '1' });
    expect({ status: response.statusCode, allow: response.headers.allow }).toEqual({ status: 405, allow: 'POST' });
  });
});

describe('who asks', () => {
  test('a token that holds brings its member and their language', async () => {
    const { answer } = await post(server.http, '{ fail { id } }', { authorization: 'Bearer good', 'accept-language': 'en' });
    expect(answer.errors[0].message).toMatch(/^系统发生意外错误，反馈时请提供编号 [0-9a-f-]{36}。$/);
  });

  test.each(['Bearer bad', 'bearer  ', 'Basic Z29vZA==', 'good'])('"%s" is 401 with a GraphQL error', async (authorization) => {
    const { status, headers, answer } = await post(server.http, '{ __typename }', { authorization });
    expect({ status, challenge: headers['www-authenticate'] }).toEqual({ status: 401, challenge: 'Bearer error="invalid_token"' });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  test('a database that is away is 503 and tells nothing of it', async () => {
    const { status, answer } = await post(server.http, '{ __typename }', {
      authorization: 'Bearer down',
      'accept-language': 'zh-TW, en;q=0.5',
    });
    expect(status).toBe(503);
    expect(answer.errors).toEqual([
      { message: '服务暂时不可用，请稍后重试。', extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) } },
    ]);
  });
});

describe('the log', () => {
  test('tells the operation and the codes of its errors in one line, and no secret', async () => {
    server.lines.length = 0;
    await post(
      server.http,
      'query Find($password: String!) { echo(word: $password) other: fail { id } }',
      { authorization: 'Bearer good' },
      { variables: { password: 'hunter3' } },
    );
    await server.http.inject({
      url: '/graphql?query={__typename}&variables={"password":"hunter3"}',
      headers: { 'apollo-require-preflight': '1' },
    });
    const answered = server.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'answered');
    expect(answered).toMatchObject([
      { method: 'POST', path: '/graphql', status: 200, operationName: 'Find', errorCodes: ['INTERNAL'], requestId: expect.any(String) },
      { method: 'GET', path: '/graphql', status: 200 },
    ]);
    expect(server.lines.join('')).not.toMatch(/hunter3|Bearer/);
  });
});

describe('the rest', () => {
  test('probes tell life and readiness', async () => {
    expect((await server.http.inject('/livez')).statusCode).toBe(200);
    for (const [phase, status] of [
      ['starting', 503],
      ['draining', 503],
      ['ready', 200],
    ] as const) {
      server.lifecycle.phase = phase;
      expect((await server.http.inject('/readyz')).statusCode).toBe(status);
    }
  });

  test('GraphQL waits for migrations', async () => {
    server.lifecycle.phase = 'starting';
    expect(await post(server.http, '{ __typename }')).toMatchObject({
      status: 503,
      answer: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
    });
    server.lifecycle.phase = 'ready';
  });

  test('an unknown path is 404 in the same shape', async () => {
    expect((await server.http.inject('/admin')).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('only configured origins may call from a browser', async () => {
    const { http } = await tinyServer({ corsOrigins: ['https://app.example.com'] });
    const preflight = async (origin: string) =>
      (await http.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin } })).headers['access-control-allow-origin'];
    expect([await preflight('https://app.example.com'), await preflight('https://evil.example.com')]).toEqual([
      'https://app.example.com',
      undefined,
    ]);
    await http.close();
  });
});
