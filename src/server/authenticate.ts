import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../governance/viewer.ts';
import { sendError } from './http-faults.ts';
import { localeOf } from './locale.ts';

export type ViewerOf = (token: string) => Promise<Viewer | null>;

/**
 * Settles who asks before Apollo sees the request. No `Authorization` is a stranger; a token that does not hold is
 * 401 with a GraphQL error, also where the query itself would need no sign-in, so that clients notice and refresh.
 */
export async function authenticate(request: FastifyRequest, reply: FastifyReply, viewerOf: ViewerOf): Promise<FastifyReply | undefined> {
  const { authorization } = request.headers;
  const token = authorization === undefined ? null : bearerToken(authorization);
  const viewer = token === null ? null : await viewerOf(token);
  if (authorization !== undefined && !viewer) {
    return await sendError(reply.header('www-authenticate', 'Bearer error="invalid_token"'), 401, 'UNAUTHENTICATED');
  }
  request.caller = {
    viewer,
    locale: viewer?.locale ?? localeOf(request.headers['accept-language']),
    requestId: request.id,
    address: request.ip,
    idempotencyKey: oneHeader(request.headers['idempotency-key']),
    note: { operationName: null, errorCodes: [], trace: request.trace },
  };
  return undefined;
}

/** RFC 6750: the scheme in any case, one space or more, then the token. */
function bearerToken(authorization: string): string | null {
  return /^bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1] ?? null;
}

function oneHeader(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
