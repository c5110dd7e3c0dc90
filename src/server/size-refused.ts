import { GraphQLError } from 'graphql';
import type { Locale } from '../kernel/refusal.ts';
import { limits } from './limits.ts';
import type { Allowance } from './rate-limit.ts';
import { transportMessage } from './transport-messages.ts';

/** One operation asks for more than any may. */
export function tooExpensive(cost: number, locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('TOO_EXPENSIVE', locale, { cost, limit: limits.cost }), {
    extensions: { code: 'OPERATION_TOO_COMPLEX', cost, limit: limits.cost, http: { status: 400 } },
  });
}

/** Variables that nest so deep that walking them would fail. */
export function tooDeep(locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('TOO_DEEP', locale, { depth: `> ${limits.variableDepth}`, limit: limits.variableDepth }), {
    extensions: { code: 'OPERATION_TOO_COMPLEX', limit: limits.variableDepth, http: { status: 400 } },
  });
}

/** The caller asks for more in a minute than anybody may. */
export function rateLimited({ resetSeconds }: Allowance, locale: Locale): GraphQLError {
  return new GraphQLError(transportMessage('RATE_LIMITED', locale, { seconds: resetSeconds }), {
    extensions: { code: 'RATE_LIMITED', http: { status: 429 } },
  });
}
