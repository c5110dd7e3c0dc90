import { afterAll } from '@jest/globals';
import { pino } from 'pino';
import type { Viewer } from '../../src/governance/viewer.ts';
import { createApollo } from '../../src/server/apollo.ts';
import { createHttp } from '../../src/server/http.ts';
import { createRateLimits, type RateLimitSettings } from '../../src/server/rate-limit.ts';
import type { AppContext } from '../../src/app.ts';
import { buildSchema } from '../../src/schema.ts';
import type { Answer, Company } from '../support/company.ts';

/** What came back, as text and read. */
export interface WholeReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly answer: Answer;
}

export interface WholeServer {
  /** Sends a body as it is; a member by the part of the address before the @, or nobody. */
  send(who: string | null, body: string, headers?: Record<string, string>): Promise<WholeReply>;
  ask(who: string | null, query: string, variables?: unknown): Promise<WholeReply>;
  /** Lines of the log so far. */
  readonly lines: readonly string[];
}

/** The whole server over the company's database, but for the network: its token is a member's address, or an API token; its minute never ends. */
export async function wholeServer(
  company: Company,
  { requestMs = 10_000, ...settings }: RateLimitSettings & { readonly requestMs?: number } = {},
): Promise<WholeServer> {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const rateLimits = createRateLimits(settings, () => 0);
  const graphql = await createApollo<AppContext>({ schema: await buildSchema(), log, isProduction: true, rateLimits, requestMs });
  const viewers = new Map<string, Promise<Viewer>>();
  const http = createHttp<AppContext>({
    config: { trustProxy: false, corsOrigins: [], metricsToken: null, hasPlayground: false },
    log,
    lifecycle: { phase: 'ready' },
    graphql,
    rateLimits,
    viewerOf: async (token) => {
      if (token.startsWith('clk_')) return await company.app.viewerOf(token);
      if (!viewers.has(token)) viewers.set(token, company.as(token).viewer());
      return await viewers.get(token)!;
    },
    contextOf: (caller) => ({ ...company.app.contextOf(caller), deadline: performance.now() + requestMs }),
    askDatabase: async () => null,
  });
  afterAll(async () => {
    await http.close();
    await graphql.apollo.stop();
  });
  const send: WholeServer['send'] = async (who, body, headers = {}) => {
    const all = { 'content-type': 'application/json', ...(who && { authorization: `Bearer ${who}` }), ...headers };
    const response = await http.inject({ method: 'POST', url: '/graphql', headers: all, payload: body });
    return { status: response.statusCode, headers: response.headers, text: response.payload, answer: response.json() };
  };
  return { send, ask: async (who, query, variables) => await send(who, JSON.stringify({ query, variables })), lines };
}

/** What must hold of every answer, however hostile the question: no fault of ours, no flood, nothing of the inside. */
export function faultsOf({ status, text, answer }: WholeReply): readonly string[] {
  const errors = JSON.stringify(answer.errors ?? []);
  const inside =
    /syntax error at or near|invalid (input syntax|byte sequence)|relation \\"|column \\"|violates|duplicate key|pg_catalog|SQLSTATE|node_modules|\.ts:\d|\\n +at |ECONN/;
  return [
    ...(status >= 500 || /"code":"INTERNAL/.test(errors) ? [`a fault of ours: ${status} ${errors}`] : []),
    ...(Buffer.byteLength(errors) > 2_048 ? [`${Buffer.byteLength(errors)} bytes of errors: ${errors.slice(0, 300)}`] : []),
    ...(inside.test(text) ? [`something of the inside: ${inside.exec(text)![0]}`] : []),
  ];
}
