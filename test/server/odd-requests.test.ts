import { afterAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { listen } from '../../src/server/listen.ts';
import { tinyServer } from './tiny-server.ts';

const { http, lines } = await tinyServer();
const url = await listen(http, { host: '127.0.0.1', port: 0 });
afterAll(async () => await http.close());

const question = '{"query":"{ echo(word: \\"hi\\") }"}';
const json = { 'content-type': 'application/json' };
type Odd = { readonly headers: Record<string, string>; readonly body: string | Uint8Array };

async function post({ headers, body }: Odd): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: body as string });
  return { status: response.status, text: await response.text() };
}

/** Bytes over a socket of its own, as no well-meaning client sends them; answers all that comes back. */
async function raw(bytes: string, end = true): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => void (answer += part));
  socket.write(bytes);
  if (end) socket.end();
  await once(socket, 'close');
  return answer;
}

describe('a body', () => {
  const bodies: readonly (readonly [string, Odd, number])[] = [
    ['that is gzip', { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(question) }, 400],
    ['in UTF-16', { headers: { 'content-type': 'application/json; charset=utf-16' }, body: Buffer.from(question, 'utf16le') }, 400],
    ['of bytes that are no text', { headers: json, body: Uint8Array.of(0xff, 0xfe, 0x7b, 0x7d) }, 400],
    ['of JSON cut short', { headers: json, body: question.slice(0, -2) }, 400],
    ['of nothing', { headers: json, body: '' }, 400],
    ['of null', { headers: json, body: 'null' }, 400],
    ['of a number', { headers: json, body: '1e400' }, 400],
    ['of a batch', { headers: json, body: `[${question}]` }, 400],
    ['with a query that is no text', { headers: json, body: '{"query":{"kind":"Document"}}' }, 400],
    ['with variables that are a list', { headers: json, body: '{"query":"{ __typename }","variables":[1]}' }, 400],
    ['with variables in a text', { headers: json, body: '{"query":"{ __typename }","variables":"{}"}' }, 400],
    ['with a prototype', { headers: json, body: '{"query":"{ __typename }","__proto__":{"a":1}}' }, 400],
    ['with a prototype in its variables', { headers: json, body: '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}' }, 400],
    [
      'nested ten thousand deep',
      { headers: json, body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}` },
      200,
    ],
    ['of a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }, 415],
    ['of a form with files', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
    ['of XML', { headers: { 'content-type': 'application/xml' }, body: '<query/>' }, 415],
    ['of plain text', { headers: { 'content-type': 'text/plain' }, body: question }, 400],
    ['of GraphQL', { headers: { 'content-type': 'application/graphql' }, body: '{ __typename }' }, 415],
    ['of a type that is none', { headers: { 'content-type': 'json' }, body: question }, 415],
    ['of more than 256 kB', { headers: json, body: JSON.stringify({ query: `{ echo(word: "${'x'.repeat(300_000)}") }` }) }, 413],
  ];

  it.each(bodies)('%s is answered with a GraphQL error of a line or two', async (_what, odd, status) => {
    const reply = await post(odd);
    expect({ status: reply.status, text: reply.text }).toEqual({ status, text: expect.stringMatching(/^\{"errors":\[\{"message":/) });
    expect(reply.text.length).toBeLessThan(1_000);
    expect(reply.text).not.toMatch(/SyntaxError|JSON\.parse|node_modules|Unexpected token/);
  });
});

describe('a connection', () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';
  const request = `${head}content-length: ${question.length}\r\n\r\n${question}`;

  it('with pipelined requests gets its answers in order', async () => {
    const three = ['a', 'b', 'c'].map((word) =>
      request.replace('hi', word).replace(`content-length: ${question.length}`, `content-length: ${question.length - 1}`),
    );
    const answer = await raw(three.join(''), true);
    expect([...answer.matchAll(/"echo":"(\w)"/g)].map(([, word]) => word)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['that ends in the head', head, ''],
    ['that ends in the body', `${head}content-length: 500\r\n\r\n{"query":`, ''],
    ['of no HTTP', 'hello\r\n\r\n', 'HTTP/1.1 400'],
    ['with two lengths', `${head}content-length: 5\r\ncontent-length: 6\r\n\r\n{}`, 'HTTP/1.1 400'],
    ['with a length and chunks', `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, 'HTTP/1.1 400'],
    ['with a head beyond measure', `${head}x: ${'x'.repeat(17_000)}\r\n\r\n`, 'HTTP/1.1 431'],
    ['for a path beyond measure', `GET /graphql?query=${'x'.repeat(17_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, 'HTTP/1.1 431'],
    ['with another method', 'TRACE /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 'HTTP/1.1 404'],
    ['for a path that climbs', 'GET /playground/../../package.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 'HTTP/1.1 404'],
    ['for a path that cannot be decoded', 'GET /%ff%fe HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 'HTTP/1.1 4'],
  ])('%s harms nobody', async (_what, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^${status.replace(/[/.]/g, '\\$&')}`));
    expect((await post({ headers: json, body: question })).text).toContain('"echo":"hi"');
  });

  it('that opens and says nothing keeps nobody waiting', async () => {
    const { hostname, port } = new URL(url);
    const silent = Array.from({ length: 50 }, () => connect({ host: hostname, port: Number(port) }));
    expect((await post({ headers: json, body: question })).status).toBe(200);
    for (const socket of silent) socket.destroy();
  });
});

it('nothing of all that was a fault of ours', () => {
  expect(lines.filter((line) => line.includes('"err"'))).toEqual([]);
});
