import type { FastifyInstance, FastifyReply } from 'fastify';
import { tooMuch } from './admit.ts';
import type { RequestNote } from './context.ts';
import { rateLimitHeaders, type Allowance, type RateLimits } from './rate-limit.ts';

/** Points that a token which does not hold takes from the address that brought it. */
const BAD_TOKEN = 10;

/** The last look at every reply: points are told, tokens that do not hold are counted, the status fits the media type. */
export function finishReplies(http: FastifyInstance, rateLimits: RateLimits): void {
  http.addHook('onSend', (request, reply, payload, done) => {
    const note = request.caller?.note;
    const isBadToken = reply.statusCode === 401 && !note && request.routeOptions.url === '/graphql';
    const allowance = isBadToken ? rateLimits.take({ viewer: null, address: request.ip }, BAD_TOKEN) : note?.allowance;
    if (allowance) tellPoints(reply, allowance);
    if (note) settleStatus(reply, note);
    if (note?.isReplayed) void reply.header('idempotency-replayed', 'true');
    if (!isBadToken || !allowance?.isExceeded) return done(null, payload);
    void reply.code(429).removeHeader('content-length');
    return done(null, JSON.stringify(tooMuch(request, allowance)));
  });
}

/** What the caller has left, in the header fields. */
export function tellPoints(reply: FastifyReply, allowance: Allowance): void {
  void reply.headers(rateLimitHeaders(allowance));
  if (allowance.isExceeded) void reply.header('retry-after', allowance.resetSeconds);
}

/**
 * GraphQL over HTTP, 6.4.1: `application/json` may come from anybody on the way, so its status tells of the way only: a
 * request that was understood is 200, whatever is wrong with its document. Of `application/graphql-response+json`, which
 * only we send, the status tells of the document too.
 */
function settleStatus(reply: FastifyReply, { retryAfterSeconds, errorCodes }: RequestNote): void {
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  if (reply.statusCode !== 400 || !String(reply.getHeader('content-type')).startsWith('application/json')) return;
  if (errorCodes.length > 0 && !errorCodes.includes('BAD_REQUEST')) void reply.code(200);
}
