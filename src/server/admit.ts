import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from './locale.ts';
import type { Allowance, RateLimits } from './rate-limit.ts';
import { transportMessage } from './transport-messages.ts';

/** Turns away who has no points left, before anything is read of what they ask. */
export function admit(request: FastifyRequest, reply: FastifyReply, rateLimits: RateLimits): FastifyReply | undefined {
  const { caller } = request;
  const allowance = rateLimits.exhausted(caller!);
  if (!allowance) return undefined;
  caller!.note.allowance = allowance;
  caller!.note.errorCodes = ['RATE_LIMITED'];
  return reply.code(429).send(tooMuch(request, allowance));
}

/** The answer to who has no points left. */
export function tooMuch({ caller, id, headers }: FastifyRequest, { resetSeconds }: Allowance): object {
  const locale = caller?.locale ?? localeOf(headers['accept-language']);
  const message = transportMessage('RATE_LIMITED', locale, { seconds: resetSeconds });
  return { errors: [{ message, extensions: { code: 'RATE_LIMITED', requestId: id } }] };
}
