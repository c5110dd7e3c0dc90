import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { DatabaseTimeout, DatabaseUnavailable } from '../database/errors.ts';
import { localeOf } from './locale.ts';
import { transportMessage, type TransportMessage } from './transport-messages.ts';

/** Answers faults that happen outside Apollo with a well-formed GraphQL response too. */
export function answerFaults(http: FastifyInstance): void {
  http.setNotFoundHandler(async (_request, reply) => await sendError(reply, 404, 'NOT_FOUND'));
  http.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (error.statusCode === 413) return await sendError(reply, 413, 'BAD_REQUEST', 'TOO_LARGE');
    if (error.statusCode !== undefined && error.statusCode < 500) return await sendError(reply, error.statusCode, 'BAD_REQUEST');
    if (error.statusCode === 503 || error instanceof DatabaseUnavailable || error instanceof DatabaseTimeout) {
      return await sendError(reply, 503, 'UNAVAILABLE');
    }
    request.log.error({ requestId: request.id, err: error }, 'a request failed');
    return await sendError(reply, 500, 'INTERNAL');
  });
}

export async function sendError(reply: FastifyReply, status: number, code: string, message?: TransportMessage): Promise<FastifyReply> {
  const { request } = reply;
  const text = transportMessage(message ?? (code as TransportMessage), localeOf(request.headers['accept-language']), {
    reference: request.id,
  });
  const error = { message: text, extensions: { code, requestId: request.id } };
  return await reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}
